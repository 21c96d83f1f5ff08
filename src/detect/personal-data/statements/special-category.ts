import { perDocument, type Sentence } from '../../../core/document.ts';
import type { Hit } from '../../../core/hit.ts';
import { contains, OverlapWalk, type Span } from '../../../core/span.ts';
import { peopleNamed } from '../../names/named.ts';
import { wholeViewOf } from '../../opinion/view.ts';
import { phrasePattern } from '../../phrases/phrases.ts';
import { speakerOf } from './speakers.ts';
import { SPECIAL_STATEMENTS, type SpecialKind } from './special-statements.ts';

/** A statement about a named person of the kinds that data protection law guards most; the hit is the statement. */
export interface SpecialHit extends Hit {
  readonly kind: SpecialKind;
}

const IN_WORDS: Readonly<Record<SpecialKind, string>> = {
  health: 'it tells of somebody’s health',
  crime: 'it tells of an offence, a charge or a sentence',
  belief: 'it tells of somebody’s faith',
  origin: 'it tells of somebody’s origin',
  sexuality: 'it tells of somebody’s sexual life or gender',
  membership: 'it tells of membership of a union or a party',
};

const LISTS = Object.entries(SPECIAL_STATEMENTS).map(([kind, statements]) => ({
  kind: kind as SpecialKind,
  list: phrasePattern(statements),
}));

const compiled = new Map<SpecialKind, RegExp>();

/** Statements on health, crime, faith, origin, sexuality and membership that follow a person's name in its sentence, or that the person says of themselves. */
export const detectSpecialCategories = perDocument((document): readonly SpecialHit[] => {
  const { text } = document.prose;
  const { text: plain } = wholeViewOf(document);
  // Without names no pattern is compiled, and of the patterns only those that a sentence's words allow.
  const possible = LISTS.map(({ kind, list }) => ({ kind, places: list().placesToMatch(plain) }))
    .filter(({ places }) => places.length > 0)
    .map(({ kind, places }) => ({ kind, places: new OverlapWalk(places) }));
  if (possible.length === 0) return [];
  const names = new OverlapWalk(
    peopleNamed(document)
      .flatMap(({ mentions }) => mentions)
      .filter(({ confidence }) => confidence !== 'low'),
  );
  return document.sentences.flatMap((sentence) => {
    const named = names.in(sentence).filter((name) => contains(sentence, name));
    if (named.length === 0) return [];
    const kinds = possible.filter(({ places }) => places.in(sentence).length > 0).map(({ kind }) => kind);
    return statementsIn(text, sentence, named, kinds);
  });
});

function patternOf(kind: SpecialKind): RegExp {
  const known = compiled.get(kind);
  if (known !== undefined) {
    known.lastIndex = 0;
    return known;
  }
  const pattern = new RegExp(SPECIAL_STATEMENTS[kind].join('|'), 'gi');
  compiled.set(kind, pattern);
  return pattern;
}

/** A statement is about the person named before it, unless somebody else comes between who is no person by name. */
function statementsIn(
  text: string,
  sentence: Sentence,
  names: readonly Hit[],
  possible: readonly SpecialKind[],
): SpecialHit[] {
  const hits: SpecialHit[] = [];
  for (const kind of possible) {
    for (const match of text.slice(sentence.start, sentence.end).matchAll(patternOf(kind))) {
      const span = { start: sentence.start + match.index, end: sentence.start + match.index + match[0].length };
      const speaker = speakerOf(text, sentence, span, names);
      const about =
        speaker ?? names.findLast((name) => name.end <= span.start) ?? names.find((name) => isObject(text, span, name));
      if (about === undefined) continue;
      if (speaker === undefined && isAboutOthers(text.slice(about.end, span.start))) continue;
      if (isShouted(match[0]) && !isShouted(text.slice(about.start, about.end))) continue;
      if (hits.some((hit) => hit.start < span.end && span.start < hit.end)) continue;
      const evidence = [IN_WORDS[kind], 'a person is named in the sentence'];
      hits.push({ ...span, kind, confidence: about.confidence, evidence });
    }
  }
  return hits.sort((a, b) => a.start - b.start);
}

/** "arrested Jane Roe": the name comes straight after. */
function isObject(text: string, { end }: Span, name: Hit): boolean {
  return name.start >= end && /^ ?(?:of )?(?:mrs?|ms|miss|dr)?\.? ?$/i.test(text.slice(end, name.start));
}

/** A headline in capitals is not about a name in ordinary writing before it. */
function isShouted(text: string): boolean {
  return text === text.toUpperCase();
}

/** Between a name and what is told, somebody else has become the subject. */
function isAboutOthers(between: string): boolean {
  return /[;:]|\b(?:said|says|told|that|if|when|anyone|someone|people|those|patients?|residents|who (?:has|have|are)|victims?|suspects?|men|women|man|woman|children|and (?:the|a|an|his|her|their|its)|drivers?|whose|helps?|support(?:s|ing)?|for)\b/i.test(
    between,
  );
}
