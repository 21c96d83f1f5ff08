/** Trains the weights of the chain by stochastic gradient steps (AdaGrad) with an L2 penalty on what a step touches. */
import { attributesOf } from '../../src/detect/names/attributes.ts';
import { marginalsOf } from '../../src/detect/names/chain.ts';
import { featuresOf } from '../../src/detect/names/features.ts';
import { bucketOf, KnownFeatures } from '../../src/detect/names/known.ts';
import { LABELS } from '../../src/detect/names/labels.ts';
import type { Lexicon } from '../../src/detect/names/lexicon.ts';
import type { Weights } from '../../src/detect/names/tagger.ts';
import type { Labelled } from './gold.ts';
import { randomFrom, shuffled } from './random.ts';

export interface LearnSettings {
  readonly buckets: number;
  /** Bytes of the filter of known features; a power of two. */
  readonly filter: number;
  /** Features that occur less often than this have no say. */
  readonly least: number;
  /** How many features may have a say at most: those that a first, roomier training weighs most. */
  readonly most: number;
  /** Buckets and epochs of that first training. */
  readonly roomy: { readonly buckets: number; readonly epochs: number };
  readonly epochs: number;
  readonly rate: number;
  readonly l2: number;
  /** Share of the features of a unit, 0 to 1, that each step leaves out, so that no single one bears the whole weight. */
  readonly dropout: number;
  readonly seed: number;
  /** How many trainings, each with posts in another order, have their weights averaged. */
  readonly rounds: number;
}

export const DEFAULT_SETTINGS: LearnSettings = {
  buckets: 104_000,
  filter: 2 ** 17,
  least: 4,
  most: 100_000,
  roomy: { buckets: 500_000, epochs: 2 },
  epochs: 5,
  rate: 0.03,
  l2: 3e-3,
  dropout: 0.25,
  seed: 7,
  rounds: 3,
};

/** One sequence ready for training: features of each unit as buckets, and its labels. */
interface Example {
  readonly features: readonly Int32Array[];
  readonly labels: Uint8Array;
}

/** Weights and, beside them, the sums of squared gradients. */
interface State {
  readonly weights: Float32Array;
  readonly squares: Float32Array;
  readonly moves: Float32Array;
  readonly moveSquares: Float32Array;
}

export function learn(
  posts: readonly Labelled[],
  lexicon: Lexicon,
  settings: LearnSettings = DEFAULT_SETTINGS,
): Weights {
  const rows = posts.map(({ units }) => featuresOf(attributesOf(units, lexicon)));
  const counts = frequent(rows, settings.least);
  const roomy = { ...settings, ...settings.roomy, rounds: 1 };
  const isFrequent = { has: (feature: number) => counts.has(feature) };
  const known = new KnownFeatures(new Uint8Array(settings.filter));
  const chosen =
    counts.size > settings.most
      ? heaviest(counts, train(posts, rows, isFrequent, roomy).weights, settings)
      : [...counts.keys()];
  for (const feature of chosen) known.add(feature);
  return quantised(train(posts, rows, known, settings), known);
}

/** The features that the weights of a first training make the most of; a frequent one counts for somewhat more. */
function heaviest(
  counts: ReadonlyMap<number, number>,
  weights: Float32Array,
  { most, roomy }: LearnSettings,
): readonly number[] {
  const features = [...counts.keys()];
  const worth = new Map<number, number>();
  for (const [feature, count] of counts) {
    const bucket = bucketOf(feature, roomy.buckets) * LABELS;
    let largest = 0;
    for (let label = 0; label < LABELS; label++) largest = Math.max(largest, Math.abs(weights[bucket + label] ?? 0));
    worth.set(feature, largest * count ** 0.25);
  }
  return features.sort((a, b) => (worth.get(b) ?? 0) - (worth.get(a) ?? 0)).slice(0, most);
}

type Rows = readonly (readonly (readonly number[])[])[];

function train(
  posts: readonly Labelled[],
  rows: Rows,
  known: Pick<KnownFeatures, 'has'>,
  settings: LearnSettings,
): Pick<State, 'weights' | 'moves'> {
  const examples = posts.map(({ labels }, index): Example => ({
    labels,
    features: bucketsOf(rows[index] ?? [], known, settings),
  }));
  const rounds = Array.from({ length: settings.rounds }, (_, round) => descendThrough(examples, settings, round));
  return {
    weights: average(rounds.map(({ weights }) => weights)),
    moves: average(rounds.map(({ moves }) => moves)),
  };
}

/** One training: every epoch takes the posts in another order. */
function descendThrough(examples: readonly Example[], settings: LearnSettings, round: number): State {
  const size = settings.buckets * LABELS;
  const state: State = {
    weights: new Float32Array(size),
    squares: new Float32Array(size),
    moves: new Float32Array((LABELS + 1) * LABELS),
    moveSquares: new Float32Array((LABELS + 1) * LABELS),
  };
  const random = randomFrom(settings.seed + round);
  const chance = randomFrom(settings.seed + 100 + round);
  for (let epoch = 0; epoch < settings.epochs; epoch++)
    for (const index of shuffled(examples.length, random)) {
      const example = examples[index];
      if (example !== undefined && example.labels.length > 0)
        step(state, thinned(example, settings.dropout, chance), settings);
    }
  return state;
}

/** The example without a share of its features. */
function thinned({ features, labels }: Example, dropout: number, chance: () => number): Example {
  return { labels, features: features.map((row) => row.filter(() => chance() >= dropout)) };
}

function average(rounds: readonly Float32Array[]): Float32Array {
  return Float32Array.from(
    rounds[0] ?? [],
    (_, at) => rounds.reduce((sum, values) => sum + (values[at] ?? 0), 0) / rounds.length,
  );
}

/** The features that occur often enough, over all posts, and how often. */
function frequent(posts: Rows, least: number): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const post of posts)
    for (const row of post) for (const feature of row) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  for (const [feature, count] of counts) if (count < least) counts.delete(feature);
  return counts;
}

function bucketsOf(
  rows: readonly (readonly number[])[],
  known: Pick<KnownFeatures, 'has'>,
  { buckets }: LearnSettings,
): Int32Array[] {
  return rows.map((row) =>
    Int32Array.from(
      row.filter((feature) => known.has(feature)),
      (feature) => bucketOf(feature, buckets) * LABELS,
    ),
  );
}

/** One gradient step on one post. */
function step(state: State, { features, labels }: Example, { rate, l2 }: LearnSettings): void {
  const length = labels.length;
  const emissions = new Float32Array(length * LABELS);
  for (let at = 0; at < length; at++)
    for (const bucket of features[at] ?? [])
      for (let label = 0; label < LABELS; label++)
        emissions[at * LABELS + label] = (emissions[at * LABELS + label] ?? 0) + (state.weights[bucket + label] ?? 0);
  const expected = marginalsOf({ length, emissions, moves: state.moves }, true);
  for (let at = 0; at < length; at++)
    for (let label = 0; label < LABELS; label++) {
      const gradient = (expected.labels[at * LABELS + label] ?? 0) - (labels[at] === label ? 1 : 0);
      // What the model already knows moves nothing; leaving it out halves the time.
      if (Math.abs(gradient) < 1e-3) continue;
      for (const bucket of features[at] ?? [])
        descend(state.weights, state.squares, bucket + label, gradient, rate, l2);
    }
  for (let at = 0; at < length; at++) {
    const from = at === 0 ? LABELS : (labels[at - 1] ?? 0);
    const move = from * LABELS + (labels[at] ?? 0);
    expected.moves[move] = (expected.moves[move] ?? 0) - 1;
  }
  for (const [move, gradient] of expected.moves.entries())
    if (gradient !== 0) descend(state.moves, state.moveSquares, move, gradient, rate, l2);
}

function descend(
  weights: Float32Array,
  squares: Float32Array,
  index: number,
  gradient: number,
  rate: number,
  l2: number,
): void {
  const weight = weights[index] ?? 0;
  const slope = gradient + l2 * weight;
  const square = (squares[index] ?? 0) + slope * slope;
  squares[index] = square;
  weights[index] = weight - (rate * slope) / (Math.sqrt(square) + 1e-6);
}

/** Brings weights to 8 bits; the few largest are cut, so that the small ones keep their difference. */
function quantised({ weights, moves }: Pick<State, 'weights' | 'moves'>, known: KnownFeatures): Weights {
  const sizes = weights
    .filter((weight) => weight !== 0)
    .map(Math.abs)
    .sort();
  const most = sizes[Math.floor(sizes.length * 0.9995)] ?? 1;
  const scale = Math.fround(most / 127);
  const buckets = Int8Array.from(weights, (weight) => Math.max(-127, Math.min(127, Math.round(weight / scale))));
  return { scale, moves, known, buckets };
}
