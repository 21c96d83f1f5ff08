import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { type FunctionalCase, functionalCases } from '../offence/functional.ts';
import { CLEAN_SETS } from '../clean/sets.ts';
import { PLAIN_SITUATION } from '../clean/situation.ts';
import { draftlint, type Judge, type Mark, OFFENCE_RULES } from '../offence/judges.ts';
import { millisecondsPerPost } from '../offence/timing.ts';

interface Row {
  readonly text: string;
  readonly label?: number;
  /** Offsets of the characters that are toxic. */
  readonly spans?: readonly number[];
}
type Judged<R extends Row = Row> = R & { readonly marks: readonly Mark[] };

const SPANS = 'offence/toxic-spans-dev';

/**
 * Measures the rules on offensive language, at the severities of their pack, beside packages that look for it.
 * @param dataFolder where the labelled sets are
 * @returns a section of Markdown
 */
export async function evaluate(dataFolder: string): Promise<string> {
  const judges = new Map<string, Judge>([['draftlint', draftlint]]);
  const read = (files: readonly string[]) => files.flatMap((file) => readRows(join(dataFolder, `${file}.jsonl`)));
  const columns: string[][] = [];
  const names: string[] = [];
  for (const judge of judges.values()) {
    const measures = await measure(judge, read);
    names.splice(0, names.length, ...measures.map(([name]) => name));
    columns.push(measures.map(([, value]) => value));
  }
  const comments = read([SPANS]).map(({ text }) => text);
  const cost = millisecondsPerPost(OFFENCE_RULES, PLAIN_SITUATION, comments);
  return [
    '## Offensive language',
    '',
    `| measure | ${[...judges.keys()].join(' | ')} |`,
    `|---|${[...judges].map(() => '---:').join('|')}|`,
    ...names.map((name, row) => `| ${name} | ${columns.map((column) => column[row] ?? '').join(' | ')} |`),
    '',
    `Once loaded, all rules of the category cost ${cost.toFixed(2)} ms for a comment of at most 280 characters, most of which hold something.`,
    'A sentence of the toxic-spans comments counts as offensive when annotators marked a part of it. Functional classes and mentions are sentences written for draftlint, with nine groups; madlibs are template sentences about identities. EDOS asks for sexism only, so it tells recall.',
    'Findings at medium confidence or above. VADER stands for offence with a compound of at most -.5; it and other packages know no severity, so all that they find counts as an error.',
  ].join('\n');
}

type Reader = (files: readonly string[]) => Row[];

async function measure(judge: Judge, read: Reader): Promise<[string, string][]> {
  const results: [string, string][] = [];
  const comments = read([SPANS]);
  const sentences = await judgeAll(comments.flatMap(sentencesOf), judge);
  const madlibs = await judgeAll(read(['offence/madlibs']), judge);
  const sexism = (await judgeAll(read(['offence/edos-dev']), judge)).filter(({ label }) => label === 1);
  results.push(['comment sentences, macro-F1', macroF1(sentences).toFixed(3)]);
  results.push(['madlibs, macro-F1', macroF1(madlibs).toFixed(3)]);
  results.push(['sexist posts (EDOS), recall', share(sexism, found)]);
  const cases = functionalCases();
  for (const kind of new Set(cases.map((one) => one.kind))) {
    const judged = await judgeAll(
      cases.filter((one) => one.kind === kind),
      judge,
    );
    results.push([`functional: ${kind}, right`, share(judged, isRight)]);
  }
  results.push([
    'madlibs that are neutral or positive, right',
    share(
      madlibs.filter(({ label }) => label === 0),
      (row) => !found(row),
    ),
  ]);
  results.push(['toxic spans, character F1', spanF1(await judgeAll(comments, judge)).toFixed(3)]);
  for (const { name, files } of CLEAN_SETS) results.push([name, perThousandWords(await judgeAll(read(files), judge))]);
  results.push(['comment sentences, precision at error', precisionAtError(sentences)]);
  results.push([
    'comment sentences, recall at error',
    share(
      sentences.filter(({ label }) => label === 1),
      atError,
    ),
  ]);
  return results;
}

async function judgeAll<R extends Row>(rows: readonly R[], judge: Judge): Promise<Judged<R>[]> {
  const judged: Judged<R>[] = [];
  for (const row of rows) judged.push({ ...row, marks: await judge(row.text) });
  return judged;
}

function found({ marks }: Judged): boolean {
  return marks.some(({ severity }) => severity !== 'info');
}

/** A sentence that offends must be warned of; counter-speech may be named, and the rest must pass without a word. */
function isRight(row: Judged<FunctionalCase>): boolean {
  if (row.asks === 'caught') return found(row);
  return row.asks === 'mild' ? !found(row) : row.marks.length === 0;
}

function atError({ marks }: Judged): boolean {
  return marks.some(({ severity }) => severity === 'error');
}

/** The sentences of a comment, each labelled by whether a part of it is marked. */
function sentencesOf({ text, spans = [] }: Row): Row[] {
  const marked = new Set(spans);
  const rows: Row[] = [];
  for (const match of text.matchAll(/[^.!?\n]+(?:[.!?]+|\n|$)/g)) {
    if (!/\p{L}/u.test(match[0])) continue;
    let label = 0;
    for (let at = match.index; at < match.index + match[0].length; at++) if (marked.has(at)) label = 1;
    rows.push({ text: match[0].trim(), label });
  }
  return rows;
}

function readRows(path: string): Row[] {
  if (!existsSync(path)) return [];
  return readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Row);
}

function macroF1(rows: readonly Judged[]): number {
  const counts = { hit: 0, alarm: 0, miss: 0, right: 0 };
  for (const row of rows) {
    if (row.label === 1) counts[found(row) ? 'hit' : 'miss']++;
    else counts[found(row) ? 'alarm' : 'right']++;
  }
  const f1 = (right: number) => (2 * right) / Math.max(1, 2 * right + counts.alarm + counts.miss);
  return (f1(counts.hit) + f1(counts.right)) / 2;
}

/** The mean over comments of F1 over characters; nothing marked is right where nothing is toxic. */
function spanF1(rows: readonly Judged[]): number {
  const scores = rows.map(({ spans = [], marks }) => {
    const marked = new Set<number>();
    for (const { start, end, severity } of marks)
      if (severity !== 'info') for (let at = start; at < end; at++) marked.add(at);
    if (marked.size === 0 || spans.length === 0) return marked.size === spans.length ? 1 : 0;
    return (2 * spans.filter((at) => marked.has(at)).length) / (marked.size + spans.length);
  });
  return scores.reduce((sum, score) => sum + score, 0) / Math.max(1, scores.length);
}

function perThousandWords(rows: readonly Judged[]): string {
  const words = rows.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);
  const marks = rows.reduce((sum, row) => sum + row.marks.length, 0);
  return ((marks / Math.max(1, words)) * 1000).toFixed(2);
}

function precisionAtError(rows: readonly Judged[]): string {
  return share(rows.filter(atError), ({ label }) => label === 1);
}

function share<R extends Row>(rows: readonly Judged<R>[], is: (row: Judged<R>) => boolean): string {
  return `${((rows.filter(is).length / Math.max(1, rows.length)) * 100).toFixed(0)} %`;
}
