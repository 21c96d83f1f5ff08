import {
  codeOf,
  FINAL,
  FREQUENCY_MASK,
  FREQUENCY_SHIFT,
  LAST,
  LETTER_MASK,
  LETTERS,
  ROOT,
  TARGET_SHIFT,
  wordGraph,
} from './graph.ts';
import { type Alike, alikeIn, SOUNDS_ALIKE } from './pairs.ts';
import {
  AT_FIRST,
  CHEAPEST,
  DOUBLE_FOR_ONE,
  HALF_A_DOUBLE,
  omissions,
  ONE_TOO_MANY,
  replacements,
  SWAPPED,
  SWAPPED_AT_FIRST,
} from './slips.ts';

/** The longest word that is looked for. */
const LONGEST = 40;
/** More than any word may cost. */
const FAR = 10_000;

/** What one step of rarity (of 15) adds to the cost of a word. */
export const RARITY = 6;

/**
 * Takes a word near to another and what it costs to come from one to the other; tells what cost and rarity together may
 * come to from now on. Told of a word again when it turns out to be nearer.
 */
export type Found = (word: string, cost: number) => number;

/**
 * Spells words of the graph along with a misspelt one, and makes a slip wherever the price of one more is still within
 * bounds. Mostly only the rest of the word as it is written is left to try, which costs next to nothing: with the few
 * slips that a word holds, that is quicker than the usual table of distances, most of all in code that just started.
 */
class Search {
  private readonly edges = wordGraph();
  private readonly replaced = replacements();
  private readonly omitted = omissions();
  private readonly written = new Uint8Array(LONGEST + 2);
  /** What it costs to have written each letter for nothing. */
  private readonly extra = new Uint8Array(LONGEST);
  private readonly path = new Uint8Array(2 * LONGEST);
  private alike: readonly (readonly Alike[])[] = [];
  /** For each letter the letters, as bits, that a slip begins with in which more than one letter has a part. */
  private readonly two = new Uint32Array(LONGEST);
  private length = 0;
  private most = 0;
  /** How much cost and rarity together may come to. */
  private worst = 0;
  private found: Found = () => 0;
  private readonly costs = new Map<string, number>();

  start(word: string, most: number, worst: number, found: Found): void {
    const { written, extra } = this;
    this.length = word.length;
    this.most = most;
    this.worst = worst;
    this.found = found;
    this.costs.clear();
    for (let at = 0; at < word.length; at++) {
      const code = (written[at] = codeOf(word.charCodeAt(at)));
      if (at === 0) extra[at] = ONE_TOO_MANY + AT_FIRST;
      else extra[at] = code === written[at - 1] ? DOUBLE_FOR_ONE : ONE_TOO_MANY;
    }
    written.fill(0, word.length);
    this.alike = alikeIn(word);
    for (const [at, alike] of this.alike.entries())
      this.two[at] = alike.reduce((bits, { meant }) => bits | (1 << meant), 1 << (written[at + 1] ?? 0));
    this.goOn(ROOT, 0, 0, 0, true);
  }

  /**
   * Tries everything that may come next.
   * @param place where in the graph the letters begin that a word may go on with
   * @param at how many letters of the misspelt word are read
   * @param depth how many letters of the other are spelt
   * @param mayOmit false after a letter too many: the other way round it is the same
   */
  private goOn(place: number, at: number, depth: number, cost: number, mayOmit: boolean): void {
    const { edges, written, replaced, omitted, most } = this;
    const isLetterLeft = at < this.length;
    if (isLetterLeft && cost + (this.extra[at] ?? 0) <= most)
      this.goOn(place, at + 1, depth, cost + (this.extra[at] ?? 0), false);
    const wrote = written[at] ?? 0;
    const before = depth > 0 ? (this.path[depth - 1] ?? 0) : 0;
    const atFirst = depth === 0 ? AT_FIRST : 0;
    const replacing = isLetterLeft ? cost + (at === 0 ? atFirst : 0) : FAR;
    const omitting = mayOmit ? cost + atFirst : FAR;
    const two = isLetterLeft && cost + SWAPPED <= most ? (this.two[at] ?? 0) : 0;
    for (let here = place; ; here++) {
      const edge = edges[here] ?? 0;
      const letter = edge & LETTER_MASK;
      if (letter === wrote) this.take(edge, at + 1, depth, cost);
      else if (replacing + (replaced[wrote * 32 + letter] ?? 0) <= most)
        this.take(edge, at + 1, depth, replacing + (replaced[wrote * 32 + letter] ?? 0));
      const omission = omitting + (letter === before ? HALF_A_DOUBLE : (omitted[letter] ?? 0));
      if (omission <= most) this.take(edge, at, depth, omission);
      if (((two >>> letter) & 1) === 1) this.takeTwo(edge, letter, at, depth, cost);
      if ((edge & LAST) !== 0) return;
    }
  }

  /** Tries the slips that more than one letter has a part in: a swap, and letters that sound alike. */
  private takeTwo(edge: number, letter: number, at: number, depth: number, cost: number): void {
    if (letter === this.written[at + 1] && letter !== this.written[at]) {
      const swapped = cost + SWAPPED + (at === 0 && depth === 0 ? SWAPPED_AT_FIRST : 0);
      this.takeSecond(edge, this.written[at] ?? 0, at + 2, depth, swapped);
    }
    const price = cost + SOUNDS_ALIKE + (at === 0 ? AT_FIRST : 0);
    if (price > this.most) return;
    for (const { written, meant, second } of this.alike[at] ?? []) {
      if (meant !== letter) continue;
      if (second === 0) this.take(edge, at + written, depth, price);
      else this.takeSecond(edge, second, at + written, depth, price);
    }
  }

  /** Takes the letter of an edge, then one more. */
  private takeSecond(edge: number, letter: number, at: number, depth: number, cost: number): void {
    const next = this.edgeTo(edge >>> TARGET_SHIFT, letter);
    if (next === 0 || cost > this.most) return;
    this.path[depth] = edge & LETTER_MASK;
    this.take(next, at, depth + 1, cost);
  }

  /** Takes the letter of an edge: a word may end with it, or go on. */
  private take(edge: number, at: number, depth: number, cost: number): void {
    const limit = Math.min(this.most, this.worst - rarityOf(edge));
    if (cost > limit) return;
    this.path[depth] = edge & LETTER_MASK;
    if ((edge & FINAL) !== 0) this.end(edge, at, depth + 1, cost);
    const next = edge >>> TARGET_SHIFT;
    if (next === 0) return;
    if (cost + CHEAPEST <= limit) this.goOn(next, at, depth + 1, cost, true);
    else this.rest(next, at, depth + 1, cost);
  }

  /** Spells the rest as it is written, for want of means for another slip. */
  private rest(place: number, at: number, depth: number, cost: number): void {
    let edge = place << TARGET_SHIFT;
    for (let next = at; next < this.length; next++) {
      const letter = this.written[next] ?? 0;
      edge = this.edgeTo(edge >>> TARGET_SHIFT, letter);
      if (edge === 0) return;
      this.path[depth + next - at] = letter;
    }
    if ((edge & FINAL) !== 0 && at < this.length) this.end(edge, this.length, depth + this.length - at, cost);
  }

  /** The edge of a letter from a place of the graph, or 0. */
  private edgeTo(place: number, letter: number): number {
    if (place === 0) return 0;
    for (let here = place; ; here++) {
      const edge = this.edges[here] ?? 0;
      if ((edge & LETTER_MASK) === letter) return edge;
      if ((edge & LAST) !== 0) return 0;
    }
  }

  /** Tells of a word that ends; what was written after it was too much. */
  private end(edge: number, from: number, depth: number, before: number): void {
    let cost = before;
    for (let at = from; at < this.length; at++) cost += this.extra[at] ?? 0;
    if (cost > this.most || cost + rarityOf(edge) > this.worst) return;
    let word = '';
    for (let at = 0; at < depth; at++) word += LETTERS[(this.path[at] ?? 0) - 1] ?? '';
    if (cost >= (this.costs.get(word) ?? Infinity)) return;
    this.costs.set(word, cost);
    this.worst = this.found(word, cost);
  }
}

/** What the rarity adds of the commonest word that an edge is part of. */
function rarityOf(edge: number): number {
  return (15 - ((edge >>> FREQUENCY_SHIFT) & FREQUENCY_MASK)) * RARITY;
}

let search: Search | undefined;

/**
 * Every word of the dictionary that is at most so many hundredths of a slip away.
 * @param word lower-cased
 * @param worst what cost and rarity together may come to at first
 */
export function nearWords(word: string, most: number, worst: number, found: Found): void {
  if (word.length > LONGEST) return;
  (search ??= new Search()).start(word, most, worst, found);
}
