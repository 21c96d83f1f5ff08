import { execFileSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import type { Finding } from '../../src/core/finding.ts';
import { applyEdits, planEdits, sureFix } from '../../src/workflow/fix/edits.ts';
import { draftlint } from '../e2e/run.ts';
import { draft, finding } from '../reporters/sample.ts';
import { folder, read, report } from './kit.ts';

function found(words: string, more: Partial<Finding> = {}) {
  return finding(`[[${words}]]`, {
    ruleId: 'spelling/misspelling',
    confidence: 'high',
    excerpt: words,
    mark: { start: 0, end: words.length },
    start: { offset: 0, line: 1, column: 1 },
    end: { offset: words.length, line: 1, column: words.length + 1 },
    suggestions: [],
    ...more,
  });
}

describe('sureFix', () => {
  it('takes what a rule calls a fix, and the only suggestion for a sure misspelling', () => {
    expect(sureFix(found('color', { fix: 'colour', suggestions: ['colour', 'collar'] }))).toBe('colour');
    expect(sureFix(found('libary', { suggestions: ['library'] }))).toBe('library');
    expect(sureFix(found('libary', { suggestions: ['library', 'binary'] }))).toBeUndefined();
    expect(sureFix(found('libary', { confidence: 'medium', suggestions: ['library'] }))).toBeUndefined();
    expect(sureFix(found('utilise', { ruleId: 'house/plain', suggestions: ['use'] }))).toBeUndefined();
  });

  it.each([
    ['Wendesday', 'Wednesday'],
    ['wensday', 'wednesday'],
    ['Febuary', 'February'],
    ['tommorow', 'tomorrow'],
    ['Mondays', 'Sundays'],
    ['9 am', '9am today'],
    ['7pm', '8pm'],
    ['word', '*word*'],
  ])('never puts a date, a digit or markup right: %s', (words, fix) => {
    expect(sureFix(found(words, { fix, suggestions: [fix] }))).toBeUndefined();
  });
});

describe('planEdits', () => {
  it('leaves alone what is masked, moved, marked up or overlapping', () => {
    const result = (text: string, source: string, findings = [found('libary', { fix: 'library' })]) =>
      planEdits({ ...draft('a.txt', text, findings), text, marks: findings.map(({ mark }) => mark) }, source).edits
        .length;
    expect(result('libary open', 'libary open')).toBe(1);
    expect(result('libary open', 'A libary open')).toBe(0);
    expect(result('li**ry open', 'li**ry open')).toBe(0);
    const twice = found('libary', { fix: 'library' });
    expect(result('libary open', 'libary open', [twice, twice])).toBe(1);
  });

  it('makes edits in order', () => {
    const edits = [
      { start: 0, end: 1, text: 'A' },
      { start: 4, end: 5, text: '' },
    ];
    expect(applyEdits('abcdef', edits)).toBe('Abcdf');
  });
});

describe('--fix', () => {
  it('changes what is sure, keeps every other byte, and reports what is left', async () => {
    const bytes = Buffer.from('\uFEFFThe color of the centre.\r\nSee you on Wendesday.\r\n');
    const cwd = folder({ 'a.txt': bytes, 'clear.txt': 'Open.' });
    const clear = statSync(join(cwd, 'clear.txt')).mtimeMs;
    const { stdout, stderr, code } = await draftlint(['.', '--fix', '-f', 'json'], { cwd });
    expect(code).toBe(0);
    expect(stderr).toBe('Changed 1 place in 1 file.\n');
    expect(read(cwd, 'a.txt')).toBe('\uFEFFThe colour of the centre.\r\nSee you on Wendesday.\r\n');
    const left = report(stdout).drafts.flatMap(({ findings }) =>
      findings.map(({ excerpt, mark }) => excerpt.slice(mark.start, mark.end)),
    );
    expect(left).toEqual(['Wendesday']);
    expect(statSync(join(cwd, 'clear.txt')).mtimeMs).toBe(clear);
  });

  it('keeps UTF-16 as it is', async () => {
    const text = '\uFEFFThe color is grey.\n';
    const cwd = folder({ 'a.txt': Buffer.from(text, 'utf16le') });
    await draftlint(['a.txt', '--fix'], { cwd });
    const { readFileSync } = await import('node:fs');
    expect(readFileSync(join(cwd, 'a.txt')).toString('utf16le')).toBe(text.replace('color', 'colour'));
  });

  it('leaves calendars, threads and waived findings alone, and refuses stdin', async () => {
    const waived = 'The color stands. <!-- draftlint-disable-line spelling/american-spelling -- a brand -->\n';
    const cwd = folder({ 'a.csv': 'text\nThe color is grey.\n', 'b.md': waived });
    const { stderr } = await draftlint(['a.csv', 'b.md', '--fix'], { cwd });
    expect(stderr).toBe('Changed 0 places in 0 files.\n');
    expect(read(cwd, 'b.md')).toBe(waived);
    expect((await draftlint(['--fix'], { cwd, stdin: 'The color.' })).code).toBe(2);
  });
});

describe('--fix-dry-run', () => {
  it('prints a diff that patch can apply, and changes nothing', async () => {
    const cwd = folder({ 'posts/a.txt': 'One.\nThe color is grey.\nThree.\n', 'b.txt': 'My favorite center.' });
    const { stdout } = await draftlint(['posts', 'b.txt', '--fix-dry-run'], { cwd });
    expect(stdout).toContain(
      '--- a/posts/a.txt\n+++ b/posts/a.txt\n@@ -1,3 +1,3 @@\n One.\n-The color is grey.\n+The colour is grey.\n',
    );
    expect(read(cwd, 'posts/a.txt')).toContain('color');
    execFileSync('git', ['apply', '-'], { cwd, input: stdout });
    expect(read(cwd, 'posts/a.txt')).toBe('One.\nThe colour is grey.\nThree.\n');
    expect(read(cwd, 'b.txt')).toBe('My favourite centre.');
  });

  it('masks what the report masks, the lines round a change among it', async () => {
    const cwd = folder({ 'a.txt': 'Card 4012 8888 8888 1881.\nThe color is grey.\n' });
    const { stdout } = await draftlint(['a.txt', '--fix-dry-run', '-f', 'json=out.json'], { cwd });
    expect(stdout).toContain('+The colour is grey.');
    expect(stdout).not.toContain('4012');
    expect(report(read(cwd, 'out.json')).summary.errors).toBe(1);
  });
});
