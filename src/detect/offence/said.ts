import type { Word } from './words.ts';

/** The words from `start` to `end`, exclusive, as one text for a pattern. */
export function saidIn(words: readonly Word[], start: number, end: number): string {
  return words
    .slice(Math.max(0, start), end)
    .map(({ text }) => text)
    .join(' ');
}

/** The same for the `reach` words before the one at `at`. */
export function saidBefore(words: readonly Word[], at: number, reach: number): string {
  return saidIn(words, at - reach, at);
}
