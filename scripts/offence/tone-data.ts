import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { isTelling } from '../../src/detect/offence/tone-features.ts';
import { type OffenceSentence, offenceSentences } from '../../src/detect/offence/words.ts';
import { parseText } from '../../src/document/parse.ts';
import type { Example } from './tone-train.ts';

/** Clean government text that weights may be learnt from: CC0, public domain and OGL. */
const CLEAN = ['18f', 'digitalgov', 'web-govuk_design', 'web-govuk_service_manual', 'web-smart_answers'];

interface Row {
  readonly text: string;
  readonly spans?: readonly number[];
}

/** Sentences with a telling word, from the comments of one file: abusive when annotators marked a telling part of it. */
export function commentExamples(data: string, name: string): Example[] {
  return rowsOf(join(data, `offence/${name}.jsonl`)).flatMap(({ text, spans = [] }) => {
    const marked = new Set(spans);
    return tellingSentences(text).map((sentence) => ({
      sentence,
      label: Number(isMarked(sentence, marked)),
      weight: 1,
    }));
  });
}

/** Sentences with a telling word from clean government text: none is abusive. */
export function cleanExamples(data: string): Example[] {
  return CLEAN.flatMap((name) => rowsOf(join(data, `clean/${name}.jsonl`))).flatMap(({ text }) =>
    tellingSentences(text).map((sentence) => ({ sentence, label: 0, weight: 2 })),
  );
}

function isMarked({ start, end }: OffenceSentence, marked: ReadonlySet<number>): boolean {
  for (let at = start; at < end; at++) if (marked.has(at)) return true;
  return false;
}

function tellingSentences(text: string): OffenceSentence[] {
  return offenceSentences(parseText(text)).filter(({ words }) => words.some(isTelling));
}

function rowsOf(path: string): Row[] {
  return readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Row);
}
