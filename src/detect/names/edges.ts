import { isListed } from './lexicon.ts';
import { DICTIONARY, inDictionary } from './looks.ts';
import type { Unit } from './units.ts';

/** Titles that are as good as a part of the name: "Prince Harry" is found under "Prince". */
const PART_OF_NAME = new Set('baroness duchess duke king lady lord pope prince princess'.split(' '));
/** Roles before a name that are none of it. */
const NO_PART_OF_NAME = new Set(
  (
    'alderman captain chancellor cllr coach constable councillor deemster garda governor inspector judge mayor minister pm premier ' +
    'secretary sergeant superintendent'
  ).split(' '),
);
/** Words in small letters that stand within names. */
const PARTICLE = /^(?:al|and|bin|da|de|del|den|der|di|du|e|el|ibn|la|le|o|of|the|van|von|y)$/;
const CAPITAL = /^\p{Lu}/u;

/** Moves the edges of a person's name, over units `[first, last]`, to where readers see them. */
export function edgesOf(units: readonly Unit[], first: number, last: number): { first: number; last: number } {
  if (!CAPITAL.test(units[first]?.text ?? '')) return { first, last };
  const end = endOf(units, first, last);
  return { first: beginOf(units, first, end), last: end };
}

function beginOf(units: readonly Unit[], first: number, last: number): number {
  const textAt = (at: number) => units[at]?.text ?? '';
  if (last > first && NO_PART_OF_NAME.has(textAt(first).toLowerCase()) && CAPITAL.test(textAt(first + 1)))
    return first + 1;
  const before = textAt(first - 1);
  return CAPITAL.test(before) && PART_OF_NAME.has(before.toLowerCase()) ? first - 1 : first;
}

/** A name with a capital ends before the first everyday word in small letters: "Roe quits". */
function endOf(units: readonly Unit[], first: number, last: number): number {
  for (let at = first + 1; at <= last; at++) if (isEveryday(units[at])) return at - 1;
  return last;
}

function isEveryday(unit: Unit | undefined): boolean {
  if (unit?.kind !== 'word' || !/^\p{Ll}+$/u.test(unit.text) || PARTICLE.test(unit.text)) return false;
  return (
    inDictionary(unit.text) === DICTIONARY.lower && !isListed(unit.text, 'given') && !isListed(unit.text, 'family')
  );
}
