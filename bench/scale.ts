/**
 * Measures how draftlint grows: posts through `--input ndjson --format ndjson`, from a thousand to as many as asked for,
 * with CPU time, peak memory and cost per million; and many files, with the cache and with threads.
 *
 *   npx tsx bench/scale.ts --posts 1000,10000      a stream of so many posts
 *   npx tsx bench/scale.ts --files 2000            so many Markdown files: cold, cached, one and two threads
 */
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';

import { ENVIRONMENT } from './environment.ts';

const { values } = parseArgs({
  options: {
    'posts': { type: 'string' },
    'files': { type: 'string' },
    'price': { type: 'string', default: '0.04' },
    'as-is': { type: 'boolean' },
  },
});
/** What an hour of one core costs, in pounds, for the cost per million. */
const PRICE = Number(values.price);
const PROGRAM = resolve('bin/draftlint.js');

const OPENERS = [
  'The library on the quay',
  'Our team',
  'The recycling centre',
  'This week the council',
  'Tonight the hall',
];
const VERBS = ['will be closed', 'opens again', 'is looking for volunteers', 'has a new timetable', 'recieved a grant'];
const ENDS = [
  'on Monday for maintenance.',
  'at 9am; see gov.im/news for more.',
  'and would like to hear from you. #IsleOfMan',
  'after the storm. Ring 01624 685685 with questions.',
  'so please bring your libary card with you!',
];

/** A post of about 200 characters; number `index` is always the same. */
function post(index: number): string {
  const sentence = (step: number) => {
    const at = Math.imul(index * 4 + step + 1, 2_654_435_761) >>> 8;
    const pick = (list: readonly string[], shift: number) => list[(at >>> shift) % list.length] ?? '';
    return `${pick(OPENERS, 0)} ${pick(VERBS, 5)} ${pick(ENDS, 10)}`;
  };
  return [0, 1, 2].map(sentence).join(' ');
}

interface Measured {
  readonly seconds: number;
  readonly cpu: number;
  readonly peak: number;
}

async function stream(count: number, cwd: string): Promise<Measured> {
  const begun = performance.now();
  const timed = [
    '-f',
    '@%U %S %M',
    process.execPath,
    PROGRAM,
    '--input',
    'ndjson',
    '--format',
    'ndjson',
    '--no-config',
  ];
  const child = spawn('/usr/bin/time', timed, { cwd, env: ENVIRONMENT, stdio: ['pipe', 'pipe', 'pipe'] });
  let lines = 0;
  let told = '';
  child.stdout.on('data', (data: Buffer) => {
    for (const byte of data) if (byte === 10) lines += 1;
  });
  child.stderr.on('data', (data: Buffer) => (told += data.toString()));
  for (let index = 0; index < count; index++) {
    const line = `${JSON.stringify({ id: String(index), text: post(index) })}\n`;
    if (!child.stdin.write(line)) await new Promise((done) => child.stdin.once('drain', done));
  }
  child.stdin.end();
  await new Promise((done) => child.on('close', done));
  if (lines !== count) throw new Error(`${lines} results for ${count} posts: ${told}`);
  const [, user = 0, system = 0, kilobytes = 0] = (/@([\d.]+) ([\d.]+) (\d+)/.exec(told) ?? []).map(Number);
  return { seconds: (performance.now() - begun) / 1000, cpu: user + system, peak: kilobytes / 1024 };
}

async function posts(counts: readonly number[]): Promise<void> {
  const cwd = mkdtempSync(join(tmpdir(), 'draftlint-scale-'));
  console.log('| posts | time | CPU | posts a second | peak memory | CPU of a million | cost of a million |');
  console.log('| --- | --- | --- | --- | --- | --- | --- |');
  for (const count of counts) {
    const { seconds, cpu, peak } = await stream(count, cwd);
    const million = (cpu / count) * 1e6;
    console.log(
      `| ${count} | ${seconds.toFixed(1)} s | ${cpu.toFixed(1)} s | ${(count / seconds).toFixed(0)} | ${peak.toFixed(0)} MB | ` +
        `${(million / 3600).toFixed(2)} h | £${((million / 3600) * PRICE).toFixed(2)} |`,
    );
  }
  rmSync(cwd, { recursive: true });
}

function files(count: number): void {
  const cwd = mkdtempSync(join(tmpdir(), 'draftlint-scale-'));
  mkdirSync(join(cwd, 'posts'));
  for (let index = 0; index < count; index++) {
    const body = Array.from({ length: 25 }, (_, part) => post(index * 25 + part)).join('\n\n');
    writeFileSync(join(cwd, 'posts', `${index}.md`), `# Post ${index}\n\n${body}\n`);
  }
  console.log(`\n| ${count} Markdown files of 5 kB | time | of one thread |\n| --- | --- | --- |`);
  let first = 0;
  const lint = (name: string, ...flags: string[]) => {
    const begun = performance.now();
    const { status } = spawnSync(
      process.execPath,
      [PROGRAM, 'posts', '--no-config', '-f', 'json=report.json', ...flags],
      { cwd, env: ENVIRONMENT },
    );
    if (status === 2) throw new Error(`${name} failed`);
    const seconds = (performance.now() - begun) / 1000;
    if (first === 0) first = seconds;
    console.log(`| ${name} | ${seconds.toFixed(1)} s | ${(seconds / first).toFixed(2)} × |`);
  };
  lint('one thread');
  lint('two threads', '--threads', '2');
  lint('with an empty cache', '--cache');
  lint('with a full cache', '--cache');
  rmSync(cwd, { recursive: true });
}

console.log(`Node ${process.version} on ${cpus().length} cores\n`);
const streamed = values.posts ?? (values.files === undefined ? '1000,10000' : '');
if (streamed !== '') await posts(streamed.split(',').map(Number));
if (values.files !== undefined) files(Number(values.files));
