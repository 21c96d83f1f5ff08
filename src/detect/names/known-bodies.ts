import { isNoBody } from './abbreviations.ts';
import { isListedName } from './bodies.ts';
import { isChatter } from './chatter.ts';
import { isListedOnly } from './lexicon.ts';
import { DICTIONARY, inDictionary } from './looks.ts';
import { isProgram } from './roles.ts';
import type { Unit } from './units.ts';

/** In UTF-16 code units; shorter words, and shorter ones in small letters, stand for many things. */
const SHORTEST = 3;
const SHORTEST_PLAIN = 4;

/**
 * True for a word that the lists know as an organisation and as nothing else, and that is no everyday word: "Oxfam". The
 * tagger leaves some of these out where little stands around them.
 */
export function isKnownBody({ text, kind }: Unit): boolean {
  if (kind !== 'word' || text.length < SHORTEST) return false;
  const isUpper = text === text.toUpperCase();
  if (text.length < SHORTEST_PLAIN && !isUpper) return false;
  const known = inDictionary(text);
  if (known === DICTIONARY.lower || (known === DICTIONARY.capital && text === text.toLowerCase())) return false;
  if (isNoBody(text) || isChatter(text) || isProgram(text)) return false;
  return isListedOnly(text, 'organisation') || isListedName(text);
}
