import type { Span } from '../../core/span.ts';
import type { PhraseIndex } from './phrase-index.ts';
import { type PhraseTraces, TRIPLE } from './scan.ts';

/** A place where a phrase stands. */
export type Match = Span & { readonly text: string };

/** One alternative on its way through a sentence: where it matches next. */
interface Runner {
  readonly alternative: number;
  next: Match | undefined;
  /** Moves on to the first match that does not start before an offset. */
  advance(offset: number): void;
}

type Place = Span & { readonly alternative: number };

const compiled = new WeakMap<PhraseIndex, Map<number, RegExp>>();
const texts = new WeakMap<PhraseIndex, (string | undefined)[]>();

const NONE: readonly Match[] = [];

/**
 * Every place where a phrase matches, as the pattern of all its alternatives would: the leftmost first, at one place the
 * earlier alternative, none overlapping another. Time is linear in the sentences that may hold something.
 * @param traces what the text may hold of the phrase
 */
export function matchesOf(
  index: PhraseIndex,
  phrase: number,
  text: string,
  traces: PhraseTraces | undefined,
): readonly Match[] {
  const always = hasAlways(index, phrase)
    ? Array.from(alwaysOf(index, phrase)).filter((alternative) => holdsNeeds(index, alternative, text))
    : [];
  if (always.length > 0) return matchesInAll(index, text, always, traces);
  if (traces === undefined) return NONE;
  const { literals, patterns } = traces;
  let merge = literals.length === 0 ? undefined : new Merge(text, placesOf(literals));
  // Places of one sentence begin alike and stand one after another.
  for (let at = 0; at < patterns.length;) {
    const start = patterns[at + 1] ?? 0;
    const end = patterns[at + 2] ?? 0;
    const sentence = text.slice(start, end);
    const runners: Runner[] = [];
    for (; patterns[at + 1] === start; at += TRIPLE) {
      const alternative = patterns[at] ?? 0;
      if (holdsNeeds(index, alternative, sentence, FOUND))
        runners.push(patternRunner(index, sentence, alternative, start));
    }
    if (runners.length === 0) continue;
    merge ??= new Merge(text, []);
    merge.upTo(start, []);
    merge.upTo(end, runners);
  }
  return merge?.upTo(Infinity, []) ?? NONE;
}

/** The same for a phrase with alternatives that no piece gives away: each runs over the whole text. */
function matchesInAll(
  index: PhraseIndex,
  text: string,
  always: readonly number[],
  traces: PhraseTraces | undefined,
): readonly Match[] {
  const all = new Set(always);
  for (const { alternative } of placesOf(traces?.patterns ?? [])) all.add(alternative);
  const runners = Array.from(all, (alternative) => patternRunner(index, text, alternative, 0));
  return new Merge(text, placesOf(traces?.literals ?? [])).upTo(Infinity, runners);
}

/** Puts the literals of a phrase, which are all known, and the matches of its patterns into one order. */
class Merge {
  private readonly found: Match[] = [];
  private readonly text: string;
  private readonly literals: readonly Place[];
  private nextLiteral = 0;
  private offset = 0;

  constructor(text: string, literals: Place[]) {
    this.text = text;
    this.literals = literals.sort((a, b) => a.start - b.start || a.alternative - b.alternative);
  }

  /** Takes what matches before an offset; gives all that was taken so far. */
  upTo(end: number, runners: readonly Runner[]): Match[] {
    for (const runner of runners) runner.advance(this.offset);
    for (;;) {
      const next = this.leftmost(runners);
      if (next === undefined || next.start >= end) return this.found;
      this.found.push(next);
      this.offset = Math.max(next.end, next.start + 1);
      for (const runner of runners) runner.advance(this.offset);
    }
  }

  private leftmost(runners: readonly Runner[]): Match | undefined {
    while ((this.literals[this.nextLiteral]?.start ?? Infinity) < this.offset) this.nextLiteral++;
    const literal = this.literals[this.nextLiteral];
    let first: Match | undefined;
    let start = literal?.start ?? Infinity;
    let earliest = literal?.alternative ?? 0;
    for (const { alternative, next } of runners) {
      if (next === undefined || next.start > start || (next.start === start && alternative >= earliest)) continue;
      first = next;
      start = next.start;
      earliest = alternative;
    }
    if (first !== undefined || literal === undefined) return first;
    return { start, end: literal.end, text: this.text.slice(start, literal.end) };
  }
}

/** The literals found, and the sentences that hold what an alternative of the phrase cannot do without. */
export function* placesToMatch(
  index: PhraseIndex,
  phrase: number,
  text: string,
  traces: PhraseTraces | undefined,
): Generator<Span> {
  if (hasAlways(index, phrase) && alwaysOf(index, phrase).some((alternative) => holdsNeeds(index, alternative, text)))
    yield { start: 0, end: text.length };
  if (traces === undefined) return;
  yield* placesOf(traces.literals);
  for (const place of placesOf(traces.patterns))
    if (holdsNeeds(index, place.alternative, text.slice(place.start, place.end), FOUND)) yield place;
}

/** Asked of every phrase for every draft, so it allocates nothing. */
function hasAlways(index: PhraseIndex, phrase: number): boolean {
  const { alwaysAt } = index.arrays;
  return alwaysAt[phrase] !== alwaysAt[phrase + 1];
}

function alwaysOf(index: PhraseIndex, phrase: number): Uint32Array {
  const { alwaysAt, always } = index.arrays;
  return always.subarray(alwaysAt[phrase], alwaysAt[phrase + 1]);
}

function placesOf(triples: readonly number[]): Place[] {
  const places: Place[] = [];
  for (let at = 0; at < triples.length; at += TRIPLE)
    places.push({ alternative: triples[at] ?? 0, start: triples[at + 1] ?? 0, end: triples[at + 2] ?? 0 });
  return places;
}

/**
 * Runs over one sentence, boundaries included, so that what looks about itself sees them.
 * @param start where the sentence begins
 */
function patternRunner(index: PhraseIndex, sentence: string, alternative: number, start: number): Runner {
  const pattern = patternOf(index, alternative);
  const search = (offset: number) => {
    pattern.lastIndex = Math.max(0, offset - start);
    const match = pattern.exec(sentence);
    runner.next =
      match === null
        ? undefined
        : { start: start + match.index, end: start + match.index + match[0].length, text: match[0] };
  };
  const runner: Runner = {
    alternative,
    next: undefined,
    advance: (offset) => {
      if (runner.next !== undefined && runner.next.start < offset) search(offset);
    },
  };
  search(start);
  return runner;
}

function patternOf(index: PhraseIndex, alternative: number): RegExp {
  let patterns = compiled.get(index);
  if (patterns === undefined) compiled.set(index, (patterns = new Map<number, RegExp>()));
  const known = patterns.get(alternative);
  if (known !== undefined) return known;
  const pattern = new RegExp(`(?<![\\w'#@-])(?:${sourceOf(index, alternative)})(?!\\w)`, 'g');
  patterns.set(alternative, pattern);
  return pattern;
}

/** The set that gave an alternative away comes first, and is met. */
const FOUND = 1;

/** @param met how many of the sets need no look */
function holdsNeeds(index: PhraseIndex, alternative: number, sentence: string, met = 0): boolean {
  const { setAt, memberAt } = index.arrays;
  const known = textsOf(index);
  const last = setAt[alternative + 1] ?? 0;
  for (let set = (setAt[alternative] ?? 0) + met; set < last; set++)
    if (!holdsOne(index, known, memberAt[set] ?? 0, memberAt[set + 1] ?? 0, sentence)) return false;
  return true;
}

/** Asked of every sentence that a piece of the phrase stands in, so it allocates nothing. */
function holdsOne(index: PhraseIndex, known: (string | undefined)[], from: number, to: number, text: string): boolean {
  const { members, pieceAt } = index.arrays;
  for (let member = from; member < to; member++) {
    const piece = members[member] ?? 0;
    known[piece] ??= index.letters.toString('latin1', pieceAt[piece], pieceAt[piece + 1]);
    if (text.includes(known[piece])) return true;
  }
  return false;
}

/** The pieces that were asked for so far, by number. */
function textsOf(index: PhraseIndex): (string | undefined)[] {
  let known = texts.get(index);
  if (known === undefined) {
    known = new Array<string | undefined>(index.arrays.pieceAt.length);
    texts.set(index, known);
  }
  return known;
}

function sourceOf(index: PhraseIndex, alternative: number): string {
  const { sourceAt } = index.arrays;
  return index.letters.toString('latin1', sourceAt[alternative], sourceAt[alternative + 1]);
}
