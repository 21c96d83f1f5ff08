import { writeFileSync } from 'node:fs';

import { buildIndex } from '../../src/detect/phrases/build-index.ts';
import { packIndex } from '../../src/detect/phrases/phrase-index.ts';
import { declared } from '../../src/detect/phrases/shipped.ts';
// Every rule, so that every phrase is declared.
import '../../src/rules/index.ts';

/** Writes the index of all phrases, so that no run has to read the phrases themselves. */
export function buildPhraseIndex(folder: string): void {
  writeFileSync(`${folder}/phrases.bin`, packIndex(buildIndex(declared.map((list) => list()))));
}
