import { type ChildProcess, spawn } from 'node:child_process';
import { renameSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';

import { afterEach, describe, expect, it } from 'vitest';

import { draftlint } from '../e2e/run.ts';
import { folder, read, write } from './kit.ts';

let child: ChildProcess | undefined;
afterEach(() => {
  child?.kill();
});

/** Starts `--watch`; `until` waits for what stdout and stderr hold together from the last call on. */
function watching(args: readonly string[], cwd: string): { until: (wanted: RegExp) => Promise<string> } {
  const { GITHUB_ACTIONS: _job, ...env } = process.env;
  const started = spawn(process.execPath, [resolve('bin/draftlint.js'), ...args, '--watch', '-f', 'stylish'], {
    cwd,
    env,
  });
  child = started;
  let heard = '';
  const listen = (data: Buffer) => (heard += data.toString());
  started.stdout.on('data', listen);
  started.stderr.on('data', listen);
  return {
    async until(wanted) {
      await expect.poll(() => heard, { timeout: 20_000, interval: 30 }).toMatch(wanted);
      const told = heard;
      heard = '';
      return told;
    },
  };
}

describe('--watch', () => {
  it('lints again what changes, and nothing else', async () => {
    const cwd = folder({ 'posts/a.txt': 'The libary is open.', 'posts/b.md': 'Open.', 'posts/picture.png': 'x' });
    const { until } = watching(['posts', '--format', 'json=all.json'], cwd);
    const first = await until(/2 of 2 linted/);
    expect(first).toContain('posts/a.txt:1:5: warning “libary”');
    expect(first).toContain('posts/b.md: clear');

    write(cwd, { 'posts/picture.png': 'y', 'posts/b.md': 'The seperate hall.' });
    const second = await until(/1 of 2 linted/);
    expect(second).toContain('posts/b.md:1:5: warning “seperate”');
    expect(second).not.toContain('a.txt');
    // A report in a file is always of the whole.
    expect(read(cwd, 'all.json')).toContain('libary');

    write(cwd, { 'posts/new/c.txt': 'A new post.' });
    expect(await until(/1 of 3 linted/)).toContain('posts/new/c.txt: clear');
    rmSync(join(cwd, 'posts/a.txt'));
    await until(/0 of 2 linted, 1 gone/);
    expect(read(cwd, 'all.json')).not.toContain('libary');
    // As an editor saves: a new file takes the place of the old one.
    write(cwd, { 'b.tmp': 'The libary.' });
    renameSync(join(cwd, 'b.tmp'), join(cwd, 'posts/b.md'));
    expect(await until(/1 of 2 linted/)).toContain('posts/b.md:1:5: warning “libary”');
  });

  it('lints again what a list, a configuration or a waiver has a say in, and outlives a mistake in it', async () => {
    const cwd = folder({
      'site/a.txt': 'The libary is open.',
      'draftlint.config.yaml': 'extends: draftlint:house\nvocabulary: lists/words.txt\n',
      'lists/words.txt': 'sgeulachd\n',
    });
    const { until } = watching(['site/*.txt'], cwd);
    await until(/libary[^]*1 of 1 linted/);
    write(cwd, { 'lists/words.txt': 'sgeulachd\nlibary\n' });
    await until(/a\.txt: clear[^]*1 of 1 linted/);
    write(cwd, { 'draftlint.config.yaml': 'rulez: 1\n' });
    await until(/A pack has no key "rulez"/);
    write(cwd, { 'draftlint.config.yaml': 'extends: draftlint:house\n' });
    await until(/libary[^]*1 of 1 linted/);
    write(cwd, { '.draftlint-waivers.yaml': '- path: site/a.txt\n  rule: spelling/misspelling\n  reason: a sign\n' });
    await until(/a\.txt: clear[^]*1 of 1 linted/);
  });

  it('refuses what it cannot go with', async () => {
    const cwd = folder({ 'a.txt': 'Open.' });
    for (const flags of [['--fix'], ['--fix-dry-run'], ['--shard', '1/2'], ['--staged'], ['--annotate', 'b.csv']]) {
      const { code, stderr } = await draftlint(['a.txt', '--watch', ...flags], { cwd });
      expect(code).toBe(2);
      expect(stderr).toContain(`--watch cannot go with ${flags[0] ?? ''};`);
    }
    expect((await draftlint(['--watch'], { cwd })).code).toBe(2);
    expect((await draftlint(['none.txt', '--watch'], { cwd })).stderr).toContain('No file matches "none.txt"');
  });
});
