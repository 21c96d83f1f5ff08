import type { Span } from '../../core/span.ts';

/** Phrases to look for; each is compiled when a text first holds a word that it begins with. */
export interface PhraseList {
  /** Every place where a phrase matches, in order, none overlapping another. */
  find(text: string): Iterable<Span & { readonly text: string }>;
}

interface Phrase {
  readonly source: string;
  /** One of these stands in every text that the phrase matches; absent when that cannot be told cheaply. */
  readonly keys: readonly string[] | undefined;
  compiled?: RegExp;
}

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
  return () => {
    const known = (list ??= phrases.map((phrase) => {
      const source = expand(phrase, groups);
      return { source, keys: keysOf(source) };
    }));
    return { find: (text) => findPhrases(known, text) };
  };
}

function findPhrases(phrases: readonly Phrase[], text: string): (Span & { readonly text: string })[] {
  const found: (Span & { readonly text: string })[] = [];
  for (const phrase of phrases) {
    if (phrase.keys?.some((key) => text.includes(key)) === false) continue;
    phrase.compiled ??= new RegExp(`(?<![\\w'#@-])(?:${phrase.source})(?!\\w)`, 'g');
    for (const match of text.matchAll(phrase.compiled)) {
      found.push({ start: match.index, end: match.index + match[0].length, text: match[0] });
    }
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

/** Literal beginnings of which every match has one; nothing when the pattern may begin otherwise. */
function keysOf(source: string): readonly string[] | undefined {
  const all: string[] = [];
  for (const branch of branchesOf(source)) {
    if (branch.startsWith('(?:')) {
      const end = closingOf(branch);
      if (end < 0 || /^[?*{]/.test(branch.slice(end + 1))) return undefined;
      const inner = keysOf(branch.slice(3, end));
      if (inner === undefined) return undefined;
      all.push(...inner);
      continue;
    }
    const literal = /^[a-z' ]+/.exec(branch)?.[0] ?? '';
    // A sign that may leave out the last letter leaves it out of the key as well.
    const sure = /^[?*{]/.test(branch.slice(literal.length)) ? literal.slice(0, -1) : literal;
    if (sure === '') return undefined;
    all.push(sure);
  }
  return all;
}

/** The alternatives of a pattern at its outermost level. */
function branchesOf(source: string): string[] {
  const branches: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < source.length; at++) {
    const sign = source[at];
    if (sign === '\\') at++;
    else if (sign === '(' || sign === '[') depth++;
    else if (sign === ')' || sign === ']') depth--;
    else if (sign === '|' && depth === 0) {
      branches.push(source.slice(from, at));
      from = at + 1;
    }
  }
  branches.push(source.slice(from));
  return branches;
}

/** Index of the bracket that closes the one at the start. */
function closingOf(source: string): number {
  let depth = 0;
  for (let at = 0; at < source.length; at++) {
    const sign = source[at];
    if (sign === '\\') at++;
    else if (sign === '(') depth++;
    else if (sign === ')' && --depth === 0) return at;
  }
  return -1;
}

function expand(phrase: string, groups: Readonly<Record<string, string>>): string {
  return phrase.replace(/<([a-z]+)>/g, (_, name: string) => `(?:${groups[name] ?? ''})`);
}

/**
 * Whether a text holds any of some words: a cheap look that spares a draft the cost of compiling a dear pattern.
 * @param words literal beginnings of words, parted by `|`
 */
export function screen(words: string): (text: string) => boolean {
  let compiled: RegExp | undefined;
  return (text) => (compiled ??= new RegExp(`(?<!\\w)(?:${words})`)).test(text);
}

/** Every place where one of the phrases matches, in order. */
export function matches(text: string, phrases: PhraseList): Iterable<Span & { readonly text: string }> {
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
