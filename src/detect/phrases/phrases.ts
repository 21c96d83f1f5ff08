import { type Span, withoutOverlaps } from '../../core/span.ts';
import { keyOf } from './key.ts';
import { type Match, matchesOf, placesToMatch } from './match.ts';
import type { PhraseIndex } from './phrase-index.ts';
import { type PhraseTraces, scanText, tracesInPart } from './scan.ts';
import { declared, phraseIndex } from './shipped.ts';

export type { Match } from './match.ts';

/** Phrases to look for. */
export interface PhraseList {
  /** Every place where a phrase matches, in order, none overlapping another; of two at one place, the earlier phrase's. */
  find(text: string): readonly Match[];
  /** Whether one of the phrases matches anywhere. */
  test(text: string): boolean;
  /** The sentences, or parts of them, that hold what one of the phrases cannot do without. */
  placesToMatch(text: string): readonly Span[];
}

let parted: { readonly whole: string; readonly part: string } | undefined;

/**
 * Says that a text is another with some of its letters masked, so that it need not be looked through again.
 * @param part as long as the whole, with the same boundaries
 */
export function partOf(whole: string, part: string): void {
  parted = whole === part ? undefined : { whole, part };
}

/** Detectors read a draft in a few guises, one after another. */
const KEPT = 4;

type Traces = ReadonlyMap<number, PhraseTraces>;
let scanned: { readonly index: object; readonly text: string; readonly traces: Traces }[] = [];

/**
 * Phrases over `View.text`, where `\0` ends a sentence and no phrase reads beyond. A phrase is a small regular expression
 * in which `<name>` stands for the alternatives of a named group. A pattern is compiled when a sentence first holds the
 * pieces that it cannot do without, and runs over such sentences alone.
 * @param phrases alternatives; of two that match at one place, the earlier counts
 * @param groups alternatives that `<name>` stands for
 */
export function phrasePattern(
  phrases: readonly string[],
  groups: Readonly<Record<string, string>> = {},
): () => PhraseList {
  const key = keyOf(phrases);
  declared.push(() => ({ key, sources: phrases.map((phrase) => expand(phrase, groups)) }));
  const list = listOf(key, phrases.length);
  return () => list;
}

/** @param size how many phrases the list holds */
function listOf(key: string, size: number): PhraseList {
  let known: { readonly index: PhraseIndex; readonly numbers: readonly number[] } | undefined;
  const numbersIn = (index: PhraseIndex): readonly number[] => {
    if (known?.index !== index) {
      const first = firstOf(index, key);
      known = { index, numbers: Array.from({ length: size }, (_, number) => first + number) };
    }
    return known.numbers;
  };
  return {
    find(text) {
      const index = phraseIndex();
      const traces = tracesOf(text);
      const found: Match[] = [];
      for (const phrase of numbersIn(index))
        for (const match of matchesOf(index, phrase, text, traces.get(phrase))) found.push(match);
      return withoutOverlaps(found);
    },
    test(text) {
      const index = phraseIndex();
      const traces = tracesOf(text);
      return numbersIn(index).some((phrase) => matchesOf(index, phrase, text, traces.get(phrase)).length > 0);
    },
    placesToMatch(text) {
      const index = phraseIndex();
      const traces = tracesOf(text);
      return numbersIn(index).flatMap((phrase) => [...placesToMatch(index, phrase, text, traces.get(phrase))]);
    },
  };
}

/** The number of a list's first phrase. */
function firstOf(index: PhraseIndex, key: string): number {
  const first = index.lists[key];
  if (first === undefined) throw new Error(`The build does not know the phrases ${key}.`);
  return first;
}

function tracesOf(text: string): Traces {
  const index = phraseIndex();
  const known = scanned.find((entry) => entry.text === text && entry.index === index);
  if (known !== undefined) return known.traces;
  const traces = parted?.part === text ? tracesInPart(index, tracesOf(parted.whole), text) : scanText(index, text);
  scanned = [{ index, text, traces }, ...scanned.slice(0, KEPT - 1)];
  return traces;
}

/** Puts groups in the place of their names; a group may name another that stands before it. */
export function expand(phrase: string, groups: Readonly<Record<string, string>>): string {
  return phrase.replace(/<([a-z]+)>/g, (_, name: string) => `(?:${expand(groups[name] ?? '', groups)})`);
}

/** Every place where one of the phrases matches, in order. */
export function matches(text: string, phrases: PhraseList): Iterable<Match> {
  return phrases.find(text);
}

/** The matches that overlap none of the spans already taken. Both in rising order of start, taken spans without overlaps. */
export function* free<S extends Span>(found: Iterable<S>, taken: readonly Span[]): Generator<S> {
  const sorted = [...taken].sort((a, b) => a.start - b.start);
  let next = 0;
  for (const span of found) {
    while ((sorted[next]?.end ?? Infinity) <= span.start) next++;
    if ((sorted[next]?.start ?? Infinity) >= span.end) yield span;
  }
}
