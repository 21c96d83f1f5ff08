import { LABELS } from './labels.ts';

/**
 * A linear chain over labels: `emissions` holds `LABELS` scores a unit, `moves` a score for each pair of labels
 * (`moves[from * LABELS + to]`), with the begin of the chain as the row after the last label.
 */
export interface Chain {
  readonly length: number;
  readonly emissions: Float32Array;
  readonly moves: Float32Array;
}

/** The best row of labels (Viterbi). */
export function bestLabels({ length, emissions, moves }: Chain): Uint8Array {
  const scores = new Float32Array(length * LABELS);
  const from = new Uint8Array(length * LABELS);
  for (let at = 0; at < length; at++) {
    for (let to = 0; to < LABELS; to++) {
      let best = -Infinity;
      let bestFrom = LABELS;
      if (at === 0) best = moves[LABELS * LABELS + to] ?? 0;
      else
        for (let before = 0; before < LABELS; before++) {
          const score = (scores[(at - 1) * LABELS + before] ?? 0) + (moves[before * LABELS + to] ?? 0);
          if (score <= best) continue;
          best = score;
          bestFrom = before;
        }
      scores[at * LABELS + to] = best + (emissions[at * LABELS + to] ?? 0);
      from[at * LABELS + to] = bestFrom;
    }
  }
  return walkBack(length, scores, from);
}

function walkBack(length: number, scores: Float32Array, from: Uint8Array): Uint8Array {
  const labels = new Uint8Array(length);
  let label = 0;
  const last = (length - 1) * LABELS;
  for (let to = 1; to < LABELS; to++) if ((scores[last + to] ?? 0) > (scores[last + label] ?? 0)) label = to;
  for (let at = length - 1; at >= 0; at--) {
    labels[at] = label;
    label = from[at * LABELS + label] ?? 0;
  }
  return labels;
}

/** What forward-backward gives: the probability of each label at each unit and what training needs besides. */
export interface Marginals {
  /** `LABELS` probabilities a unit. */
  readonly labels: Float64Array;
  /** Expected number of each move, shaped like `Chain.moves`; only filled when asked for. */
  readonly moves: Float64Array;
}

/** Probabilities of labels, by forward-backward with rescaling at every unit. */
export function marginalsOf({ length, emissions, moves }: Chain, countMoves = false): Marginals {
  const weights = exponentials(emissions, length);
  const steps = new Float64Array(moves.length);
  for (let move = 0; move < moves.length; move++) steps[move] = Math.exp(moves[move] ?? 0);
  const forward = forwardPass(length, weights, steps);
  const labels = new Float64Array(length * LABELS);
  const expected = new Float64Array(moves.length);
  const backward = new Float64Array(LABELS).fill(1);
  const next = new Float64Array(LABELS);
  for (let at = length - 1; at >= 0; at--) {
    const row = at * LABELS;
    let total = 0;
    for (let label = 0; label < LABELS; label++) total += (forward[row + label] ?? 0) * (backward[label] ?? 0);
    for (let label = 0; label < LABELS; label++)
      labels[row + label] = ((forward[row + label] ?? 0) * (backward[label] ?? 0)) / total;
    if (countMoves) addMoves(expected, { at, forward, backward, weights, steps, labels });
    stepBack(backward, weights, steps, row, next);
  }
  return { labels, moves: expected };
}

/** Exponentials of the emissions, with the largest of each unit brought to 1. */
function exponentials(emissions: Float32Array, length: number): Float64Array {
  const weights = new Float64Array(length * LABELS);
  for (let row = 0; row < weights.length; row += LABELS) {
    let most = -Infinity;
    for (let label = 0; label < LABELS; label++) most = Math.max(most, emissions[row + label] ?? 0);
    for (let label = 0; label < LABELS; label++) weights[row + label] = Math.exp((emissions[row + label] ?? 0) - most);
  }
  return weights;
}

function forwardPass(length: number, weights: Float64Array, steps: Float64Array): Float64Array {
  const forward = new Float64Array(length * LABELS);
  for (let at = 0; at < length; at++) {
    const row = at * LABELS;
    let total = 0;
    for (let to = 0; to < LABELS; to++) {
      let sum = 0;
      if (at === 0) sum = steps[LABELS * LABELS + to] ?? 0;
      else
        for (let before = 0; before < LABELS; before++)
          sum += (forward[row - LABELS + before] ?? 0) * (steps[before * LABELS + to] ?? 0);
      sum *= weights[row + to] ?? 0;
      forward[row + to] = sum;
      total += sum;
    }
    for (let to = 0; to < LABELS; to++) forward[row + to] = (forward[row + to] ?? 0) / total;
  }
  return forward;
}

/** @param next room to work in */
function stepBack(
  backward: Float64Array,
  weights: Float64Array,
  steps: Float64Array,
  row: number,
  next: Float64Array,
): void {
  let total = 0;
  for (let before = 0; before < LABELS; before++) {
    let sum = 0;
    for (let to = 0; to < LABELS; to++)
      sum += (steps[before * LABELS + to] ?? 0) * (weights[row + to] ?? 0) * (backward[to] ?? 0);
    next[before] = sum;
    total += sum;
  }
  for (let label = 0; label < LABELS; label++) backward[label] = (next[label] ?? 0) / total;
}

interface Place {
  readonly at: number;
  readonly forward: Float64Array;
  readonly backward: Float64Array;
  readonly weights: Float64Array;
  readonly steps: Float64Array;
  readonly labels: Float64Array;
}

/** Adds the expected moves into unit `at`. */
function addMoves(expected: Float64Array, { at, forward, backward, weights, steps, labels }: Place): void {
  const row = at * LABELS;
  if (at === 0) {
    const start = LABELS * LABELS;
    for (let to = 0; to < LABELS; to++) expected[start + to] = (expected[start + to] ?? 0) + (labels[to] ?? 0);
    return;
  }
  const joint = new Float64Array(LABELS * LABELS);
  let total = 0;
  for (let before = 0; before < LABELS; before++)
    for (let to = 0; to < LABELS; to++) {
      const pair = before * LABELS + to;
      joint[pair] =
        (forward[row - LABELS + before] ?? 0) * (steps[pair] ?? 0) * (weights[row + to] ?? 0) * (backward[to] ?? 0);
      total += joint[pair];
    }
  for (let pair = 0; pair < joint.length; pair++) expected[pair] = (expected[pair] ?? 0) + (joint[pair] ?? 0) / total;
}
