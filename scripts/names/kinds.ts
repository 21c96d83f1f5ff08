/**
 * Learns from labelled posts what a word with a capital is apt to be: a softmax regression over its word vector, the
 * lists that hold it and what the dictionary says. The result is for every word of the lexicon, met in posts or not.
 */
import { beginOf, OUTSIDE, TYPES, typeOfLabel } from '../../src/detect/names/labels.ts';
import { KINDS, LISTS, packKinds, slotOf, wordHash, type Lexicon } from '../../src/detect/names/lexicon.ts';
import { DICTIONARY, inDictionary, plainForm } from '../../src/detect/names/looks.ts';
import type { Labelled } from './gold.ts';
import type { Vocabulary } from './vocabulary.ts';

/** The classes of the regression: no name, then the types of names. */
const CLASSES = 1 + TYPES.length;
const STEPS = 200;
const RATE = 0.03;
const L2 = 1e-5;
/** Brings the unit vectors to the size of the other inputs. */
const VECTOR_SCALE = 3;

/** The words of a lexicon as rows of inputs. */
interface Inputs {
  readonly words: readonly string[];
  readonly rows: Float32Array;
  readonly width: number;
}

/** Gives the lexicon the kinds of its words as the labelled posts teach them. */
export function withKinds(lexicon: Lexicon, vocabulary: Vocabulary, posts: readonly Labelled[]): Lexicon {
  const inputs = inputsOf(vocabulary);
  const chances = regress(inputs, countsOf(inputs.words, posts));
  const kinds = new Uint16Array(lexicon.entries.length);
  // From the rarest on, so that of two words that share a slot the more frequent has the last say.
  for (let index = inputs.words.length - 1; index >= 0; index--) {
    const slot = slotOf(lexicon.entries, wordHash(inputs.words[index] ?? ''));
    const from = index * CLASSES;
    if (lexicon.entries[slot] !== 0) kinds[slot] = packKinds(KINDS.map((kind) => chances[from + classOf(kind)] ?? 0));
  }
  return { ...lexicon, kinds };
}

function classOf(kind: (typeof KINDS)[number]): number {
  return kind === 'none' ? 0 : 1 + TYPES.indexOf(kind);
}

function inputsOf({ embeddings, lists }: Vocabulary): Inputs {
  const { words, vectors, dimensions } = embeddings;
  const known = new Set(words);
  const all = [...words, ...[...lists.keys()].filter((word) => !known.has(word))];
  const bits = Object.values(LISTS);
  const width = dimensions + bits.length + 4;
  const rows = new Float32Array(all.length * width);
  for (const [index, word] of all.entries()) {
    const row = rows.subarray(index * width, (index + 1) * width);
    if (index < words.length)
      for (let d = 0; d < dimensions; d++) row[d] = VECTOR_SCALE * (vectors[index * dimensions + d] ?? 0);
    const of = lists.get(word) ?? 0;
    for (const [at, bit] of bits.entries()) row[dimensions + at] = (of & bit) === 0 ? 0 : 1;
    const dictionary = inDictionary(word);
    row[width - 4] = dictionary === DICTIONARY.capital ? 1 : 0;
    row[width - 3] = dictionary === DICTIONARY.lower ? 1 : 0;
    row[width - 2] = (Math.log(Math.min(index, words.length) + 50) - 8) / 2;
    row[width - 1] = 1;
  }
  return { words: all, rows, width };
}

/** How often each word with a capital is of each class: `CLASSES` numbers a word. */
function countsOf(words: readonly string[], posts: readonly Labelled[]): Float32Array {
  const places = new Map(words.map((word, index) => [word, index]));
  const counts = new Float32Array(words.length * CLASSES);
  for (const { units, labels } of posts)
    for (const [at, { text, kind }] of units.entries()) {
      const place = kind === 'word' && /^\p{Lu}/u.test(text) ? places.get(plainForm(text)) : undefined;
      if (place === undefined) continue;
      const label = labels[at] ?? OUTSIDE;
      const cell = place * CLASSES + (label < beginOf(0) ? 0 : 1 + typeOfLabel(label));
      counts[cell] = (counts[cell] ?? 0) + 1;
    }
  return counts;
}

/** Chances of each class for every row of inputs, by full-batch steps (Adam) on the rows that the posts hold. */
function regress({ rows, width, words }: Inputs, counts: Float32Array): Float32Array {
  const met = words.flatMap((_, index) => (totalOf(counts, index) > 0 ? [index] : []));
  // A word met often says more, but not in proportion.
  const shares = met.map((index) => Math.sqrt(totalOf(counts, index)));
  const whole = shares.reduce((sum, share) => sum + share, 0);
  const size = width * CLASSES;
  const weights = new Float64Array(size);
  const mean = new Float64Array(size);
  const square = new Float64Array(size);
  const gradient = new Float64Array(size);
  const chances = new Float64Array(CLASSES);
  for (let step = 1; step <= STEPS; step++) {
    for (let cell = 0; cell < size; cell++) gradient[cell] = L2 * (weights[cell] ?? 0);
    for (const [at, index] of met.entries()) {
      softmax(rows, index * width, width, weights, chances);
      const total = totalOf(counts, index);
      for (let label = 0; label < CLASSES; label++) {
        const wanted = (counts[index * CLASSES + label] ?? 0) / total;
        chances[label] = (((chances[label] ?? 0) - wanted) * (shares[at] ?? 0)) / whole;
      }
      addProducts(gradient, rows, index * width, width, chances);
    }
    for (let cell = 0; cell < size; cell++) {
      const slope = gradient[cell] ?? 0;
      mean[cell] = 0.9 * (mean[cell] ?? 0) + 0.1 * slope;
      square[cell] = 0.99 * (square[cell] ?? 0) + 0.01 * slope * slope;
      const spread = Math.sqrt((square[cell] ?? 0) / (1 - 0.99 ** step)) + 1e-8;
      weights[cell] = (weights[cell] ?? 0) - (RATE * (mean[cell] ?? 0)) / (1 - 0.9 ** step) / spread;
    }
  }
  const all = new Float32Array(words.length * CLASSES);
  for (let index = 0; index < words.length; index++) {
    softmax(rows, index * width, width, weights, chances);
    all.set(chances, index * CLASSES);
  }
  return all;
}

function totalOf(counts: Float32Array, index: number): number {
  let total = 0;
  for (let label = 0; label < CLASSES; label++) total += counts[index * CLASSES + label] ?? 0;
  return total;
}

function softmax(rows: Float32Array, from: number, width: number, weights: Float64Array, chances: Float64Array): void {
  chances.fill(0);
  for (let at = 0; at < width; at++) {
    const value = rows[from + at] ?? 0;
    if (value === 0) continue;
    for (let label = 0; label < CLASSES; label++)
      chances[label] = (chances[label] ?? 0) + value * (weights[at * CLASSES + label] ?? 0);
  }
  const most = Math.max(...chances);
  let total = 0;
  for (let label = 0; label < CLASSES; label++) total += chances[label] = Math.exp((chances[label] ?? 0) - most);
  for (let label = 0; label < CLASSES; label++) chances[label] = (chances[label] ?? 0) / total;
}

function addProducts(sums: Float64Array, rows: Float32Array, from: number, width: number, factors: Float64Array): void {
  for (let at = 0; at < width; at++) {
    const value = rows[from + at] ?? 0;
    if (value === 0) continue;
    for (let label = 0; label < CLASSES; label++) {
      const cell = at * CLASSES + label;
      sums[cell] = (sums[cell] ?? 0) + value * (factors[label] ?? 0);
    }
  }
}
