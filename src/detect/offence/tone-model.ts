import { readData } from '../../data/read.ts';
import { isTelling, TONE_FEATURES, toneValues, VOICE_SIGNS } from './tone-features.ts';
import type { OffenceSentence, Word } from './words.ts';

/** Buckets of the hashed parts of words. */
export const GRAM_BUCKETS = 2 ** 16;
/** Longest and shortest run of letters that is a part of its own. */
const GRAM_LENGTHS = [3, 4, 5] as const;

/** Trained weights: one for each named sign, a bias, and 8-bit ones for the parts of words, times `scale`. */
export interface ToneWeights {
  /** Digest of the lexicon that they were learnt with: a word that joins it later says nothing that was learnt. */
  readonly lexicon: Buffer;
  readonly bias: number;
  readonly named: Float32Array;
  /** What a telling word says before its parts are looked at. */
  readonly gramBias: number;
  readonly scale: number;
  readonly grams: Int8Array;
}

export interface ToneScore {
  /** The two parts together, in log odds; 0 is even. */
  readonly total: number;
  /** What the named signs say, in log odds. */
  readonly named: number;
  /** The total as it would be if the sentence quoted and reported nothing. */
  readonly unquoted: number;
  /** What the telling words say by their parts, in log odds. */
  readonly grams: number;
  readonly values: Float32Array;
}

/** How much of the score is the named signs'; the parts of words say the rest. */
const NAMED_SHARE = 0.35;
/** The log odds of a sentence without a telling word. */
const NOTHING = -5;
const FLOAT = Float32Array.BYTES_PER_ELEMENT;
/** Bytes of the digest of the lexicon. */
const DIGEST = 32;

/** The file that ships: digest of the lexicon, number of named weights, both biases, the scale, the named weights, the buckets. */
export function toneFile({ lexicon, bias, named, gramBias, scale, grams }: ToneWeights): Buffer {
  const head = Buffer.alloc(FLOAT * (4 + named.length));
  head.writeUInt32LE(named.length, 0);
  for (const [index, value] of [bias, gramBias, scale, ...named].entries())
    head.writeFloatLE(value, FLOAT * (1 + index));
  return Buffer.concat([lexicon, head, Buffer.from(grams.buffer, grams.byteOffset, grams.byteLength)]);
}

/** Reads what `toneFile` wrote. */
export function toneFrom(data: Buffer): ToneWeights {
  const count = data.readUInt32LE(DIGEST);
  const float = (index: number) => data.readFloatLE(DIGEST + FLOAT * (1 + index));
  const from = DIGEST + FLOAT * (4 + count);
  return {
    lexicon: data.subarray(0, DIGEST),
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

/** All words for groups of people are this one to the model. */
const GROUP = '\u0001group';

/** What the scorer of words sees of one: hashed signs that count in full, and runs of letters that share one sign's weight. */
export interface WordParts {
  readonly full: readonly number[];
  readonly runs: readonly number[];
}

/** The word itself and its classes in full, and its runs of letters. */
export function partsOf({ text, entry = {} }: Word): WordParts {
  const classes = Object.entries(entry).map(([kind, level]) => bucketOf(`${kind} ${level}`));
  if (entry.group !== undefined) return { full: [bucketOf(GROUP), ...classes], runs: [] };
  const padded = `<${text}>`;
  const runs: number[] = [];
  for (const length of GRAM_LENGTHS)
    for (let at = 0; at + length <= padded.length; at++) runs.push(bucketOf(padded.slice(at, at + length)));
  return { full: [bucketOf(`=${text}`), ...classes], runs };
}

function bucketOf(gram: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < gram.length; at++) hash = Math.imul(hash ^ gram.charCodeAt(at), 0x01000193);
  hash ^= hash >>> 15;
  return (hash >>> 0) % GRAM_BUCKETS;
}

/** What words say by their parts, by weights and word: most words come again, and hashing them is the dear part. */
const known = new WeakMap<ToneWeights, Map<string, number>>();
const MOST_KNOWN = 5000;

/** The log odds that readers find a telling word abusive, whatever stands beside it. */
export function wordWeight(word: Word, weights: ToneWeights): number {
  let sums = known.get(weights);
  if (sums === undefined || sums.size > MOST_KNOWN) known.set(weights, (sums = new Map<string, number>()));
  let sum = sums.get(word.text);
  if (sum === undefined) sums.set(word.text, (sum = sumOfParts(partsOf(word), weights)));
  return sum;
}

function sumOfParts({ full, runs }: WordParts, { grams, gramBias, scale }: ToneWeights): number {
  const sum = (buckets: readonly number[]) => buckets.reduce((total, bucket) => total + (grams[bucket] ?? 0), 0);
  return gramBias + scale * (sum(full) + sum(runs) / Math.max(1, runs.length));
}

/** A sentence's odds are those of its words together, so that another word of contempt can only raise them. */
function together(sentence: OffenceSentence, weights: ToneWeights): number {
  let odds = 0;
  for (const word of sentence.words) if (isTelling(word)) odds += Math.exp(wordWeight(word, weights));
  return odds === 0 ? NOTHING : Math.log(odds);
}

/** The score of a sentence. */
export function toneScore(sentence: OffenceSentence, weights: ToneWeights): ToneScore {
  const values = toneValues(sentence);
  let named = weights.bias;
  for (let index = 0; index < values.length; index++) named += (weights.named[index] ?? 0) * (values[index] ?? 0);
  const grams = together(sentence, weights);
  const total = NAMED_SHARE * named + (1 - NAMED_SHARE) * grams;
  const quotation = VOICE_SIGNS.reduce((sum, index) => sum + (weights.named[index] ?? 0) * (values[index] ?? 0), 0);
  return { total, unquoted: total - NAMED_SHARE * quotation, named, grams, values };
}

/** The signs that added most, in words. */
export function strongestSigns({ values }: ToneScore, weights: ToneWeights, most: number): string[] {
  return TONE_FEATURES.map(({ name }, index) => ({ name, gain: (weights.named[index] ?? 0) * (values[index] ?? 0) }))
    .filter(({ gain }) => gain > 0)
    .sort((a, b) => b.gain - a.gain)
    .slice(0, most)
    .map(({ name }) => name);
}

/** Log odds from which readers of comments nearly always take a word for abuse; chosen on unseen sentences. */
const GRAVE = 1.25;

/** True when one of the words is one that hardly a reader takes for anything but abuse; milder ones do not add up to it. */
export function isGrave(words: readonly Word[]): boolean {
  return words.some((word) => isTelling(word) && wordWeight(word, toneWeights()) >= GRAVE);
}
