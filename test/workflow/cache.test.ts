import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { Entry } from '../../src/run/lint-drafts.ts';
import { createSession, type SessionOptions } from '../../src/run/session.ts';
import { openCache } from '../../src/workflow/cache/index.ts';
import { draftlint } from '../e2e/run.ts';
import { folder, read, report, write } from './kit.ts';

const READING = { thread: false, textColumns: [], textField: 'text', idField: 'id' };

function options(cwd: string, today = '2026-11-24'): SessionOptions {
  return { request: { cwd, today }, reading: READING, showValues: false };
}

async function plain(run: SessionOptions, file: string): Promise<Entry[]> {
  const entries: Entry[] = [];
  for await (const entry of createSession(run).lintFile(file)) entries.push(entry);
  return entries;
}

/** Lints with the cache; tells whether the answer came from it. */
async function cached(run: SessionOptions, file: string, program = '1') {
  let asked = 0;
  const cache = openCache(createSession(run), 'cache', program);
  const entries = await cache.lint(file, (path) => {
    asked += 1;
    return plain(run, path);
  });
  cache.save();
  return { entries, hit: asked === 0 };
}

describe('--cache', () => {
  it('answers from the cache until something that counts has changed', async () => {
    const cwd = folder({ 'a.txt': 'The libary is open.\n' });
    const file = join(cwd, 'a.txt');
    const run = options(cwd);
    const fresh = await plain(run, file);
    const expectRun = async (hit: boolean, given = run, program = '1') => {
      const answer = await cached(given, file, program);
      expect(answer.hit).toBe(hit);
      expect(answer.entries).toEqual(await plain(given, file));
    };
    await expectRun(false);
    await expectRun(true);
    expect((await cached(run, file)).entries).toEqual(fresh);
    await expectRun(false, options(cwd, '2026-11-25'));
    await expectRun(false, run, '2');
    await expectRun(false);
    await expectRun(false, { ...run, fingerprintKey: 'k' });
    write(cwd, { 'a.txt': 'The library is open.\n' });
    await expectRun(false);
    await expectRun(true);
    write(cwd, {
      'draftlint.config.yaml': 'extends: draftlint:house\nvocabulary: words.txt\n',
      'words.txt': 'libary\n',
    });
    await expectRun(false);
    await expectRun(true);
    write(cwd, { 'words.txt': 'seperate\n' });
    await expectRun(false);
    write(cwd, { '.draftlint-waivers.yaml': '- path: a.txt\n  rule: spelling/misspelling\n  reason: none\n' });
    await expectRun(false);
    await expectRun(true);
  });

  it('gives the answer of a run without it, whatever happens to files, configuration and the cache itself', async () => {
    const words = fc.constantFrom('The libary is open.', 'What a shit day.', 'Open.', 'Ring 07624 412345.', 'color');
    const step = fc.oneof(
      fc.record({ kind: fc.constant('write' as const), name: fc.constantFrom('a.txt', 'b.md', 'c.csv'), words }),
      fc.record({ kind: fc.constant('lint' as const), name: fc.constantFrom('a.txt', 'b.md', 'c.csv') }),
      fc.record({
        kind: fc.constant('config' as const),
        severity: fc.constantFrom('off', 'info', 'error'),
      }),
      fc.record({ kind: fc.constant('damage' as const), at: fc.nat(5000), byte: fc.integer({ min: 0, max: 255 }) }),
      fc.record({ kind: fc.constant('cut' as const), at: fc.nat(5000) }),
      fc.record({ kind: fc.constant('day' as const), day: fc.integer({ min: 10, max: 28 }) }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 16 }), async (steps) => {
        const cwd = folder({ 'a.txt': 'Open.', 'b.md': 'The *libary*.', 'c.csv': 'text\nThe libary.\nOpen.\n' });
        let run = options(cwd);
        for (const each of steps) {
          if (each.kind === 'write')
            write(cwd, { [each.name]: each.name === 'c.csv' ? `text\n${each.words}\n` : each.words });
          if (each.kind === 'config')
            write(cwd, {
              'draftlint.config.json': JSON.stringify({
                extends: 'draftlint:house',
                rules: { 'spelling/misspelling': each.severity },
              }),
            });
          if (each.kind === 'day') run = options(cwd, `2026-11-${each.day}`);
          if (each.kind === 'damage' || each.kind === 'cut') damage(join(cwd, 'cache'), each);
          for (const name of each.kind === 'lint' ? [each.name, each.name] : ['a.txt']) {
            const file = join(cwd, name);
            expect((await cached(run, file)).entries).toEqual(await plain(run, file));
          }
        }
        rmSync(cwd, { recursive: true });
      }),
      { numRuns: 25 },
    );
  });

  it('is built anew when it is not ours', async () => {
    const cwd = folder({ 'a.txt': 'The libary.', 'cache': 'something else\n' });
    const run = options(cwd);
    expect((await cached(run, join(cwd, 'a.txt'))).hit).toBe(false);
    expect((await cached(run, join(cwd, 'a.txt'))).hit).toBe(true);
  });

  it('forgets files that are gone, and holds no value that a report masks', async () => {
    const cwd = folder({ 'a.txt': 'Card 4012 8888 8888 1881.', 'b.txt': 'The libary.' });
    await draftlint(['.', '--cache'], { cwd });
    expect(read(cwd, '.draftlint-cache')).not.toContain('4012');
    rmSync(join(cwd, 'a.txt'));
    write(cwd, { 'b.txt': 'Open.' });
    await draftlint(['.', '--cache'], { cwd });
    expect(read(cwd, '.draftlint-cache')).not.toContain('a.txt');
  });

  it('prints the same report as without, cold and warm', async () => {
    const cwd = folder({ 'a.txt': 'The libary.', 'b.md': 'A *seperate* day.', 'c.csv': 'text\nThe libary.\n' });
    const paths = ['.', 'c.csv', '-f', 'json'];
    const without = await draftlint(paths, { cwd });
    expect(await draftlint([...paths, '--cache'], { cwd })).toEqual(without);
    expect(await draftlint([...paths, '--cache'], { cwd })).toEqual(without);
  });

  it('goes on when it cannot be written, and says so', async () => {
    const cwd = folder({ 'a.txt': 'The libary.' });
    const { stdout, stderr, code } = await draftlint(
      ['a.txt', '--cache', '--cache-location', 'none/cache', '-f', 'json'],
      { cwd },
    );
    expect(code).toBe(0);
    expect(report(stdout).summary.warnings).toBe(1);
    expect(stderr).toContain('The cache could not be written to none/cache: its folder is not there');
    mkdirSync(join(cwd, 'folder'));
    expect((await draftlint(['a.txt', '--cache', '--cache-location', 'folder'], { cwd })).code).toBe(2);
    expect((await draftlint(['a.txt', '--cache', '--show-values'], { cwd })).code).toBe(2);
  });
});

function damage(file: string, { kind, at, ...rest }: { kind: 'damage' | 'cut'; at: number; byte?: number }): void {
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
  } catch {
    return;
  }
  const place = at % Math.max(1, bytes.length);
  if (kind === 'cut') bytes = bytes.subarray(0, place);
  else bytes[place] = rest.byte ?? 0;
  writeFileSync(file, bytes);
}
