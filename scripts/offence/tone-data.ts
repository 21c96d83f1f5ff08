import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { isTelling } from '../../src/detect/offence/tone-features.ts';
import type { Prose } from '../../src/core/document.ts';
import type { Span } from '../../src/core/span.ts';
import { type OffenceSentence, offenceSentences } from '../../src/detect/offence/words.ts';
import { parseText } from '../../src/document/parse.ts';
import type { Example } from './tone-train.ts';

/** Clean government text that weights may be learnt from: CC0, public domain and OGL. */
const CLEAN = ['18f', 'digitalgov', 'web-govuk_design', 'web-govuk_service_manual', 'web-smart_answers'];

interface Row {
  readonly text: string;
  readonly spans?: readonly number[];
}

/** Sentences with a telling word, from the comments of one file, with the words that annotators marked. */
export function commentExamples(data: string, name: string): Example[] {
  return rowsOf(join(data, `offence/${name}.jsonl`)).flatMap(({ text, spans = [] }) => {
    const marked = new Set(spans);
    const { prose, sentences } = tellingSentences(text);
    return sentences.map((sentence) => ({
      sentence,
      marked: sentence.words.map((word) => isMarked(prose.toSource(word), marked)),
      weight: 1,
    }));
  });
}

/** Sentences with a telling word from clean government text: none is abusive. */
export function cleanExamples(data: string): Example[] {
  return CLEAN.flatMap((name) => rowsOf(join(data, `clean/${name}.jsonl`))).flatMap(({ text }) =>
    tellingSentences(text).sentences.map((sentence) => ({ sentence, marked: [], weight: 2 })),
  );
}

/** True for a word more than half of whose letters are marked. */
function isMarked({ start, end }: Span, marked: ReadonlySet<number>): boolean {
  let count = 0;
  for (let at = start; at < end; at++) if (marked.has(at)) count++;
  return count * 2 > end - start;
}

function tellingSentences(text: string): { prose: Prose; sentences: OffenceSentence[] } {
  const document = parseText(text);
  return { prose: document.prose, sentences: offenceSentences(document).filter(({ words }) => words.some(isTelling)) };
}

function rowsOf(path: string): Row[] {
  return readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Row);
}
