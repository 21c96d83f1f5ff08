import { DICTIONARY, inDictionary } from './looks.ts';
import type { ScoredName } from './tagger.ts';
import type { Unit } from './units.ts';

/** What a person must score for a part of the name to be known again. */
const SURE = 0.9;
/** What a word that is known again is worth. */
const KNOWN = 0.8;
/** In UTF-16 code units; shorter words are as often something else. */
const SHORTEST = 4;
const CAPITAL = /^\p{Lu}/u;

/** The names, with further mentions of sure people by a part of the name alone: "Jane Roe … ROE". Names are in order. */
export function withMentionsAgain(units: readonly Unit[], names: readonly ScoredName[]): readonly ScoredName[] {
  const known = partsOf(units, names);
  if (known.size === 0) return names;
  const again: ScoredName[] = [];
  let next = 0;
  let at = -1;
  for (const { text } of units) {
    at++;
    const name = known.get(text);
    if (name === undefined) continue;
    while ((names[next]?.last ?? Infinity) < at) next++;
    if ((names[next]?.first ?? Infinity) <= at || inDictionary(text) === DICTIONARY.lower) continue;
    again.push({ ...name, first: at, last: at, probability: KNOWN, lower: false, stray: false });
  }
  return again.length === 0 ? names : [...names, ...again].sort((a, b) => a.first - b.first);
}

/** The words with a capital of sure people, as written, in capitals and with one capital. */
function partsOf(units: readonly Unit[], names: readonly ScoredName[]): ReadonlyMap<string, ScoredName> {
  const known = new Map<string, ScoredName>();
  for (const name of names) {
    if (name.type !== 'person' || name.probability < SURE) continue;
    for (let at = name.first; at <= name.last; at++) {
      const { text } = units[at] ?? { text: '' };
      if (text.length < SHORTEST || !CAPITAL.test(text)) continue;
      known.set(text, name);
      known.set(text.toUpperCase(), name);
      known.set(text.slice(0, 1) + text.slice(1).toLowerCase(), name);
    }
  }
  return known;
}
