import { type Document, perDocument, type Token } from '../../core/document.ts';
import type { Hit } from '../../core/hit.ts';
import type { Confidence } from '../../core/levels.ts';
import { detectNames } from '../names/names.ts';
import { britishFor } from './american.ts';
import { isWord, lookUp, normalise, withoutPossessive } from './dictionary.ts';
import { manxTokens } from './manx.ts';
import { hasCapital, hasInnerCapital, isAscii, isLetters } from './shape.ts';
import { suggest } from './suggest.ts';

/** A word that the dictionary does not know. */
export interface MisspellingHit extends Hit {
  readonly word: string;
  /** Set when it is spelt as in America. */
  readonly british?: string;
  /** Set when it is a name of the dictionary without its capital. */
  readonly cased?: string;
}

const SHORTEST = 3;
/** How common, of 15, a name is that a word in small letters is taken for; a rarer one is more likely another word's slip. */
const COMMON_NAME = 6;
/** Words with a capital that drafts are full of: a slip in one of these is no unknown name. */
const NAMED_TIMES_AND_PLACES =
  ' Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February August September October November December ' +
  'Christmas Easter Douglas Ramsey Castletown Onchan Laxey Tynwald Braddan Ronaldsway Government Department Island Britain ' +
  'England Scotland Ireland Liverpool Manchester European British ';
/** A word that touches one of these on its left, or on its right with a letter behind, is part of something longer. */
const JOINS_LEFT = '_/\\@.=<>{}|~^$&';
const JOINS_RIGHT = '_/\\@=<>{}[]|~^.';

const candidatesOf = perDocument((document): readonly MisspellingHit[] => {
  const hits: MisspellingHit[] = [];
  for (const [index, token] of document.tokens.entries()) {
    if (token.kind === 'hashtag') hits.push(...inHashtag(token));
    if (token.kind !== 'word' || !isCheckable(token, document, index) || isWord(token.text)) continue;
    if (manxTokens(document).has(token)) continue;
    hits.push(toHit(token.text, token.start, confidenceOf(token, document, index)));
  }
  return hits.length === 0 ? hits : withoutNames(document, hits);
});

/**
 * Words that are not spelt as in the British dictionary.
 * @param vocabulary words that packs add
 */
export function detectMisspellings(document: Document, vocabulary: readonly string[]): readonly MisspellingHit[] {
  const hits = candidatesOf(document);
  if (hits.length === 0 || vocabulary.length === 0) return hits;
  const own = new Set(vocabulary.flatMap((word) => word.toLowerCase().split(/[\s-]+/)));
  return hits.filter(({ word }) => !own.has(withoutPossessive(normalise(word).toLowerCase())));
}

function isCheckable(token: Token, document: Document, index: number): boolean {
  const { text } = token;
  // Acronyms, their plurals, and names with capitals inside are spelt as their owners please.
  if (text.length < SHORTEST || hasInnerCapital(text) || !isLetters(text)) return false;
  const next = document.tokens[index + 1];
  const previous = document.tokens[index - 1];
  // `pre-`, `file.txt`, `and/or`, `a_b`: parts of something that is no word of its own.
  if (next?.start === token.end) {
    if (JOINS_RIGHT.includes(next.text) && isLetterOrDigit(document.prose.text, token.end + 1)) return false;
    if (text.length <= 4 && next.text === '-') return false;
  }
  return previous?.end !== token.start || !JOINS_LEFT.includes(previous.text);
}

function isLetterOrDigit(text: string, at: number): boolean {
  return at < text.length && /^[\p{L}\p{N}]/u.test(text.slice(at, at + 2));
}

function confidenceOf(token: Token, document: Document, index: number): Confidence {
  if (!hasCapital(token.text)) return isAscii(normalise(token.text)) ? 'high' : 'low';
  const previous = document.tokens[index - 1];
  const begins = previous?.block !== token.block || '.!?:…'.includes(previous.text);
  if (isNamedTimeOrPlace(token.text)) return 'medium';
  if (token.block.kind === 'heading' || !begins) return 'low';
  return lookUp(normalise(token.text).toLowerCase()) === undefined && suggest(token.text).length > 0 ? 'medium' : 'low';
}

function isNamedTimeOrPlace(word: string): boolean {
  const [nearest] = suggest(word);
  return nearest !== undefined && NAMED_TIMES_AND_PLACES.includes(` ${nearest} `);
}

function toHit(word: string, start: number, confidence: Confidence): MisspellingHit {
  const end = start + word.length;
  const british = britishFor(word);
  if (british !== undefined) {
    const evidence = ['it is the American spelling'];
    return { start, end, word, british, confidence, evidence, suggestions: [british], fixable: true };
  }
  const known = hasCapital(word) ? undefined : lookUp(normalise(word));
  if (known?.lower === false && known.frequency >= COMMON_NAME) {
    const cased = word.charAt(0).toUpperCase() + word.slice(1);
    const evidence = ['the dictionary has it with a capital only'];
    return { start, end, word, cased, confidence, evidence, suggestions: [cased], fixable: true };
  }
  const evidence = [confidence === 'low' ? 'not in the dictionary; it may be a name' : 'not in the dictionary'];
  return { start, end, word, confidence, evidence, suggestions: () => suggest(word) };
}

/** The words of a hashtag that is written with a capital each. */
function inHashtag(token: Token): MisspellingHit[] {
  return [...token.text.matchAll(/\p{Lu}\p{Ll}{3,}/gu)].flatMap((match) => {
    const [word] = match;
    const nearest = isWord(word) ? undefined : suggest(word)[0];
    // An unknown word with nothing near it is a name that somebody made a tag of.
    return nearest === undefined ? [] : [toHit(word, token.start + match.index, 'medium')];
  });
}

function withoutNames(document: Document, hits: readonly MisspellingHit[]): readonly MisspellingHit[] {
  if (!hits.some(({ word }) => hasCapital(word))) return hits;
  const names = detectNames(document).filter(({ type }) => type !== 'org');
  return hits.filter(
    (hit) =>
      !hasCapital(hit.word) ||
      isNamedTimeOrPlace(hit.word) ||
      !names.some((name) => name.start <= hit.start && hit.end <= name.end),
  );
}
