/**
 * Measures whole processes: CPU time (user and system) and peak memory, each command several times in turn with the
 * others, and prints medians and ratios as a Markdown table. Needs GNU time.
 *
 *   npm run bench -- --one-post     leaves out the many files
 *   npm run bench -- --as-is        in this environment, with its certificates and options of Node
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

import { ENVIRONMENT } from './environment.ts';

const RUNS = 5;
const TIMES = 5;
const FOLDER = mkdtempSync(join(tmpdir(), 'draftlint-bench-'));
const NODE = process.execPath;
const PROGRAM = resolve('bin/draftlint.js');

const TYPOS =
  'The library on the quay will be closed on Monday for maintenence. Books that are due back that day may be returned ' +
  'on Tuesday without a fine. We apologise for any inconvience and look forward to seeing you again soon. Renew online ' +
  'at any time.';
const PERSONAL =
  'Ring Dave Quirk on 07624 412345 about the payment from card 4012 8888 8888 1881 before Friday at noon.';

interface Measured {
  readonly seconds: number;
  readonly megabytes: number;
}

/** Short commands run several times at once: GNU time cuts off what is below a hundredth of a second. */
function measure(command: readonly string[], times: number): Measured {
  const loop = `for _ in $(seq ${times}); do "$@"; done`;
  const { stderr } = spawnSync('/usr/bin/time', ['-f', '@%U %S %M', 'sh', '-c', loop, 'sh', ...command], {
    encoding: 'utf8',
    cwd: FOLDER,
    env: ENVIRONMENT,
    maxBuffer: Infinity,
  });
  const [, user = '0', system = '0', kilobytes = '0'] = /@([\d.]+) ([\d.]+) (\d+)\s*$/.exec(stderr) ?? [];
  return { seconds: (Number(user) + Number(system)) / times, megabytes: Number(kilobytes) / 1024 };
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
}

interface Entry {
  readonly name: string;
  readonly command: readonly string[];
}

function table(title: string, entries: readonly Entry[], runs: number, times: number): string {
  const measured = new Map<string, Measured[]>(entries.map(({ name }) => [name, []]));
  if (runs > 1) for (const entry of entries) measure(entry.command, 1);
  for (let run = 0; run < runs; run++) {
    for (const { name, command } of entries) measured.get(name)?.push(measure(command, times));
  }
  const base = median((measured.get(entries[0]?.name ?? '') ?? []).map(({ seconds }) => seconds));
  const rows = entries.map(({ name }) => {
    const all = measured.get(name) ?? [];
    const seconds = median(all.map((entry) => entry.seconds));
    const memory = median(all.map((entry) => entry.megabytes));
    return `| ${name} | ${seconds.toFixed(times > 1 ? 3 : 2)} s | ${(seconds / base).toFixed(1)} × | ${memory.toFixed(0)} MB |`;
  });
  return [
    `## ${title}`,
    '',
    '| command | CPU | of the first | peak memory |',
    '| --- | --- | --- | --- |',
    ...rows,
    '',
  ].join('\n');
}

/** 100 Markdown files of about 6 KB, cut from the sample drafts in an order that a seed fixes. */
function writeCorpus(): void {
  mkdirSync(join(FOLDER, 'corpus'));
  const names = readdirSync('fixtures/drafts').filter((file) => file.endsWith('.md') || file.endsWith('.txt'));
  const drafts = names.map((file) =>
    readFileSync(join('fixtures/drafts', file), 'utf8').replace(/^---[^]*?\n---\n/, ''),
  );
  let seed = 42;
  const next = () => (seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648);
  for (let file = 0; file < 100; file++) {
    let text = '';
    while (text.length < 6000) text += `${drafts[next() % drafts.length] ?? ''}\n\n`;
    writeFileSync(join(FOLDER, 'corpus', `${String(file).padStart(3, '0')}.md`), text);
  }
}

function bin(name: string): string {
  return resolve('node_modules/.bin', name);
}

writeFileSync(join(FOLDER, 'post.txt'), TYPOS);
writeFileSync(
  join(FOLDER, 'post.md'),
  `# Closing day\n\n${TYPOS.replace('library', '**library**')}\n\n- [Renew](https://gov.im)\n`,
);
writeFileSync(join(FOLDER, 'personal.txt'), PERSONAL);
writeCorpus();

const node = { name: '`node -e 0`', command: [NODE, '-e', '0'] };
const lint = (name: string, ...args: string[]) => ({ name, command: [NODE, PROGRAM, ...args] });
const naive = resolve('bench/naive-chain.mjs');
const textlint = [bin('textlint'), '--no-textlintrc', '--rulesdir', resolve('bench/textlint')];

console.log(
  `Node ${process.version}, ${cpus().length} cores, medians of ${RUNS} runs of ${TIMES} processes, one for many files.\n`,
);
console.log(
  table(
    'One post',
    [
      node,
      lint('draftlint, text with two typos', 'post.txt'),
      lint('draftlint, Markdown', 'post.md'),
      lint('draftlint, text with phone, card and name', 'personal.txt'),
      { name: 'naive unified chain', command: [NODE, naive, 'post.md'] },
      { name: 'alex', command: [bin('alex'), 'post.md'] },
      { name: 'textlint with a spelling rule', command: [...textlint, 'post.md'] },
      { name: 'write-good', command: [bin('write-good'), 'post.md'] },
      { name: 'cspell with suggestions', command: [bin('cspell'), '--show-suggestions', 'post.md'] },
    ],
    RUNS,
    TIMES,
  ),
);
if (!process.argv.includes('--one-post')) {
  console.log(
    table(
      '100 Markdown files, 0.6 MB',
      [
        { name: 'naive unified chain', command: [NODE, naive, 'corpus'] },
        lint('draftlint', 'corpus', '-f', 'json=report.json'),
        { name: 'alex', command: [bin('alex'), 'corpus'] },
        { name: 'textlint with a spelling rule', command: [...textlint, 'corpus'] },
        { name: 'cspell with suggestions', command: [bin('cspell'), '--show-suggestions', 'corpus/*.md'] },
      ],
      1,
      1,
    ),
  );
}
rmSync(FOLDER, { recursive: true });
