import { readData } from '../../data/read.ts';
import { isTelling, signsOf, TONE_FEATURES, toneValues, VOICE_SIGNS } from './tone-features.ts';
import type { OffenceSentence, Word } from './words.ts';

/** Buckets of the hashed parts of words. */
export const GRAM_BUCKETS = 2 ** 16;
/** Longest and shortest run of letters that is a part of its own. */
const GRAM_LENGTHS = [3, 4, 5] as const;

/** Trained weights: one for each named sign, a bias, and 8-bit ones for the parts of words, times `scale`. */
export interface ToneWeights {
  readonly bias: number;
  readonly named: Float32Array;
  readonly gramBias: number;
  readonly scale: number;
  readonly grams: Int8Array;
}

export interface ToneScore {
  /** The mean of the two parts, in log odds; 0 is even. */
  readonly total: number;
  /** What the named signs say, in log odds. */
  readonly named: number;
  /** The total as it would be if the sentence quoted and reported nothing. */
  readonly unquoted: number;
  /** What the parts of words say, in log odds. */
  readonly grams: number;
  readonly values: Float32Array;
}

const FLOAT = Float32Array.BYTES_PER_ELEMENT;

/** The file that ships: number of named weights, both biases, the scale, the named weights, the buckets. */
export function toneFile({ bias, named, gramBias, scale, grams }: ToneWeights): Buffer {
  const head = Buffer.alloc(FLOAT * (4 + named.length));
  head.writeUInt32LE(named.length, 0);
  for (const [index, value] of [bias, gramBias, scale, ...named].entries())
    head.writeFloatLE(value, FLOAT * (1 + index));
  return Buffer.concat([head, Buffer.from(grams.buffer, grams.byteOffset, grams.byteLength)]);
}

/** Reads what `toneFile` wrote. */
export function toneFrom(data: Buffer): ToneWeights {
  const count = data.readUInt32LE(0);
  const float = (index: number) => data.readFloatLE(FLOAT * (1 + index));
  const from = FLOAT * (4 + count);
  return {
    bias: float(0),
    gramBias: float(1),
    scale: float(2),
    named: Float32Array.from({ length: count }, (_, index) => float(3 + index)),
    grams: new Int8Array(data.buffer, data.byteOffset + from, data.length - from),
  };
}

let shipped: ToneWeights | undefined;

/** The weights that ship, read when first asked for. */
export function toneWeights(): ToneWeights {
  return (shipped ??= toneFrom(readData('offence/tone.bin')));
}

/** Words that say who or how, not what: left out, so that no denial, quotation or name of a group can raise the score. */
const SILENT =
  /^(?:not|n't|no|never|none|neither|nor|nobody|without|hardly|cannot|said|says|called|calls|wrote|told|claimed|accused|alleged)$/;
/** All words for groups of people are this one to the model. */
const GROUP = '\u0001group';

/** The hashed parts of one word: itself and its runs of letters. */
export function gramsOf(word: Word): number[] {
  if (!/[a-z]/.test(word.text) || SILENT.test(word.text)) return [];
  if (word.entry?.group !== undefined) return [bucketOf(GROUP)];
  const padded = `<${word.text}>`;
  const grams = [bucketOf(`=${word.text}`)];
  for (const length of GRAM_LENGTHS)
    for (let at = 0; at + length <= padded.length; at++) grams.push(bucketOf(padded.slice(at, at + length)));
  return grams;
}

function bucketOf(gram: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < gram.length; at++) hash = Math.imul(hash ^ gram.charCodeAt(at), 0x01000193);
  hash ^= hash >>> 15;
  return (hash >>> 0) % GRAM_BUCKETS;
}

/** What words' parts add, by weights and word: most words come again, and hashing them is the dear part. */
const known = new WeakMap<ToneWeights, Map<string, number>>();
const MOST_KNOWN = 5000;

/** What a word's parts add. A word that tells never speaks against abuse, so that more insult cannot lower the score. */
export function gramWeight(word: Word, weights: ToneWeights): number {
  const key = word.entry?.group === undefined ? word.text : GROUP;
  let sums = known.get(weights);
  if (sums === undefined || sums.size > MOST_KNOWN) known.set(weights, (sums = new Map<string, number>()));
  let sum = sums.get(key);
  if (sum === undefined) sums.set(key, (sum = sumOfParts(word, weights)));
  return isTelling(word) ? Math.max(0, sum) : sum;
}

/** The whole word counts for half, its runs of letters share the other half. */
function sumOfParts(word: Word, weights: ToneWeights): number {
  const [whole, ...runs] = gramsOf(word);
  if (whole === undefined) return 0;
  const parts = runs.reduce((sum, bucket) => sum + (weights.grams[bucket] ?? 0), 0);
  return weights.scale * ((weights.grams[whole] ?? 0) + parts / Math.max(1, runs.length));
}

/** The score of a sentence. */
export function toneScore(sentence: OffenceSentence, weights: ToneWeights): ToneScore {
  const values = toneValues(sentence);
  let named = weights.bias;
  for (let index = 0; index < values.length; index++) named += (weights.named[index] ?? 0) * (values[index] ?? 0);
  let grams = weights.gramBias;
  for (const word of sentence.words) grams += gramWeight(word, weights);
  const total = (named + grams) / 2;
  const quotation = VOICE_SIGNS.reduce((sum, index) => sum + (weights.named[index] ?? 0) * (values[index] ?? 0), 0);
  return { total, unquoted: total - quotation / 2, named, grams, values };
}

/** What one word adds by itself. */
export function wordWeight(word: Word, weights: ToneWeights): number {
  const named = signsOf(word).reduce((sum, index) => sum + (weights.named[index] ?? 0), 0);
  return (named + gramWeight(word, weights)) / 2;
}

/** The signs that added most, in words. */
export function strongestSigns({ values }: ToneScore, weights: ToneWeights, most: number): string[] {
  return TONE_FEATURES.map(({ name }, index) => ({ name, gain: (weights.named[index] ?? 0) * (values[index] ?? 0) }))
    .filter(({ gain }) => gain > 0)
    .sort((a, b) => b.gain - a.gain)
    .slice(0, most)
    .map(({ name }) => name);
}
