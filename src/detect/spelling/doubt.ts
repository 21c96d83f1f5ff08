import { type Document, perDocument, type Token } from '../../core/document.ts';
import type { Confidence } from '../../core/levels.ts';
import { isListedName } from '../names/listed.ts';
import { britishFor } from './american.ts';
import { isWord, lookUp, normalise } from './dictionary.ts';
import { alongLine } from './line.ts';
import { hasCapital, isAscii } from './shape.ts';
import { nearest } from './suggest.ts';

/**
 * What makes an unknown word surely a slip, and not a name, jargon or another language: that it is near to a word, in
 * hundredths of a slip with what rarity adds. Chosen on a list of common misspellings and on clean government text.
 */
const FAR_OFF = 250;
const FOREIGN = 150;
/**
 * How near a common word must be, by the length of the unknown word, for one with a capital to be no name: names of five
 * or six letters are often one letter from a word, those of seven hardly ever.
 */
const NEAR_BY_LENGTH = [0, 0, 0, 0, 0, 90, 105, 128];
const COMMON = 6;
/** A word of five or six letters must be commoner, one of nine or more may be rarer. */
const [SHORT, VERY_COMMON] = [6, 8];
const [LONG, LESS_COMMON] = [9, 5];
/** Where a sentence begins, a capital says little. */
const AT_START = 25;
/** How far a day, a month or a place of the list below may be. */
const NAMED = 205;
/** How far a contraction is from itself without the apostrophe, at most. */
const BARE = 100;
/** Words with a capital that drafts are full of: a slip in one of these is no unknown name. */
const NAMED_TIMES_AND_PLACES =
  ' Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February August September October November December ' +
  'Christmas Easter Douglas Ramsey Castletown Onchan Laxey Tynwald Braddan Ronaldsway Government Department Island Britain ' +
  'England Scotland Ireland Liverpool Manchester European British ';
/** Days without the apostrophe of their possessive. */
const BARE_POSSESSIVES = ' Todays Tomorrows Yesterdays Tonights ';
/** Of so many words on each side, and at least so many in all, at most this part is known where a passage is foreign. */
const [AROUND, LEAST_AROUND, MOST_KNOWN] = [4, 4, 0.17];
/** What ends a text that was cut off. */
const CUT_OFF = /^(?:…|\.{2,}|\.)$/;

/** How sure it is that an unknown word is a slip. */
export function confidenceOf(token: Token, document: Document, index: number): Confidence {
  if (isPartOfUnknown(document, index) || isCutOff(document, index) || isAmidUnknown(document, index)) return 'low';
  const { text } = token;
  if (!hasCapital(text)) {
    if (!isAscii(normalise(text))) return 'low';
    const near = nearest(text, FAR_OFF);
    if (near === undefined) return 'low';
    return near.score <= FOREIGN || !hasUnknownNeighbour(document, index) ? 'high' : 'low';
  }
  if (isNamedTimeOrPlace(text) || isBareContraction(text) || BARE_POSSESSIVES.includes(` ${text} `)) return 'medium';
  if (isListedName(text)) return 'low';
  const previous = document.tokens[index - 1];
  const begins = previous?.block !== token.block || '.!?:…'.includes(previous.text);
  if (!begins || token.block.kind === 'heading')
    return britishFor(text) === undefined && isPlainSlip(text) ? 'medium' : 'low';
  return isPlainSlip(text, isNamedElsewhere(document, text) ? 0 : AT_START) ? 'medium' : 'low';
}

/** True for a slip in a name that drafts are full of: `Wensday`, `Goverment`. */
export function isNamedTimeOrPlace(word: string): boolean {
  const near = nearest(word, NAMED);
  return near?.word.startsWith(word.charAt(0)) === true && NAMED_TIMES_AND_PLACES.includes(` ${near.word} `);
}

/** True for a contraction without its apostrophe, which no name is: `Dont`, `Isnt`. */
export function isBareContraction(word: string): boolean {
  const near = word.endsWith('t') ? nearest(word, BARE) : undefined;
  return near !== undefined && near.word.endsWith("n't") && near.word.replace("'", '') === word;
}

/**
 * True when a word with a capital is so near to a common word that it is no name.
 * @param slack how much farther that word may be than is usual, in hundredths of a slip
 */
export function isPlainSlip(word: string, slack = 0): boolean {
  const most = NEAR_BY_LENGTH[Math.min(word.length, NEAR_BY_LENGTH.length - 1)] ?? 0;
  const near = most === 0 ? undefined : nearest(word, most + slack);
  if (near === undefined) return false;
  const known = lookUp(near.word.toLowerCase());
  const least = word.length <= SHORT ? VERY_COMMON : word.length >= LONG ? LESS_COMMON : COMMON;
  return known !== undefined && known.lower && known.frequency >= least - (slack > 0 ? 1 : 0);
}

/** Words that stand with a capital where no sentence begins. */
const namedWithin = perDocument((document): ReadonlySet<string> => {
  const found = new Set<string>();
  for (const [index, token] of document.tokens.entries()) {
    const previous = document.tokens[index - 1];
    if (token.kind !== 'word' || previous?.block !== token.block || previous.kind === 'punctuation') continue;
    if (hasCapital(token.text)) found.add(token.text);
  }
  return found;
});

function isNamedElsewhere(document: Document, word: string): boolean {
  return namedWithin(document).has(word);
}

/**
 * Another language, or no language at all: hardly a word around it, on its line, is known. It is asked before anything
 * near is looked for, which would take longest where there is nothing to find.
 */
function isAmidUnknown(document: Document, index: number): boolean {
  const around = ([-1, 1] as const).flatMap((step) => wordsBeside(document, index, step));
  return (
    around.length >= LEAST_AROUND && around.filter(({ text }) => isWord(text)).length <= around.length * MOST_KNOWN
  );
}

/** The next words of the same line, before or after a token. */
function wordsBeside(document: Document, index: number, step: 1 | -1): Token[] {
  const words: Token[] = [];
  for (const token of alongLine(document, index, step)) {
    if (token.kind === 'word') words.push(token);
    if (words.length === AROUND) break;
  }
  return words;
}

/** `Pag-asa`: a part of something of which another part is unknown too. */
function isPartOfUnknown({ tokens }: Document, index: number): boolean {
  const token = tokens[index];
  return [-1, 1].some((step) => {
    const [hyphen, other] = [tokens[index + step], tokens[index + 2 * step]];
    if (token === undefined || hyphen?.text !== '-' || other?.kind !== 'word') return false;
    const touches = step < 0 ? hyphen.end === token.start && other.end === hyphen.start : hyphen.start === token.end;
    return touches && !isWord(other.text);
  });
}

/** The last word of a text that ends in dots. */
function isCutOff({ tokens }: Document, index: number): boolean {
  const token = tokens[index];
  const next = tokens[index + 1];
  if (next?.block !== token?.block || next === undefined || !CUT_OFF.test(next.text)) return false;
  if (next.text === '.' && tokens[index + 2]?.text !== '.') return false;
  const after = tokens.slice(index + 2, index + 8).find(({ text }) => !CUT_OFF.test(text));
  return after?.block !== token?.block || after?.kind === 'url';
}

function hasUnknownNeighbour({ tokens }: Document, index: number): boolean {
  const token = tokens[index];
  return [tokens[index - 1], tokens[index + 1]].some(
    (other) =>
      other?.kind === 'word' &&
      other.block === token?.block &&
      !isWord(other.text) &&
      nearest(other.text, FOREIGN) === undefined,
  );
}
