import { readData } from '../../data/read.ts';
import { type Attributes, attributesOf, PADDING } from './attributes.ts';
import { bestLabels, marginalsOf, type Chain } from './chain.ts';
import { LABELS, namesIn, OUTSIDE, TYPES, type Tagged } from './labels.ts';
import { KnownFeatures } from './known.ts';
import { LISTS, readLexicon, type Lexicon, UNKNOWN_RARITY } from './lexicon.ts';
import { NOTHING, SHAPE } from './looks.ts';
import { mayBeNamed } from './nameless.ts';
import { isRoleWord } from './roles.ts';
import { Scorer } from './scores.ts';
import type { Unit } from './units.ts';

/** Trained weights: `LABELS` 8-bit weights for each bucket of features, times `scale`; and moves between labels. */
export interface Weights {
  readonly scale: number;
  readonly moves: Float32Array;
  readonly known: KnownFeatures;
  readonly buckets: Int8Array;
}

export interface Tagger {
  readonly lexicon: Lexicon;
  /** Read when first asked for: many posts hold nothing that looks like a name. */
  readonly weights: Weights;
  /** Taken off the score of "no name" before decoding: trades precision for recall. */
  readonly bias: number;
}

/** A name with the probability that each of its units belongs to a name of its type. */
export interface ScoredName extends Tagged {
  readonly probability: number;
  /** True when a word of it stands in the list of given names. */
  readonly given: boolean;
  /** True when it is one word, amid formal writing. */
  readonly lone: boolean;
  /** True when its first word is in small letters. */
  readonly lower: boolean;
  /** True when it is one word in small letters that the lexicon does not know. */
  readonly stray: boolean;
}

/** Chosen by cross-validation on the training sets; see `docs/accuracy.md`. */
export const DECODE_BIAS = 0.8;

/** What it scores to be no part of a name when nothing says otherwise. */
const SURELY = 30;
/** Shorter blocks, in units, are too short to tell formal writing by their form. */
const FORMAL_LENGTH = 14;

/** Reads the shipped tagger. */
export function readTagger(): Tagger {
  let weights: Weights | undefined;
  return {
    lexicon: readLexicon(),
    get weights() {
      return (weights ??= weightsFrom(readData('names/weights.bin')));
    },
    bias: DECODE_BIAS,
  };
}

const FLOAT = Float32Array.BYTES_PER_ELEMENT;

/** The file that ships: two little-endian lengths (moves, bytes of the filter), the scale, the moves, the filter, the weights. */
export function weightsFile({ scale, moves, known, buckets }: Weights): Buffer {
  const head = Buffer.alloc(FLOAT * (3 + moves.length));
  head.writeUInt32LE(moves.length, 0);
  head.writeUInt32LE(known.bits.length, FLOAT);
  head.writeFloatLE(scale, 2 * FLOAT);
  for (const [index, move] of moves.entries()) head.writeFloatLE(move, FLOAT * (3 + index));
  return Buffer.concat([head, known.bits, Buffer.from(buckets.buffer, buckets.byteOffset, buckets.byteLength)]);
}

/** Reads what `weightsFile` wrote; the large arrays are views on `data`. */
export function weightsFrom(data: Buffer): Weights {
  const moves = new Float32Array(data.readUInt32LE(0));
  for (let index = 0; index < moves.length; index++) moves[index] = data.readFloatLE(FLOAT * (3 + index));
  const filter = FLOAT * (3 + moves.length);
  const from = filter + data.readUInt32LE(FLOAT);
  return {
    scale: data.readFloatLE(2 * FLOAT),
    moves,
    known: new KnownFeatures(data.subarray(filter, from)),
    buckets: new Int8Array(data.buffer, data.byteOffset + from, data.length - from),
  };
}

/** The names among the units of one block of prose. */
export function tag(tagger: Tagger, units: readonly Unit[]): ScoredName[] {
  const attributes = attributesOf(units, tagger.lexicon);
  const named = mayBeNamed(units, attributes);
  if (named === undefined) return [];
  const chain = chainOf(tagger, attributes, named);
  const names = namesIn(bestLabels(chain));
  if (names.length === 0) return [];
  const { labels } = marginalsOf(chain);
  const lookAt = (at: number) => attributes.looks[at + PADDING] ?? NOTHING;
  const isGiven = (at: number) => (lookAt(at).lists & LISTS.given) !== 0;
  const isFormal = attributes.informal === 0 && attributes.casing === 0 && units.length >= FORMAL_LENGTH;
  return names.map((name) => ({
    ...name,
    probability: probabilityOf(coreOf(name, units), labels),
    given: isGiven(name.first) || isGiven(name.last),
    lone: name.first === name.last && isFormal,
    lower: lookAt(name.first).shape === SHAPE.lower,
    stray:
      name.first === name.last &&
      lookAt(name.first).shape === SHAPE.lower &&
      lookAt(name.first).rarity === UNKNOWN_RARITY,
  }));
}

/** @param named what may be part of a name; all else is surely none */
function chainOf({ weights, bias }: Tagger, attributes: Attributes, named: Uint8Array): Chain {
  const { scale, moves } = weights;
  const scores = scorerOf(weights).scoresOf(attributes, named);
  const emissions = new Float32Array(scores.length);
  for (let at = 0; at < scores.length; at++) emissions[at] = (scores[at] ?? 0) * scale;
  for (const [at, mayBe] of named.entries()) {
    const row = at * LABELS + OUTSIDE;
    emissions[row] = mayBe === 1 ? (emissions[row] ?? 0) - bias : SURELY;
  }
  return { length: attributes.length, emissions, moves };
}

const scorers = new WeakMap<Weights, Scorer>();

function scorerOf(weights: Weights): Scorer {
  let scorer = scorers.get(weights);
  if (scorer === undefined) scorers.set(weights, (scorer = new Scorer(weights.known, weights.buckets)));
  return scorer;
}

/** The name without a title at its head, of which it is never sure whether it is a part. */
function coreOf(name: Tagged, units: readonly Unit[]): Tagged {
  const { first, last, type } = name;
  return type === 'person' && last > first && isRoleWord(units[first]?.text ?? '')
    ? { ...name, first: first + 1 }
    : name;
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
