import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { draftlint } from '../e2e/run.ts';
import { folder, report, write } from './kit.ts';

const TYPO = 'The libary is open.\n';

function git(cwd: string, ...args: string[]): void {
  const who = ['-c', 'user.name=A Person', '-c', 'user.email=person@example.im', '-c', 'commit.gpgsign=false'];
  execFileSync('git', [...who, ...args], { cwd, stdio: 'ignore' });
}

function repository(files: Readonly<Record<string, string>>): string {
  const cwd = folder(files);
  git(cwd, 'init', '-b', 'main');
  git(cwd, 'add', '.');
  git(cwd, 'commit', '-m', 'first');
  return cwd;
}

async function linted(cwd: string, ...args: string[]): Promise<Record<string, number>> {
  const { stdout } = await draftlint([...args, '-f', 'json'], { cwd });
  return Object.fromEntries(report(stdout).drafts.map(({ path, findings }) => [path, findings.length]));
}

describe('--changed and --since', () => {
  it('lints what differs from the last commit, and files that git does not know', async () => {
    const cwd = repository({ 'a.txt': 'Open.', 'b.txt': 'Open.', 'gone.txt': 'Open.', '.gitignore': 'private.txt\n' });
    expect(await linted(cwd, '--changed')).toEqual({});
    write(cwd, { 'b.txt': TYPO, 'new ünï.txt': TYPO, 'private.txt': TYPO, 'c.pdf': 'x' });
    rmSync(join(cwd, 'gone.txt'));
    expect(await linted(cwd, '--changed')).toEqual({ 'b.txt': 1, 'new ünï.txt': 1 });
    expect(await linted(cwd, 'a.txt', '--changed')).toEqual({});
    expect(await linted(cwd, 'n*.txt', '--changed')).toEqual({ 'new ünï.txt': 1 });
  });

  it('compares with what a branch has in common, from any folder', async () => {
    const cwd = repository({ 'p/a.txt': 'Open.', 'b.txt': 'Open.' });
    git(cwd, 'switch', '-c', 'topic');
    write(cwd, { 'p/a.txt': TYPO });
    git(cwd, 'commit', '-am', 'topic');
    git(cwd, 'switch', 'main');
    write(cwd, { 'b.txt': TYPO });
    git(cwd, 'commit', '-am', 'main');
    git(cwd, 'switch', 'topic');
    expect(await linted(cwd, '--since', 'main')).toEqual({ 'p/a.txt': 1 });
    expect(await linted(join(cwd, 'p'), '--since', 'main')).toEqual({ 'a.txt': 1 });
  });

  it('obeys .draftlintignore and refuses what cannot be', async () => {
    const cwd = repository({ 'a.txt': 'Open.', '.draftlintignore': 'a.txt\n' });
    write(cwd, { 'a.txt': TYPO });
    expect(await linted(cwd, '--changed')).toEqual({});
    for (const args of [
      ['--since', 'nowhere'],
      ['--since', '--output=x'],
      ['--changed', '--staged'],
      ['none.txt', '--changed'],
    ]) {
      expect((await draftlint(args, { cwd })).code, args.join(' ')).toBe(2);
    }
    const { stderr } = await draftlint(['--changed'], { cwd: folder() });
    expect(stderr).toContain('need a Git repository');
  });
});

describe('--staged', () => {
  it('lints what will be committed, not what stands in the folder', async () => {
    const cwd = repository({ 'a.txt': 'Open.', 'b.txt': 'Open.' });
    write(cwd, { 'a.txt': TYPO, 'b.txt': TYPO, 'c.txt': TYPO, 'd.txt': TYPO });
    git(cwd, 'add', 'a.txt', 'c.txt', 'd.txt');
    write(cwd, { 'a.txt': 'Mended since.\n' });
    rmSync(join(cwd, 'd.txt'));
    expect(await linted(cwd, '--staged')).toEqual({ 'a.txt': 1, 'c.txt': 1, 'd.txt': 1 });
    expect(await linted(cwd, '--staged', '--cache', '--threads', '2')).toEqual({ 'a.txt': 1, 'c.txt': 1, 'd.txt': 1 });
    write(cwd, { 'a.txt': 'The color.\n' });
    await draftlint(['--staged', '--fix'], { cwd });
    const { read } = await import('./kit.ts');
    expect(read(cwd, 'a.txt')).toBe('The color.\n');
  });

  it('works before the first commit', async () => {
    const cwd = folder({ 'a.txt': TYPO });
    git(cwd, 'init');
    expect(await linted(cwd, '--changed')).toEqual({ 'a.txt': 1 });
    git(cwd, 'add', 'a.txt');
    expect(await linted(cwd, '--staged')).toEqual({ 'a.txt': 1 });
    expect(await linted(cwd, '--changed')).toEqual({ 'a.txt': 1 });
  });
});
