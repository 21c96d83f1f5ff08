import { PADDING, plainForm, SHAPE, type Attributes } from './attributes.ts';
import { hashNumbers, hashText } from './hash.ts';
import type { Unit } from './units.ts';

const LONGEST_AFFIX = 4;

/** Gathers the hashed features of one unit. */
class Gatherer {
  readonly features: number[] = [];
  private template = 0;

  /** Adds one feature; every call takes the next template, so the order of calls is part of the model. */
  add(a: number, b = 0, c = 0): void {
    this.features.push(hashNumbers(this.template++, a, b, c));
  }

  /** Adds a feature without taking the next template: one of a bag. */
  bag(a: number, b = 0): void {
    this.features.push(hashNumbers(this.template, a, b));
  }

  skip(): void {
    this.template++;
  }
}

/**
 * The features of every unit: for each, hashes that index the tagger's weights.
 * The model knows features by number only: a change here needs a new training.
 */
export function featuresOf(units: readonly Unit[], attributes: Attributes): number[][] {
  const left = outsideOfRun(attributes, -1);
  const right = outsideOfRun(attributes, 1);
  const seenLower = lowerForms(attributes);
  return units.map((unit, index) => {
    const gatherer = new Gatherer();
    const at = index + PADDING;
    addWords(gatherer, attributes, at);
    addShapes(gatherer, attributes, at, seenLower);
    addAffixes(gatherer, unit, attributes.shape[at] ?? 0);
    addMeaning(gatherer, attributes, at);
    addLists(gatherer, attributes, at);
    addSurroundings(gatherer, attributes, at, left[at] ?? 0, right[at] ?? 0);
    addDictionary(gatherer, attributes, at);
    addRun(gatherer, attributes, at, (left[at] ?? 0) + 1, (right[at] ?? 0) - 1);
    addTrigrams(gatherer, unit, attributes.shape[at] ?? 0);
    return gatherer.features;
  });
}

function addWords(gatherer: Gatherer, { word }: Attributes, at: number): void {
  const of = (offset: number) => word[at + offset] ?? 0;
  gatherer.add(1);
  for (let offset = -PADDING; offset <= PADDING; offset++) gatherer.add(of(offset));
  gatherer.add(of(-1), of(0));
  gatherer.add(of(0), of(1));
  gatherer.add(of(-1), of(1));
  gatherer.add(of(-2), of(-1));
  gatherer.add(of(1), of(2));
}

function addShapes(gatherer: Gatherer, attributes: Attributes, at: number, seenLower: ReadonlySet<number>): void {
  const { shape, begins, casing, informal, word, rarity } = attributes;
  const of = (offset: number) => (shape[at + offset] ?? 0) + 1;
  const form = of(0) * 4 + casing;
  const begin = begins[at] ?? 0;
  for (let offset = -PADDING; offset <= PADDING; offset++) gatherer.add(of(offset), casing);
  gatherer.add(form, of(-1));
  gatherer.add(form, of(1));
  gatherer.add(form, of(-1), of(1));
  gatherer.add(form, of(-1) * 32 + of(-2), of(1) * 32 + of(2));
  gatherer.add(form, begin);
  gatherer.add(form, begin, rarity[at] ?? 0);
  gatherer.add(form, word[at] ?? 0);
  gatherer.add(form, begin, informal + 1);
  gatherer.add(form, seenLower.has(word[at] ?? 0) ? 1 : 2);
}

function addAffixes(gatherer: Gatherer, { text, kind }: Unit, shape: number): void {
  const lower = plainForm(text);
  for (let length = 1; length <= LONGEST_AFFIX; length++) {
    if (kind !== 'word' || lower.length <= length) {
      gatherer.skip();
      gatherer.skip();
      continue;
    }
    gatherer.add(hashText(lower, 0, length), shape);
    gatherer.add(hashText(lower, lower.length - length), shape);
  }
  gatherer.add(Math.min(text.length, 12), shape);
}

function addMeaning(gatherer: Gatherer, { fine, middle, coarse, shape, rarity }: Attributes, at: number): void {
  for (let offset = -PADDING; offset <= PADDING; offset++) {
    gatherer.add(fine[at + offset] ?? 0);
    gatherer.add(middle[at + offset] ?? 0);
    gatherer.add(coarse[at + offset] ?? 0);
    gatherer.add(rarity[at + offset] ?? 0, shape[at + offset] ?? 0);
  }
  const form = (shape[at] ?? 0) + 1;
  gatherer.add(fine[at] ?? 0, form);
  gatherer.add(middle[at] ?? 0, form);
  gatherer.add(coarse[at] ?? 0, form, shape[at + 1] ?? 0);
  gatherer.add(coarse[at] ?? 0, form, shape[at - 1] ?? 0);
  gatherer.add(middle[at - 1] ?? 0, middle[at] ?? 0);
  gatherer.add(middle[at] ?? 0, middle[at + 1] ?? 0);
  gatherer.add(coarse[at - 1] ?? 0, coarse[at] ?? 0, coarse[at + 1] ?? 0);
  gatherer.add(fine[at - 1] ?? 0, form);
  gatherer.add(fine[at + 1] ?? 0, form);
}

function addLists(gatherer: Gatherer, { lists, shape, casing, rarity }: Attributes, at: number): void {
  const form = (shape[at] ?? 0) * 4 + casing;
  const of = (offset: number) => lists[at + offset] ?? 0;
  gatherer.add(of(-1), 1);
  gatherer.add(of(0), form);
  gatherer.add(of(1), 1);
  gatherer.add(of(0), form, rarity[at] ?? 0);
  gatherer.add(of(-1) * 32 + of(0), form, shape[at - 1] ?? 0);
  gatherer.add(of(0) * 32 + of(1), form, shape[at + 1] ?? 0);
}

function addSurroundings(gatherer: Gatherer, attributes: Attributes, at: number, left: number, right: number): void {
  const { word, middle, shape } = attributes;
  const form = (shape[at] ?? 0) + 1;
  gatherer.add(word[left] ?? 0, form);
  gatherer.add(word[right] ?? 0, form);
  gatherer.add(middle[left] ?? 0, middle[right] ?? 0, form);
  gatherer.add(Math.min(right - left, 7), form);
  gatherer.add(Math.min(at - PADDING, 4), form);
}

/** Whether the dictionary knows the word, with or without capitals. */
function addDictionary(gatherer: Gatherer, { dictionary, shape, begins, casing, lists }: Attributes, at: number): void {
  const form = (shape[at] ?? 0) * 4 + casing;
  const of = (offset: number) => dictionary[at + offset] ?? 0;
  gatherer.add(of(0), form);
  gatherer.add(of(0), form, (begins[at] ?? 0) + 1);
  gatherer.add(of(0) * 4 + of(1), form, shape[at + 1] ?? 0);
  gatherer.add(of(-1) * 4 + of(0), form, shape[at - 1] ?? 0);
  gatherer.add(of(0), form, (lists[at] ?? 0) + 1);
}

const RUN_TEMPLATES = 7;

/** The run of capitalised words that the unit stands in: its first word, its last word, its length. */
function addRun(gatherer: Gatherer, attributes: Attributes, at: number, first: number, last: number): void {
  const { word, middle, coarse, lists, shape, dictionary } = attributes;
  if (!looksNamed(shape[at] ?? 0)) {
    for (let template = 0; template < RUN_TEMPLATES; template++) gatherer.skip();
    return;
  }
  const form = (shape[at] ?? 0) + 1;
  const place = Math.min(at - first, 3) * 8 + Math.min(last - at, 3);
  gatherer.add(word[first] ?? 0, place);
  gatherer.add(word[last] ?? 0, place);
  gatherer.add(middle[first] ?? 0, place);
  gatherer.add(middle[last] ?? 0, place);
  gatherer.add(coarse[first] ?? 0, coarse[last] ?? 0, place);
  gatherer.add((lists[first] ?? 0) * 32 + (lists[last] ?? 0), place, form);
  gatherer.add((dictionary[first] ?? 0) * 4 + (dictionary[last] ?? 0), place, form);
}

/** Every three letters of the word. */
function addTrigrams(gatherer: Gatherer, { text, kind }: Unit, shape: number): void {
  if (kind !== 'word') return;
  const lower = `^${plainForm(text)}$`;
  const last = Math.min(lower.length - 3, 14);
  for (let from = 0; from <= last; from++) gatherer.bag(hashText(lower, from, from + 3), shape);
  gatherer.skip();
}

/** For each unit, the nearest place in a direction that does not look like part of a name. */
function outsideOfRun({ shape, length }: Attributes, step: 1 | -1): Int32Array {
  const outside = new Int32Array(shape.length);
  const first = step === 1 ? length + PADDING - 1 : PADDING;
  let nearest = first + step;
  for (let count = 0, at = first; count < length; count++, at -= step) {
    outside[at] = nearest;
    if (!looksNamed(shape[at] ?? 0)) nearest = at;
  }
  return outside;
}

function looksNamed(shape: number): boolean {
  return (shape >= SHAPE.initial && shape <= SHAPE.mixed) || shape === SHAPE.shortCaps;
}

/** The words that the post also writes in small letters. */
function lowerForms({ word, shape }: Attributes): ReadonlySet<number> {
  const seen = new Set<number>();
  for (const [at, form] of shape.entries()) if (form === SHAPE.lower) seen.add(word[at] ?? 0);
  return seen;
}
