import { describe, expect, it } from 'vitest';

import { draftlint } from '../e2e/run.ts';
import { folder, report, write } from './kit.ts';

const FILES = {
  'p/a.txt': 'The libary.',
  'p/b.txt': 'What a shit day.',
  'p/c.md': 'Open.',
  'p/d.txt': 'Ring Ann on 07624 412345.',
  'p/e.txt': 'A *seperate* day.',
  'z.csv': 'text\nThe libary.\nOpen.\n',
};

describe('--shard and merge', () => {
  it.each([1, 2, 3, 10])('%i parts put together are the whole run, in any format', async (count) => {
    const cwd = folder(FILES);
    const paths = ['p', 'z.csv'];
    for (let index = 1; index <= count; index++)
      await draftlint(
        [...paths, '--shard', `${index}/${count}`, '-f', `json=parts/${index}.json`.replace('parts/', '')],
        { cwd },
      );
    const parts = Array.from({ length: count }, (_, index) => `${count - index}.json`);
    for (const format of ['json', 'sarif', 'pretty', 'junit', 'csv', 'html']) {
      const whole = await draftlint([...paths, '-f', format], { cwd });
      const merged = await draftlint(['merge', ...parts, '-f', format], { cwd });
      expect(merged, format).toEqual(whole);
    }
  });

  it('has one exit code, by its own thresholds', async () => {
    const cwd = folder({ 'a.txt': 'The libary.', 'b.txt': 'Open.' });
    await draftlint(['a.txt', '-f', 'json=a.json'], { cwd });
    await draftlint(['b.txt', '-f', 'json=b.json'], { cwd });
    expect((await draftlint(['merge', '*.json'], { cwd })).code).toBe(0);
    expect((await draftlint(['merge', '*.json', '--fail-on', 'warning'], { cwd })).code).toBe(1);
    expect((await draftlint(['merge', '*.json', '--max-warnings', '0'], { cwd })).code).toBe(1);
    const { stdout } = await draftlint(['merge', 'a.json', 'b.json', '-f', 'json'], { cwd });
    expect(report(stdout).summary).toMatchObject({ drafts: 2, review: 1, clear: 1, warnings: 1 });
  });

  it('counts a draft of two reports once, and refuses two results of one draft', async () => {
    const cwd = folder({ 'a.txt': 'The libary.', 'b.txt': 'Open.' });
    await draftlint(['a.txt', '-f', 'json=a.json'], { cwd });
    await draftlint(['.', '-f', 'json=all.json'], { cwd });
    await draftlint(['a.txt', '--rule', 'spelling/misspelling:off', '-f', 'json=off.json'], { cwd });
    const { code, stdout } = await draftlint(['merge', 'a.json', 'all.json', '-f', 'json'], { cwd });
    expect(code).toBe(0);
    expect(report(stdout).summary).toMatchObject({ drafts: 2, warnings: 1 });
    const refused = await draftlint(['merge', 'a.json', 'off.json'], { cwd });
    expect(refused.code).toBe(2);
    expect(refused.stderr).toContain('a.txt is in a.json and in off.json with different results.');
  });

  it('is in trouble when a part was, or is missing, doubled, cut off or of another run', async () => {
    const cwd = folder({ 'a.txt': 'Open.', 'b.txt': Buffer.from([0x41, 0xff]), 'c.txt': 'Open.' });
    for (const index of [1, 2, 3]) await draftlint(['.', '--shard', `${index}/3`, '-f', `json=${index}.json`], { cwd });
    await draftlint(['a.txt', '--shard', '1/2', '-f', 'json=other.json'], { cwd });
    const told = async (...parts: string[]) => {
      const { code, stderr } = await draftlint(['merge', ...parts], { cwd });
      expect(code).toBe(2);
      return stderr;
    };
    expect(await told('1.json', '2.json', '3.json')).toBe('');
    expect(await told('1.json', '3.json')).toContain('The report of part 2/3 is missing');
    expect(await told('2.json')).toContain('The reports of parts 1/3, 3/3 are missing');
    write(cwd, { 'copy.json': (await import('./kit.ts')).read(cwd, '1.json') });
    expect(await told('1.json', 'copy.json', '2.json', '3.json')).toContain('is there twice');
    expect(await told('1.json', 'other.json')).toContain('different runs');
    write(cwd, {
      'cut.json': '{"schemaVersion":1,"drafts":[',
      'foreign.json': '{"schemaVersion":1,"drafts":[{}],"crashes":[]}',
    });
    expect(await told('cut.json')).toContain('not valid JSON');
    expect(await told('foreign.json')).toContain('is no report of draftlint');
  });

  it('refuses a part that cannot be', async () => {
    for (const shard of ['0/2', '3/2', '2', 'a/b']) {
      expect((await draftlint(['.', '--shard', shard], { cwd: folder({ 'a.txt': 'Open.' }) })).code, shard).toBe(2);
    }
    expect((await draftlint(['--shard', '1/2'], { stdin: 'Open.' })).code).toBe(2);
  });
});
