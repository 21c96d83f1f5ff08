import { perDocument } from '../../core/document.ts';
import type { Span } from '../../core/span.ts';

/**
 * The prose with links blanked out, offsets unchanged: digits inside a link look like phones, cards and postcodes,
 * and are none.
 */
export const withoutLinks = perDocument((document): string => {
  const { text } = document.prose;
  let masked = '';
  let from = 0;
  for (const token of document.tokens) {
    if (token.kind !== 'url') continue;
    masked += text.slice(from, token.start) + ' '.repeat(token.end - token.start);
    from = token.end;
  }
  return masked + text.slice(from);
});

/** How far a telling word may stand before or after what it tells of, in UTF-16 code units. */
const REACH_BEFORE = 40;
const REACH_AFTER = 30;

/** The telling word that stands shortly before a span, within its block. */
export function wordBefore(text: string, span: Span, words: RegExp): string | undefined {
  const start = Math.max(0, span.start - REACH_BEFORE, text.lastIndexOf('\n\n', span.start - 1) + 1);
  return words.exec(text.slice(start, span.start))?.[0].trim();
}

/** The telling word that stands shortly after a span, within its block. */
export function wordAfter(text: string, span: Span, words: RegExp): string | undefined {
  const stop = text.indexOf('\n\n', span.end);
  const end = Math.min(text.length, span.end + REACH_AFTER, stop < 0 ? text.length : stop);
  return words.exec(text.slice(span.end, end))?.[0].trim();
}

/**
 * The lines of a text that a screen matches in: what a dear pattern, which reads no further than a line, cannot do without.
 * @param screen global, and never longer than a line
 */
export function* linesWith(text: string, screen: RegExp): Generator<{ readonly start: number; readonly line: string }> {
  for (let from = 0; ;) {
    screen.lastIndex = from;
    const match = screen.exec(text);
    if (match === null) return;
    const start = text.lastIndexOf('\n', match.index) + 1;
    const stop = text.indexOf('\n', match.index);
    yield { start, line: text.slice(start, stop < 0 ? text.length : stop) };
    if (stop < 0) return;
    from = stop + 1;
  }
}

/** Every match of a pattern, with its span; group 1 is the span when the pattern has one. */
export function* findAll(
  text: string,
  pattern: RegExp,
): Generator<Span & { readonly value: string; readonly match: RegExpExecArray }> {
  for (const match of text.matchAll(pattern)) {
    const value = match[1] ?? match[0];
    const start = match.index + (match[1] === undefined ? 0 : match[0].lastIndexOf(match[1]));
    yield { start, end: start + value.length, value, match };
  }
}

/**
 * True when a span is all that its block says, but for marks round it: a cell of a table, a line of a list, a draft
 * of one number. What stands alone is more likely an identifier than what stands amid other figures.
 */
export function standsAlone(text: string, { start, end }: Span): boolean {
  return (
    /(?:^|\n)[\s"'(*•-]{0,8}$/.test(text.slice(Math.max(0, start - 9), start)) &&
    /^[\s"').,;*]{0,8}(?:\n|$)/.test(text.slice(end, end + 9))
  );
}
