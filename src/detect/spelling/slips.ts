/**
 * What it costs to have made one slip of the pen or the key, in hundredths: an ordinary slip is about 100, one that
 * many people make is cheaper. Weights are set by hand.
 */
import { codeOf } from './graph.ts';

/** Two letters swapped; at the very beginning it costs a little more. */
export const SWAPPED = 50;
export const SWAPPED_AT_FIRST = 10;
/** A slip at the first letter comes on top: people get that one right. */
export const AT_FIRST = 35;
/** And at the last, by which forms of a word differ. */
export const AT_LAST = 12;
/** Written one letter of a double. */
export const HALF_A_DOUBLE = 45;
/** Doubled a letter. */
export const DOUBLE_FOR_ONE = 45;
/** Written a letter too many. */
export const ONE_TOO_MANY = 85;

const ORDINARY = 105;
const NEIGHBOUR_KEY = 95;
const VOWEL_FOR_VOWEL = 80;
const ALIKE = 75;
const LEFT_OUT = 80;
const VOWEL_LEFT_OUT = 65;
const APOSTROPHE_LEFT_OUT = 25;
/** No slip costs less. */
export const CHEAPEST = APOSTROPHE_LEFT_OUT;

const CODES = 32;
const APOSTROPHE = 27;
const ROWS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];
const VOWELS = 'aeiouy';
/** Consonants that sound alike, side by side. */
const SOUND_ALIKE = 'cskcszgjfvmndtvwkqxsxzzjlr';

let table: Uint8Array | undefined;
let leftOut: Uint8Array | undefined;

/** For each pair of letter codes (the one written × 32 + the one meant), what it costs to take one for the other. */
export function replacements(): Uint8Array {
  if (table !== undefined) return table;
  table = new Uint8Array(CODES * CODES).fill(ORDINARY);
  for (let code = 0; code < CODES; code++) table[code * CODES + code] = 0;
  for (const row of ROWS) for (let at = 1; at < row.length; at++) both(table, row, at - 1, at, NEIGHBOUR_KEY);
  for (let at = 1; at < SOUND_ALIKE.length; at += 2) both(table, SOUND_ALIKE, at - 1, at, ALIKE);
  for (let one = 0; one < VOWELS.length; one++) {
    for (let other = 0; other < one; other++) both(table, VOWELS, one, other, VOWEL_FOR_VOWEL);
  }
  return table;
}

function both(costs: Uint8Array, letters: string, one: number, other: number, cost: number): void {
  const [first, second] = [codeOf(letters.charCodeAt(one)), codeOf(letters.charCodeAt(other))];
  costs[first * CODES + second] = cost;
  costs[second * CODES + first] = cost;
}

/** For each letter code, what it costs to have left the letter out. */
export function omissions(): Uint8Array {
  if (leftOut !== undefined) return leftOut;
  leftOut = new Uint8Array(CODES).fill(LEFT_OUT);
  for (let at = 0; at < VOWELS.length; at++) leftOut[codeOf(VOWELS.charCodeAt(at))] = VOWEL_LEFT_OUT;
  leftOut[APOSTROPHE] = APOSTROPHE_LEFT_OUT;
  return leftOut;
}
