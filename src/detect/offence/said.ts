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

/** True when what follows makes an idiom of a rude turn of phrase: `shut up shop`, `drop dead gorgeous`. */
export function goesOnFairly(words: readonly Word[], end: number): boolean {
  return /^(?:shop|gorgeous)$/.test(words[end]?.text ?? '');
}
