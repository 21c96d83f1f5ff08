import type { Span } from '../../core/span.ts';

/**
 * Compiles phrases into one pattern over `View.text`. A phrase is a small regular expression in which `<name>` stands for
 * the alternatives of a named group. Compiled on first use. The engine unrolls `{0,2}` and pays for every group in it, so a
 * phrase repeats a short group or none.
 * @param phrases alternatives, tried in order
 * @param groups alternatives that `<name>` stands for
 */
export function phrasePattern(phrases: readonly string[], groups: Readonly<Record<string, string>> = {}): () => RegExp {
  let compiled: RegExp | undefined;
  return () => {
    compiled ??= new RegExp(
      `(?<![\\w'#@-])(?:${phrases.map((phrase) => expand(phrase, groups)).join('|')})(?!\\w)`,
      'g',
    );
    return compiled;
  };
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

/** Every place where a pattern matches, in order. */
export function* matches(text: string, pattern: RegExp): Generator<Span & { readonly text: string }> {
  for (const match of text.matchAll(pattern))
    yield { start: match.index, end: match.index + match[0].length, text: match[0] };
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
