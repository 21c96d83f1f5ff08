import type { Span } from '../../core/span.ts';
import type { PhraseIndex } from './phrase-index.ts';
import type { PhraseTraces } from './scan.ts';

/** A place where a phrase stands. */
export type Match = Span & { readonly text: string };

/** One alternative on its way through a text: where it matches next. */
interface Runner {
  readonly alternative: number;
  next: Match | undefined;
  /** Moves on to the first match that does not start before an offset. */
  advance(offset: number): void;
}

const compiled = new WeakMap<PhraseIndex, Map<number, RegExp>>();
const texts = new WeakMap<PhraseIndex, Map<number, string>>();

/**
 * Every place where a phrase matches, as the pattern of all its alternatives would: the leftmost first, at one place the
 * earlier alternative, none overlapping another.
 * @param traces what the text may hold of the phrase
 */
export function matchesOf(index: PhraseIndex, phrase: number, text: string, traces: PhraseTraces | undefined): Match[] {
  const always = alwaysOf(index, phrase);
  if (traces === undefined && always.length === 0) return [];
  const runners = [
    ...Array.from(
      always.filter((alternative) => holdsNeeds(index, alternative, text)),
      (alternative) => patternRunner(index, alternative, text, 0, text.length),
    ),
    ...runnersOf(index, text, traces),
  ];
  const found: Match[] = [];
  for (;;) {
    const first = leftmost(runners);
    if (first?.next === undefined) return found;
    found.push(first.next);
    const offset = Math.max(first.next.end, first.next.start + 1);
    for (const runner of runners) runner.advance(offset);
  }
}

/** Whether a sentence of the text holds what an alternative of the phrase cannot do without. */
export function mayMatch(index: PhraseIndex, phrase: number, text: string, traces: PhraseTraces | undefined): boolean {
  if (alwaysOf(index, phrase).some((alternative) => holdsNeeds(index, alternative, text))) return true;
  if (traces === undefined) return false;
  return (
    traces.literals.length > 0 ||
    triples(traces.patterns).some(([alternative, start, end]) => holdsNeeds(index, alternative, text.slice(start, end)))
  );
}

function alwaysOf(index: PhraseIndex, phrase: number): Uint32Array {
  const { alwaysAt, always } = index.arrays;
  return always.subarray(alwaysAt[phrase], alwaysAt[phrase + 1]);
}

function runnersOf(index: PhraseIndex, text: string, traces: PhraseTraces | undefined): Runner[] {
  if (traces === undefined) return [];
  const literals = triples(traces.literals).map(([alternative, start, end]) =>
    literalRunner(alternative, { start, end, text: text.slice(start, end) }),
  );
  const patterns = triples(traces.patterns)
    .filter(([alternative, start, end]) => holdsNeeds(index, alternative, text.slice(start, end)))
    .map(([alternative, start, end]) => patternRunner(index, alternative, text, start, end));
  return [...literals, ...patterns];
}

function triples(numbers: readonly number[]): [alternative: number, start: number, end: number][] {
  const all: [number, number, number][] = [];
  for (let at = 0; at < numbers.length; at += 3)
    all.push([numbers[at] ?? 0, numbers[at + 1] ?? 0, numbers[at + 2] ?? 0]);
  return all;
}

function leftmost(runners: readonly Runner[]): Runner | undefined {
  let first: Runner | undefined;
  for (const runner of runners) {
    if (runner.next === undefined) continue;
    const gap = first?.next === undefined ? -1 : runner.next.start - first.next.start;
    if (gap < 0 || (gap === 0 && runner.alternative < (first?.alternative ?? 0))) first = runner;
  }
  return first;
}

function literalRunner(alternative: number, match: Match): Runner {
  const runner: Runner = {
    alternative,
    next: match,
    advance: (offset) => {
      if (match.start < offset) runner.next = undefined;
    },
  };
  return runner;
}

/** Runs over one sentence, boundaries included, so that what looks about itself sees them. */
function patternRunner(index: PhraseIndex, alternative: number, text: string, start: number, end: number): Runner {
  const sentence = text.slice(start, end);
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
  const known = kept(compiled, index).get(alternative);
  if (known !== undefined) return known;
  const pattern = new RegExp(`(?<![\\w'#@-])(?:${sourceOf(index, alternative)})(?!\\w)`, 'g');
  kept(compiled, index).set(alternative, pattern);
  return pattern;
}

function holdsNeeds(index: PhraseIndex, alternative: number, sentence: string): boolean {
  const { setAt, memberAt, members } = index.arrays;
  const last = setAt[alternative + 1] ?? 0;
  for (let set = setAt[alternative] ?? 0; set < last; set++) {
    const held = members
      .subarray(memberAt[set], memberAt[set + 1])
      .some((piece) => sentence.includes(pieceText(index, piece)));
    if (!held) return false;
  }
  return true;
}

function pieceText(index: PhraseIndex, piece: number): string {
  const known = kept(texts, index).get(piece);
  if (known !== undefined) return known;
  const { pieceAt } = index.arrays;
  const text = latin(index.letters, pieceAt[piece] ?? 0, pieceAt[piece + 1] ?? 0);
  kept(texts, index).set(piece, text);
  return text;
}

function sourceOf(index: PhraseIndex, alternative: number): string {
  const { sourceAt } = index.arrays;
  return latin(index.letters, sourceAt[alternative] ?? 0, sourceAt[alternative + 1] ?? 0);
}

function latin(letters: Uint8Array, start: number, end: number): string {
  return Buffer.from(letters.buffer, letters.byteOffset + start, end - start).toString('latin1');
}

function kept<T>(maps: WeakMap<PhraseIndex, Map<number, T>>, index: PhraseIndex): Map<number, T> {
  let map = maps.get(index);
  if (map === undefined) maps.set(index, (map = new Map<number, T>()));
  return map;
}
