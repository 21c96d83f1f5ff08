import { detached } from '../core/detached.ts';

/** Writing comes back to the same words again and again; so many are kept in mind. */
export const MOST_KEPT = 32_768;
/** Longer words seldom come back, and none is kept. */
const LONGEST_KEPT = 40;

/**
 * Keeps what `compute` says of a word beyond the draft that it stands in.
 * @param compute depends on the word alone, and what it gives is never changed
 */
export function perWord<T>(compute: (word: string) => T): (word: string) => T {
  const kept = new Map<string, { readonly value: T }>();
  return (word) => {
    const known = kept.get(word);
    if (known !== undefined) return known.value;
    if (word.length > LONGEST_KEPT) return compute(word);
    if (kept.size >= MOST_KEPT) kept.clear();
    const own = detached(word);
    const value = compute(own);
    kept.set(own, { value });
    return value;
  };
}
