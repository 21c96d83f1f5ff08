import { writeFileSync } from 'node:fs';

import { SPECIAL_STATEMENTS } from '../../src/detect/personal-data/special-statements.ts';
import { declared } from '../../src/detect/phrases/phrases.ts';
import { shapeOf } from '../../src/detect/phrases/shape.ts';
// Every rule, so that every phrase is declared.
import '../../src/rules/index.ts';

/** Writes what can be told of every phrase before it is compiled, so that no run has to read the phrases for it. */
export function buildPhraseShapes(folder: string): void {
  const sources = [...declared.flatMap((phrases) => phrases()), ...Object.values(SPECIAL_STATEMENTS).flat()];
  const shapes = Object.fromEntries(sources.map((source) => [source, shapeOf(source)]));
  writeFileSync(`${folder}/phrases.json`, JSON.stringify(shapes));
}
