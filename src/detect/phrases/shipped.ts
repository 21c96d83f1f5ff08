import { isBuilt, readData } from '../../data/read.ts';
import { buildIndex, type PhraseSources } from './build-index.ts';
import { type PhraseIndex, unpackIndex } from './phrase-index.ts';

/** Every list of phrases that was declared, for the build, which reads them beforehand. */
export const declared: (() => PhraseSources)[] = [];

let index: PhraseIndex | undefined;
let known = 0;

/** The index of all phrases, as the build made it; from sources, it is made now of the lists declared so far. */
export function phraseIndex(): PhraseIndex {
  if (isBuilt) return (index ??= unpackIndex(readData('phrases.bin')));
  if (index === undefined || known < declared.length) {
    known = declared.length;
    index = buildIndex(declared.map((list) => list()));
  }
  return index;
}
