import { codeOf, FINAL, LAST, LETTER_MASK, LETTERS, ROOT, TARGET_SHIFT, wordGraph } from './graph.ts';
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
const FAR = 10_000;

/** Takes a word near to another and what it costs to come from one to the other; tells how far to look from now on. */
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
  private length = 0;
  private most = 0;
  private found: Found = () => 0;

  start(word: string, most: number, found: Found): void {
    this.length = word.length;
    this.most = most;
    this.found = found;
    const { rows, written } = this;
    for (let at = 0; at < word.length; at++) written[at] = codeOf(word.charCodeAt(at));
    rows[0] = 0;
    for (let at = 1; at <= word.length; at++) rows[at] = at > BAND ? FAR : (rows[at - 1] ?? 0) + this.tooMany(at - 1);
    this.down(ROOT, 0);
  }

  private tooMany(at: number): number {
    const { written } = this;
    if (at === 0) return ONE_TOO_MANY + AT_FIRST;
    return written[at] === written[at - 1] ? DOUBLE_FOR_ONE : ONE_TOO_MANY;
  }

  /** Tries each edge from a place of the graph, `depth` letters down. */
  private down(place: number, depth: number): void {
    for (let at = place; ; at++) {
      const edge = this.edges[at] ?? 0;
      const letter = edge & LETTER_MASK;
      this.path[depth] = letter;
      const least = this.row(letter, depth);
      if ((edge & FINAL) !== 0) {
        const cost = this.rows[(depth + 1) * STRIDE + this.length] ?? FAR;
        if (cost <= this.most && depth + 1 >= this.length - BAND) this.most = this.found(this.spell(depth + 1), cost);
      }
      const next = edge >>> TARGET_SHIFT;
      if (next !== 0 && least <= this.most && depth < this.length + BAND - 1) this.down(next, depth + 1);
      if ((edge & LAST) !== 0) return;
    }
  }

  /** Fills the row below `depth` for a letter; returns the least that any word along this way can cost. */
  private row(letter: number, depth: number): number {
    const { rows, written, length, replaced, path } = this;
    const above = depth * STRIDE;
    const here = above + STRIDE;
    const from = Math.max(1, depth + 1 - BAND);
    const to = Math.min(length, depth + 1 + BAND);
    const first = depth === 0 ? AT_FIRST : 0;
    const before = depth > 0 ? (path[depth - 1] ?? 0) : 0;
    const left = (letter === before ? HALF_A_DOUBLE : (this.omitted[letter] ?? 0)) + first;
    let least = (rows[here + from - 1] = from === 1 && depth < BAND ? (rows[above] ?? FAR) + left : FAR);
    for (let at = from; at <= to; at++) {
      const wrote = written[at - 1] ?? 0;
      const diagonal = rows[above + at - 1] ?? FAR;
      let cost = wrote === letter ? diagonal : diagonal + (replaced[wrote * 32 + letter] ?? 0) + (at === 1 ? first : 0);
      if (at < depth + 1 + BAND) cost = Math.min(cost, (rows[above + at] ?? FAR) + left);
      if (at > 1 || depth < BAND) cost = Math.min(cost, (rows[here + at - 1] ?? FAR) + this.tooMany(at - 1));
      if (depth > 0 && at > 1 && wrote === before && written[at - 2] === letter && wrote !== letter) {
        cost = Math.min(
          cost,
          (rows[above - STRIDE + at - 2] ?? FAR) + SWAPPED + (at === 2 && depth === 1 ? SWAPPED_AT_FIRST : 0),
        );
      }
      rows[here + at] = cost;
      if (cost < least) least = cost;
      // The second half of a swap is still to come.
      if (written[at] === letter && diagonal + SWAPPED < least) least = diagonal + SWAPPED;
    }
    if (to < length) rows[here + to + 1] = FAR;
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
 */
export function nearWords(word: string, most: number, found: Found): void {
  if (word.length > LONGEST) return;
  (walk ??= new Walk()).start(word, most, found);
}
