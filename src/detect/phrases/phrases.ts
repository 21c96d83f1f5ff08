import type { Span } from '../../core/span.ts';
import { mayMatch, type PhraseShape } from './shape.ts';
import { shapeFor } from './shipped.ts';

/** A place where a phrase stands. */
export type Match = Span & { readonly text: string };

/** Phrases to look for; each is compiled when a text first holds the words that it cannot do without. */
export interface PhraseList {
  /** Every place where a phrase matches, in order, none overlapping another. */
  find(text: string): Iterable<Match>;
}

interface Phrase {
  readonly source: string;
  readonly shape: PhraseShape;
  compiled?: RegExp;
}

/** Everything that was made with `phrasePattern`, for the build, which reads the shapes beforehand. */
export const declared: (() => readonly string[])[] = [];

/**
 * Phrases over `View.text`. A phrase is a small regular expression in which `<name>` stands for the alternatives of a
 * named group. The engine unrolls `{0,2}` and pays for every group in it, so a phrase repeats a short group or none.
 * @param phrases alternatives; of two that match at one place, the earlier counts
 * @param groups alternatives that `<name>` stands for
 */
export function phrasePattern(
  phrases: readonly string[],
  groups: Readonly<Record<string, string>> = {},
): () => PhraseList {
  let list: readonly Phrase[] | undefined;
  const sources = () => phrases.map((phrase) => expand(phrase, groups));
  declared.push(sources);
  return () => {
    const known = (list ??= sources().map((source) => ({ source, shape: shapeFor(source) })));
    return { find: (text) => findPhrases(known, text) };
  };
}

function findPhrases(phrases: readonly Phrase[], text: string): Match[] {
  const found: Match[] = [];
  for (const phrase of phrases) {
    if (phrase.shape.byFirst !== undefined) findLiterals(phrase.shape.byFirst, text, found);
    else if (mayMatch(phrase.shape, text)) findPattern(phrase, text, found);
  }
  let last = -1;
  // The sort is stable, so the earlier phrase stays first.
  return found
    .sort((a, b) => a.start - b.start)
    .filter(({ start, end }) => {
      if (start < last) return false;
      last = end;
      return true;
    });
}

function findPattern(phrase: Phrase, text: string, found: Match[]): void {
  phrase.compiled ??= new RegExp(`(?<![\\w'#@-])(?:${phrase.source})(?!\\w)`, 'g');
  for (const match of text.matchAll(phrase.compiled)) {
    found.push({ start: match.index, end: match.index + match[0].length, text: match[0] });
  }
}

/** Does for a list of words what the compiled pattern would do, word by word. */
function findLiterals(byFirst: Readonly<Record<string, readonly string[]>>, text: string, found: Match[]): void {
  let last = -1;
  for (const { word, start } of wordsOf(text)) {
    if (start < last || !Object.hasOwn(byFirst, word)) continue;
    const literal = byFirst[word]?.find(
      (entry) => text.startsWith(entry, start) && !WORD.test(text[start + entry.length] ?? ''),
    );
    if (literal === undefined) continue;
    last = start + literal.length;
    found.push({ start, end: last, text: literal });
  }
}

const WORD = /\w/;
const PHRASE_START = /(?<![\w'#@-])\w+/g;

interface Word {
  readonly word: string;
  readonly start: number;
}

let lastWords: { readonly text: string; readonly words: readonly Word[] } | undefined;

/** The words that a phrase may begin with; kept for one text, since every list of phrases asks for the same. */
function wordsOf(text: string): readonly Word[] {
  if (lastWords?.text !== text) {
    const words = Array.from(text.matchAll(PHRASE_START), (match) => ({ word: match[0], start: match.index }));
    lastWords = { text, words };
  }
  return lastWords.words;
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
