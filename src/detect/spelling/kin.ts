import { lookUp } from './dictionary.ts';

/** Endings by which the forms of a word and the words made of it differ. */
const ENDINGS = (
  'abilities ability ations ation ional ingly ments ment iness ities ables able ably ance ence ants ions ies ied ier ily ing ors ' +
  'ers ion ity ous ive ful est ness als ant ent ism ist ics ian ise ish ally al ed es er or ly ic ns an en s d e n r y'
).split(' ');
/** No stem is shorter. */
const SHORTEST = 4;

/**
 * Words that differ from a word by their ending alone, as `departments` and `departmental` do: first those that are like
 * what is written, and common.
 */
export function kinOf(word: string, written: string): readonly string[] {
  const found = new Map<string, number>();
  for (const ending of ['', ...ENDINGS]) {
    const stem = word.slice(0, word.length - ending.length);
    if (stem.length < SHORTEST || !word.endsWith(ending)) continue;
    for (const other of ['', ...ENDINGS]) {
      const known = other === ending ? undefined : lookUp(stem + other);
      if (known !== undefined) found.set(stem + other, likeness(written, stem + other) + known.frequency);
    }
  }
  return [...found].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1)).map(([kin]) => kin);
}

/** How many letters two words share at both ends, less the letters of the longer one. */
export function likeness(one: string, other: string): number {
  const shorter = Math.min(one.length, other.length);
  let start = 0;
  while (start < shorter && one[start] === other[start]) start++;
  let end = 0;
  while (end < shorter - start && one.at(-1 - end) === other.at(-1 - end)) end++;
  return start + end - Math.max(one.length, other.length);
}
