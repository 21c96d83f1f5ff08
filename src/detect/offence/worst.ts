import type { Match } from './pattern.ts';
import type { Word } from './words.ts';

/** Of a turn of phrase the words that are worst by themselves, from the first to the last; the whole where none is. */
export function worstOf(words: readonly Word[], match: Match, isBad: (word: Word) => boolean): Match {
  const isWorse = (at: number) => words[at] !== undefined && isBad(words[at]);
  let { start, end } = match;
  while (start < end && !isWorse(start)) start++;
  while (end > start && !isWorse(end - 1)) end--;
  return start < end ? { start, end } : match;
}
