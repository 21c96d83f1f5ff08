/** Lists of names that help the tagger: faker's (MIT), compromise's (MIT) and our own. */
import { readFileSync } from 'node:fs';

import { allLocales } from '@faker-js/faker';
import nlp from 'compromise';

import { LISTS } from '../../src/detect/names/lexicon.ts';

const LOCALES = 'en en_IN en_NG en_ZA de fr es it pl pt_BR nl sv tr cs_CZ ro da fi nb_NO hr yo_NG zu_ZA id_ID'.split(
  ' ',
);
const BY_TAG: Readonly<Record<string, number>> = {
  MaleName: LISTS.given,
  FemaleName: LISTS.given,
  FirstName: LISTS.given,
  LastName: LISTS.family,
  City: LISTS.place,
  Country: LISTS.place,
  Region: LISTS.place,
  Place: LISTS.place,
  Organization: LISTS.organisation,
  SportsTeam: LISTS.organisation,
  Actor: LISTS.role,
};

/** Every listed word in small letters, with the bits of its lists. */
export function listedWords(): Map<string, number> {
  const words = new Map<string, number>();
  const add = (name: string, list: number) => {
    for (const word of name.toLowerCase().split(/[\s-]+/))
      if (/^\p{L}[\p{L}'’]+$/u.test(word)) words.set(word, (words.get(word) ?? 0) | list);
  };
  for (const [locale, definition] of Object.entries(allLocales)) {
    if (!LOCALES.includes(locale)) continue;
    for (const names of Object.values(definition.person?.first_name ?? {}))
      for (const name of names) add(name, LISTS.given);
    for (const names of Object.values(definition.person?.last_name ?? {}))
      for (const name of names) add(name, LISTS.family);
  }
  const { lexicon } = (nlp.model() as { one: { lexicon: Record<string, string | string[]> } }).one;
  for (const [name, tags] of Object.entries(lexicon))
    for (const tag of [tags].flat()) if (BY_TAG[tag] !== undefined && !name.includes(' ')) add(name, BY_TAG[tag]);
  for (const line of readFileSync(new URL('own-lists.txt', import.meta.url), 'utf8').split('\n')) {
    const [list, names] = line.split(': ');
    if (names === undefined || !isList(list)) continue;
    for (const name of names.split(' ')) add(name, LISTS[list]);
  }
  return words;
}

function isList(name: string | undefined): name is keyof typeof LISTS {
  return name !== undefined && name in LISTS;
}
