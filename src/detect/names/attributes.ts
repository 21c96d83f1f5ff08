import { hashText } from './hash.ts';
import { lookUp as lookUpInDictionary } from '../spelling/dictionary.ts';
import { clusterOf, listsOf, lookUp, rarityOf, type Lexicon } from './lexicon.ts';
import type { Unit } from './units.ts';

/** Empty places before and after the units, so that a feature may look at neighbours without asking whether they exist. */
export const PADDING = 2;

/** What the tagger knows of each unit; index `i + PADDING` is unit `i`. */
export interface Attributes {
  readonly length: number;
  readonly word: Int32Array;
  /** A number for the form: capitals, digits, marks; see `shapeOf`. */
  readonly shape: Int32Array;
  readonly fine: Int32Array;
  readonly middle: Int32Array;
  readonly coarse: Int32Array;
  readonly rarity: Int32Array;
  readonly lists: Int32Array;
  /** What the dictionary says of the word; see `DICTIONARY`. */
  readonly dictionary: Int32Array;
  /** 1 where a sentence or a quotation begins. */
  readonly begins: Int32Array;
  /** How the post uses capitals: 0 as usual, 1 hardly any, 2 nearly all letters, 3 most words begin with one. */
  readonly casing: number;
  /** 1 for a post with an account, a hashtag, a link or an emoji, or without a full stop at its end. */
  readonly informal: number;
}

/** Small letters, straight apostrophes: as the labelled posts are mostly written. */
export function plainForm(text: string): string {
  return text.toLowerCase().replaceAll('’', "'");
}

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

const BEGINS_AFTER = /^[.!?:…|"“‘([{~»«*•–—-]$/;
const LETTERS = /^\p{L}/u;

export function attributesOf(units: readonly Unit[], lexicon: Lexicon): Attributes {
  const size = units.length + 2 * PADDING;
  const column = () => new Int32Array(size);
  const word = column();
  const shape = column();
  const [fine, middle, coarse, rarity, lists, begins] = [column(), column(), column(), column(), column(), column()];
  const dictionary = column();
  for (const [index, unit] of units.entries()) {
    const at = index + PADDING;
    const form = shapeOf(unit);
    shape[at] = form;
    word[at] = form >= SHAPE.handle && form <= SHAPE.emoji ? form : hashText(plainForm(unit.text));
    const isWord = unit.kind === 'word' || unit.kind === 'number';
    const entry = isWord ? lookUp(lexicon.entries, word[at]) : 0;
    const cluster = clusterOf(entry);
    fine[at] = cluster;
    middle[at] = cluster === 0 ? 0 : (lexicon.coarser[cluster * 2] ?? 0);
    coarse[at] = cluster === 0 ? 0 : (lexicon.coarser[cluster * 2 + 1] ?? 0);
    rarity[at] = isWord ? rarityOf(entry) : 8;
    lists[at] = listsOf(entry);
    dictionary[at] = unit.kind === 'word' ? inDictionary(unit.text) : DICTIONARY.none;
    begins[at] = index === 0 || BEGINS_AFTER.test(units[index - 1]?.text ?? '') ? 1 : 0;
  }
  const casing = casingOf(shape);
  const informal = isInformal(units, shape) ? 1 : 0;
  return {
    length: units.length,
    word,
    shape,
    fine,
    middle,
    coarse,
    rarity,
    lists,
    dictionary,
    begins,
    casing,
    informal,
  };
}

function inDictionary(word: string): number {
  const known = lookUpInDictionary(plainForm(word));
  if (known === undefined) return DICTIONARY.unknown;
  return known.lower ? DICTIONARY.lower : DICTIONARY.capital;
}

function shapeOf({ text, kind }: Unit): number {
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

function isInformal(units: readonly Unit[], shape: Int32Array): boolean {
  const ends = units.at(-1)?.text ?? '';
  return !/^[.:;)”"’]$/.test(ends) || shape.some((form) => form >= SHAPE.handle && form <= SHAPE.emoji);
}

function casingOf(shape: Int32Array): number {
  let lower = 0;
  let title = 0;
  let caps = 0;
  for (const form of shape) {
    if (form === SHAPE.lower) lower++;
    else if (form === SHAPE.title) title++;
    else if (form === SHAPE.caps || form === SHAPE.shortCaps) caps++;
  }
  const words = lower + title + caps;
  if (words === 0) return 0;
  if (caps / words > 0.6 && caps > 1) return 2;
  if (title + caps === 0 || (title + caps === 1 && words > 12)) return 1;
  return title / words > 0.6 && words > 2 ? 3 : 0;
}
