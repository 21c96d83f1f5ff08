import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { draftlint } from '../e2e/run.ts';
import { folder, read } from '../workflow/kit.ts';

describe('in a job of GitHub Actions', () => {
  const POSTS = { 'a.txt': 'What a shit day at the libary.', 'summary.md': 'Of an earlier step.\n' };
  const job = (cwd: string) => ({ GITHUB_ACTIONS: 'true', GITHUB_STEP_SUMMARY: join(cwd, 'summary.md') });

  it('annotates, and adds a summary to the page of the job, when no format is named', async () => {
    const cwd = folder(POSTS);
    const { code, stdout } = await draftlint(['a.txt'], { cwd, env: job(cwd) });
    expect(code).toBe(1);
    expect(stdout).toMatch(/^::error file=a\.txt,line=1,endLine=1,col=8,/m);
    const summary = read(cwd, 'summary.md');
    expect(summary).toMatch(/^Of an earlier step\.\n/);
    expect(summary).toContain('| Where | Weight | In the draft | What to do | Policy |');
    expect(summary).toContain('spelling/misspelling');
  });

  it('adds it beside named annotations, too, and to a merged report', async () => {
    const cwd = folder(POSTS);
    await draftlint(['a.txt', '-f', 'github', '-f', 'json=part.json'], { cwd, env: job(cwd) });
    const once = read(cwd, 'summary.md');
    expect(once).toContain('offensive-language');
    await draftlint(['merge', 'part.json'], { cwd, env: job(cwd) });
    expect(read(cwd, 'summary.md').length).toBeGreaterThan(1.5 * once.length);
  });

  it.each([
    ['another format is asked for', ['-f', 'json']],
    ['a file is asked for', ['-o', 'report.txt']],
    ['Markdown goes to a file of its own', ['-f', 'github', '-f', 'markdown=own.md']],
  ])('leaves the page of the job alone when %s', async (_, flags) => {
    const cwd = folder(POSTS);
    await draftlint(['a.txt', ...flags], { cwd, env: job(cwd) });
    expect(read(cwd, 'summary.md')).toBe(POSTS['summary.md']);
  });

  it('reports all the same when the summary cannot be written, and shows the usual report elsewhere', async () => {
    const cwd = folder(POSTS);
    const env = { GITHUB_ACTIONS: 'true', GITHUB_STEP_SUMMARY: join(cwd, 'none', 'summary.md') };
    const { code, stdout, stderr } = await draftlint(['a.txt'], { cwd, env });
    expect(code).toBe(1);
    expect(stdout).toContain('::error');
    expect(stderr).toBe('draftlint: the job summary could not be written (ENOENT).\n');
    expect((await draftlint(['a.txt'], { cwd })).stdout).toContain('BLOCK');
  });
});
