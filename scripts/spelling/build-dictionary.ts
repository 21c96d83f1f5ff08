import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';

import dictionary from 'dictionary-en-gb';

import {
  addEntry,
  CAPITALS,
  findEntry,
  formOf,
  frequencyOf,
  LOWER,
  OTHER,
  SLOTS,
} from '../../src/detect/spelling/hash.ts';

import { wordGraph } from './word-graph.ts';

// nspell has no types of its own.
const nspell = createRequire(import.meta.url)('nspell') as (dictionary: unknown) => {
  readonly data: Readonly<Record<string, unknown>>;
};

const CONTRACTION = /^[a-z]{1,6}(?:n't|'(?:re|ve|ll|d|m))$/;
const CONTRACTED = 11;

const DATA = 'src/data/spelling';

function words(file: string): string[] {
  return readFileSync(`${DATA}/${file}`, 'utf8')
    .split('\n')
    .filter((line) => !line.startsWith('#'))
    .flatMap((line) => line.split(' '))
    .filter((word) => word !== '');
}

/** Writes the dictionary as a table of fingerprints and as a graph of letters, each read straight into memory. */
export function buildDictionary(folder: string): void {
  mkdirSync(folder, { recursive: true });
  const { data } = nspell(dictionary);
  const table = new Uint32Array(SLOTS);
  const spelt = new Set<string>();
  const refused = new Set(words('not-words.txt').flatMap((word) => [word, `${word}'s`]));
  const add = (word: string, frequency: number) => {
    if (refused.has(word)) return;
    spelt.add(word.toLowerCase());
    const form = formOf(word);
    // "iPhone" and "MHKs" count as they are written, "MHK" also as written alone.
    addEntry(table, word.toLowerCase(), form === CAPITALS || form === OTHER ? form | OTHER : form, frequency);
  };
  for (const word of Object.keys(data)) if (!/\d/.test(word)) add(word, 0);
  for (const word of words('words.txt')) add(word, word === word.toLowerCase() ? 4 : 3);
  for (const word of words('../names/manx-places.txt')) if (/^\p{Lu}\p{L}+$/u.test(word)) add(word, 3);
  // The list of frequencies has no words with an apostrophe; contractions are as common as the words they are made of.
  for (const word of Object.keys(data)) if (CONTRACTION.test(word)) add(word, CONTRACTED);
  for (const word of words('more-words.txt')) add(word, 2);
  for (const word of words('rarer-words.txt')) add(word, 1);
  for (const [rank, word] of words('frequency.txt').entries()) {
    // Each step of the scale is a bit more than half as common as the one above.
    addEntry(
      table,
      word,
      data[word] === undefined || refused.has(word) ? 0 : LOWER,
      Math.max(1, 15 - Math.floor(Math.log2(rank / 8 + 1))),
    );
  }
  writeFileSync(`${folder}/dictionary.bin`, Buffer.from(table.buffer));
  // A possessive is never what a slip is corrected to; contractions are.
  const graph = wordGraph(
    [...spelt].filter((word) => !word.endsWith("'s")),
    (word) => frequencyOf(findEntry(table, word)),
  );
  writeFileSync(`${folder}/graph.bin`, Buffer.from(graph.buffer));
}
