import { type Attributes, PADDING } from './attributes.ts';
import {
  addBeside,
  addBetween,
  addJoint,
  addNeighbour,
  addOwn,
  addTraitsAfter,
  addTraitsBefore,
  AFTER,
  BEFORE,
  eachUnit,
  formOf,
  type Sink,
  type Standing,
  traitsOf,
} from './features.ts';
import { MOST_KEPT } from '../memo.ts';
import { hashNumbers } from './hash.ts';
import { bucketOf, type KnownFeatures } from './known.ts';
import { LABELS } from './labels.ts';
import { type Look, NOTHING, SHAPE } from './looks.ts';

const WINDOW = 2 * PADDING + 1;
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
  /** By the form of the unit after it, and of the unit before it: what it lends to each label of that unit. */
  readonly before: (Int32Array | undefined)[];
  readonly after: (Int32Array | undefined)[];
  /** A number for its traits; see `traitsOf`. */
  readonly traits: number;
}

/** More pairs of traits than a run of drafts holds; keeps memory bounded. */
const PAIRS_KEPT = 65_536;
/** How many there may be: of traits, of shapes, of clusters. */
const TRAITS = 1 << 17;
const SHAPES = Object.keys(SHAPE).length;
const CLUSTERS = 1 << 16;

/** Adds up the weights of features: whole numbers, so that parts added up beforehand make the same sum. */
export class Scorer {
  private readonly sum: WeightSum;
  private readonly words = new Map<Look, WordScores>();
  /** Numbers for the traits of words, from 0 on: few traits are met, and small numbers are quick keys. */
  private readonly traits = new Map<number, number>();
  /** For two words in a row, by their traits: what the pair lends to the second, then to the first. */
  private readonly pairs = new Map<number, Int32Array>();
  /** For a unit between two others, by its cluster and the shapes of all three. */
  private readonly between = new Map<number, Int32Array>();

  /** @param buckets `LABELS` weights for each bucket of features */
  constructor(known: KnownFeatures, buckets: Int8Array) {
    this.sum = new WeightSum(known, buckets);
  }

  /**
   * The scores of every unit: `LABELS` numbers each.
   * @param wanted a 1 for each unit that is asked for; the rest score nothing
   */
  scoresOf(attributes: Attributes, wanted: Uint8Array): Int32Array {
    const { looks, length, casing } = attributes;
    const scores = new Int32Array(length * LABELS);
    const words: WordScores[] = [];
    const wordAt = (at: number) => (words[at] ??= this.of(looks[at] ?? NOTHING));
    eachUnit(attributes, (at, standing, run) => {
      if (wanted[at - PADDING] === 0) return;
      const row = (at - PADDING) * LABELS;
      this.sum.into(scores, row);
      addJoint(this.sum, attributes, at, run);
      const before = wordAt(at - 1);
      const word = wordAt(at);
      const after = wordAt(at + 1);
      addRow(scores, row, this.own(word, standing), 0);
      for (let place = 0; place < WINDOW; place++) {
        const near = wordAt(at + place - PADDING);
        addRow(scores, row, (near.beside[casing] ??= this.besideOf(near.look, casing)), place * LABELS);
      }
      const form = formOf(word.look, casing);
      addRow(scores, row, (before.before[form] ??= this.neighbour(before.look, BEFORE, form)), 0);
      addRow(scores, row, (after.after[form] ??= this.neighbour(after.look, AFTER, form)), 0);
      addRow(scores, row, this.pair(before, word, casing), 0);
      addRow(scores, row, this.pair(word, after, casing), LABELS);
      addRow(scores, row, this.middle(word.look, casing, before.look.shape, after.look.shape), 0);
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

  private neighbour(look: Look, side: typeof BEFORE | typeof AFTER, form: number): Int32Array {
    const scores = new Int32Array(LABELS);
    this.sum.into(scores, 0);
    addNeighbour(this.sum, look, side, form);
    return scores;
  }

  private pair(first: WordScores, second: WordScores, casing: number): Int32Array {
    const key = (first.traits * TRAITS + second.traits) * CASINGS + casing;
    let scores = this.pairs.get(key);
    if (scores === undefined) {
      if (this.pairs.size >= PAIRS_KEPT) this.pairs.clear();
      this.pairs.set(key, (scores = new Int32Array(2 * LABELS)));
      this.sum.into(scores, 0);
      addTraitsBefore(this.sum, first.look, second.look, casing);
      this.sum.into(scores, LABELS);
      addTraitsAfter(this.sum, first.look, second.look, casing);
    }
    return scores;
  }

  private middle(look: Look, casing: number, before: number, after: number): Int32Array {
    const key = ((formOf(look, casing) * SHAPES + before) * SHAPES + after) * CLUSTERS + look.coarse;
    let scores = this.between.get(key);
    if (scores === undefined) {
      if (this.between.size >= PAIRS_KEPT) this.between.clear();
      this.between.set(key, (scores = new Int32Array(LABELS)));
      this.sum.into(scores, 0);
      addBetween(this.sum, look, casing, before, after);
    }
    return scores;
  }

  private of(look: Look): WordScores {
    let scores = this.words.get(look);
    if (scores === undefined) {
      if (this.words.size >= MOST_KEPT) this.words.clear();
      scores = {
        look,
        own: Array.from({ length: STANDINGS }),
        beside: Array.from({ length: CASINGS }),
        before: [],
        after: [],
        traits: this.numberOf(traitsOf(look)),
      };
      this.words.set(look, scores);
    }
    return scores;
  }

  private numberOf(traits: number): number {
    let number = this.traits.get(traits);
    if (number === undefined) this.traits.set(traits, (number = this.traits.size));
    return number;
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
