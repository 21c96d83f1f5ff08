import { ProseBuilder } from './prose-builder.ts';

/** Any sign that might be markup: then the real parser reads the draft. */
const MARKUP =
  /[\\`*_[\]<>~\0]|!\[|&(?:#|\w)|^[ \t]*(?:[-+=:|#]|\d{1,9}[.)](?:[ \t]|$))|^(?: {4}| {0,3}\t)|(?: {2}|\t)$|\|/m;

/**
 * Projects Markdown that holds no markup at all, as most short posts do, without loading a parser.
 * @returns nothing when the source might hold markup
 */
export function projectPlainMarkdown(source: string): ProseBuilder | undefined {
  const base = source.startsWith('\uFEFF') ? 1 : 0;
  if (MARKUP.test(source.slice(base))) return undefined;
  const builder = new ProseBuilder();
  const lines = /[^\r\n]*(?:\r\n|\n|\r|$)/y;
  lines.lastIndex = base;
  let lineEnd = base;
  for (let match = lines.exec(source); match !== null && match[0] !== ''; match = lines.exec(source)) {
    const line = match[0].replace(/[\r\n]+$/, '');
    const text = line.trim();
    if (text === '') {
      builder.endBlock('paragraph', false);
      continue;
    }
    const start = match.index + line.length - line.trimStart().length;
    if (!builder.atBlockStart) builder.replace(' ', lineEnd, start - lineEnd);
    builder.copy(text, start);
    lineEnd = start + text.length;
  }
  builder.endBlock('paragraph', false);
  return builder;
}
