import { readData } from '../../data/read.ts';
import { hashText } from './hash.ts';

/**
 * What is known of a word, in 32 bits: a check of 13 bits against a wrong word, the cluster of words that it stands
 * among (0 for none), how rare it is (0 most common to 7 unknown) and the lists that hold it.
 */
const CHECK_BITS = 13;
const CLUSTER_BITS = 11;
const RARITY_BITS = 3;
const CLUSTER_SHIFT = CHECK_BITS;
const RARITY_SHIFT = CLUSTER_SHIFT + CLUSTER_BITS;
const LISTS_SHIFT = RARITY_SHIFT + RARITY_BITS;

/** Lists that a word may stand in, as bits. */
export const LISTS = { given: 1, family: 2, place: 4, organisation: 8, role: 16 } as const;

export const UNKNOWN_RARITY = 7;

/** An open-addressed table: 2^n entries, empty where 0. After it, the coarser clusters of each cluster. */
export interface Lexicon {
  readonly entries: Uint32Array;
  /** For each cluster, its cluster of clusters, at two coarser grains: `[middle, coarse, middle, coarse, …]`. */
  readonly coarser: Uint16Array;
  /** For each entry, what a word with a capital is apt to be, as `levelOf` reads it; 0 where nothing is known. */
  readonly kinds: Uint16Array;
}

/** What a word with a capital may be; for each, three bits in `Lexicon.kinds`. */
export const KINDS = ['person', 'org', 'loc', 'none'] as const;
const LEVEL_BITS = 3;
/** The chances at which the next level begins; even a little is told from next to nothing. */
const LEVELS = [0.02, 0.06, 0.15, 0.3, 0.5, 0.75, 0.92];

/** Packs the chances of each of `KINDS`. One of them is always above the lowest level, so this is never 0. */
export function packKinds(chances: readonly number[]): number {
  return chances.reduce(
    (packed, chance, kind) => packed | (LEVELS.filter((bound) => chance >= bound).length << (kind * LEVEL_BITS)),
    0,
  );
}

/** How apt a word is to be of a kind: 0 to 7. */
export function levelOf(packed: number, kind: number): number {
  return (packed >>> (kind * LEVEL_BITS)) & ((1 << LEVEL_BITS) - 1);
}

export function clusterOf(entry: number): number {
  return (entry >>> CLUSTER_SHIFT) & ((1 << CLUSTER_BITS) - 1);
}

export function rarityOf(entry: number): number {
  return entry === 0 ? UNKNOWN_RARITY : (entry >>> RARITY_SHIFT) & ((1 << RARITY_BITS) - 1);
}

export function listsOf(entry: number): number {
  return entry >>> LISTS_SHIFT;
}

/** The entry of a word whose hash is known, or 0. */
export function lookUp(entries: Uint32Array, hash: number): number {
  return entries[slotOf(entries, hash)] ?? 0;
}

/** The slot of a word whose hash is known; an empty one when the word is not there. */
export function slotOf(entries: Uint32Array, hash: number): number {
  const mask = entries.length - 1;
  const check = checkOf(hash);
  for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
    const entry = entries[slot] ?? 0;
    if (entry === 0 || (entry & ((1 << CHECK_BITS) - 1)) === check) return slot;
  }
}

/** Bits of the hash that do not choose the slot; never 0, so that no entry is. */
function checkOf(hash: number): number {
  return hash >>> (32 - CHECK_BITS) || 1;
}

/** Packs an entry for the word with this hash. */
export function packEntry(hash: number, cluster: number, rarity: number, lists: number): number {
  return ((lists << LISTS_SHIFT) | (rarity << RARITY_SHIFT) | (cluster << CLUSTER_SHIFT) | checkOf(hash)) >>> 0;
}

/** The hash under which a word stands: of its lower-case form. */
export function wordHash(word: string): number {
  return hashText(word.toLowerCase());
}

let shipped: Lexicon | undefined;

/** The shipped lexicon, read straight into typed arrays when first needed. */
export function readLexicon(): Lexicon {
  return (shipped ??= lexiconFrom(readData('names/lexicon.bin')));
}

/** True when a list of the shipped lexicon holds the word. */
export function isListed(word: string, list: keyof typeof LISTS): boolean {
  return (listsOf(lookUp(readLexicon().entries, wordHash(word))) & LISTS[list]) !== 0;
}

/** True when a list of the shipped lexicon holds the word, and no other list does. */
export function isListedOnly(word: string, list: keyof typeof LISTS): boolean {
  return listsOf(lookUp(readLexicon().entries, wordHash(word))) === LISTS[list];
}

/** @param data two little-endian 32-bit lengths (entries, coarser), then the entries, the coarser clusters and the kinds */
export function lexiconFrom(data: Buffer): Lexicon {
  const entries = data.readUInt32LE(0);
  const coarser = data.readUInt32LE(4);
  const bytes = data.buffer.slice(data.byteOffset + 8, data.byteOffset + 8 + entries * 6 + coarser * 2);
  return {
    entries: new Uint32Array(bytes, 0, entries),
    coarser: new Uint16Array(bytes, entries * 4, coarser),
    kinds: new Uint16Array(bytes, entries * 4 + coarser * 2, entries),
  };
}
