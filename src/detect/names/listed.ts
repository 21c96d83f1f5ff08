import { LISTS, listsOf, lookUp, readLexicon, wordHash } from './lexicon.ts';

let entries: Uint32Array | undefined;

/** True for a word that stands in a list of given names, family names or places; read when first needed. */
export function isListedName(word: string): boolean {
  entries ??= readLexicon().entries;
  const bare = word.replace(/['’]s?$/, '');
  return (listsOf(lookUp(entries, wordHash(bare))) & (LISTS.given | LISTS.family | LISTS.place)) !== 0;
}
