import type { Span } from '../core/span.ts';
import type { LineIndex } from '../core/lines.ts';
import type { MaskedText } from './mask.ts';

/** Units shown before and after a finding when its line is longer. */
const MARGIN = 80;
const LONGEST_MARK = 160;

export interface Excerpt {
  readonly excerpt: string;
  readonly mark: Span;
}

/** The masked line or lines round a range of the source, on one line. */
export function excerptAt(span: Span, lines: LineIndex, masked: MaskedText): Excerpt {
  const whole = masked.map({
    start: lines.lineStart(span.start),
    end: lines.lineEnd(Math.max(span.start, span.end - 1)),
  });
  const marked = masked.map(span);
  const markEnd = Math.min(marked.end, marked.start + LONGEST_MARK);
  const start = boundary(masked.text, Math.max(whole.start, marked.start - MARGIN));
  const end = boundary(masked.text, Math.max(markEnd, Math.min(whole.end, markEnd + MARGIN)));
  const before = start > whole.start ? '…' : '';
  const after = end < whole.end ? '…' : '';
  const clean = (text: string) => text.replace(/[\p{Cc}\u2028\u2029\uFEFF]/gu, ' ');
  return {
    excerpt: before + clean(masked.text.slice(start, end)) + after,
    mark: { start: marked.start - start + before.length, end: markEnd - start + before.length },
  };
}

/** Steps off the second half of a surrogate pair. */
function boundary(text: string, offset: number): number {
  const code = text.charCodeAt(offset);
  return code >= 0xdc00 && code <= 0xdfff ? offset + 1 : offset;
}
