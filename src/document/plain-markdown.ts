import type { Span } from '../core/span.ts';
import { ProseBuilder } from './prose-builder.ts';

/**
 * Any sign that might be markup: then the real parser reads the text. A bracket is none as long as nothing follows that
 * makes it a link or a definition, an underscore none between letters. Space that is neither a space nor a tab counts,
 * since only these are taken off the ends of a line.
 */
const MARKUP =
  /[\\`*<>~|\0]|(?<![A-Za-z\d])_|_(?![A-Za-z\d])|\][(:]|&(?:#|\w)|^[ \t]*(?:[-+=:]|#{1,6}(?:[ \t]|$)|\d{1,9}[.)](?:[ \t]|$))|^(?: {4}| {0,3}\t)|(?: {2}|\t)$|^[^\S \t\r\n]|[^\S \t\r\n]$/m;

/** True when a text of whole lines might hold markup. */
export function mayHoldMarkup(text: string): boolean {
  return MARKUP.test(text);
}

/**
 * Projects Markdown that holds no markup at all, as most short posts do, without loading a parser.
 * @returns nothing when the source might hold markup
 */
export function projectPlainMarkdown(source: string): ProseBuilder | undefined {
  const start = source.startsWith('\uFEFF') ? 1 : 0;
  if (mayHoldMarkup(source.slice(start))) return undefined;
  const builder = new ProseBuilder();
  copyParagraphs(source, { start, end: source.length }, builder);
  return builder;
}

/** Adds the paragraphs between two offsets to the prose; they hold no markup. */
export function copyParagraphs(source: string, span: Span, builder: ProseBuilder): void {
  const lines = /[^\r\n]*(?:\r\n|\n|\r|$)/y;
  lines.lastIndex = span.start;
  let lineEnd = span.start;
  while (lines.lastIndex < span.end) {
    const lineStart = lines.lastIndex;
    const line = (lines.exec(source)?.[0] ?? '').replace(/[\r\n]+$/, '');
    const text = line.trim();
    if (text === '') {
      builder.endBlock('paragraph', false);
      continue;
    }
    const start = lineStart + line.length - line.trimStart().length;
    if (!builder.atBlockStart) builder.replace(' ', lineEnd, start - lineEnd);
    builder.copy(text, start);
    lineEnd = start + text.length;
  }
  builder.endBlock('paragraph', false);
}
