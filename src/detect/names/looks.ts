import { detached } from '../../core/detached.ts';
import { MOST_KEPT } from '../memo.ts';
import { lookUp as lookUpInDictionary } from '../spelling/dictionary.ts';
import { hashText } from './hash.ts';
import { clusterOf, listsOf, rarityOf, slotOf, type Lexicon } from './lexicon.ts';
import type { Unit } from './units.ts';

/** What the tagger knows of a unit whatever stands beside it. */
export interface Look extends Pick<Unit, 'text' | 'kind'> {
  readonly word: number;
  /** A number for the form: capitals, digits, marks; see `SHAPE`. */
  readonly shape: number;
  readonly fine: number;
  readonly middle: number;
  readonly coarse: number;
  readonly rarity: number;
  readonly lists: number;
  /** What the word is apt to be; see `levelOf`. */
  readonly kinds: number;
  /** What the dictionary says of the word; see `DICTIONARY`. */
  readonly dictionary: number;
}

/** What stands before the first unit and after the last. */
export const NOTHING: Look = {
  ...{ text: '', kind: 'punctuation', word: 0, shape: 0, fine: 0, middle: 0, coarse: 0 },
  ...{ rarity: 0, lists: 0, kinds: 0, dictionary: 0 },
};

/** What the dictionary knows of a word: nothing, a form in small letters, or only a form with capitals. */
export const DICTIONARY = { none: 0, unknown: 1, lower: 2, capital: 3 } as const;

/** The numbers of shapes; the order is that of `shapeOf`. */
export const SHAPE = {
  outside: 0,
  lower: 1,
  initial: 2,
  title: 3,
  caps: 4,
  mixed: 5,
  digits: 6,
  digitsAndLetters: 7,
  punctuation: 8,
  handle: 9,
  hashtag: 10,
  link: 11,
  emoji: 12,
  possessive: 13,
  uncased: 14,
  shortCaps: 15,
} as const;

const ACCENTED = /[À-ɏ]/;
const ACCENTS = /\p{M}/gu;
const LETTERS = /^\p{L}/u;
/** Longer words seldom come back, and none is kept. */
const LONGEST_KEPT = 24;

const kept = new WeakMap<Lexicon, Map<string, Look>>();

/** How a unit looks to a lexicon. */
export function lookOf(unit: Unit, lexicon: Lexicon): Look {
  const { text, kind } = unit;
  if (text.length > LONGEST_KEPT) return look(text, kind, lexicon);
  let looks = kept.get(lexicon);
  if (looks === undefined) kept.set(lexicon, (looks = new Map<string, Look>()));
  const known = looks.get(text);
  if (known?.kind === kind) return known;
  if (looks.size >= MOST_KEPT) looks.clear();
  const own = detached(text);
  const made = look(own, kind, lexicon);
  looks.set(own, made);
  return made;
}

function look(text: string, kind: Unit['kind'], lexicon: Lexicon): Look {
  const shape = shapeOf(text, kind);
  const word = shape >= SHAPE.handle && shape <= SHAPE.emoji ? shape : hashText(plainForm(text));
  const isWord = kind === 'word' || kind === 'number';
  const slot = isWord ? slotOfWord(lexicon, text, word) : -1;
  const entry = lexicon.entries[slot] ?? 0;
  const cluster = clusterOf(entry);
  return {
    text,
    kind,
    word,
    shape,
    fine: cluster,
    middle: cluster === 0 ? 0 : (lexicon.coarser[cluster * 2] ?? 0),
    coarse: cluster === 0 ? 0 : (lexicon.coarser[cluster * 2 + 1] ?? 0),
    rarity: isWord ? rarityOf(entry) : 8,
    lists: listsOf(entry),
    kinds: lexicon.kinds[slot] ?? 0,
    dictionary: kind === 'word' ? inDictionary(text) : DICTIONARY.none,
  };
}

/** Many know a name without its accents: "Séamus" is looked up as "Seamus" where it has no entry of its own. */
function slotOfWord({ entries }: Lexicon, text: string, word: number): number {
  const slot = slotOf(entries, word);
  if (entries[slot] !== 0 || !ACCENTED.test(text)) return slot;
  return slotOf(entries, hashText(plainForm(text).normalize('NFD').replace(ACCENTS, '')));
}

/** Small letters, straight apostrophes: as the labelled posts are mostly written. */
export function plainForm(text: string): string {
  return text.toLowerCase().replaceAll('’', "'");
}

/** What the dictionary says of a word, as a number of `DICTIONARY`. */
export function inDictionary(word: string): number {
  const known = lookUpInDictionary(plainForm(word));
  if (known === undefined) return DICTIONARY.unknown;
  return known.lower ? DICTIONARY.lower : DICTIONARY.capital;
}

function shapeOf(text: string, kind: Unit['kind']): number {
  if (kind === 'handle') return SHAPE.handle;
  if (kind === 'hashtag') return SHAPE.hashtag;
  if (kind === 'url' || kind === 'email' || kind === 'code') return SHAPE.link;
  if (kind === 'emoji') return SHAPE.emoji;
  if (kind === 'number') return LETTERS.test(text.slice(-1)) ? SHAPE.digitsAndLetters : SHAPE.digits;
  if (kind === 'punctuation') return text.length > 1 ? SHAPE.possessive : SHAPE.punctuation;
  return shapeOfWord(text);
}

function shapeOfWord(text: string): number {
  const lower = text.toLowerCase();
  const upper = text.toUpperCase();
  if (lower === upper) return SHAPE.uncased;
  if (text === lower) return SHAPE.lower;
  const first = text.slice(0, 1);
  if (text.length === 1) return SHAPE.initial;
  if (text === upper) return text.length <= 4 ? SHAPE.shortCaps : SHAPE.caps;
  if (text.slice(1) === lower.slice(1) && first !== lower.slice(0, 1)) return SHAPE.title;
  return SHAPE.mixed;
}
