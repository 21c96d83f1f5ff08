import { chmodSync, rmSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { draftlint } from '../e2e/run.ts';
import { folder, read, report, write } from './kit.ts';

const BASELINE = ['--baseline', 'known.json'];

async function withBaseline(cwd: string, files: readonly string[] = ['.'], env = {}) {
  const { stdout, code } = await draftlint([...files, ...BASELINE, '-f', 'json', '--max-warnings', '0'], { cwd, env });
  return { code, ...report(stdout) };
}

describe('--baseline', () => {
  it('leaves out what it holds, wherever the lines have moved to', async () => {
    const cwd = folder({ 'a.txt': 'The libary is open.\n' });
    const written = await draftlint(['baseline', 'update', 'a.txt', ...BASELINE], { cwd });
    expect(written).toMatchObject({ code: 0, stdout: 'known.json: 1 taken in, 0 taken out.\n', stderr: '' });
    write(cwd, { 'a.txt': 'A new line.\n\nThe libary is open.\n' });
    const run = await withBaseline(cwd);
    expect(run.code).toBe(0);
    expect(run.drafts[0]).toMatchObject({ verdict: 'clear', findings: [], marks: [] });
    expect(run.crashes).toEqual([
      { path: 'known.json', message: '1 finding of the baseline left out.', level: 'notice' },
    ]);
  });

  it('does not let a new finding stand in for one that was fixed', async () => {
    const cwd = folder({ 'a.txt': 'The libary is open.\n' });
    await draftlint(['baseline', 'update', 'a.txt', ...BASELINE], { cwd });
    write(cwd, { 'a.txt': 'The library is opne.\n' });
    const run = await withBaseline(cwd);
    expect(run.code).toBe(1);
    expect(run.summary.warnings).toBe(1);
    expect(run.crashes[0]?.message).toContain('1 entry is no longer needed');
  });

  it('counts: a second finding of the same kind is new', async () => {
    const row = '"The libary is open."\n';
    const cwd = folder({ 'a.csv': `text\n${row}${row}` });
    await draftlint(['baseline', 'update', 'a.csv', ...BASELINE], { cwd });
    expect((await withBaseline(cwd, ['a.csv'])).summary.warnings).toBe(0);
    write(cwd, { 'a.csv': `text\n${row}${row}${row}` });
    const run = await withBaseline(cwd, ['a.csv']);
    expect(run.drafts.map(({ findings }) => findings.length)).toEqual([0, 0, 1]);
  });

  it('keeps no word of a draft', async () => {
    const cwd = folder({ 'a.txt': 'Ring Ann on 07624 412345 or ann.quirk@example.im about the libary.\n' });
    const { stderr } = await draftlint(['baseline', 'update', 'a.txt', ...BASELINE], { cwd });
    expect(stderr).toContain('masked form');
    expect(read(cwd, 'known.json')).not.toMatch(/Ann|07624|2345|libary|quirk/);
  });

  it('tells two values with one mask apart under a key, and refuses another key', async () => {
    const card = (number: string) => ({ 'a.txt': `The card is ${number}.\n` });
    const cwd = folder(card('4012 8888 8888 1881'));
    const env = { DRAFTLINT_FINGERPRINT_KEY: 'one' };
    await draftlint(['baseline', 'update', 'a.txt', ...BASELINE], { cwd, env });
    expect((await withBaseline(cwd, ['.'], env)).code).toBe(0);
    write(cwd, card('4242 4242 4244 1881'));
    expect((await withBaseline(cwd, ['.'], env)).code).toBe(1);
    const other = await draftlint(['.', ...BASELINE], { cwd, env: { DRAFTLINT_FINGERPRINT_KEY: 'two' } });
    expect(other).toMatchObject({ code: 2, stdout: '' });
    expect(other.stderr).toContain('under another fingerprint key');
  });

  it('is refused when it is missing or damaged', async () => {
    const cwd = folder({ 'a.txt': 'Open.', 'known.json': '{"draftlintBaseline":1,"files":{"a.txt":{"x":3}}}' });
    expect((await draftlint(['a.txt', ...BASELINE], { cwd })).stderr).toContain('is no baseline');
    rmSync(join(cwd, 'known.json'));
    const { code, stderr } = await draftlint(['a.txt', ...BASELINE], { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain('draftlint baseline update --baseline known.json');
  });
});

describe('draftlint baseline', () => {
  it('takes in new debt only when allowed, and takes out what is fixed all the same', async () => {
    const cwd = folder({ 'a.txt': 'The libary is open.\n', 'b.txt': 'A seperate post.\n' });
    await draftlint(['baseline', 'update', '.', ...BASELINE], { cwd });
    write(cwd, { 'a.txt': 'The library is opne.\n' });
    const refused = await draftlint(['baseline', 'update', '.', ...BASELINE], { cwd });
    expect(refused).toMatchObject({ code: 1, stdout: 'known.json: 0 taken in, 1 taken out.\n' });
    expect(refused.stderr).toContain('a.txt: spelling/misspelling\n1 new, not taken in.');
    const allowed = await draftlint(['baseline', 'update', '.', '--allow-new', ...BASELINE], { cwd });
    expect(allowed).toMatchObject({ code: 0, stdout: 'known.json: 1 taken in, 0 taken out.\n' });
    expect((await withBaseline(cwd)).code).toBe(0);
  });

  it('prunes what is fixed or gone, keeps files that were not linted, and adds nothing', async () => {
    const cwd = folder({ 'a.txt': 'The libary.\n', 'b.txt': 'A seperate post.\n', 'c.txt': 'The libary.\n' });
    await draftlint(['baseline', 'update', '.', ...BASELINE], { cwd });
    write(cwd, { 'a.txt': 'The library is opne.\n' });
    rmSync(join(cwd, 'c.txt'));
    const { stdout, code } = await draftlint(['baseline', 'prune', 'a.txt', ...BASELINE], { cwd });
    expect({ stdout, code }).toEqual({ code: 0, stdout: 'known.json: 2 taken out.\n' });
    const { files } = JSON.parse(read(cwd, 'known.json')) as { files: Record<string, unknown> };
    expect(Object.keys(files)).toEqual(['b.txt']);
  });

  it('keeps the entries of a file that could not be read', async () => {
    const cwd = folder({ 'a.txt': 'The libary.\n' });
    await draftlint(['baseline', 'update', '.', ...BASELINE], { cwd });
    const before = read(cwd, 'known.json');
    write(cwd, { 'a.txt': Buffer.from([0x41, 0xff, 0x42]) });
    expect((await draftlint(['baseline', 'prune', '.', ...BASELINE], { cwd })).code).toBe(2);
    expect(read(cwd, 'known.json')).toBe(before);
  });

  it('names paths from its own folder, so that any working folder will do', async () => {
    const cwd = folder({ 'posts/a.txt': 'The libary.\n' });
    await draftlint(['baseline', 'update', '.', ...BASELINE], { cwd });
    const { stdout } = await draftlint(['a.txt', '--baseline', '../known.json', '-f', 'json'], {
      cwd: join(cwd, 'posts'),
    });
    expect(report(stdout).summary.warnings).toBe(0);
  });

  it('keeps the permissions of the file', async () => {
    const cwd = folder({ 'a.txt': 'The libary.\n' });
    await draftlint(['baseline', 'update', '.', ...BASELINE], { cwd });
    chmodSync(join(cwd, 'known.json'), 0o600);
    await draftlint(['baseline', 'update', '.', ...BASELINE], { cwd });
    const { statSync } = await import('node:fs');
    expect(statSync(join(cwd, 'known.json')).mode & 0o777).toBe(0o600);
  });
});
