import type { Document } from '../../core/document.ts';
import { contains, type Span } from '../../core/span.ts';
import { manxTokens } from '../spelling/manx.ts';
import { isEponym } from './eponyms.ts';
import { DICTIONARY, inDictionary } from './looks.ts';
import { isListedOnly } from './lexicon.ts';
import { isManxPlace } from './manx-places.ts';
import { isShip, isSite, isTown } from './sites.ts';

/** What the weather services give people's names to. */
const STORM = /^(?:Storm|Hurricane|Cyclone|Typhoon)\s/;
const AFTER_STORM = /\b(?:Storm|Hurricane|Cyclone|Typhoon)\s$/;

/** "St Roe", or what follows "St". */
const SAINT = /^(?:Saint|St)\.? \p{Lu}[\p{L}’'-]+$/u;
const AFTER_SAINT = /(?<!\p{L})(?:Saint|St)\.? $/u;

/** A bill before parliament: its title stands before it. */
const LAW =
  /\b(?:\p{Ll}+|The) (?!(?:Uncle|Cousin|Brother|Old|Young|Big|Little|Grandad|Prince|King|Sir|Mr|Captain|Constable|Coach) )(?:\p{Lu}[\p{L}'’-]{2,} (?:(?:and|of) )?){1,5}(?:\([\p{L} ]{3,40}\) )?Bill$/u;

/** "the Bill's third reading", "the Bill was passed". */
const BEFORE_LAW = /\b[Tt]he $/;
const AFTER_LAW =
  /^(?:['’]s (?:first|second|third|committee|clauses|passage|provisions|stages)|,? (?:is|was|will|would|has|had|passed|goes|returns))/;
/** Names that a court or a form gives to somebody whose own is kept back. */
const PLACEHOLDER = /^(?:Mrs? )?(?:(?:John|Jane) Doe|(?:Joe?|Fred) Bloggs|A\.? N\.? Other)$/i;
/** Good wishes of a feast. */
const GREETING = /^(?:Ramadan|Eid|Vesak|Diwali|Nowruz) (?:Mubarak|Kareem|Mobarak)$/;

/** Behind an everyday word it numbers things of a kind: "Ward 8", "Gate 12". */
const NUMBERED = /^ \d{1,3}[A-Z]?(?![\w:])/;

/** What an office is for: "Director of Public Health". */
const AFTER_OFFICE =
  /(?<!\p{L})(?:Director|Minister|Secretary|Head|Commissioner|Officer|Manager|Lead|Inspector|Medal|Award|Prize)s? (?:of|for) $/u;

/** In UTF-16 code units. */
const LONGEST_TITLE = 60;

/**
 * True for what has the form of a name and names nobody: a storm, a place of the Isle of Man, a town, a ship, words of
 * Manx; of what looks like a person, a saint, a numbered ward, good wishes, a bill before parliament and John Doe; of what looks like an
 * organisation, a street and a hall.
 */
export function isNamesake(document: Document, span: Span, type: 'person' | 'org'): boolean {
  const { text } = document.prose;
  const name = text.slice(span.start, span.end);
  const before = text.slice(Math.max(0, span.start - LONGEST_TITLE), span.start);
  if (STORM.test(name) || AFTER_STORM.test(before) || isShip(before, name) || isTown(text, span)) return true;
  if (type === 'org' ? isSite(name) || isBranch(name, before) : isNobodyAt(text, span, name, before)) return true;
  if (isManxPlace(document, span)) return type === 'person' || !isListedOnly(name, 'organisation');
  const manx = manxTokens(document);
  if (manx.size === 0) return false;
  const words = document.tokens.filter((token) => contains(span, token) && token.kind === 'word');
  return words.length > 0 && words.every((token) => manx.has(token));
}

function isNobodyAt(text: string, { start, end }: Span, name: string, before: string): boolean {
  if (SAINT.test(name) || (AFTER_SAINT.test(before) && !/\s/.test(name))) return true;
  if (GREETING.test(name) || PLACEHOLDER.test(name)) return true;
  if (NUMBERED.test(text.slice(end, end + 5)) && inDictionary(name) === DICTIONARY.lower) return true;
  const isLaw = LAW.test(before + name) || (BEFORE_LAW.test(before) && AFTER_LAW.test(text.slice(end, end + 16)));
  return (name === 'Bill' && isLaw) || isEponym(text, start, end);
}

/** True for the field of an office or a prize in everyday words, which looks like an organisation. */
function isBranch(name: string, before: string): boolean {
  return AFTER_OFFICE.test(before) && name.split(/\s+/).every((word) => inDictionary(word) === DICTIONARY.lower);
}
