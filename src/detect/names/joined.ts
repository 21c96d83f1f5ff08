import { isListed } from './lexicon.ts';
import { DICTIONARY, inDictionary } from './looks.ts';
import type { ScoredName } from './tagger.ts';
import type { Unit } from './units.ts';

/** A letter that an apostrophe binds to the rest of a surname. */
const BOUND = /^[ODM]$/;
const MARK = /^['’´`]$/;

/** People whom the tagger left in pieces, made whole: "Jane Q. Roe", "Jane O ' Roe", "Jane Roe-ocha". Names are in order. */
export function joined(units: readonly Unit[], names: readonly ScoredName[]): ScoredName[] {
  const whole: ScoredName[] = [];
  for (const name of names) {
    const before = whole.at(-1);
    if (before !== undefined && name.first <= before.last) {
      if (name.last > before.last && name.type === 'person')
        whole[whole.length - 1] = extended(units, { ...before, last: name.last });
      continue;
    }
    whole.push(name.type === 'person' ? extended(units, name) : name);
  }
  return whole;
}

function extended(units: readonly Unit[], name: ScoredName): ScoredName {
  let { last } = name;
  while (goesOn(units, name.first, last)) last += 2;
  return { ...name, last };
}

/** True when the mark after a unit and the word after that belong to the same name. */
function goesOn(units: readonly Unit[], first: number, last: number): boolean {
  const [here, mark, next] = [units[last], units[last + 1], units[last + 2]];
  if (here === undefined || mark === undefined || next?.kind !== 'word') return false;
  const isCapital = /^\p{Lu}/u.test(next.text);
  if (mark.text === '.')
    return (
      isCapital && /^\p{Lu}$/u.test(here.text) && (last > first || next.text.length === 1) && isNameLike(next.text)
    );
  if (MARK.test(mark.text)) return isCapital && BOUND.test(here.text);
  const isTight = mark.text === '-' && mark.start === here.end && next.start === mark.end;
  return isTight && !isCapital && inDictionary(next.text) === DICTIONARY.unknown;
}

function isNameLike(text: string): boolean {
  return (
    text.length === 1 || inDictionary(text) !== DICTIONARY.lower || isListed(text, 'family') || isListed(text, 'given')
  );
}
