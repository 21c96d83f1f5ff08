import { spawn } from 'node:child_process';
import { resolve } from 'node:path';

import { describe, expect, it } from 'vitest';

import { draftlint } from '../e2e/run.ts';
import { folder, read, unfinished } from './kit.ts';

const PROGRAM = resolve('bin/draftlint.js');

/** Runs the program and kills it (SIGKILL) when a part of a file appears, or after `delay` milliseconds. */
function killed(args: readonly string[], cwd: string, delay: number): Promise<NodeJS.Signals | null> {
  return new Promise((done) => {
    const child = spawn(process.execPath, [PROGRAM, ...args], { cwd, stdio: 'ignore' });
    const timer = setTimeout(() => child.kill('SIGKILL'), delay);
    child.on('close', (_code, signal) => {
      clearTimeout(timer);
      done(signal);
    });
  });
}

/** How long a whole run takes, in milliseconds. */
async function lengthOf(args: readonly string[], cwd: string): Promise<number> {
  const begun = performance.now();
  await draftlint(args, { cwd });
  return performance.now() - begun;
}

/** Kills a run at several moments round its end, where it writes; after each, `check` must hold. */
async function killAtAnyMoment(
  args: readonly string[],
  prepare: () => string,
  check: (cwd: string) => Promise<void> | void,
): Promise<void> {
  const whole = await lengthOf(args, prepare());
  let kills = 0;
  for (const part of [0.2, 0.5, 0.7, 0.8, 0.85, 0.9, 0.94, 0.97, 1]) {
    const cwd = prepare();
    if ((await killed(args, cwd, whole * part)) === 'SIGKILL') kills += 1;
    await check(cwd);
    // The next run is not in the way of what the killed one has left, and takes it away.
    const after = await draftlint(args, { cwd });
    expect(after.code, after.stderr).toBeLessThan(2);
    expect(unfinished(cwd)).toEqual([]);
  }
  expect(kills).toBeGreaterThan(0);
}

interface Answer {
  readonly drafts: readonly unknown[];
}

const POSTS = Object.fromEntries(
  Array.from({ length: 12 }, (_, index) => [`p/${index}.txt`, `Post ${index}: the color of the libary.\n`.repeat(20)]),
);

describe('a run that is killed (SIGKILL)', () => {
  it('leaves the old baseline or the new one', async () => {
    const old = '{\n  "draftlintBaseline": 1,\n  "files": {}\n}\n';
    await killAtAnyMoment(
      ['baseline', 'update', 'p', '--allow-new', '--baseline', 'known.json'],
      () => folder({ ...POSTS, 'known.json': old }),
      (cwd) => {
        const now = read(cwd, 'known.json');
        if (now !== old) expect(Object.keys((JSON.parse(now) as { files: object }).files)).toHaveLength(12);
      },
    );
  });

  it('leaves a cache that never gives a wrong answer', async () => {
    const cold = folder(POSTS);
    const right = JSON.parse((await draftlint(['p', '-f', 'json'], { cwd: cold })).stdout) as Answer;
    await draftlint(['p', '--cache'], { cwd: cold });
    const old = read(cold, '.draftlint-cache');
    await killAtAnyMoment(
      ['p', '-f', 'json', '--cache'],
      () => folder({ ...POSTS, '.draftlint-cache': old }),
      async (cwd) => {
        const { stdout } = await draftlint(['p', '-f', 'json', '--cache'], { cwd });
        expect((JSON.parse(stdout) as Answer).drafts).toEqual(right.drafts);
      },
    );
  });

  it('leaves the calendar as it was, or annotated', async () => {
    const rows = Array.from({ length: 200 }, (_, index) => `${index},The color of the libary\n`);
    const calendar = `id,text\n${rows.join('')}`;
    await killAtAnyMoment(
      ['plan.csv', '--annotate', 'plan.csv'],
      () => folder({ 'plan.csv': calendar }),
      (cwd) => {
        const now = read(cwd, 'plan.csv');
        if (now !== calendar) {
          expect(now).toContain('id,text,draftlint verdict,draftlint findings\n');
          expect(now.endsWith('\n')).toBe(true);
          for (let index = 0; index < 200; index++) expect(now).toContain(`\n${index},The color of the libary,review,`);
        }
      },
    );
  });

  it('leaves records whole: the old ones, and all of the new ones or none', async () => {
    const old = '{"a":"line"}\n'.repeat(500);
    await killAtAnyMoment(
      ['record', 'p', '--signed-off-by', 'A person', '-o', 'records.ndjson'],
      () => folder({ ...POSTS, 'records.ndjson': old }),
      (cwd) => {
        const now = read(cwd, 'records.ndjson');
        expect(now.startsWith(old)).toBe(true);
        expect([0, 12]).toContain(now.slice(old.length).split('\n').length - 1);
      },
    );
  });

  it('leaves each draft as it was or fixed, never half of it', async () => {
    const fixed = (text: string) => text.replaceAll('color', 'colour');
    await killAtAnyMoment(
      ['p', '--fix'],
      () => folder(POSTS),
      (cwd) => {
        for (const [name, text] of Object.entries(POSTS))
          expect([text, fixed(text)]).toContain(read(cwd, name).replaceAll('library', 'libary'));
      },
    );
  });
});
