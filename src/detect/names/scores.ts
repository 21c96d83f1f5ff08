import { type Attributes, PADDING } from './attributes.ts';
import { addBeside, addJoint, addOwn, eachUnit, type Sink, type Standing } from './features.ts';
import { hashNumbers } from './hash.ts';
import { bucketOf, type KnownFeatures } from './known.ts';
import { LABELS } from './labels.ts';
import type { Look } from './looks.ts';

const WINDOW = 2 * PADDING + 1;
const NONE = new Int32Array(WINDOW * LABELS);
/** What a post may be like, and a place in it; see `Standing`. */
const CASINGS = 4;
const STANDINGS = CASINGS * 2 * 2 * 2;

/** What a word scores whatever stands beside it, worked out when first needed. */
interface WordScores {
  readonly look: Look;
  /** By standing: the score of each label. */
  readonly own: (Int32Array | undefined)[];
  /** By casing: for each place in the window, the score that the word there lends to each label of the unit in the middle. */
  readonly beside: (Int32Array | undefined)[];
}

/** As many words as are kept with their looks. */
const MOST_KEPT = 8192;

/** Adds up the weights of features: whole numbers, so that parts added up beforehand make the same sum. */
export class Scorer {
  private readonly sum: WeightSum;
  private readonly words = new Map<Look, WordScores>();

  /** @param buckets `LABELS` weights for each bucket of features */
  constructor(known: KnownFeatures, buckets: Int8Array) {
    this.sum = new WeightSum(known, buckets);
  }

  /** The scores of every unit: `LABELS` numbers each. */
  scoresOf(attributes: Attributes): Int32Array {
    const { looks, length, casing } = attributes;
    const scores = new Int32Array(length * LABELS);
    const words = looks.map((look) => this.of(look));
    for (const word of words) word.beside[casing] ??= this.besideOf(word.look, casing);
    eachUnit(attributes, (at, standing, run) => {
      const row = (at - PADDING) * LABELS;
      this.sum.into(scores, row);
      addJoint(this.sum, attributes, at, run);
      const word = words[at];
      if (word !== undefined) addRow(scores, row, this.own(word, standing), 0);
      for (let place = 0; place < WINDOW; place++)
        addRow(scores, row, words[at + place - PADDING]?.beside[casing] ?? NONE, place * LABELS);
    });
    return scores;
  }

  private own({ look, own }: WordScores, standing: Standing): Int32Array {
    const { casing, informal, begins, seenLower } = standing;
    const index = ((casing * 2 + informal) * 2 + begins) * 2 + seenLower;
    let scores = own[index];
    if (scores === undefined) {
      own[index] = scores = new Int32Array(LABELS);
      this.sum.into(scores, 0);
      addOwn(this.sum, look, standing);
    }
    return scores;
  }

  private besideOf(look: Look, casing: number): Int32Array {
    const scores = new Int32Array(WINDOW * LABELS);
    for (let place = 0; place < WINDOW; place++) {
      this.sum.into(scores, place * LABELS);
      addBeside(this.sum, look, place - PADDING, casing);
    }
    return scores;
  }

  private of(look: Look): WordScores {
    let scores = this.words.get(look);
    if (scores === undefined) {
      if (this.words.size >= MOST_KEPT) this.words.clear();
      scores = { look, own: Array.from({ length: STANDINGS }), beside: Array.from({ length: CASINGS }) };
      this.words.set(look, scores);
    }
    return scores;
  }
}

function addRow(scores: Int32Array, row: number, added: Int32Array, from: number): void {
  for (let label = 0; label < LABELS; label++)
    scores[row + label] = (scores[row + label] ?? 0) + (added[from + label] ?? 0);
}

/** Adds the weights of each feature it is given to a row of scores. */
class WeightSum implements Sink {
  private readonly known: KnownFeatures;
  private readonly buckets: Int8Array;
  private readonly count: number;
  private scores: Int32Array = new Int32Array(LABELS);
  private row = 0;

  constructor(known: KnownFeatures, buckets: Int8Array) {
    this.known = known;
    this.buckets = buckets;
    this.count = buckets.length / LABELS;
  }

  into(scores: Int32Array, row: number): void {
    this.scores = scores;
    this.row = row;
  }

  add(template: number, a: number, b = 0, c = 0): void {
    const feature = hashNumbers(template, a, b, c);
    if (!this.known.has(feature)) return;
    const { scores, row, buckets } = this;
    const bucket = bucketOf(feature, this.count) * LABELS;
    for (let label = 0; label < LABELS; label++)
      scores[row + label] = (scores[row + label] ?? 0) + (buckets[bucket + label] ?? 0);
  }
}
