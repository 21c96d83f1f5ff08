import { execFileSync } from 'node:child_process';
import { chmodSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { folder, report } from './folder.ts';
import { draftlint } from './run.ts';

describe('exit codes and streams', () => {
  it('is clear with 0, has findings with 1, and is in trouble with 2', async () => {
    const cwd = folder({ 'clear.txt': 'The hall is open.', 'bad.txt': 'What a shit day.' });
    expect((await draftlint(['clear.txt'], { cwd })).code).toBe(0);
    expect((await draftlint(['bad.txt'], { cwd })).code).toBe(1);
    const none = await draftlint(['nothing.txt'], { cwd });
    expect(none).toMatchObject({ code: 2, stdout: '' });
    expect(none.stderr).toContain('No file matches "nothing.txt"');
    expect((await draftlint(['nothing.txt', '--no-error-on-unmatched-pattern'], { cwd })).code).toBe(0);
  });

  it('fails on warnings when asked to', async () => {
    const cwd = folder({ 'typo.txt': 'The libary is open.' });
    expect((await draftlint(['typo.txt'], { cwd })).code).toBe(0);
    expect((await draftlint(['typo.txt', '--fail-on', 'warning'], { cwd })).code).toBe(1);
    const { code, stderr } = await draftlint(['typo.txt', '--max-warnings', '0'], { cwd });
    expect(code).toBe(1);
    expect(stderr).toBe('draftlint: --max-warnings allows 0, but there is 1, so the run fails.\n');
    expect((await draftlint(['typo.txt', '--rule', 'spelling/misspelling:error'], { cwd })).code).toBe(1);
    expect(
      (await draftlint(['typo.txt', '--rule', 'spelling/misspelling:off', '--max-warnings', '0'], { cwd })).code,
    ).toBe(0);
  });

  it('reads stdin, and names it', async () => {
    const { stdout, code } = await draftlint(['-f', 'json', '--stdin-filename', 'post.md'], {
      stdin: 'A **seperate** draft',
      cwd: folder({}),
    });
    expect(code).toBe(0);
    expect(report(stdout).drafts[0]).toMatchObject({
      path: 'post.md',
      verdict: 'review',
      findings: [{ start: { offset: 4, line: 1, column: 5 } }],
    });
  });

  it('writes reports to files and to stdout in one run', async () => {
    const cwd = folder({ 'a.txt': 'The libary.' });
    const { stdout } = await draftlint(['a.txt', '-f', 'json=out.json', '-f', 'stylish'], { cwd });
    expect(stdout).toContain('a.txt:1:5');
    expect(report(readFileSync(join(cwd, 'out.json'), 'utf8')).summary.warnings).toBe(1);
  });

  it('colours when forced, and not on a pipe', async () => {
    const cwd = folder({ 'a.txt': 'The libary.' });
    const escape = String.fromCharCode(27);
    expect((await draftlint(['a.txt'], { cwd })).stdout).not.toContain(escape);
    expect((await draftlint(['a.txt'], { cwd, env: { FORCE_COLOR: '1' } })).stdout).toContain(escape);
    expect((await draftlint(['a.txt', '--color'], { cwd, env: { NO_COLOR: '1' } })).stdout).toContain(escape);
  });

  it('masks values, shows them when asked, and never in CI', async () => {
    const cwd = folder({ 'a.txt': 'Card 4012 8888 8888 1881 of bob@example.im' });
    for (const format of ['pretty', 'stylish', 'json', 'github', 'sarif', 'html', 'csv', 'markdown', 'junit']) {
      const { stdout } = await draftlint(['a.txt', '-f', format], { cwd });
      expect(stdout, format).not.toMatch(/4012|bob@/);
    }
    expect((await draftlint(['a.txt', '--show-values'], { cwd })).stdout).toContain('4012 8888 8888 1881');
    expect((await draftlint(['a.txt', '--show-values'], { cwd, env: { CI: 'true' } })).code).toBe(2);
  });
});

describe('bad input', () => {
  it('reads UTF-16, tells invalid UTF-8 with its byte, and skips binary files', async () => {
    const cwd = folder({
      'utf16.txt': Buffer.from('\uFEFFThe libary.', 'utf16le'),
      'latin1.txt': Buffer.from([...Buffer.from('The libary is '), 0xe9, 0x2e]),
      'binary.txt': Buffer.from([0x50, 0x4b, 3, 4, 0, 0, 1, 2]),
      'empty.txt': '',
    });
    const { stdout, code } = await draftlint(['.', '-f', 'json'], { cwd });
    const { drafts, crashes } = report(stdout);
    expect(drafts.map(({ path, findings }) => [path, findings.length])).toEqual([
      ['empty.txt', 0],
      ['latin1.txt', 1],
      ['utf16.txt', 1],
    ]);
    expect(crashes).toEqual([
      {
        path: 'binary.txt',
        level: 'notice',
        message: 'This is a binary file, so it was skipped. Save it as UTF-8 text.',
      },
      { path: 'latin1.txt', level: 'error', message: expect.stringContaining('Byte 15 (0xE9)') as string },
    ]);
    expect(code).toBe(2);
  });

  it.each([
    ['old.doc', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0]), 'Save it as .docx.'],
    ['note.rtf', '{\\rtf1\\ansi The libary}', 'Save it as .docx.'],
    ['plan.ods', Buffer.from([0x50, 0x4b, 3, 4, 0, 0]), 'Save it as .xlsx.'],
    ['leaflet.pdf', '%PDF-1.7\nThe libary', 'Copy its text into a .txt or .docx file.'],
  ])('says what to do with %s, which it does not read', async (name, content, wayOut) => {
    const { drafts, crashes } = report(
      (await draftlint([name, '-f', 'json'], { cwd: folder({ [name]: content }) })).stdout,
    );
    const message = `This is a binary file, so it was skipped. ${wayOut}`;
    expect([drafts, crashes]).toEqual([[], [{ path: name, level: 'notice', message }]]);
  });

  it('survives loops of links, ignored files and files it may not read', async () => {
    const cwd = folder({
      'a/b.txt': 'The libary.',
      'skip/c.txt': 'The libary.',
      '.draftlintignore': 'skip/\n',
      'secret.txt': 'x',
    });
    symlinkSync(cwd, join(cwd, 'a', 'loop'));
    chmodSync(join(cwd, 'secret.txt'), 0);
    const { stdout } = await draftlint(['.', '-f', 'json'], { cwd });
    expect(
      report(stdout)
        .drafts.map(({ path }) => path)
        .filter((path) => path !== 'secret.txt'),
    ).toEqual(['a/b.txt']);
  });

  it.each([
    ['.draftlintignore', { '.draftlintignore': 'a.txt\n' }],
    ['the configuration', { '.draftlintrc.json': '{ "ignore": ["a.txt"] }' }],
  ])('says that a file named itself is left out by %s', async (_, files) => {
    const cwd = folder({ 'a.txt': 'The libary.', 'b.txt': 'The bridge is open.', ...files });
    const named = await draftlint(['a.txt', 'b.txt', '-f', 'stylish'], { cwd });
    expect(named.stderr).toContain('"a.txt" is left out');
    expect(named.stdout).toContain('1 draft');
    const walked = await draftlint(['.', '-f', 'stylish'], { cwd });
    expect(walked.stderr).toBe('');
    const fine = await draftlint(['a.txt', '-f', 'stylish', '--no-error-on-unmatched-pattern'], { cwd });
    expect(fine.stderr).toBe('');
  });

  it('tells of folders it cannot look into, links to themselves and pipes, and goes on', async () => {
    const cwd = folder({ 'a.txt': 'The libary.' });
    symlinkSync('self.txt', join(cwd, 'self.txt'));
    execFileSync('mkfifo', [join(cwd, 'pipe.txt')]);
    const { stdout, stderr, code } = await draftlint(['.', 'pipe.txt', '-f', 'json'], { cwd });
    expect(stderr).toBe('');
    expect(report(stdout).drafts.map(({ path }) => path)).toEqual(['a.txt']);
    expect(report(stdout).crashes).toEqual([
      { path: 'self.txt', level: 'error', message: expect.stringContaining('leads back to itself') as string },
      { path: 'pipe.txt', level: 'error', message: expect.stringContaining('Pipe its text in') as string },
    ]);
    expect(code).toBe(2);
  });

  it('takes a folder without drafts for a mistake', async () => {
    const cwd = folder({ 'posts/a.html': '<p>The hall is open.</p>' });
    const { code, stderr } = await draftlint(['posts'], { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain('The folder "posts" holds no .md, .markdown, .txt file');
    expect(stderr).toContain('Lint its .html with --ext .html, or pass');
    expect((await draftlint(['posts', '--ext', 'html'], { cwd })).code).toBe(0);
    expect((await draftlint(['posts', '--ext', 'html', '--ext', '.txt'], { cwd })).code).toBe(0);
  });

  it.each([
    ['quotation marks', 'a.txt', '“'],
    ['block quotes', 'a.md', '> '],
    ['brackets', 'a.md', '['],
    ['lists', 'a.md', '- '],
    ['elements', 'a.html', '<div>'],
    ['one endless word', 'a.txt', 'aaaa'],
  ])(
    'reads a draft with 100,000 nested %s, and still finds a slip',
    async (_, name, piece) => {
      const cwd = folder({ [name]: `${piece.repeat(100_000)}\n\nThe libary is open.` });
      const { stdout, stderr } = await draftlint([name, '-f', 'json'], { cwd });
      expect(stderr).toBe('');
      const { drafts } = report(stdout);
      expect(drafts[0]?.findings.some(({ what }) => what.includes('libary'))).toBe(true);
    },
    60_000,
  );

  it('reads a list that is nested a thousand deep', async () => {
    const items = Array.from({ length: 1000 }, (_, depth) => `${'  '.repeat(depth)}- x`);
    const cwd = folder({ 'a.md': `${items.join('\n')}\n\nThe libary.` });
    const { stdout } = await draftlint(['a.md', '-f', 'json'], { cwd });
    expect(report(stdout).crashes[0]?.message).toContain('nested too deep');
    expect(report(stdout).drafts[0]?.findings.some(({ what }) => what.includes('libary'))).toBe(true);
  }, 60_000);

  it('tells broken front matter and lints the rest', async () => {
    const cwd = folder({ 'a.md': '---\ntitle: [a\n---\n\nThe libary.' });
    const { stdout, code } = await draftlint(['a.md', '-f', 'json'], { cwd });
    expect(report(stdout).crashes[0]?.message).toMatch(/Front matter is not valid YAML at line/);
    expect(report(stdout).drafts[0]?.findings).toHaveLength(1);
    expect(code).toBe(2);
  });

  it.each([
    [
      'an unknown rule',
      { 'draftlint.config.yaml': 'rules:\n  spelling/mispelling: error\n' },
      'draftlint.config.yaml:2:3',
      'Did you mean "spelling/misspelling"?',
    ],
    ['an unknown key', { '.draftlintrc.json': '{ "ruls": {} }' }, '.draftlintrc.json:1:3', 'Did you mean "rules"?'],
    [
      'an unknown option',
      { 'draftlint.config.yaml': 'rules: {spelling/misspelling: {options: {dictionry: x}}}' },
      'draftlint.config.yaml:1:',
      'Did you mean "dictionary"?',
    ],
    ['a syntax error', { 'rules.config.json': '{ "rules": {' }, 'rules.config.json:1:', ''],
    [
      'two configurations',
      { 'rules.config.json': '{}', '.draftlintrc': 'mode: official' },
      'two configurations',
      'Keep one',
    ],
    [
      'a circle',
      { 'rules.config.json': '{"extends":"./b.json"}', 'b.json': '{"extends":"./rules.config.json"}' },
      'rules.config.json → b.json → rules.config.json',
      '',
    ],
  ])('refuses %s with the place and the way out', async (_, files, place, way) => {
    const { code, stderr, stdout } = await draftlint(['a.txt'], { cwd: folder({ ...files, 'a.txt': 'x' }) });
    expect(code).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain(place);
    expect(stderr).toContain(way);
    expect(stderr).not.toMatch(/\n\s+at /);
  });

  it('reads a line of 2 MB', async () => {
    const cwd = folder({ 'long.txt': 'The hall is open. '.repeat(120_000) });
    expect((await draftlint(['long.txt'], { cwd })).code).toBe(0);
  }, 120_000);
});

describe('trace', () => {
  it.each([[['trace', '-']], [['trace']]])('%j reads what is piped in', async (args) => {
    const { code, stdout } = await draftlint(args, { stdin: 'The libary is open.' });
    expect(code).toBe(0);
    expect(stdout).toContain('spelling/misspelling (unknown) “libary”');
  });
});

describe('waivers', () => {
  it('come from a sidecar for formats without comments', async () => {
    const cwd = folder({
      'a.txt': 'Mail bob.k@example.im today.',
      '.draftlint-waivers.yaml':
        '- path: "*.txt"\n  rule: personal-data/email\n  reason: he asked for it\n  expires: 2026-11-23\n',
    });
    const on = async (day: string) =>
      report((await draftlint(['a.txt', '-f', 'json', '--as-of', day], { cwd })).stdout).drafts[0];
    expect(await on('2026-11-23')).toMatchObject({
      findings: [],
      waived: [{ ruleId: 'personal-data/email', waiver: { reason: 'he asked for it' } }],
    });
    expect((await on('2026-11-24'))?.findings.map(({ ruleId }) => ruleId)).toEqual([
      'waiver/expired',
      'personal-data/email',
    ]);
    expect((await on('2026-11-24'))?.findings[0]?.what).toContain('(.draftlint-waivers.yaml:1:3)');
  });

  it('tells a waiver of a sidecar whose draft is gone', async () => {
    const waiver = (path: string) => `- { path: ${path}, rule: personal-data/email, reason: he asked for it }\n`;
    const sidecar = ['gone.txt', 'a.txt', '"old/*.txt"'].map(waiver).join('');
    const cwd = folder({ 'a.txt': 'Mail bob.k@example.im today.', '.draftlint-waivers.yaml': sidecar });
    const { stdout, code } = await draftlint(['a.txt', '-f', 'json'], { cwd });
    expect(report(stdout).crashes).toEqual([
      {
        path: '.draftlint-waivers.yaml',
        level: 'notice',
        message:
          'The waiver of personal-data/email at line 1 is for "gone.txt", which is not there. Remove it, or mend its path.',
      },
    ]);
    expect(code).toBe(0);
    const piped = await draftlint(['--stdin-filename', 'gone.txt', '-f', 'json'], { cwd, stdin: 'Hello.' });
    expect(report(piped.stdout).crashes).toEqual([]);
  });
});

describe('departments and threads', () => {
  it('takes the department of the front matter, and knows no other', async () => {
    const cwd = folder({
      'rules.config.json': JSON.stringify({
        extends: 'draftlint:house',
        departments: { parks: { rules: { 'spelling/misspelling': 'error' } } },
      }),
      'a.md': '---\ndepartment: parks\n---\n\nThe libary.',
    });
    expect((await draftlint(['a.md'], { cwd })).code).toBe(1);
    expect((await draftlint(['a.md', '-d', 'park'], { cwd })).stderr).toContain('Did you mean "parks"?');
  });

  it('cuts a thread into its posts', async () => {
    const cwd = folder({ 'a.txt': 'One.\n---\nThe libary.\n' });
    const { drafts } = report((await draftlint(['a.txt', '--thread', '-f', 'json'], { cwd })).stdout);
    expect(drafts.map(({ address }) => address)).toEqual(['post 1', 'post 2']);
    expect(drafts[1]?.findings[0]?.start).toEqual({ offset: 13, line: 3, column: 5 });
  });
});
