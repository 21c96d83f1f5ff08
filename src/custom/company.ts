import { type Document, perDocument, type Token } from '../core/document.ts';
import { firstNotBefore } from '../core/sorted.ts';
import type { Span } from '../core/span.ts';
import { PhraseMatcher } from './phrase-matcher.ts';
import type { Company } from './spec.ts';

const wordsOf = perDocument((document): readonly Token[] =>
  document.tokens.filter(({ kind }) => kind !== 'punctuation'),
);

/** Tells whether a place of a draft keeps the company that a rule asks for; compiled when first asked. */
export function companyTest({ near, notNear, within }: Company): (document: Document, span: Span) => boolean {
  if (near === undefined && notNear === undefined) return () => true;
  const wanted = placesOf(near ?? []);
  const unwanted = placesOf(notNear ?? []);
  return (document, span) => {
    const range = rangeRound(document, span, within);
    if (near !== undefined && !anyWithin(wanted(document), range, span)) return false;
    return !anyWithin(unwanted(document), range, undefined);
  };
}

/** Where the phrases stand in a draft, in order; found once for each draft. */
function placesOf(phrases: readonly string[]): (document: Document) => readonly Span[] {
  let matcher: PhraseMatcher | undefined;
  return perDocument((document) => {
    matcher ??= new PhraseMatcher(phrases, { inflect: true });
    return matcher.find(document.tokens);
  });
}

/** Whether one of some spans, in order and without overlaps, lies in a range and clear of `but`. */
function anyWithin(spans: readonly Span[], range: Span, but: Span | undefined): boolean {
  for (let at = firstEndingAfter(spans, range.start); at < spans.length; at++) {
    const span = spans[at];
    if (span === undefined || span.start >= range.end) return false;
    if (but === undefined || span.end <= but.start || span.start >= but.end) return true;
  }
  return false;
}

/** The sentence that a span begins in, cut to some words before and after it. */
function rangeRound(document: Document, span: Span, within: number | undefined): Span {
  const sentence = document.sentences[firstEndingAfter(document.sentences, span.start)] ?? span;
  if (within === undefined) return sentence;
  const words = wordsOf(document);
  const first = firstEndingAfter(words, span.start);
  const last = firstEndingAfter(words, span.end - 1);
  const from = words[Math.max(0, first - within)]?.start ?? 0;
  const to = words[Math.min(words.length - 1, last + within)]?.end ?? Infinity;
  return { start: Math.max(sentence.start, from), end: Math.min(sentence.end, to) };
}

/** Index of the first of some ordered spans that ends after an offset. */
function firstEndingAfter(spans: readonly Span[], offset: number): number {
  return firstNotBefore(spans, ({ end }) => end <= offset);
}
