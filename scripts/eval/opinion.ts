import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

import type { AnyRule, Situation } from '../../src/core/rule.ts';
import { parseText } from '../../src/document/parse.ts';
import { checkRule, withDefaults } from '../../src/engine/check.ts';
import { RULES } from '../../src/rules/index.ts';
import { CLEAN_SETS } from '../clean/sets.ts';
import { PLAIN_SITUATION } from '../clean/situation.ts';
import { millisecondsPerPost } from '../offence/timing.ts';

interface Row {
  readonly text: string;
  readonly label: number;
}
/** How many findings a tool has in a text; more than none is "opinion". */
type Judge = (text: string) => number;

const PACKS = ['topics-generic', 'topics-uk', 'topics-isle-of-man'];
/** Each set with what it is measured by; negatives have no positive label. */
const POSITIVE: readonly { name: string; files: readonly string[]; measure: 'macro-F1' | 'recall' }[] = [
  { name: 'partisan posts, macro-F1', files: ['opinion/partisan-dev'], measure: 'macro-F1' },
  {
    name: 'news sentences subjective or not, macro-F1',
    files: ['opinion/checkthat-train', 'opinion/checkthat-dev'],
    measure: 'macro-F1',
  },
  {
    name: 'posts with a stance on Clinton, recall',
    files: ['opinion/stance-hillary-train', 'opinion/stance-hillary-val'],
    measure: 'recall',
  },
  {
    name: 'posts with a stance on feminism, recall',
    files: ['opinion/stance-feminist-train', 'opinion/stance-feminist-val'],
    measure: 'recall',
  },
  {
    name: 'posts with a stance on abortion, recall',
    files: ['opinion/stance-abortion-train', 'opinion/stance-abortion-val'],
    measure: 'recall',
  },
];
const STANCE = ['hillary', 'feminist', 'abortion'].map((topic) => `opinion/stance-${topic}-train`);

/**
 * Measures the rules on opinion and belief, at default thresholds, beside packages that look for tone.
 * @param dataFolder where the labelled sets are
 * @returns a section of Markdown
 */
export async function evaluate(dataFolder: string): Promise<string> {
  const peers = await peerJudges();
  const judges = new Map<string, Judge>([...peers, ['draftlint', draftlint(situationOf())]]);
  const read = (files: readonly string[]) => files.flatMap((file) => readRows(join(dataFolder, `${file}.jsonl`)));
  const lines = [
    '## Personal opinion and belief',
    '',
    `| measure | ${[...judges.keys()].join(' | ')} |`,
    `|---|${[...judges].map(() => '---:').join('|')}|`,
  ];
  const add = (name: string, value: (judge: Judge) => string) =>
    lines.push(`| ${name} | ${[...judges.values()].map(value).join(' | ')} |`);
  for (const { name, files, measure } of POSITIVE) {
    const rows = read(files);
    add(name, (judge) => (measure === 'recall' ? percent(recall(rows, judge)) : macroF1(rows, judge).toFixed(3)));
  }
  const stance = read(STANCE);
  const cost = millisecondsPerPost(
    OPINION_RULES,
    situationOf(),
    stance.map(({ text }) => text),
  );
  const bare = draftlint({ ...situationOf(), lexicons: { political: [], causes: [], religious: [] } });
  for (const { name, files } of CLEAN_SETS) {
    const rows = read(files);
    add(name, (judge) => perThousandWords(rows, judge).toFixed(2));
  }
  return [
    ...lines,
    '',
    `Without any topic list the recall on the three topics together is ${percent(recall(stance, bare))}: what the general signs of argument find on a topic nobody listed.`,
    `Once loaded, all rules of both categories cost ${cost.toFixed(2)} ms for a post of at most 280 characters.`,
    'Thresholds were chosen on these sets, weights and words were not learnt from them; expect somewhat less on other text.',
    'Findings of severity warning or error at medium confidence or above. A package without a notion of opinion stands for the nearest thing it has: VADER a compound of at least .5 either way; compromise a first person with a verb of thinking or feeling; write-good and alex any suggestion.',
  ].join('\n');
}

function readRows(path: string): Row[] {
  if (!existsSync(path)) return [];
  return readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Row);
}

function situationOf(): Situation {
  const lexicons: Record<string, string[]> = {};
  for (const pack of PACKS) {
    const { lexicons: lists } = JSON.parse(
      readFileSync(new URL(`../../src/packs/${pack}.json`, import.meta.url), 'utf8'),
    ) as { lexicons: Record<string, string[]> };
    for (const [topic, words] of Object.entries(lists)) (lexicons[topic] ??= []).push(...words);
  }
  return { ...PLAIN_SITUATION, lexicons };
}

const OPINION_RULES = RULES.filter(({ id }) => id.startsWith('personal-opinion/') || id.startsWith('belief/'));

function draftlint(situation: Situation): Judge {
  const shown = (rule: AnyRule, text: string) =>
    checkRule(rule, parseText(text), situation, withDefaults(rule)).filter(
      ({ hit, messageId }) => hit.confidence !== 'low' && rule.messages[messageId]?.level !== 'info',
    ).length;
  return (text) => OPINION_RULES.reduce((sum, rule) => sum + shown(rule, text), 0);
}

async function peerJudges(): Promise<[string, Judge][]> {
  const require = createRequire(import.meta.url);
  const { SentimentIntensityAnalyzer: vader } = require('vader-sentiment') as {
    SentimentIntensityAnalyzer: { polarity_scores(text: string): { compound: number } };
  };
  const writeGood = require('write-good') as (text: string) => unknown[];
  const { default: nlp } = await import('compromise');
  const { text: alex } = await import('alex');
  return [
    ['VADER', (text) => (Math.abs(vader.polarity_scores(text).compound) >= 0.5 ? 1 : 0)],
    [
      'compromise',
      (text) =>
        nlp(text).match('(i|we) #Adverb? (think|thought|believe|feel|felt|hope|love|hate|support|oppose)').length,
    ],
    ['write-good', (text) => writeGood(text).length],
    ['alex', (text) => alex(text).messages.length],
  ];
}

function macroF1(rows: readonly Row[], judge: Judge): number {
  const counts = { hit: 0, alarm: 0, miss: 0, right: 0 };
  for (const { text, label } of rows) {
    const found = judge(text) > 0;
    if (label > 0) counts[found ? 'hit' : 'miss']++;
    else counts[found ? 'alarm' : 'right']++;
  }
  const f1 = (right: number) => (2 * right) / Math.max(1, 2 * right + counts.alarm + counts.miss);
  return (f1(counts.hit) + f1(counts.right)) / 2;
}

function recall(rows: readonly Row[], judge: Judge): number {
  const positive = rows.filter(({ label }) => label > 0);
  return positive.filter(({ text }) => judge(text) > 0).length / Math.max(1, positive.length);
}

function perThousandWords(rows: readonly Row[], judge: Judge): number {
  const words = rows.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);
  return (rows.reduce((sum, { text }) => sum + judge(text), 0) / Math.max(1, words)) * 1000;
}

function percent(share: number): string {
  return `${(share * 100).toFixed(0)} %`;
}
