import { isListed } from './lexicon.ts';
import { DICTIONARY, inDictionary } from './looks.ts';

/** How words for a people end: Welsh, Italian, Chinese, French, Manx. */
const PEOPLE = /(?:ish|sh|[ei]an|ese|ch|nx)$/i;

/** Words for a people that are words in small letters too. */
const ALSO_PLAIN = /^(?:Cornish|Danish|Dutch|Polish|Scots|Welsh)$/;

/** True for the word for a people or its language: "Welsh", "Manx". */
export function isPeople(text: string): boolean {
  return (
    ALSO_PLAIN.test(text) ||
    (PEOPLE.test(text) && inDictionary(text) === DICTIONARY.capital && !isListed(text, 'given'))
  );
}
