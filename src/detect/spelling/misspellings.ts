import { type Document, perDocument, type Token } from '../../core/document.ts';
import type { Hit } from '../../core/hit.ts';
import type { Confidence } from '../../core/levels.ts';
import { detectNames } from '../names/names.ts';
import { britishFor } from './american.ts';
import { isWord, lookUp, normalise } from './dictionary.ts';
import { suggest } from './suggest.ts';

/** A word that the dictionary does not know. */
export interface MisspellingHit extends Hit {
  readonly word: string;
  /** Set when it is spelt as in America. */
  readonly british?: string;
}

const SHORTEST = 3;
const LATIN = /^[\p{Script=Latin}'’\u00AD\u200B-\u200D\u2060]+$/u;
/** Words with a capital that drafts are full of: a slip in one of these is no unknown name. */
const NAMED_TIMES_AND_PLACES =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|August|September|October|November|December|Christmas|Easter|Douglas|Ramsey|Castletown|Onchan|Laxey|Tynwald|Braddan|Ronaldsway|Government|Department|Island|Britain|England|Scotland|Ireland|Liverpool|Manchester|European|British)$/;
/** Manx in its usual spelling: words that English does not share. A sentence with several is not checked as English. */
const MANX =
  /^(?:yn|ny|dy|er|as|ayns|ta|ta['’]n|t['’]eh|cha|nel|shen|shoh|eh|ee|mee|oo|shiu|ad|gura|mie|ayd|eu|lhiat|lhiu|moghrey|fastyr|oie|vie|mannin|ellan|vannin|gaelg|gaelgagh|traa|liooar|failt|erriu|kys|blein|noa|nollick|ghennal|slaynt|thie|veg|mooar|vooar|beg|laa|lhean|jeh|rish|hug|haink|goll|jannoo|foddee|bee)$/i;

const candidatesOf = perDocument((document): readonly MisspellingHit[] => {
  const manx = manxTokens(document);
  const hits: MisspellingHit[] = [];
  for (const [index, token] of document.tokens.entries()) {
    if (token.kind === 'hashtag') hits.push(...inHashtag(token));
    if (token.kind !== 'word' || manx.has(token) || !isCheckable(token, document, index) || isWord(token.text))
      continue;
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
  return hits.filter(({ word }) => !own.has(normalise(word).toLowerCase().replace(/'s?$/, '')));
}

/** The tokens of sentences in Manx, and of blocks that are mostly Manx. */
function manxTokens(document: Document): ReadonlySet<Token> {
  const sentences = document.sentences.filter(({ tokens }) => shareOfManx(tokens, 2) >= 0.25);
  if (sentences.length === 0) return new Set();
  const blocks = new Set(sentences.map(({ block }) => block));
  const mostly = [...blocks].map((block) => document.tokens.filter((token) => token.block === block));
  return new Set(
    [...sentences.map(({ tokens }) => tokens), ...mostly.filter((tokens) => shareOfManx(tokens, 4) >= 0.5)].flat(),
  );
}

function shareOfManx(tokens: readonly Token[], least: number): number {
  const words = tokens.filter(({ kind }) => kind === 'word');
  const manx = words.filter(({ text }) => MANX.test(text)).length;
  return manx >= least ? manx / words.length : 0;
}

function isCheckable(token: Token, document: Document, index: number): boolean {
  const { text } = token;
  if (text.length < SHORTEST || !LATIN.test(text)) return false;
  // Acronyms, their plurals, and names with capitals inside are spelt as their owners please.
  if (/^\p{Lu}{2,}(?:['’]?s)?$/u.test(text) || /\p{Ll}\p{Lu}|^\p{Lu}{2,}\p{Ll}/u.test(text)) return false;
  const next = document.tokens[index + 1];
  const previous = document.tokens[index - 1];
  const joined = (other: Token | undefined, edge: number) =>
    other !== undefined && (other.start === edge || other.end === edge);
  // `pre-`, `file.txt`, `and/or`, `a_b`: parts of something that is no word of its own.
  if (
    joined(next, token.end) &&
    /^[_/\\@=<>{}[\]|~^]$|^[.]$/.test(next?.text ?? '') &&
    /^[\p{L}\p{N}]/u.test(document.prose.text.slice(token.end + 1, token.end + 2))
  )
    return false;
  if (joined(previous, token.start) && /^[_/\\@.=<>{}|~^$&]$/.test(previous?.text ?? '')) return false;
  return !(text.length <= 4 && joined(next, token.end) && next?.text === '-');
}

function confidenceOf(token: Token, document: Document, index: number): Confidence {
  if (!/^\p{Lu}/u.test(token.text)) return /[^\p{ASCII}’]/u.test(token.text) ? 'low' : 'high';
  const previous = document.tokens[index - 1];
  const begins = previous?.block !== token.block || /^[.!?:…]$/.test(previous.text);
  if (NAMED_TIMES_AND_PLACES.test(suggest(token.text)[0] ?? '')) return 'medium';
  if (token.block.kind === 'heading' || !begins) return 'low';
  return lookUp(normalise(token.text).toLowerCase()) === undefined && suggest(token.text).length > 0 ? 'medium' : 'low';
}

function toHit(word: string, start: number, confidence: Confidence): MisspellingHit {
  const british = britishFor(word);
  if (british !== undefined) {
    const evidence = ['it is the American spelling'];
    return {
      start,
      end: start + word.length,
      word,
      british,
      confidence,
      evidence,
      suggestions: [british],
      fixable: true,
    };
  }
  return {
    start,
    end: start + word.length,
    word,
    confidence,
    evidence: [confidence === 'low' ? 'not in the dictionary; it may be a name' : 'not in the dictionary'],
    suggestions: () => suggest(word),
  };
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
  const capital = hits.some(({ word }) => /^\p{Lu}/u.test(word));
  if (!capital) return hits;
  const names = detectNames(document).filter(({ type }) => type !== 'org');
  return hits.filter(
    (hit) =>
      !/^\p{Lu}/u.test(hit.word) ||
      NAMED_TIMES_AND_PLACES.test(suggest(hit.word)[0] ?? '') ||
      !names.some((name) => name.start <= hit.start && hit.end <= name.end),
  );
}
