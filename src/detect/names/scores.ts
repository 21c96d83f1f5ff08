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
/** What a post may be like; see `Standing`. */
const CASINGS = 4;

/** What a word scores whatever stands beside it, worked out when first needed: places in `Kept`. */
interface WordScores {
  readonly look: Look;
  /** By standing: the score of each label. */
  readonly own: (number | undefined)[];
  /** By casing: for each place in the window, the score that the word there lends to each label of the unit in the middle. */
  readonly beside: (number | undefined)[];
  /** By the form of the unit after it, and of the unit before it: what it lends to each label of that unit. */
  readonly before: (number | undefined)[];
  readonly after: (number | undefined)[];
  /** A number for its traits; see `traitsOf`. */
  readonly traits: number;
}

/** More rows than most runs of drafts ask for, 16 MB; keeps memory bounded. */
const MOST_ROWS = 1 << 22;
/** How many there may be: of traits, of shapes, of clusters. */
const TRAITS = 1 << 17;
const SHAPES = Object.keys(SHAPE).length;
const CLUSTERS = 1 << 16;

/** Adds up the weights of features: whole numbers, so that parts added up beforehand make the same sum. */
export class Scorer {
  private readonly sum: WeightSum;
  private readonly rows = new Kept();
  private readonly words = new Map<Look, WordScores>();
  /** Numbers for the traits of words, from 0 on: few traits are met, and small numbers are quick keys. */
  private readonly traits = new Map<number, number>();
  /** For two words in a row, by their traits: what the pair lends to the second, then to the first. */
  private readonly pairs = new Map<number, number>();
  /** For a unit between two others, by its cluster and the shapes of all three. */
  private readonly between = new Map<number, number>();

  /** @param buckets `LABELS` weights for each bucket of features */
  constructor(known: KnownFeatures, buckets: Int8Array) {
    this.sum = new WeightSum(known, buckets);
  }

  /**
   * The scores of every unit: `LABELS` numbers each.
   * @param wanted a 1 for each unit that is asked for; the rest score nothing
   */
  scoresOf(attributes: Attributes, wanted: Uint8Array): Int32Array {
    if (this.rows.size > MOST_ROWS || this.words.size > MOST_KEPT) this.forget();
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
      const { rows } = this;
      rows.addTo(scores, row, this.own(word, standing));
      for (let place = 0; place < WINDOW; place++) {
        const near = wordAt(at + place - PADDING);
        rows.addTo(scores, row, (near.beside[casing] ??= this.besideOf(near.look, casing)) + place * LABELS);
      }
      const form = formOf(word.look, casing);
      rows.addTo(scores, row, (before.before[form] ??= this.neighbour(before.look, BEFORE, form)));
      rows.addTo(scores, row, (after.after[form] ??= this.neighbour(after.look, AFTER, form)));
      rows.addTo(scores, row, this.pair(before, word, casing));
      rows.addTo(scores, row, this.pair(word, after, casing) + LABELS);
      rows.addTo(scores, row, this.middle(word.look, casing, before.look.shape, after.look.shape));
    });
    return scores;
  }

  private own({ look, own }: WordScores, standing: Standing): number {
    const { casing, informal, begins, seenLower } = standing;
    const index = ((casing * 2 + informal) * 2 + begins) * 2 + seenLower;
    return (own[index] ??= this.rows.make(1, this.sum, () => {
      addOwn(this.sum, look, standing);
    }));
  }

  private besideOf(look: Look, casing: number): number {
    return this.rows.make(WINDOW, this.sum, (place) => {
      addBeside(this.sum, look, place - PADDING, casing);
    });
  }

  private neighbour(look: Look, side: typeof BEFORE | typeof AFTER, form: number): number {
    return this.rows.make(1, this.sum, () => {
      addNeighbour(this.sum, look, side, form);
    });
  }

  private pair(first: WordScores, second: WordScores, casing: number): number {
    const key = (first.traits * TRAITS + second.traits) * CASINGS + casing;
    let row = this.pairs.get(key);
    if (row === undefined) {
      row = this.rows.make(2, this.sum, (place) => {
        if (place === 0) addTraitsBefore(this.sum, first.look, second.look, casing);
        else addTraitsAfter(this.sum, first.look, second.look, casing);
      });
      this.pairs.set(key, row);
    }
    return row;
  }

  private middle(look: Look, casing: number, before: number, after: number): number {
    const key = ((formOf(look, casing) * SHAPES + before) * SHAPES + after) * CLUSTERS + look.coarse;
    let row = this.between.get(key);
    if (row === undefined) {
      row = this.rows.make(1, this.sum, () => {
        addBetween(this.sum, look, casing, before, after);
      });
      this.between.set(key, row);
    }
    return row;
  }

  private of(look: Look): WordScores {
    let scores = this.words.get(look);
    if (scores === undefined) {
      scores = {
        look,
        own: [],
        beside: [],
        before: [],
        after: [],
        traits: this.numberOf(traitsOf(look)),
      };
      this.words.set(look, scores);
    }
    return scores;
  }

  private forget(): void {
    for (const known of [this.rows, this.words, this.pairs, this.between, this.traits]) known.clear();
  }

  private numberOf(traits: number): number {
    let number = this.traits.get(traits);
    if (number === undefined) this.traits.set(traits, (number = this.traits.size));
    return number;
  }
}

/** Rows of scores that were added up beforehand, one after the other. */
class Kept {
  size = 0;
  private values = new Int32Array(1 << 14);

  /** Adds a row that is kept to a row of scores. */
  addTo(scores: Int32Array, row: number, from: number): void {
    const { values } = this;
    for (let label = 0; label < LABELS; label++)
      scores[row + label] = (scores[row + label] ?? 0) + (values[from + label] ?? 0);
  }

  /** Makes rows of what `fill` gives the sum, one after the other; returns where the first begins. */
  make(count: number, sum: WeightSum, fill: (place: number) => void): number {
    const from = this.size;
    this.size += count * LABELS;
    if (this.size > this.values.length) {
      const larger = new Int32Array(2 * this.values.length);
      larger.set(this.values);
      this.values = larger;
    }
    for (let place = 0; place < count; place++) {
      sum.into(this.values, from + place * LABELS);
      fill(place);
    }
    return from;
  }

  clear(): void {
    this.values.fill(0, 0, this.size);
    this.size = 0;
  }
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
