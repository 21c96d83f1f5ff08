import type { Document } from '../core/document.ts';
import type { Situation } from '../core/rule.ts';
import { companyTest } from './company.ts';
import type { Finder, Found } from './finder.ts';
import { firstWord } from './finder.ts';
import { PhraseMatcher } from './phrase-matcher.ts';
import type { DateWindowSpec, PhrasesSpec } from './spec.ts';

/** Phrases of a list, of a lexicon, or of both. */
export function phrasesFinder(spec: PhrasesSpec): Finder {
  const matcherFor = lazyMatcher(spec);
  const keepsCompany = companyTest(spec);
  return {
    *find(document, situation) {
      const { tokens } = document;
      for (const { start, end, entry, from } of matcherFor(situation).find(tokens)) {
        if (spec.quoted === false && tokens[from]?.quoted === true) continue;
        if (!keepsCompany(document, { start, end })) continue;
        yield { start, end, evidence: [`"${entry}" is on the list of this rule`], data: { entry } };
      }
    },
  };
}

/** The lists of a situation stay the same for a run, so the matcher is made anew only when they change. */
function lazyMatcher(spec: PhrasesSpec): (situation: Situation) => PhraseMatcher {
  let known: { readonly list: readonly string[] | undefined; readonly matcher: PhraseMatcher } | undefined;
  return ({ lexicons }) => {
    const list = spec.lexicon === undefined ? undefined : lexicons[spec.lexicon];
    if (known === undefined || known.list !== list) {
      const matcher = new PhraseMatcher([...(spec.any ?? []), ...(list ?? [])], { inflect: spec.inflect !== false });
      known = { list, matcher };
    }
    return known.matcher;
  };
}

/** Phrases that are wrong between two days only; without phrases, every post of these days is told. */
export function dateWindowFinder(spec: DateWindowSpec): Finder {
  const phrases = phrasesFinder(spec);
  const all = spec.any === undefined && spec.lexicon === undefined;
  return {
    *find(document, situation) {
      const day = dayOf(document, situation);
      if (!isWithin(day, spec)) return;
      const evidence = [`the post goes out on ${day}, between ${spec.from} and ${spec.to}`];
      const found: Iterable<Found> = all ? wholePost(document) : phrases.find(document, situation);
      for (const hit of found) yield { ...hit, evidence: [...hit.evidence, ...evidence] };
    },
  };
}

function wholePost(document: Document): Found[] {
  const word = firstWord(document);
  return word === undefined ? [] : [{ start: word.start, end: word.end, evidence: [] }];
}

/** The day on which a post goes out, as far as it says so; else the day of the run. */
function dayOf({ meta }: Document, { asOf }: Situation): string {
  return meta.scheduled?.slice(0, 10) ?? asOf;
}

function isWithin(day: string, { from, to }: DateWindowSpec): boolean {
  if (from.length === 10) return from <= day && day <= to;
  const date = day.slice(5);
  return from <= to ? from <= date && date <= to : date >= from || date <= to;
}
