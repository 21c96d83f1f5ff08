import { type Document, perDocument, type Token } from '../../core/document.ts';
import type { Hit } from '../../core/hit.ts';
import type { Confidence } from '../../core/levels.ts';
import { DIGIT, kindAt, LETTER } from '../../document/characters.ts';
import { detectNames } from '../names/names.ts';
import { britishFor } from './american.ts';
import { isWord, lookUp, normalise, withoutPossessive } from './dictionary.ts';
import { confidenceOf, isBareContraction, isNamedTimeOrPlace, isPlainSlip } from './doubt.ts';
import { slipsInHashtag } from './hashtags.ts';
import { manxTokens } from './manx.ts';
import { isSlipOfName, nameFor, ownNames } from './own-names.ts';
import { hasCapital, hasInnerCapital, isLetters } from './shape.ts';
import { MOST_SHOWN, suggest } from './suggest.ts';

/** A word that the dictionary does not know. */
export interface MisspellingHit extends Hit {
  readonly word: string;
  /** Set when it is spelt as in America. */
  readonly british?: string;
  /** Set when it is a name of the dictionary without its capital. */
  readonly cased?: string;
}

/** The probability from which a name is a name, though a common word is near. */
const SURE_NAME = 0.6;
const SHORTEST = 3;
/** Shorter words in capitals are acronyms. */
const SHORTEST_SHOUTED = 6;
/** How common, of 15, a name is that a word in small letters is taken for; a rarer one is more likely another word's slip. */
const COMMON_NAME = 6;
/** A word that touches one of these on its left, or on its right with a letter behind, is part of something longer. */
const JOINS_LEFT = '_/\\@.=<>{}]|~^$&*';
const JOINS_RIGHT = '_/\\@=<>{}[]|~^.&';
const ADDRESSES: readonly string[] = ['handle', 'email', 'url'];
/** What stands before the host of an address, and what follows it: whoever made a page may have misspelt its name. */
const BEFORE_HOST = /^(?:[a-z][a-z\d+.-]*:\/\/)?(?:[^\s/?#@]*@(?=[^@]*$))?/i;
const AFTER_HOST = /[/?#].*$/s;
/** The plural of a small word behind a hyphen: `sing-alongs`, `drop-ins`. */
const SMALL_IN_MANY =
  /^(?:along|in|on|off|out|up|down|over|about|around|round|through|by|back|away|together|under|between|before)s$/i;
/** Words of which a part is no word of its own. */
const HYPHENED: readonly string[] = ['hi-vis', 'Hi-vis', 'Hi-Vis'];

interface Candidates {
  readonly hits: readonly MisspellingHit[];
  /** Unknown words that are parts of names, as it seems. */
  readonly named: readonly MisspellingHit[];
}

const candidatesOf = perDocument((document): Candidates => {
  const hits: MisspellingHit[] = [];
  let index = -1;
  for (const token of document.tokens) {
    index++;
    if (token.kind === 'hashtag') {
      for (const { word, start } of slipsInHashtag(token)) hits.push(toHit(word, token.start + start, 'medium'));
    }
    if (token.kind !== 'word') continue;
    if (isShoutedSlip(token, document, index)) hits.push(toHit(token.text, token.start, 'medium'));
    if (!isCheckable(token, document, index) || isWord(token.text)) continue;
    if (manxTokens(document).has(token) || isNamedByAddress(document, token.text)) continue;
    hits.push(toHit(token.text, token.start, confidenceOf(token, document, index)));
  }
  return hits.length === 0 ? { hits, named: [] } : withoutNames(document, hits);
});

/**
 * Words that are not spelt as in the British dictionary.
 * @param vocabulary words that packs add
 * @param registered names that packs hold as bodies and places: a word with a slip in one of them or in a brand is meant
 * for it
 */
export function detectMisspellings(
  document: Document,
  vocabulary: readonly string[],
  registered?: readonly (readonly string[])[],
): readonly MisspellingHit[] {
  const { hits, named } = candidatesOf(document);
  if (hits.length === 0 && named.length === 0) return hits;
  const known = registered === undefined ? hits : withNames(hits, named, ownNames(registered), ownNames([vocabulary]));
  if (vocabulary.length === 0) return known;
  const own = new Set(vocabulary.flatMap((word) => word.toLowerCase().split(/[\s-]+/)));
  return known.filter(({ word }) => !own.has(withoutPossessive(normalise(word).toLowerCase())));
}

/** Adds the words that are slips in a name of the pack, and puts the name first among the suggestions. */
function withNames(
  hits: readonly MisspellingHit[],
  named: readonly MisspellingHit[],
  names: readonly string[],
  vocabulary: readonly string[],
): readonly MisspellingHit[] {
  const slips = named.filter(({ word }) => isSlipOfName(word, names));
  return [...hits, ...slips]
    .map((hit): MisspellingHit => {
      if (hit.british !== undefined || hit.cased !== undefined) return hit;
      const name = nameFor(hit.word, names) ?? nameFor(hit.word, vocabulary);
      if (name === undefined) return hit;
      return {
        ...hit,
        confidence: hit.confidence === 'low' && isSlipOfName(hit.word, names) ? 'medium' : hit.confidence,
        evidence: [`near to the name “${name}”`],
        suggestions: () => [...new Set([name, ...suggest(hit.word)])].slice(0, MOST_SHOWN),
      };
    })
    .sort((a, b) => a.start - b.start);
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
    if (next.text === '*' && document.prose.text[next.end] === '*') return false;
    if (text.length <= 4 && next.text === '-') return false;
  }
  if (previous?.end !== token.start) return true;
  if (previous.text !== '-') return !JOINS_LEFT.includes(previous.text);
  return !SMALL_IN_MANY.test(text) && !HYPHENED.includes(`${document.tokens[index - 2]?.text ?? ''}-${text}`);
}

/** A slip in a line of capitals; an acronym stands alone. */
function isShoutedSlip({ text, block }: Token, { tokens }: Document, index: number): boolean {
  if (text.length < SHORTEST_SHOUTED || text !== text.toUpperCase() || !isLetters(text) || isWord(text)) return false;
  const isShouted = (other: Token | undefined) =>
    other?.kind === 'word' && other.block === block && other.text.length > 1 && other.text === other.text.toUpperCase();
  return (isShouted(tokens[index - 1]) || isShouted(tokens[index + 1])) && isPlainSlip(text);
}

function isLetterOrDigit(text: string, at: number): boolean {
  const kind = kindAt(text, at);
  return kind === LETTER || kind === DIGIT;
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

/** The names that handles and the hosts of addresses in the draft are made of. */
const addresses = perDocument((document): ReadonlySet<string> => {
  const named = document.tokens.filter(({ kind }) => ADDRESSES.includes(kind));
  return new Set(
    named.flatMap((token) =>
      ownerIn(token)
        .toLowerCase()
        .split(/[^\p{L}\p{N}]+/u),
    ),
  );
});

/** The part of an address that somebody owns the name of. */
function ownerIn({ kind, text }: Token): string {
  return kind === 'handle' ? text : text.replace(BEFORE_HOST, '').replace(AFTER_HOST, '');
}

/** A word that is also the name of an account or a site of the same draft is spelt as its owner pleases. */
function isNamedByAddress(document: Document, word: string): boolean {
  return addresses(document).has(withoutPossessive(normalise(word).toLowerCase()));
}

function withoutNames(document: Document, hits: readonly MisspellingHit[]): Candidates {
  if (!hits.some(({ word }) => hasCapital(word))) return { hits, named: [] };
  const names = detectNames(document).filter(({ type }) => type !== 'org');
  const isNamed = (hit: MisspellingHit) =>
    hasCapital(hit.word) &&
    !isNamedTimeOrPlace(hit.word) &&
    !isBareContraction(hit.word) &&
    names.some(({ start, end, probability }) => start <= hit.start && hit.end <= end && isSurer(probability, hit));
  return { hits: hits.filter((hit) => !isNamed(hit)), named: hits.filter(isNamed) };
}

/** A common word with a letter wrong is taken for a name at times, but not with certainty. */
function isSurer(probability: number, { word }: MisspellingHit): boolean {
  return probability >= SURE_NAME || !isPlainSlip(word);
}
