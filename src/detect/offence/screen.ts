import type { Document, Token } from '../../core/document.ts';
import { perDocument } from '../../core/document.ts';
import { readData } from '../../data/read.ts';
import { perWord } from '../memo.ts';
import { isWord } from '../spelling/dictionary.ts';
import { hasCapital } from '../spelling/shape.ts';
import { cutWords } from './cut-words.ts';
import type { WordClass } from './lexicon.ts';
import { respelt, swapped, unrepeated } from './slips.ts';
import { holdsTurn } from './turns.ts';

/** Bits of the screen; a few words in ten thousand pass it by mistake, which costs time and nothing else. */
const SCREEN_BITS = 2 ** 17;
const HASHES = [0x811c9dc5, 0x1b873593, 0x5bd1e995];

/** True for what alone can make a finding; words of the other classes only count in company. */
export function isScreened(kind: WordClass, level: number): boolean {
  if (kind === 'group' || kind === 'camp' || kind === 'person' || kind === 'counter') return false;
  return level > 1 || kind === 'slur' || kind === 'mild';
}

/** The word by which the screen knows an entry: of several words, the longest. */
export function keyOf(entry: string): string {
  return entry.split(' ').reduce((longest, word) => (word.length >= longest.length ? word : longest), '');
}

const STEP = 0x01000193;

/** The place of a word's bit for one of the hashes. */
function bitOf(word: string, seed: number): number {
  let hash = seed;
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), STEP);
  return placeOf(hash);
}

function placeOf(sum: number): number {
  const hash = Math.imul(sum ^ (sum >>> 15), 0x85ebca6b);
  return ((hash ^ (hash >>> 13)) >>> 0) % SCREEN_BITS;
}

/** The file that ships: one bit for each hash of each word. */
export function screenFile(words: Iterable<string>): Buffer {
  const bits = Buffer.alloc(SCREEN_BITS / 8);
  for (const word of words)
    for (const seed of HASHES) {
      const bit = bitOf(word, seed);
      bits[bit >> 3] = (bits[bit >> 3] ?? 0) | (1 << (bit & 7));
    }
  return bits;
}

let screen: Buffer | undefined;

/** True when a lower-cased word may be one that alone can make a finding. */
export function mayOffend(word: string): boolean {
  return HASHES.every((seed) => isSet(bitOf(word, seed)));
}

function isSet(bit: number): boolean {
  const bits = (screen ??= readData('offence/screen.bin'));
  return ((bits[bit >> 3] ?? 0) & (1 << (bit & 7))) !== 0;
}

const [FIRST_SEED = 0] = HASHES;

/** The same for a word with one letter put in, for every letter and place but the first; hashed along, since they are many. */
function mayOffendWithLetter(word: string): boolean {
  let before = FIRST_SEED;
  for (let at = 1; at <= word.length; at++) {
    before = Math.imul(before ^ word.charCodeAt(at - 1), STEP);
    for (let letter = 97; letter <= 122; letter++) {
      let hash = Math.imul(before ^ letter, STEP);
      for (let rest = at; rest < word.length; rest++) hash = Math.imul(hash ^ word.charCodeAt(rest), STEP);
      if (isSet(placeOf(hash)) && mayOffend(word.slice(0, at) + String.fromCharCode(letter) + word.slice(at)))
        return true;
    }
  }
  return false;
}

/** Longer words hide nothing that `undisguise` would look for. */
const LONGEST_DISGUISE = 28;

/** Signs that stand for letters, next to a letter: `sh*t`, `$hit`, `1d1ot`. */
const SIGNS = /[a-z][*@$!#€£|+~_^][a-z*@$!#€£|+_]|(?<![\w£€$])[$@][a-z$][a-z$!]|[a-z]\d[a-z]|[a-z]\*|[a-z]\$\$/;
/** Letters one by one: `i d i o t`, `i.d.i.o.t`. */
const SPACED = /(?<!\w)[a-z](?:[ .\-_][a-z]){2}(?!\w)/;

/** True when the draft may hold something for these rules: a word of the screen, or one in disguise. */
export const isSuspect = perDocument((document: Document): boolean => {
  // Patterns that need not look for capitals take half as long to compile.
  const text = document.prose.text.toLowerCase();
  return (
    SIGNS.test(text) ||
    SPACED.test(text) ||
    document.tokens.some(isSuspectToken) ||
    holdsTurn(document) ||
    !cutWords(document, mayOffend).next().done
  );
});

function isSuspectToken(token: Token): boolean {
  if (token.kind === 'hashtag') return token.text.length > 4;
  return token.kind === 'word' && isSuspectWord(token.text);
}

const isSuspectWord = perWord((word) => mayOffend(plainForm(word)) || isOdd(word) || RUN.test(word));

/** A verb of hatred run together with what follows: `Ihatewomen`. */
const RUN = /^(?:i|we)?(?:hate|kill|loathe|despise|fuck)[a-z]{3}/i;

/** No name by its capital and no word of the dictionary, but close to one of the screen: a word in disguise. */
function isOdd(text: string): boolean {
  if (text.length <= 2 || text.length > LONGEST_DISGUISE || isWord(text)) return false;
  if (hasCapital(text) && /^\p{Lu}\p{Ll}+(?:['’]s)?$/u.test(text)) return false;
  return !/^[a-z]+$/i.test(text) || mayHide(text.toLowerCase());
}

function mayHide(word: string): boolean {
  if (unrepeated(word).some(mayOffend) || respelt(word).some(mayOffend)) return true;
  if (mayOffendWithLetter(word)) return true;
  for (const meant of swapped(word)) if (mayOffend(meant)) return true;
  for (let at = 2; at <= word.length - 2; at++)
    if (mayOffend(word.slice(0, at)) || mayOffend(word.slice(at))) return true;
  return false;
}

/** Lower case, straight apostrophes, no possessive. */
function plainForm(text: string): string {
  const lower = text.toLowerCase().replaceAll('’', "'");
  return lower.endsWith("'s") ? lower.slice(0, -2) : lower;
}
