import { gramsOf, GRAM_BUCKETS, type ToneWeights } from '../../src/detect/offence/tone-model.ts';
import { TONE_FEATURES, toneValues } from '../../src/detect/offence/tone-features.ts';
import type { OffenceSentence } from '../../src/detect/offence/words.ts';

export interface Example {
  readonly sentence: OffenceSentence;
  /** 1 for an abusive sentence, 0 for another. */
  readonly label: number;
  readonly weight: number;
}

export interface TrainSettings {
  readonly seed: number;
  readonly rounds: number;
  readonly rate: number;
  /** Pull of each weight towards 0. */
  readonly namedDecay: number;
  readonly gramDecay: number;
}

export const DEFAULT_SETTINGS: TrainSettings = { seed: 7, rounds: 12, rate: 0.1, namedDecay: 1e-5, gramDecay: 3e-5 };

/** Learns both parts by logistic regression; a named weight never takes the sign that its feature forbids. */
export function trainTone(examples: readonly Example[], settings: TrainSettings = DEFAULT_SETTINGS): ToneWeights {
  const rows = examples.map(({ sentence, label, weight }) => ({
    label,
    weight,
    values: toneValues(sentence),
    grams: sentence.words.map(gramsOf).filter((grams) => grams.length > 0),
  }));
  const named = new Float32Array(TONE_FEATURES.length);
  const buckets = new Float32Array(GRAM_BUCKETS);
  let [bias, gramBias] = [0, 0];
  const random = seeded(settings.seed);
  const order = rows.map((_, index) => index);
  for (let round = 0; round < settings.rounds; round++) {
    shuffle(order, random);
    const rate = settings.rate / (1 + round);
    for (const index of order) {
      const row = rows[index];
      if (row === undefined) continue;
      bias += stepNamed(row, named, bias, rate * 0.1, settings.namedDecay);
      gramBias += stepGrams(row, buckets, gramBias, rate, settings.gramDecay);
    }
  }
  return { bias, named, gramBias, ...squeeze(buckets) };
}

interface Row {
  readonly label: number;
  readonly weight: number;
  readonly values: Float32Array;
  readonly grams: readonly (readonly number[])[];
}

function stepNamed(row: Row, weights: Float32Array, bias: number, rate: number, decay: number): number {
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

function stepGrams(row: Row, buckets: Float32Array, bias: number, rate: number, decay: number): number {
  let sum = bias;
  for (const grams of row.grams) {
    for (let at = 0; at < grams.length; at++) sum += (buckets[grams[at] ?? 0] ?? 0) * shareOf(at, grams.length);
  }
  const step = rate * row.weight * (row.label - sigmoid(sum));
  for (const grams of row.grams) {
    for (let at = 0; at < grams.length; at++) {
      const bucket = grams[at] ?? 0;
      const known = buckets[bucket] ?? 0;
      buckets[bucket] = known * (1 - decay) + step * shareOf(at, grams.length);
    }
  }
  return step * 0.1;
}

/** As in `gramWeight`: the whole word in full, its runs by their mean. */
function shareOf(at: number, count: number): number {
  return at === 0 ? 1 : 1 / (count - 1);
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
export function seeded(seed: number): () => number {
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
