import type { Span } from '../core/span.ts';

export interface Unmarked {
  readonly text: string;
  readonly spans: readonly Span[];
}

/** Takes the marks `[[…]]` out of a post. */
export function unmark(marked: string): Unmarked {
  const spans: Span[] = [];
  let text = '';
  for (const [index, part] of marked.split(/\[\[|\]\]/).entries()) {
    if (index % 2 === 1) spans.push({ start: text.length, end: text.length + part.length });
    text += part;
  }
  return { text, spans };
}

/** Puts marks round some spans of a text; what is marked twice is marked once. */
export function mark(text: string, spans: readonly Span[]): string {
  let marked = '';
  let from = 0;
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start || a.end - b.end)) {
    if (start < from) continue;
    marked += `${text.slice(from, start)}[[${text.slice(start, end)}]]`;
    from = end;
  }
  return marked + text.slice(from);
}
