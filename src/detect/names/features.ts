import { PADDING, type Attributes } from './attributes.ts';
import { hashNumbers, hashText } from './hash.ts';
import { KINDS, levelOf } from './lexicon.ts';
import { type Look, NOTHING, plainForm, SHAPE } from './looks.ts';

const LONGEST_AFFIX = 4;

/**
 * The first number of each group of templates. The model knows features by number only: a change here, or of what is
 * added under a number, needs a new training.
 */
const TEMPLATE = {
  constant: 0,
  words: 1,
  wordPairs: 6,
  nearShapes: 11,
  shapePairs: 16,
  shape: 20,
  affixes: 25,
  length: 33,
  nearMeanings: 34,
  meaning: 54,
  meaningPairs: 56,
  lists: 63,
  surroundings: 69,
  dictionary: 74,
  run: 79,
  kinds: 86,
  trigrams: 104,
} as const;

/** Takes features: each is the number of a template with up to three numbers. */
export interface Sink {
  add(template: number, a: number, b?: number, c?: number): void;
}

/** What the features of a unit alone depend on besides how it looks. */
export interface Standing {
  readonly casing: number;
  readonly informal: number;
  /** 1 where a sentence or a quotation begins. */
  readonly begins: number;
  /** 1 when the post also writes the word in small letters. */
  readonly seenLower: number;
}

/** The features of a unit alone. */
export function addOwn(sink: Sink, look: Look, { casing, informal, begins, seenLower }: Standing): void {
  const { text, kind, word, shape, fine, middle, rarity, lists, dictionary } = look;
  const cased = (shape + 1) * 4 + casing;
  sink.add(TEMPLATE.constant, 1);
  sink.add(TEMPLATE.shape, cased, begins);
  sink.add(TEMPLATE.shape + 1, cased, begins, rarity);
  sink.add(TEMPLATE.shape + 2, cased, word);
  sink.add(TEMPLATE.shape + 3, cased, begins, informal + 1);
  sink.add(TEMPLATE.shape + 4, cased, seenLower === 1 ? 1 : 2);
  sink.add(TEMPLATE.length, Math.min(text.length, 12), shape);
  sink.add(TEMPLATE.meaning, fine, shape + 1);
  sink.add(TEMPLATE.meaning + 1, middle, shape + 1);
  const form = shape * 4 + casing;
  sink.add(TEMPLATE.lists + 1, lists, form);
  sink.add(TEMPLATE.lists + 3, lists, form, rarity);
  sink.add(TEMPLATE.dictionary, dictionary, form);
  sink.add(TEMPLATE.dictionary + 1, dictionary, form, begins + 1);
  sink.add(TEMPLATE.dictionary + 4, dictionary, form, lists + 1);
  addKinds(sink, look, form + 1, begins);
  if (kind === 'word') addLetters(sink, plainForm(text), shape);
}

const [PERSON, ORG, LOC, NONE] = [0, 1, 2, 3];
const EACH_KIND = 3;
const KIND_PAIRS = TEMPLATE.kinds + EACH_KIND * KINDS.length;

/** What the word is apt to be. */
function addKinds(sink: Sink, { kinds }: Look, form: number, begins: number): void {
  for (let kind = 0; kind < KINDS.length; kind++)
    sink.add(TEMPLATE.kinds + EACH_KIND * kind, levelIn(kinds, kind), form);
  sink.add(KIND_PAIRS + 2, likeliest(kinds), begins, form);
  const [person, org] = [levelIn(kinds, PERSON), levelIn(kinds, ORG)];
  sink.add(KIND_PAIRS + 3, person, org * 16 + levelIn(kinds, LOC), form);
  sink.add(KIND_PAIRS + 4, person, levelIn(kinds, NONE), form);
  sink.add(KIND_PAIRS + 5, org, levelIn(kinds, NONE), form);
}

/** The level of a kind from 1 on; 0 where nothing is known of the word. */
function levelIn(kinds: number, kind: number): number {
  return kinds === 0 ? 0 : 1 + levelOf(kinds, kind);
}

/** The kind that a word is most apt to be, with its level; 0 where nothing is known. */
function likeliest(kinds: number): number {
  if (kinds === 0) return 0;
  let most = 0;
  for (let kind = 1; kind < KINDS.length; kind++) if (levelOf(kinds, kind) > levelOf(kinds, most)) most = kind;
  return 1 + most * 8 + levelOf(kinds, most);
}

/** Beginnings, endings and every three letters of a word. */
function addLetters(sink: Sink, lower: string, shape: number): void {
  for (let length = 1; length <= LONGEST_AFFIX && length < lower.length; length++) {
    const template = TEMPLATE.affixes + 2 * (length - 1);
    sink.add(template, hashText(lower, 0, length), shape);
    sink.add(template + 1, hashText(lower, lower.length - length), shape);
  }
  const marked = `^${lower}$`;
  const last = Math.min(marked.length - 3, 14);
  for (let from = 0; from <= last; from++) sink.add(TEMPLATE.trigrams, hashText(marked, from, from + 3), shape);
}

/** What a unit `offset` places away, or the unit itself at 0, says by how it looks. */
export function addBeside(sink: Sink, look: Look, offset: number, casing: number): void {
  const { word, shape, fine, middle, coarse, rarity, lists } = look;
  const place = offset + PADDING;
  sink.add(TEMPLATE.words + place, word);
  sink.add(TEMPLATE.nearShapes + place, shape + 1, casing);
  const meaning = TEMPLATE.nearMeanings + 4 * place;
  sink.add(meaning, fine);
  sink.add(meaning + 1, middle);
  sink.add(meaning + 2, coarse);
  sink.add(meaning + 3, rarity, shape);
  if (offset === -1) sink.add(TEMPLATE.lists, lists, 1);
  if (offset === 1) sink.add(TEMPLATE.lists + 2, lists, 1);
}

/** The run of what may be part of a name that a place stands in: the places right outside it. */
export interface Run {
  readonly left: number;
  readonly right: number;
}

/** Where a neighbour stands. */
export const BEFORE = 1;
export const AFTER = 2;
type Side = typeof BEFORE | typeof AFTER;

/** How a unit looks in a post with such a casing. */
export function formOf({ shape }: Look, casing: number): number {
  return shape * 4 + casing;
}

/** What a neighbour is, beside a unit of a form. */
export function addNeighbour(sink: Sink, { kinds, shape, fine }: Look, side: Side, form: number): void {
  for (let kind = 0; kind < KINDS.length; kind++)
    sink.add(TEMPLATE.kinds + EACH_KIND * kind + side, levelIn(kinds, kind), shape, form + 1);
  sink.add(TEMPLATE.meaningPairs + 4 + side, fine, (form >> 2) + 1);
}

/** What a unit is between two shapes. */
export function addBetween(sink: Sink, here: Look, casing: number, before: number, after: number): void {
  const shape = here.shape + 1;
  const cased = shape * 4 + casing;
  sink.add(TEMPLATE.shapePairs, cased, before + 1);
  sink.add(TEMPLATE.shapePairs + 1, cased, after + 1);
  sink.add(TEMPLATE.shapePairs + 2, cased, before + 1, after + 1);
  sink.add(TEMPLATE.meaningPairs, here.coarse, shape, after);
  sink.add(TEMPLATE.meaningPairs + 1, here.coarse, shape, before);
}

/** What a unit and the one before it say by their traits. */
export function addTraitsBefore(sink: Sink, before: Look, here: Look, casing: number): void {
  const form = formOf(here, casing);
  sink.add(TEMPLATE.lists + 4, before.lists * 32 + here.lists, form, before.shape);
  sink.add(TEMPLATE.dictionary + 3, before.dictionary * 4 + here.dictionary, form, before.shape);
  sink.add(KIND_PAIRS, likeliest(before.kinds), likeliest(here.kinds), form + 1);
}

/** What a unit and the one after it say by their traits. */
export function addTraitsAfter(sink: Sink, here: Look, after: Look, casing: number): void {
  const form = formOf(here, casing);
  sink.add(TEMPLATE.lists + 5, here.lists * 32 + after.lists, form, after.shape);
  sink.add(TEMPLATE.dictionary + 2, here.dictionary * 4 + after.dictionary, form, after.shape);
  sink.add(KIND_PAIRS + 1, likeliest(here.kinds), likeliest(after.kinds), form + 1);
}

/** All that `addTraitsBefore` and `addTraitsAfter` read of a unit, as one number. */
export function traitsOf({ shape, lists, dictionary, kinds }: Look): number {
  return ((likeliest(kinds) * 4 + dictionary) * 32 + lists) * 16 + shape;
}

/** What a unit and its neighbours say together by what words they are. */
export function addJoint(sink: Sink, attributes: Attributes, at: number, run: Run): void {
  const { looks, casing } = attributes;
  const before2 = looks[at - 2] ?? NOTHING;
  const before = looks[at - 1] ?? NOTHING;
  const here = looks[at] ?? NOTHING;
  const after = looks[at + 1] ?? NOTHING;
  const after2 = looks[at + 2] ?? NOTHING;
  sink.add(TEMPLATE.wordPairs, before.word, here.word);
  sink.add(TEMPLATE.wordPairs + 1, here.word, after.word);
  sink.add(TEMPLATE.wordPairs + 2, before.word, after.word);
  sink.add(TEMPLATE.wordPairs + 3, before2.word, before.word);
  sink.add(TEMPLATE.wordPairs + 4, after.word, after2.word);
  const cased = (here.shape + 1) * 4 + casing;
  const wideBefore = (before.shape + 1) * 32 + before2.shape + 1;
  sink.add(TEMPLATE.shapePairs + 3, cased, wideBefore, (after.shape + 1) * 32 + after2.shape + 1);
  sink.add(TEMPLATE.meaningPairs + 2, before.middle, here.middle);
  sink.add(TEMPLATE.meaningPairs + 3, here.middle, after.middle);
  sink.add(TEMPLATE.meaningPairs + 4, before.coarse, here.coarse, after.coarse);
  addSurroundings(sink, looks, at, run);
  if (looksNamed(here.shape)) addRun(sink, looks, at, run);
}

function addSurroundings(sink: Sink, looks: readonly Look[], at: number, run: Run): void {
  const shape = (looks[at] ?? NOTHING).shape + 1;
  const left = looks[run.left] ?? NOTHING;
  const right = looks[run.right] ?? NOTHING;
  sink.add(TEMPLATE.surroundings, left.word, shape);
  sink.add(TEMPLATE.surroundings + 1, right.word, shape);
  sink.add(TEMPLATE.surroundings + 2, left.middle, right.middle, shape);
  sink.add(TEMPLATE.surroundings + 3, Math.min(run.right - run.left, 7), shape);
  sink.add(TEMPLATE.surroundings + 4, Math.min(at - PADDING, 4), shape);
}

/** Of a run that a name may be: its first word, its last word, its length. */
function addRun(sink: Sink, looks: readonly Look[], at: number, run: Run): void {
  const shape = (looks[at] ?? NOTHING).shape + 1;
  const first = looks[run.left + 1] ?? NOTHING;
  const last = looks[run.right - 1] ?? NOTHING;
  const place = Math.min(at - run.left - 1, 3) * 8 + Math.min(run.right - 1 - at, 3);
  sink.add(TEMPLATE.run, first.word, place);
  sink.add(TEMPLATE.run + 1, last.word, place);
  sink.add(TEMPLATE.run + 2, first.middle, place);
  sink.add(TEMPLATE.run + 3, last.middle, place);
  sink.add(TEMPLATE.run + 4, first.coarse, last.coarse, place);
  sink.add(TEMPLATE.run + 5, first.lists * 32 + last.lists, place, shape);
  sink.add(TEMPLATE.run + 6, first.dictionary * 4 + last.dictionary, place, shape);
}

/** Calls back for every unit with its place among the attributes, how it stands and the run it stands in. */
export function eachUnit(attributes: Attributes, visit: (at: number, standing: Standing, run: Run) => void): void {
  const { looks, length, casing, informal, begins } = attributes;
  const left = outsideOfRun(attributes, -1);
  const right = outsideOfRun(attributes, 1);
  const seenLower = lowerForms(looks);
  for (let at = PADDING; at < length + PADDING; at++) {
    const standing = {
      casing,
      informal,
      begins: begins[at] ?? 0,
      seenLower: seenLower.has((looks[at] ?? NOTHING).word) ? 1 : 0,
    };
    visit(at, standing, { left: left[at] ?? 0, right: right[at] ?? 0 });
  }
}

/** For each unit, the nearest place in a direction that does not look like part of a name. */
function outsideOfRun({ looks, length }: Attributes, step: 1 | -1): Int32Array {
  const outside = new Int32Array(looks.length);
  const first = step === 1 ? length + PADDING - 1 : PADDING;
  let nearest = first + step;
  for (let count = 0, at = first; count < length; count++, at -= step) {
    outside[at] = nearest;
    if (!looksNamed(looks[at]?.shape ?? 0)) nearest = at;
  }
  return outside;
}

function looksNamed(shape: number): boolean {
  return (shape >= SHAPE.initial && shape <= SHAPE.mixed) || shape === SHAPE.shortCaps;
}

/** The words that the post also writes in small letters. */
function lowerForms(looks: readonly Look[]): ReadonlySet<number> {
  const seen = new Set<number>();
  for (const { shape, word } of looks) if (shape === SHAPE.lower) seen.add(word);
  return seen;
}

function addPairs(sink: Sink, { looks, casing }: Attributes, at: number): void {
  const before = looks[at - 1] ?? NOTHING;
  const here = looks[at] ?? NOTHING;
  const after = looks[at + 1] ?? NOTHING;
  const form = formOf(here, casing);
  addNeighbour(sink, before, BEFORE, form);
  addNeighbour(sink, after, AFTER, form);
  addBetween(sink, here, casing, before.shape, after.shape);
  addTraitsBefore(sink, before, here, casing);
  addTraitsAfter(sink, here, after, casing);
}

/** The features of every unit as hashes that index the tagger's weights. */
export function featuresOf(attributes: Attributes): number[][] {
  const rows: number[][] = [];
  eachUnit(attributes, (at, standing, run) => {
    const row: number[] = [];
    const sink: Sink = { add: (template, a, b, c) => row.push(hashNumbers(template, a, b, c)) };
    addOwn(sink, attributes.looks[at] ?? NOTHING, standing);
    for (let offset = -PADDING; offset <= PADDING; offset++)
      addBeside(sink, attributes.looks[at + offset] ?? NOTHING, offset, standing.casing);
    addPairs(sink, attributes, at);
    addJoint(sink, attributes, at, run);
    rows.push(row);
  });
  return rows;
}
