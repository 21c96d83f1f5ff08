import { readData } from '../../data/read.ts';
import { mayBeAccented } from './accents.ts';
import { CAPITALS, findEntry, formOf, frequencyOf, LOWER, OTHER, TITLE } from './hash.ts';
import { isAscii } from './shape.ts';

let table: Uint32Array | undefined;

function dictionary(): Uint32Array {
  if (table === undefined) {
    const bytes = readData('spelling/dictionary.bin');
    table = new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength / 4);
  }
  return table;
}

/** Straight apostrophes and no invisible characters, as the dictionary has it. */
export function normalise(word: string): string {
  return isAscii(word) ? word : word.replace(/[’ʼ]/g, "'").replace(/[\u00AD\u200B-\u200D\u2060\uFEFF]/g, '');
}

/** True for a word of British English in a form that may be written: `isle`, `Isle`, `ISLE`, but not `england`. */
export function isWord(word: string): boolean {
  if (accepts(word)) return true;
  const plain = normalise(word);
  if (!isAscii(plain) && mayBeAccented(plain) && accepts(plain.normalize('NFD').replace(/\p{M}/gu, ''))) return true;
  return accepts(plain) || (plain.includes("'") && accepts(withoutPossessive(plain)));
}

/** `Island's` and `carers'` without their endings. */
export function withoutPossessive(word: string): string {
  const end = word.endsWith("'s") || word.endsWith("'S") ? word.length - 2 : word.length - 1;
  return word[end] === "'" ? word.slice(0, end) : word;
}

function accepts(word: string): boolean {
  const entry = findEntry(dictionary(), word.toLowerCase());
  if (entry === 0) return false;
  switch (formOf(word)) {
    case LOWER:
      return (entry & LOWER) !== 0;
    case TITLE:
      return (entry & (LOWER | TITLE)) !== 0;
    case CAPITALS:
      return (entry & (LOWER | TITLE | CAPITALS)) !== 0;
    default:
      return (entry & OTHER) !== 0;
  }
}

/** What is known of a lower-cased word. */
export interface Known {
  /** Whether it may be written in small letters, and whether with a capital; an acronym may be neither. */
  readonly lower: boolean;
  readonly title: boolean;
  /** How common it is, 0 to 15. */
  readonly frequency: number;
}

/** What is known of a lower-cased word, or nothing; nor of one that only its owner writes so (`iPhone`). */
export function lookUp(lower: string): Known | undefined {
  const entry = findEntry(dictionary(), lower);
  if ((entry & (LOWER | TITLE | CAPITALS)) === 0) return undefined;
  const isLower = (entry & LOWER) !== 0;
  return { lower: isLower, title: isLower || (entry & TITLE) !== 0, frequency: frequencyOf(entry) };
}
