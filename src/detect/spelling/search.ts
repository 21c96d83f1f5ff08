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
import { activePairs, SOUNDS_ALIKE, type Active } from './pairs.ts';
import {
  AT_FIRST,
  DOUBLE_FOR_ONE,
  HALF_A_DOUBLE,
  omissions,
  ONE_TOO_MANY,
  replacements,
  SWAPPED,
  SWAPPED_AT_FIRST,
} from './slips.ts';

/** The longest word that is looked for, and how much longer a word may be that it stands for. */
const LONGEST = 40;
const BAND = 3;
const STRIDE = LONGEST + BAND + 2;
/** A nearer look does without words of three letters more or fewer: three slips are rarely that cheap. */
const NARROW = 200;
const FAR = 10_000;

/** What one step of rarity (of 15) adds to the cost of a word. */
export const RARITY = 6;

/**
 * Takes a word near to another and what it costs to come from one to the other; tells what cost and rarity together may
 * come to from now on.
 */
export type Found = (word: string, cost: number) => number;

/**
 * Walks the graph of words along with a misspelt one, and turns back where no word can come near enough: an edit
 * distance (left out, too many, replaced, swapped) with a price for each slip, kept row by row.
 */
class Walk {
  private readonly edges = wordGraph();
  private readonly replaced = replacements();
  private readonly omitted = omissions();
  private readonly rows = new Int32Array(STRIDE * (LONGEST + BAND + 1));
  private readonly path = new Uint8Array(LONGEST + BAND + 1);
  private readonly written = new Uint8Array(LONGEST + 1);
  /** What it costs to have written each letter for nothing. */
  private readonly extra = new Uint8Array(LONGEST + 1);
  /** The pairs of like sounds that the word holds, by the last letter of what may be meant. */
  private readonly pairs: (Active[] | undefined)[] = new Array<Active[] | undefined>(28).fill(undefined);
  /** For each letter 1 when what may be meant by a pair begins with it. */
  private readonly begins = new Uint8Array(28);
  private length = 0;
  /** How many letters more or fewer a word may have. */
  private band = BAND;
  private most = 0;
  /** How much cost and rarity together may come to. */
  private worst = 0;
  private found: Found = () => 0;

  start(word: string, most: number, worst: number, found: Found): void {
    this.length = word.length;
    this.most = most;
    this.worst = worst;
    this.band = most < NARROW ? BAND - 1 : BAND;
    this.found = found;
    const { rows, written, extra } = this;
    for (let at = 0; at < word.length; at++) {
      const code = (written[at] = codeOf(word.charCodeAt(at)));
      if (at === 0) extra[at] = ONE_TOO_MANY + AT_FIRST;
      else extra[at] = code === written[at - 1] ? DOUBLE_FOR_ONE : ONE_TOO_MANY;
    }
    activePairs(word, this.pairs);
    this.begins.fill(0);
    for (const active of this.pairs) for (const { first } of active ?? []) this.begins[first] = 1;
    this.begins[0] = 0;
    rows[0] = 0;
    for (let at = 1; at <= word.length; at++)
      rows[at] = at > this.band ? FAR : (rows[at - 1] ?? 0) + (extra[at - 1] ?? 0);
    this.down(ROOT, 0, 0);
  }

  /** Tries each edge from a place of the graph, `depth` letters down; `above` is the least that the way so far costs. */
  private down(place: number, depth: number, above: number): void {
    const { edges, rows, length, band } = this;
    for (let at = place; ; at++) {
      const edge = edges[at] ?? 0;
      // No word along here is commoner than this.
      const rarity = (15 - ((edge >>> FREQUENCY_SHIFT) & FREQUENCY_MASK)) * RARITY;
      if (above <= this.most && above + rarity <= this.worst) {
        const letter = edge & LETTER_MASK;
        this.path[depth] = letter;
        let least = this.row(letter, depth);
        if (this.pairs[letter] !== undefined) least = this.alike(letter, depth, least);
        // The second letter of a pair is still to come.
        if (this.begins[letter] === 1 && above + SOUNDS_ALIKE < least) least = above + SOUNDS_ALIKE;
        if ((edge & FINAL) !== 0 && depth + 1 >= length - band) {
          const cost = rows[(depth + 1) * STRIDE + length] ?? FAR;
          if (cost <= this.most && cost + rarity <= this.worst) this.worst = this.found(this.spell(depth + 1), cost);
        }
        const next = edge >>> TARGET_SHIFT;
        if (next !== 0 && depth < length + band - 1 && least <= this.most && least + rarity <= this.worst)
          this.down(next, depth + 1, least);
      }
      if ((edge & LAST) !== 0) return;
    }
  }

  /** Fills the row below `depth` for a letter; returns the least that any word along this way can cost. */
  private row(letter: number, depth: number): number {
    const { rows, written, extra, length, replaced, path, band } = this;
    const above = depth * STRIDE;
    const here = above + STRIDE;
    const from = Math.max(1, depth + 1 - band);
    const to = Math.min(length, depth + 1 + band);
    const first = depth === 0 ? AT_FIRST : 0;
    const before = depth > 0 ? (path[depth - 1] ?? 0) : 0;
    const left = (letter === before ? HALF_A_DOUBLE : (this.omitted[letter] ?? 0)) + first;
    const swap = depth > 0 ? SWAPPED : FAR;
    const twoAbove = above - STRIDE - 2;
    let least = (rows[here + from - 1] = from === 1 && depth < band ? (rows[above] ?? 0) + left : FAR);
    let cost = from === 1 && depth >= band ? FAR : least;
    let diagonal = rows[above + from - 1] ?? 0;
    let wroteBefore = from > 1 ? (written[from - 2] ?? 0) : 0;
    for (let at = from; at <= to; at++) {
      const wrote = written[at - 1] ?? 0;
      const over = at < depth + 1 + band ? (rows[above + at] ?? 0) : FAR;
      const aside = cost + (extra[at - 1] ?? 0);
      cost = wrote === letter ? diagonal : diagonal + (replaced[wrote * 32 + letter] ?? 0) + (at === 1 ? first : 0);
      if (over + left < cost) cost = over + left;
      if (aside < cost) cost = aside;
      if (wrote === before && wroteBefore === letter && wrote !== letter) {
        const swapped = (rows[twoAbove + at] ?? 0) + swap + (at === 2 && depth === 1 ? SWAPPED_AT_FIRST : 0);
        if (swapped < cost) cost = swapped;
      }
      rows[here + at] = cost;
      if (cost < least) least = cost;
      // The second half of a swap is still to come.
      if (written[at] === letter && diagonal + SWAPPED < least) least = diagonal + SWAPPED;
      diagonal = over;
      wroteBefore = wrote;
    }
    if (to < length) rows[here + to + 1] = FAR;
    return least;
  }

  /** Makes cells of a filled row cheaper where a pair of like sounds ends; returns the least of the row then. */
  private alike(letter: number, depth: number, rowLeast: number): number {
    const { rows, path, band } = this;
    const row = depth + 1;
    let least = rowLeast;
    for (const { end, written, meant, first } of this.pairs[letter] ?? []) {
      const [fromRow, from] = [row - meant, end - written];
      if (Math.abs(end - row) > band || fromRow < 0 || Math.abs(from - fromRow) > band) continue;
      if (meant > 1 && path[depth - 1] !== first) continue;
      const cost = (rows[fromRow * STRIDE + from] ?? FAR) + SOUNDS_ALIKE + (from === 0 ? AT_FIRST : 0);
      if (cost < (rows[row * STRIDE + end] ?? FAR)) rows[row * STRIDE + end] = cost;
      if (cost < least) least = cost;
    }
    return least;
  }

  private spell(length: number): string {
    let word = '';
    for (let at = 0; at < length; at++) word += LETTERS[(this.path[at] ?? 0) - 1] ?? '';
    return word;
  }
}

let walk: Walk | undefined;

/**
 * Every word of the dictionary that is at most so many hundredths of a slip away.
 * @param word lower-cased
 * @param worst what cost and rarity together may come to at first
 */
export function nearWords(word: string, most: number, worst: number, found: Found): void {
  if (word.length > LONGEST) return;
  (walk ??= new Walk()).start(word, most, worst, found);
}
