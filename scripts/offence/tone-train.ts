import { GRAM_BUCKETS, partsOf, type ToneWeights, type WordParts } from '../../src/detect/offence/tone-model.ts';
import { isTelling, TONE_FEATURES, toneValues } from '../../src/detect/offence/tone-features.ts';
import type { OffenceSentence } from '../../src/detect/offence/words.ts';
import { lexiconDigest } from './lexicon-digest.ts';

export interface Example {
  readonly sentence: OffenceSentence;
  /** For each word, whether annotators marked it; a sentence is abusive when a part of it is marked. */
  readonly marked: readonly boolean[];
  readonly weight: number;
}

export interface TrainSettings {
  /** One run each, of which the mean is kept. */
  readonly seeds: readonly number[];
  readonly rounds: number;
  readonly rate: number;
  /** Pull of each weight towards 0. */
  readonly namedDecay: number;
  readonly gramDecay: number;
}

const DEFAULT_SETTINGS: TrainSettings = {
  seeds: Array.from({ length: 20 }, (_, index) => index + 1),
  rounds: 12,
  rate: 0.1,
  namedDecay: 1e-5,
  gramDecay: 3e-5,
};

/** Learns both parts by logistic regression; a named weight never takes the sign that its feature forbids. */
export function trainTone(examples: readonly Example[], settings: TrainSettings = DEFAULT_SETTINGS): ToneWeights {
  const sentences = examples.map(({ sentence, marked, weight }) => ({
    label: Number(marked.includes(true)),
    weight,
    values: toneValues(sentence),
  }));
  const words = examples.flatMap(({ sentence, marked, weight }) =>
    sentence.words.flatMap((word, at) =>
      isTelling(word) ? [{ label: Number(marked[at] === true), weight, parts: partsOf(word) }] : [],
    ),
  );
  const named = new Float32Array(TONE_FEATURES.length);
  const buckets = new Float32Array(GRAM_BUCKETS);
  let [bias, gramBias] = [0, 0];
  for (const seed of settings.seeds) {
    const run = trainOnce(sentences, words, { ...settings, seed });
    bias += run.bias / settings.seeds.length;
    gramBias += run.gramBias / settings.seeds.length;
    addShare(named, run.named, settings.seeds.length);
    addShare(buckets, run.buckets, settings.seeds.length);
  }
  return { lexicon: lexiconDigest(), bias, named, gramBias, ...squeeze(buckets) };
}

/** Each order of the rows ends at other weights; their mean depends less on chance. */
function addShare(sum: Float32Array, part: Float32Array, runs: number): void {
  for (let at = 0; at < sum.length; at++) sum[at] = (sum[at] ?? 0) + (part[at] ?? 0) / runs;
}

type RunSettings = TrainSettings & { readonly seed: number };

function trainOnce(sentences: readonly SentenceRow[], words: readonly WordRow[], settings: RunSettings) {
  const named = new Float32Array(TONE_FEATURES.length);
  const buckets = new Float32Array(GRAM_BUCKETS);
  let [bias, gramBias] = [0, 0];
  inRounds(sentences, settings, (row, rate) => {
    bias += stepNamed(row, named, bias, rate * 0.1, settings.namedDecay);
  });
  inRounds(words, settings, (row, rate) => {
    gramBias += stepGrams(row, buckets, gramBias, rate, settings.gramDecay);
  });
  return { bias, gramBias, named, buckets };
}

/** Goes through the rows in another order each round, with smaller and smaller steps. */
function inRounds<R>(
  rows: readonly R[],
  { seed, rounds, rate }: RunSettings,
  step: (row: R, rate: number) => void,
): void {
  const random = seeded(seed);
  const order = rows.map((_, index) => index);
  for (let round = 0; round < rounds; round++) {
    shuffle(order, random);
    for (const index of order) {
      const row = rows[index];
      if (row !== undefined) step(row, rate / (1 + round));
    }
  }
}

interface SentenceRow {
  readonly label: number;
  readonly weight: number;
  readonly values: Float32Array;
}
interface WordRow {
  readonly label: number;
  readonly weight: number;
  readonly parts: WordParts;
}

function stepNamed(row: SentenceRow, weights: Float32Array, bias: number, rate: number, decay: number): number {
  let sum = bias;
  for (let at = 0; at < weights.length; at++) sum += (weights[at] ?? 0) * (row.values[at] ?? 0);
  const step = rate * row.weight * (row.label - sigmoid(sum));
  for (let at = 0; at < weights.length; at++) {
    const value = row.values[at] ?? 0;
    if (value === 0) continue;
    const next = (weights[at] ?? 0) * (1 - decay) + step * value;
    weights[at] = TONE_FEATURES[at]?.sign === 1 ? Math.max(0, next) : Math.min(0, next);
  }
  return step;
}

function stepGrams(row: WordRow, buckets: Float32Array, bias: number, rate: number, decay: number): number {
  const { full, runs } = row.parts;
  const share = 1 / Math.max(1, runs.length);
  let sum = bias;
  for (const bucket of full) sum += buckets[bucket] ?? 0;
  for (const bucket of runs) sum += (buckets[bucket] ?? 0) * share;
  const step = rate * row.weight * (row.label - sigmoid(sum));
  for (const bucket of full) buckets[bucket] = (buckets[bucket] ?? 0) * (1 - decay) + step;
  for (const bucket of runs) buckets[bucket] = (buckets[bucket] ?? 0) * (1 - decay) + step * share;
  return step;
}

/** Eight bits for each weight. */
function squeeze(buckets: Float32Array): { scale: number; grams: Int8Array } {
  let largest = 0;
  for (const weight of buckets) largest = Math.max(largest, Math.abs(weight));
  const scale = Math.max(largest, 1e-6) / 127;
  return { scale, grams: Int8Array.from(buckets, (weight) => Math.round(weight / scale)) };
}

function sigmoid(value: number): number {
  return 1 / (1 + Math.exp(-value));
}

/** A small generator, so that training gives the same weights each time. */
function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

function shuffle(order: number[], random: () => number): void {
  for (let at = order.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    [order[at], order[other]] = [order[other] ?? 0, order[at] ?? 0];
  }
}
