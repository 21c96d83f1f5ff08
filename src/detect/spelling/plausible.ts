/**
 * What two words have in common as wholes, which the price of the slips between them does not tell. Weights in hundredths
 * of a slip, as those of `slips.ts`: fitted by a log-linear model over what the search finds for one half of the typos of
 * @cspell/dict-en-common-misspellings (MIT), rounded, and judged on the other half; those for two words are set by hand.
 */
import { lookUp } from './dictionary.ts';

/** For each step (of 15) of how common the word is. */
const COMMON = 7;
/** For each letter that is written and that the word does not hold at all. */
const STRANGE = -28;
/** When the word is made of exactly the letters that are written. */
const SAME_LETTERS = 42;
/** When letters were left out and nothing else. */
const LEFT_OUT = 24;
/** When both sound alike. */
const SAME_SOUND = 20;
/** When an `s` is written at the end, and the word has none there. */
const NO_PLURAL = -38;
/** When it is two words of the commonest, and what each step of their rarity takes off: only such lose their space often. */
const TWO_WORDS = 70;
const RARER = 8;

/**
 * How plausible a word is in place of what is written, in hundredths of a slip.
 * @param written lower-cased
 * @param word lower-cased
 */
export function plausibility(written: string, word: string): number {
  let sum = commonness(word);
  sum += bits(lettersOf(written) & ~lettersOf(word)) * STRANGE;
  if (isAnagram(written, word)) sum += SAME_LETTERS;
  else if (isLeftOf(written, word)) sum += LEFT_OUT;
  if (soundOf(written) === soundOf(word)) sum += SAME_SOUND;
  if (written.endsWith('s') && !word.endsWith('s')) sum += NO_PLURAL;
  return sum;
}

function commonness(word: string): number {
  const [first = '', second] = word.split(' ');
  if (second === undefined) return frequencyOf(word) * COMMON;
  return TWO_WORDS - (30 - frequencyOf(first) - frequencyOf(second)) * RARER;
}

function frequencyOf(word: string): number {
  return lookUp(word)?.frequency ?? 0;
}

/** The letters of a word as bits. */
function lettersOf(word: string): number {
  let set = 0;
  for (let at = 0; at < word.length; at++) set |= 1 << (word.charCodeAt(at) & 31);
  return set;
}

function bits(set: number): number {
  let count = 0;
  for (let rest = set; rest !== 0; rest &= rest - 1) count++;
  return count;
}

function isAnagram(one: string, other: string): boolean {
  return one.length === other.length && Array.from(one).sort().join('') === Array.from(other).sort().join('');
}

/** True when the first is the second without some of its letters. */
function isLeftOf(written: string, word: string): boolean {
  let at = 0;
  for (let next = 0; next < word.length && at < written.length; next++) if (word[next] === written[at]) at++;
  return at === written.length;
}

const SILENT = 'hw';
const VOWELS = 'aeiouy';

/** How a word sounds, roughly: its consonants, those that sound alike as one, doubles once. */
function soundOf(word: string): string {
  let sound = '';
  for (let at = 0; at < word.length; at++) {
    const letter = heard(word, at);
    if (letter === '' || (at > 0 && VOWELS.includes(letter)) || sound.endsWith(letter)) continue;
    sound += letter;
  }
  return sound;
}

function heard(word: string, at: number): string {
  const letter = word.charAt(at);
  const next = word.charAt(at + 1);
  if (SILENT.includes(letter) || (letter === 'g' && next === 'h')) return '';
  if (letter === 'p' && next === 'h') return 'f';
  if (letter === 'c') return next !== '' && 'eiy'.includes(next) ? 's' : 'k';
  if (letter === 'q') return 'k';
  if (letter === 'x') return 'ks';
  return letter === 'z' ? 's' : letter;
}
