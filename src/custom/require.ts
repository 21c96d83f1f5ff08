import type { Document, Token } from '../core/document.ts';
import type { Span } from '../core/span.ts';
import { manxTokens } from '../detect/spelling/manx.ts';
import { type Finder, firstWord } from './finder.ts';
import { PhraseMatcher } from './phrase-matcher.ts';
import type { RequireSpec } from './spec.ts';

const TIME =
  /(?<![\d.:])(?:[01]?\d|2[0-3])(?:[.:][0-5]\d)? ?(?:am|pm|a\.m\.|p\.m\.)|(?<![\d.:])(?:[01]?\d|2[0-3])[.:][0-5]\d(?![\d.:])|\b(?:noon|midday|midnight)\b/i;
const DATE =
  /\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|tonight|tomorrow|\d{1,2}(?:st|nd|rd|th)? (?:january|february|march|april|may|june|july|august|september|october|november|december)|\d{1,2}\/\d{1,2}\/\d{2,4}|\d{4}-\d{2}-\d{2})\b/i;
/** A telephone number of six digits or more, or the emergency ones. */
const PHONE = /(?<![\d/])(?:\+?\d[\d ()-]{5,16}\d|999|112|111|101)(?!\d)/;

type Kind = NonNullable<RequireSpec['any']>[number];

const TOKEN_OF: Readonly<Partial<Record<Kind, Token['kind']>>> = {
  link: 'url',
  email: 'email',
  hashtag: 'hashtag',
  mention: 'handle',
};

/** Something that a post must hold and does not; told at the words that ask for it, or at the first word. */
export function requireFinder(spec: RequireSpec): Finder {
  const when = lazy(spec.when);
  const phrases = lazy(spec.phrases);
  return {
    *find(document) {
      const [cause] = when === undefined ? [firstWord(document)] : when().find(document.tokens);
      if (cause === undefined || isMet(document, spec, phrases)) return;
      const { start, end }: Span = cause;
      yield { start, end, evidence: ['what it needs was not found in the post'] };
    },
  };
}

function lazy(list: readonly string[] | undefined): (() => PhraseMatcher) | undefined {
  let matcher: PhraseMatcher | undefined;
  return list === undefined ? undefined : () => (matcher ??= new PhraseMatcher(list, { inflect: true }));
}

function isMet(document: Document, spec: RequireSpec, phrases: (() => PhraseMatcher) | undefined): boolean {
  if ((spec.languages ?? []).some((language) => !speaks(document, language))) return false;
  if (spec.any === undefined && phrases === undefined) return true;
  const has = (kind: Kind) => holds(document, kind);
  return (spec.any ?? []).some(has) || (phrases !== undefined && phrases().find(document.tokens).length > 0);
}

function holds(document: Document, kind: Kind): boolean {
  const { text } = document.prose;
  if (kind === 'time') return TIME.test(text);
  if (kind === 'date') return DATE.test(text);
  if (kind === 'phone') return PHONE.test(text);
  if (kind === 'image') return document.links.some((link) => link.kind === 'image');
  return document.tokens.some((token) => token.kind === TOKEN_OF[kind]);
}

function speaks(document: Document, language: 'en' | 'gv'): boolean {
  const manx = manxTokens(document);
  if (language === 'gv') return manx.size > 0;
  return document.tokens.some((token) => token.kind === 'word' && !manx.has(token));
}
