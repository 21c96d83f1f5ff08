/** Slots of the dictionary's table; a power of two, so that a hash needs no division. */
export const SLOTS = 1 << 18;

/** How the forms of a word may be written; bits of an entry. */
export const LOWER = 1;
export const TITLE = 2;
export const CAPITALS = 4;
export const OTHER = 8;

/** Bits of an entry below the fingerprint: four for the forms, four for how common the word is (0 rare, 15 commonest). */
const FREQUENCY_SHIFT = 4;
const FINGERPRINT_SHIFT = 8;

export interface Hashed {
  readonly slot: number;
  readonly fingerprint: number;
}

/** Two 32-bit hashes in one pass (FNV-1a and a multiplicative one): where to look, and what to look for. */
function hashWord(word: string): Hashed {
  let first = 0x811c9dc5;
  let second = 0x9e3779b9;
  for (let index = 0; index < word.length; index++) {
    const code = word.charCodeAt(index);
    first = Math.imul(first ^ code, 0x01000193);
    second = Math.imul((second ^ code) + (second >>> 15), 0x85ebca6b);
  }
  first ^= first >>> 15;
  second ^= second >>> 13;
  // Zero marks an empty slot.
  return { slot: first & (SLOTS - 1), fingerprint: (second >>> FINGERPRINT_SHIFT) | 1 };
}

/** The entry of a lower-cased word, or 0. */
export function findEntry(table: Uint32Array, word: string): number {
  const { slot, fingerprint } = hashWord(word);
  for (let at = slot; ; at = (at + 1) & (SLOTS - 1)) {
    const entry = table[at] ?? 0;
    if (entry === 0 || entry >>> FINGERPRINT_SHIFT === fingerprint) return entry;
  }
}

/** Adds forms and frequency to the entry of a lower-cased word. */
export function addEntry(table: Uint32Array, word: string, forms: number, frequency: number): void {
  const { slot, fingerprint } = hashWord(word);
  for (let at = slot; ; at = (at + 1) & (SLOTS - 1)) {
    const entry = table[at] ?? 0;
    if (entry !== 0 && entry >>> FINGERPRINT_SHIFT !== fingerprint) continue;
    const kept = Math.max(frequencyOf(entry), frequency);
    table[at] = ((fingerprint << FINGERPRINT_SHIFT) | (kept << FREQUENCY_SHIFT) | (entry & 15) | forms) >>> 0;
    return;
  }
}

/** How common a word is, from 0 (rare) to 15. */
export function frequencyOf(entry: number): number {
  return (entry >>> FREQUENCY_SHIFT) & 15;
}

/** The form a word is written in. */
export function formOf(word: string): number {
  if (word === word.toLowerCase()) return LOWER;
  if (word === word.toUpperCase() && word.length > 1) return CAPITALS;
  const rest = word.slice(1);
  return rest === rest.toLowerCase() ? TITLE : OTHER;
}
