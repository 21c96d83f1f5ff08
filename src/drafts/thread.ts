import type { Draft } from '../core/draft.ts';
import { LineIndex } from '../core/lines.ts';

const SEPARATOR = /^---[ \t]*(?:\r\n|\n|\r|$)/gm;

/** Cuts a plain text into the posts of a thread, at each line `---`. */
export function splitThread(whole: Draft): Draft[] {
  const pieces: { start: number; end: number }[] = [];
  let from = 0;
  for (const match of whole.text.matchAll(SEPARATOR)) {
    pieces.push({ start: from, end: match.index });
    from = match.index + match[0].length;
  }
  pieces.push({ start: from, end: whole.text.length });
  const lines = new LineIndex(whole.text);
  return pieces
    .filter(({ start, end }) => whole.text.slice(start, end).trim() !== '')
    .map(({ start, end }, index) => ({
      ...whole,
      text: whole.text.slice(start, end),
      address: `post ${index + 1}`,
      locate: (offset) => lines.positionAt(start + offset),
    }));
}
