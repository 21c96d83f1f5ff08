import type { Span } from '../core/span.ts';
import { ProseBuilder } from './prose-builder.ts';

/** Blank lines part the paragraphs of a plain text; a line keeps its break, since a channel shows it. */
const PARAGRAPH_BREAK = /(?:\r\n|\n|\r(?!\n))[ \t]*(?:\r\n|\n|\r(?!\n))\s*/g;

/** Adds the paragraphs of `source` within `span` to the prose. */
export function projectText(source: string, builder: ProseBuilder, span: Span): void {
  let from = span.start;
  PARAGRAPH_BREAK.lastIndex = from;
  for (
    let match = PARAGRAPH_BREAK.exec(source);
    match !== null && match.index < span.end;
    match = PARAGRAPH_BREAK.exec(source)
  ) {
    addParagraph(source, builder, from, match.index);
    from = match.index + match[0].length;
  }
  PARAGRAPH_BREAK.lastIndex = 0;
  addParagraph(source, builder, from, span.end);
}

function addParagraph(source: string, builder: ProseBuilder, start: number, end: number): void {
  const text = source.slice(start, end);
  const leading = text.length - text.trimStart().length;
  const kept = text.trim();
  if (kept === '') return;
  const crlf = /\r\n?/g;
  let from = 0;
  for (let match = crlf.exec(kept); match !== null; match = crlf.exec(kept)) {
    builder.copy(kept.slice(from, match.index), start + leading + from);
    builder.replace('\n', start + leading + match.index, match[0].length);
    from = match.index + match[0].length;
  }
  builder.copy(kept.slice(from), start + leading + from);
  builder.endBlock('paragraph', false);
}
