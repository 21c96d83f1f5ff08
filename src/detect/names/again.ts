import { DICTIONARY, inDictionary } from './looks.ts';
import type { ScoredName } from './tagger.ts';
import type { Unit } from './units.ts';

/** What a person must score for a part of the name to be known again. */
const SURE = 0.9;
/** What a word that is known again is worth. */
const KNOWN = 0.8;
const CAPITAL = /^\p{Lu}\p{L}{3,}/u;

/** The names, with further mentions of sure people by a part of the name alone: "Jane Roe … ROE". Names are in order. */
export function withMentionsAgain(units: readonly Unit[], names: readonly ScoredName[]): readonly ScoredName[] {
  const known = new Map<string, ScoredName>();
  for (const name of names) {
    if (name.type !== 'person' || name.probability < SURE) continue;
    for (let at = name.first; at <= name.last; at++) {
      const { text } = units[at] ?? { text: '' };
      if (CAPITAL.test(text) && inDictionary(text) !== DICTIONARY.lower) known.set(text.toLowerCase(), name);
    }
  }
  if (known.size === 0) return names;
  const again: ScoredName[] = [];
  let next = 0;
  for (const [at, { text }] of units.entries()) {
    while ((names[next]?.last ?? Infinity) < at) next++;
    if ((names[next]?.first ?? Infinity) <= at || !CAPITAL.test(text)) continue;
    const name = known.get(text.toLowerCase());
    if (name !== undefined)
      again.push({ ...name, first: at, last: at, probability: KNOWN, lower: false, stray: false });
  }
  return again.length === 0 ? names : [...names, ...again].sort((a, b) => a.first - b.first);
}
