import { spawnSync } from 'node:child_process';
import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

import { describe, expect, it } from 'vitest';

import { folder, read } from './kit.ts';

const PAGE = readFileSync('docs/scale.md', 'utf8');

/** The code of a recipe as the page prints it, so that what is told is what is tried. */
function recipe(name: string): string {
  const code = new RegExp(`<!-- recipe: ${name} -->\\n+\`\`\`\\w+\\n([^]*?)\`\`\``).exec(PAGE)?.[1];
  if (code === undefined) throw new Error(`The page has no recipe ${name}.`);
  return code;
}

const POSTS = Array.from({ length: 30 }, (_, index) =>
  index === 13
    ? '{"id":"p-13","text":'
    : JSON.stringify({ id: `p-${index}`, text: `Post ${index}: the libary is open.` }),
);
const IDS = POSTS.flatMap((_, index) => (index === 13 ? [] : [`p-${index}`]));

/** A folder with the worker, a configuration, posts, and a `draftlint` command. */
function engine(): { cwd: string; env: Record<string, string> } {
  const cwd = folder({
    'worker.sh': recipe('worker.sh'),
    'rules.config.json': '{ "extends": "draftlint:house" }',
    'posts.ndjson': `${POSTS.join('\n')}\n`,
    'bin/draftlint': `#!/bin/sh\nexec "${process.execPath}" "${resolve('bin/draftlint.js')}" "$@"\n`,
  });
  chmodSync(join(cwd, 'bin/draftlint'), 0o755);
  const { GITHUB_ACTIONS: _job, ...inherited } = process.env;
  const PATH = `${join(cwd, 'bin')}:${inherited['PATH'] ?? ''}`;
  return {
    cwd,
    env: { ...(inherited as Record<string, string>), PATH, CONFIG: join(cwd, 'rules.config.json'), DAY: '2026-12-01' },
  };
}

interface Answer {
  readonly id?: string;
  readonly address: string;
  readonly verdict?: string;
  readonly findings?: readonly { readonly fingerprint: string }[];
  readonly crash?: object;
}
const answers = (text: string) =>
  text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Answer);
const ids = (text: string) => answers(text).flatMap(({ id }) => id ?? []);

/** Runs the worker over one part, as Spark's `pipe` does over a partition. */
function work(part: readonly string[], over: Readonly<Record<string, string>> = {}) {
  const { cwd, env } = engine();
  const input = part.map((line) => `${line}\n`).join('');
  return spawnSync('sh', ['worker.sh'], { cwd, env: { ...env, ...over }, input, encoding: 'utf8' });
}

describe('the worker of the recipes', () => {
  it('gives for parts, put together, what it gives for the whole, and answers a bad line in its place', () => {
    const whole = work(POSTS);
    expect(whole.status).toBe(0);
    const parts = [POSTS.slice(0, 7), POSTS.slice(7, 20), POSTS.slice(20)].map((part) => work(part));
    expect(parts.map(({ status }) => status)).toEqual([0, 0, 0]);
    // Addresses and places count the lines of a part.
    const told = (text: string) =>
      answers(text).map(({ id, verdict, findings, crash }) => [
        id,
        verdict,
        findings?.map(({ fingerprint }) => fingerprint),
        crash === undefined,
      ]);
    expect(told(parts.map(({ stdout }) => stdout).join(''))).toEqual(told(whole.stdout));
    expect(ids(whole.stdout)).toEqual(IDS);
    expect(answers(whole.stdout)[13]?.crash).toBeDefined();
  });

  it('gives the same bytes when a part is run again', () => {
    expect(work(POSTS.slice(0, 9)).stdout).toBe(work(POSTS.slice(0, 9)).stdout);
  });

  it('fails before the first line on a configuration that cannot be used', () => {
    const { status, stdout, stderr } = work(POSTS, { CONFIG: 'none.json' });
    expect(status).toBe(3);
    expect(stdout).toBe('');
    expect(stderr).toContain('none.json');
  });

  it('fails when draftlint is killed', () => {
    const { cwd, env } = engine();
    writeFileSync(join(cwd, 'bin/draftlint'), '#!/bin/sh\n[ "$1" = rules ] || kill -9 $$\n');
    expect(spawnSync('sh', ['worker.sh'], { cwd, env, input: '{}\n' }).status).toBe(1);
  });
});

const has = (command: string, ...args: string[]) => spawnSync(command, args).status === 0;

/**
 * Stands in for ssh: hosts are folders of one machine. A host whose name is in `broken` fails at once. As sshd does, it
 * sets SHELL, by which parallel chooses how to quote; a job without a login may have none.
 */
const SHIM = `#!/bin/sh
while [ "\${1#-}" != "$1" ]; do case $1 in -[lop]) shift 2 ;; *) shift ;; esac; done
host=$1; shift
[ "$1" = -- ] && shift
echo "$host" >> "$TRIED"
[ "$host" = "$BROKEN" ] && exit 255
SHELL=/bin/sh exec sh -c "$*"
`;

describe.runIf(has('parallel', '--version'))('GNU parallel over hosts (skipped where it is not installed)', () => {
  it.each([
    ['all well', ''],
    ['one of them failing every time', 'host-b'],
  ])('keeps order, spreads parts and tries again: %s', (_, broken) => {
    const { cwd, env } = engine();
    writeFileSync(join(cwd, 'ssh'), SHIM, { mode: 0o755 });
    const command = recipe('parallel')
      .replace('--block 10M', `--block 600 --will-cite --ssh ${join(cwd, 'ssh')}`)
      .replace('host-a,host-b', '1/host-a,1/host-b')
      .replace('sh worker.sh', `sh ${join(cwd, 'worker.sh')}`);
    const given = { ...env, HOME: cwd, TRIED: join(cwd, 'tried'), BROKEN: broken };
    const { status, stderr } = spawnSync('bash', ['-c', command], { cwd, env: given, encoding: 'utf8' });
    expect(stderr).toBe('');
    expect(status).toBe(0);
    expect(ids(read(cwd, 'results.ndjson'))).toEqual(IDS);
    expect(answers(read(cwd, 'results.ndjson'))).toHaveLength(POSTS.length);
    expect(new Set(read(cwd, 'tried').trim().split('\n'))).toEqual(new Set(['host-a', 'host-b']));
  });
});

describe.runIf(has('python3', '-c', 'pass'))('the class for Beam (skipped where there is no Python)', () => {
  it('answers each post with its own result, a bad one with a crash', () => {
    const { cwd, env } = engine();
    const code = [
      'import json, os, subprocess',
      'class beam:',
      '    class DoFn: pass',
      'CONFIG, DAY = os.environ["CONFIG"], os.environ["DAY"]',
      recipe('beam'),
      'bundle = Draftlint()',
      'bundle.start_bundle()',
      'for post in [{"id": "a", "text": "The libary."}, {"id": "b"}, {"id": "c", "text": "Open."}]:',
      '    for key, answer in bundle.process(post):',
      '        print(key, answer.get("verdict"), "crash" in answer)',
      'bundle.finish_bundle()',
    ].join('\n');
    const { stdout, stderr } = spawnSync('python3', ['-c', code], { cwd, env, encoding: 'utf8' });
    expect(stderr).toBe('');
    expect(stdout).toBe('a review False\nb None True\nc clear False\n');
  });
});
