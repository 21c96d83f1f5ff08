/** Word clusters: k-means of word vectors on the unit sphere, split again at each of three grains. */
import { randomFrom } from './random.ts';

export interface Clusters {
  /** For each word its cluster at the finest grain, from 1. */
  readonly of: Int32Array;
  /** For each fine cluster (index 0 unused), its middle and its coarse cluster, from 1. */
  readonly coarser: Uint16Array;
}

const ROUNDS = 8;

/**
 * @param vectors one row of `dimensions` numbers a word, most frequent word first
 * @param grains how many clusters at the coarse, middle and fine grain
 */
export function cluster(vectors: Float32Array, dimensions: number, grains: readonly number[], seed: number): Clusters {
  const random = randomFrom(seed);
  const count = vectors.length / dimensions;
  const all = Int32Array.from({ length: count }, (_, index) => index);
  const levels: Int32Array[] = [];
  let groups: Int32Array[] = [all];
  for (const grain of grains) {
    groups = groups.flatMap((group) => {
      const parts = Math.max(1, Math.round((grain * Math.sqrt(group.length)) / sumOfRoots(groups)));
      return split(vectors, dimensions, group, parts, random);
    });
    const level = new Int32Array(count);
    for (const [index, group] of groups.entries()) for (const word of group) level[word] = index + 1;
    levels.push(level);
  }
  return { of: levels[2] ?? new Int32Array(count), coarser: coarserOf(levels, groups) };
}

function sumOfRoots(groups: readonly Int32Array[]): number {
  return groups.reduce((sum, group) => sum + Math.sqrt(group.length), 0);
}

function coarserOf(levels: readonly Int32Array[], groups: readonly Int32Array[]): Uint16Array {
  const coarser = new Uint16Array(2 * (groups.length + 1));
  for (const [index, group] of groups.entries()) {
    const word = group[0] ?? 0;
    coarser[2 * (index + 1)] = levels[1]?.[word] ?? 0;
    coarser[2 * (index + 1) + 1] = levels[0]?.[word] ?? 0;
  }
  return coarser;
}

/** Splits a group of words into at most `parts`; empty parts are dropped. */
function split(
  vectors: Float32Array,
  dimensions: number,
  group: Int32Array,
  parts: number,
  random: () => number,
): Int32Array[] {
  if (parts <= 1 || group.length <= parts) return [group];
  const centres = new Float32Array(parts * dimensions);
  for (let part = 0; part < parts; part++) {
    const word = group[Math.floor(random() * group.length)] ?? 0;
    centres.set(vectors.subarray(word * dimensions, (word + 1) * dimensions), part * dimensions);
  }
  // The frequent words shape the clusters; the rest only join them.
  const shaping = group.subarray(0, Math.max(parts * 20, 20_000));
  for (let round = 0; round < ROUNDS; round++) recentre(vectors, dimensions, shaping, centres);
  const members = Array.from({ length: parts }, (): number[] => []);
  for (const word of group) members[nearest(vectors, dimensions, word, centres)]?.push(word);
  return members.filter((part) => part.length > 0).map((part) => Int32Array.from(part));
}

function recentre(vectors: Float32Array, dimensions: number, words: Int32Array, centres: Float32Array): void {
  const sums = new Float32Array(centres.length);
  for (const word of words) {
    const part = nearest(vectors, dimensions, word, centres);
    for (let d = 0; d < dimensions; d++)
      sums[part * dimensions + d] = (sums[part * dimensions + d] ?? 0) + (vectors[word * dimensions + d] ?? 0);
  }
  for (let from = 0; from < centres.length; from += dimensions) {
    const centre = sums.subarray(from, from + dimensions);
    if (normalise(centre)) centres.set(centre, from);
  }
}

function nearest(vectors: Float32Array, dimensions: number, word: number, centres: Float32Array): number {
  let best = 0;
  let most = -Infinity;
  const base = word * dimensions;
  for (let from = 0, part = 0; from < centres.length; from += dimensions, part++) {
    let sum = 0;
    for (let d = 0; d < dimensions; d++) sum += (vectors[base + d] ?? 0) * (centres[from + d] ?? 0);
    if (sum <= most) continue;
    most = sum;
    best = part;
  }
  return best;
}

/** Brings a vector to length 1; false when it has none. */
export function normalise(vector: Float32Array): boolean {
  let squares = 0;
  for (const value of vector) squares += value * value;
  if (squares === 0) return false;
  const length = Math.sqrt(squares);
  for (let d = 0; d < vector.length; d++) vector[d] = (vector[d] ?? 0) / length;
  return true;
}
