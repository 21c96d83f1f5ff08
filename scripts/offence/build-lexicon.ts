/**
 * Builds what the lexicon borrows and the screen: `npx tsx scripts/offence/build-lexicon.ts --data ../shared/data`.
 * Without the folder of lexicons only the screen is built anew, from the two lists as they are.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

import { formsOf, parseLine } from '../../src/detect/offence/lexicon.ts';
import { isScreened, keyOf, screenFile } from '../../src/detect/offence/screen.ts';

const FOLDER = 'src/data/offence';
/** Clean text tells everyday words: what government writes twice is no word of offence. */
const CLEAN = ['18f', 'digitalgov', 'web-govuk_design', 'web-govuk_service_manual', 'web-smart_answers'];
const MOST_IN_CLEAN = 1;
/** Scores of Wiegand et al. from which a word counts, by level. */
const WIEGAND: readonly [from: number, level: number][] = [
  [1.5, 3],
  [0.8, 2],
  [0.3, 1],
];

/** Borrowed words that are none here: names, trades, slips of the pen, and words with a common innocent sense. */
const DROPPED = new Set(
  (
    'arent knickers klan geezer buttermilk bates nuggets wee ned mot gina stig were trucker pest bald ginger bates ' +
    'hairy reaper merkin weeb kinky meeja shredding biting doos shiz monger minion blooded twig bang bangs cock-up ' +
    'wog-wog tramp humping snatch slit loose finger meat bondage greaser abbie ape crow spotty widow mope gel div ' +
    'shady spank scissor puppet sore underneath frog ham beast wart nag grin mole jit dag tong cursed angel bung ' +
    'dud hunk goof nerdy slapping senseless jealous hog sloth envy greed sinner felon recluse widowed sailor ' +
    'peter wang sack dong coot crows nicker jigger jiggs higger hoar feg dix diks fook shet fack fick cack caca bwc ' +
    'fkbny cawk cawks pecker ramrod muff twink weiner flamer spanking crotch anal bastinado nicka nickas jiggas bater ' +
    'mongrel blacky spik octopussy vag premeditated shocking horrific brutality misdeed piercing whim wishful spit ' +
    'understatement curse neglectful malpractice unwanted suicidal exhibitionist spurn compulsive obsessive picky ' +
    'anus rectum testicle testicles testes sphincter vulva scrotum breast breasts bra bust busty organ groin womb'
  ).split(' '),
);
/** Parts of a word that make it a swear word. */
const SWEARING =
  /fuck|shit|cunt|wank|twat|arse|bitch|piss|cock|dick|bastard|ass(?:$|es$|h|w)|bollock|turd|tosser|fecker|bugger/;

interface SurgeRow {
  readonly text: string;
  readonly canon: string;
  readonly cat: readonly string[];
  readonly sev: number;
}

const { values } = parseArgs({ options: { data: { type: 'string', default: '../shared/data' } } });
const own = linesOf(join(FOLDER, 'words.txt')).map(parseLine);
const ownWords = new Set(
  own.flatMap(({ kind, entries }) => entries.flatMap((entry) => [entry, ...formsOf(entry, kind)])),
);
const ownHeavy = new Set(
  own
    .filter(({ kind, level }) => level > 1 && /^(?:strong|mild|slur|sexual)$/.test(kind))
    .flatMap(({ entries }) => entries),
);
if (existsSync(join(values.data, 'offence/lexicon-wiegand.txt'))) writeBorrowed(values.data);
writeScreen();

function linesOf(path: string): string[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
}

function writeBorrowed(data: string): void {
  const common = everyday(data);
  const lists = new Map<string, Set<string>>();
  const add = (head: string, word: string) => {
    const isEveryday = word.split(' ').every((part) => (common.get(part) ?? 0) > MOST_IN_CLEAN);
    // A phrase with a word that says it all by itself would only lengthen the mark.
    if (word.includes(' ') && word.split(' ').some((part) => ownHeavy.has(part))) return;
    if (word.length < 3 || DROPPED.has(word) || ownWords.has(word) || isEveryday || !/^[a-z][a-z' -]+$/.test(word))
      return;
    lists.set(head, (lists.get(head) ?? new Set()).add(word));
  };
  for (const row of readFileSync(join(data, 'offence/lexicon-surge.jsonl'), 'utf8').trim().split('\n')) {
    const { text, canon, cat, sev } = JSON.parse(row) as SurgeRow;
    add(surgeHead(cat[0] ?? '', canon, sev), text.toLowerCase());
  }
  const surge = new Set([...lists.values()].flatMap((words) => [...words]));
  for (const [word, score] of wiegand(data)) {
    const level = WIEGAND.find(([from]) => score >= from)?.[1];
    if (level !== undefined && !surge.has(word))
      add(SWEARING.test(word) && /fuck|shit|cunt|wank|twat/.test(word) ? 'strong 3' : `abuse ${level}`, word);
  }
  const lines = [...lists]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([head, words]) => `${head}: ${[...words].sort().join(', ')}`);
  writeFileSync(
    join(FOLDER, 'borrowed.txt'),
    [
      '# Words of other lexicons that words.txt does not hold; SOURCES.md tells whose. Built by scripts/offence/build-lexicon.ts.',
      ...lines,
      '',
    ].join('\n'),
  );
}

function surgeHead(category: string, canon: string, severity: number): string {
  const level = severity >= 2 ? 3 : severity >= 1.5 ? 2 : 1;
  if (SWEARING.test(canon)) return `strong ${Math.max(2, level)}`;
  if (category.startsWith('racial')) return `slur ${level > 1 ? 3 : 1}`;
  if (category.startsWith('sexual')) return `sexual ${level > 1 ? 3 : 2}`;
  return `abuse ${level}`;
}

function wiegand(data: string): Map<string, number> {
  const scores = new Map<string, number>();
  for (const line of linesOf(join(data, 'offence/lexicon-wiegand.txt'))) {
    const [key = '', score = ''] = line.split('\t');
    const word = key.slice(0, key.lastIndexOf('_'));
    scores.set(word, Math.max(scores.get(word) ?? -Infinity, Number(score)));
  }
  return scores;
}

function everyday(data: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const name of CLEAN)
    for (const row of readFileSync(join(data, `clean/${name}.jsonl`), 'utf8')
      .trim()
      .split('\n')) {
      const { text } = JSON.parse(row) as { text: string };
      for (const [word] of text.toLowerCase().matchAll(/[a-z'-]+/g)) counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  return counts;
}

function writeScreen(): void {
  const screened = new Set<string>();
  for (const { kind, level, entries } of [...own, ...linesOf(join(FOLDER, 'borrowed.txt')).map(parseLine)]) {
    if (!isScreened(kind, level)) continue;
    for (const entry of entries) for (const form of [entry, ...formsOf(entry, kind)]) screened.add(keyOf(form));
  }
  for (const word of linesOf(join(FOLDER, 'triggers.txt')).flatMap((line) => line.split(', '))) screened.add(word);
  writeFileSync(join(FOLDER, 'screen.bin'), screenFile(screened));
}
