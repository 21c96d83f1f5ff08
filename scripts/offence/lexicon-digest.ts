import { createHash } from 'node:crypto';

import { readLines } from '../../src/data/read.ts';
import { LEXICON_FILES } from '../../src/detect/offence/lexicon.ts';

/** SHA-256 of the built lexicon without its comments: tells whether weights were learnt with these very words. */
export function lexiconDigest(): Buffer {
  return createHash('sha256').update(LEXICON_FILES.flatMap(readLines).join('\n')).digest();
}
