import { readData } from '../../data/read.ts';
import { attributesOf } from './attributes.ts';
import { bestLabels, marginalsOf, type Chain } from './chain.ts';
import { featuresOf } from './features.ts';
import { LABELS, namesIn, OUTSIDE, TYPES, type Tagged } from './labels.ts';
import { readLexicon, type Lexicon } from './lexicon.ts';
import type { Unit } from './units.ts';

/** Trained weights: `LABELS` 8-bit weights for each of 2^n buckets of features, times `scale`; and moves between labels. */
export interface Weights {
  readonly scale: number;
  readonly moves: Float32Array;
  readonly buckets: Int8Array;
}

export interface Tagger {
  readonly lexicon: Lexicon;
  readonly weights: Weights;
  /** Taken off the score of "no name" before decoding: trades precision for recall. */
  readonly bias: number;
}

/** A name with the probability that each of its units belongs to a name of its type. */
export interface ScoredName extends Tagged {
  readonly probability: number;
}

/** Chosen by cross-validation on the training sets; see `docs/accuracy.md`. */
export const DECODE_BIAS = 1;

/** Reads the shipped tagger. */
export function readTagger(): Tagger {
  return { lexicon: readLexicon(), weights: weightsFrom(readData('names/weights.bin')), bias: DECODE_BIAS };
}

/** @param data the number of moves (32 bits, little-endian), the scale, the moves (32-bit floats), then the weights */
export function weightsFrom(data: Buffer): Weights {
  const count = data.readUInt32LE(0);
  const scale = data.readFloatLE(4);
  const moves = new Float32Array(count);
  for (let index = 0; index < count; index++) moves[index] = data.readFloatLE(8 + 4 * index);
  const from = 8 + 4 * count;
  return { scale, moves, buckets: new Int8Array(data.buffer, data.byteOffset + from, data.length - from) };
}

/** The names among the units of one block of prose. */
export function tag(tagger: Tagger, units: readonly Unit[]): ScoredName[] {
  const chain = chainOf(tagger, units);
  const names = namesIn(bestLabels(chain));
  if (names.length === 0) return [];
  const { labels } = marginalsOf(chain);
  return names.map((name) => ({ ...name, probability: probabilityOf(name, labels) }));
}

function chainOf({ lexicon, weights, bias }: Tagger, units: readonly Unit[]): Chain {
  const { buckets, scale, moves } = weights;
  const mask = buckets.length / LABELS - 1;
  const emissions = new Float32Array(units.length * LABELS);
  for (const [at, features] of featuresOf(units, attributesOf(units, lexicon)).entries()) {
    const row = at * LABELS;
    for (const feature of features) {
      const bucket = (feature & mask) * LABELS;
      for (let label = 0; label < LABELS; label++)
        emissions[row + label] = (emissions[row + label] ?? 0) + (buckets[bucket + label] ?? 0);
    }
    for (let label = 0; label < LABELS; label++) emissions[row + label] = (emissions[row + label] ?? 0) * scale;
    emissions[row + OUTSIDE] = (emissions[row + OUTSIDE] ?? 0) - bias;
  }
  return { length: units.length, emissions, moves };
}

function probabilityOf({ first, last, type }: Tagged, labels: Float64Array): number {
  const begin = 1 + 2 * TYPES.indexOf(type);
  let least = 1;
  for (let at = first; at <= last; at++) {
    const row = at * LABELS + begin;
    least = Math.min(least, (labels[row] ?? 0) + (labels[row + 1] ?? 0));
  }
  return least;
}
