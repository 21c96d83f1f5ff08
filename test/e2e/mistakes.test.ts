import { symlinkSync } from 'node:fs';
import { join } from 'node:path';

import { beforeAll, describe, expect, it } from 'vitest';

import { folder, report } from './folder.ts';
import { draftlint } from './run.ts';

/** The one line on stderr of a run that a mistake ends. */
async function told(args: readonly string[], files: Readonly<Record<string, string>> = {}): Promise<string> {
  const { code, stdout, stderr } = await draftlint(args, { cwd: folder({ 'a.txt': 'The libary.', ...files }) });
  expect([code, stdout]).toEqual([2, '']);
  expect(stderr.trim().split('\n')).toHaveLength(1);
  return stderr.trim();
}

describe('a mistake on the command line', () => {
  it.each([
    ['stdin beside a file', ['-', 'a.txt'], '- stands for what is piped in and cannot go with other paths'],
    [
      'stdin beside what Git knows',
      ['-', '--changed'],
      '- stands for what is piped in; --changed, --since and --staged',
    ],
    [
      'a dry run over stdin',
      ['-', '--fix-dry-run'],
      '--fix-dry-run shows what would change in files; name the drafts.',
    ],
    ['a report without a file', ['a.txt', '-f', 'json='], '--format json=: name the file behind the "="'],
    ['a severity without a rule', ['a.txt', '--rule', ':error'], 'with off, info, warning, error.'],
    ['a rule by its bare name', ['explain', 'email'], 'Did you mean "personal-data/email"?'],
    ['a category', ['explain', 'endorsement'], 'Its rules are: endorsement/commercial, endorsement/like-share'],
    ['a channel by nearly its other name', ['a.txt', '--channel', 'twiter'], 'Did you mean "twitter"?'],
    ['a report that is not there', ['merge', 'none.json'], 'No file matches "none.json". Check the path.'],
  ])('such as %s is told with the way out', async (_, args, expected) => {
    const line = await told(args);
    expect(line).toContain(expected);
    expect(line).not.toContain('the command "merge"');
    expect(line).not.toContain('Did you mean "error"?');
  });

  it('names the pack that was meant', async () => {
    expect(await told(['pack', 'check', 'parks'], { 'parks.yaml': 'name: parks\n' })).toContain(
      'Did you mean "parks.yaml"?',
    );
  });

  it.each([
    ['--threads', '-3', 'Give a number from 1 to 256, or auto.'],
    ['--max-warnings', '-1', 'Give a whole number, 0 or more.'],
  ])('such as %s %s says what may be given', async (flag, value, expected) => {
    expect((await draftlint([flag, value, 'a.txt'])).stderr).toContain(expected);
  });

  it('names the help of the command that it was made in', async () => {
    expect((await draftlint(['rules', '--nope'])).stderr).toContain('(draftlint rules --help lists its flags)');
    expect((await draftlint(['pack', 'check', '--nope'])).stderr).toContain('(draftlint pack check --help');
    expect((await draftlint(['--nope'])).stderr).toContain('(draftlint --help lists every flag)');
  });

  it('offers a flag only where the command has it', async () => {
    const over = ['pack', 'diff', 'draftlint:house', 'draftlint:house', '--over', 'none'];
    expect(await told(over)).not.toContain('--no-error');
    expect(await told(['none.txt'])).toContain('--no-error-on-unmatched-pattern');
  });
});

describe('help', () => {
  it.each([['--help'], ['record', '--help'], ['pack', 'diff', '--help']])(
    'of %s %s %s is wrapped to 80 columns',
    async (...args) => {
      const { stdout } = await draftlint(args);
      expect(stdout.split('\n').filter((line) => line.length > 80 && !line.startsWith('  $'))).toEqual([]);
    },
  );
});

describe('a name in a configuration that nobody described', () => {
  it.each([
    ['department: helth\n', 'draftlint.config.yaml:1:1: There is no department "helth". Did you mean "health"?'],
    ['mode: official\nchannel: facebok\n', 'draftlint.config.yaml:2:1: There is no channel "facebok".'],
    [
      'overrides:\n  - files: "*.txt"\n    channel: facebok\n',
      'draftlint.config.yaml:3:5: There is no channel "facebok".',
    ],
    ['regions: [GB, UK]\n', 'draftlint.config.yaml:1:15: An entry of "regions" is "UK", but must be one of: GB-IM'],
    [
      'tests:\n  - { post: The hall., finds: { spelling/mispelling: off } }\n',
      'draftlint.config.yaml:2:33: No rule is called "spelling/mispelling". Did you mean "spelling/misspelling"?',
    ],
    ['extends: [draftlint:house, ./none.yaml]\n', 'draftlint.config.yaml:1:28: there is no pack at ./none.yaml.'],
  ])('is told with its line: %j', async (text, expected) => {
    expect(await told(['a.txt'], { 'draftlint.config.yaml': text })).toContain(expected);
  });
});

describe('a list whose topic is nearly one that rules read', () => {
  it('is told at every run', async () => {
    const cwd = folder({ 'a.txt': 'x', 'draftlint.config.yaml': 'lexicons: { politcal: [poll tax] }\n' });
    const { crashes } = report((await draftlint(['a.txt', '-f', 'json'], { cwd })).stdout);
    const message = 'No rule reads the list "politcal". Did you mean "political"?';
    expect(crashes).toEqual([{ path: 'draftlint.config.yaml:1:13', message, level: 'notice' }]);
  });
});

describe('a department that a draft names', () => {
  const files = {
    'draftlint.config.yaml':
      'departments: { parks-and-gardens: { rules: { spelling/misspelling: error } }, roads: {} }\n',
    'a.md': '---\ndepartment: Parks & Gardens\n---\n\nThe libary.',
    'b.md': '---\ndepartment: rodas\n---\n\nThe libary.',
    'c.csv': 'Text,Team\nThe libary.,Press office\nThe libary.,Parks and gardens\n',
  };
  let cwd: string;
  beforeAll(() => {
    cwd = folder(files);
  });
  const lint = async (name: string) => {
    const { code, stdout } = await draftlint([name, '-f', 'json'], { cwd });
    const { drafts, crashes } = report(stdout);
    const severities = drafts.map(({ findings }) => findings.map(({ severity }) => severity));
    return { code, severities, told: crashes.map(({ message }) => message) };
  };

  it('is known whatever its case and spacing', async () => {
    expect(await lint('a.md')).toEqual({ code: 1, severities: [['error']], told: [] });
  });

  it('is a fault when front matter names one that is not known, and the draft is linted all the same', async () => {
    const { code, severities, told } = await lint('b.md');
    expect([code, severities]).toEqual([2, [['warning']]]);
    expect(told).toEqual([expect.stringContaining('Did you mean "roads"?')]);
  });

  it('may be unknown in a calendar, where teams stand that nobody described', async () => {
    expect(await lint('c.csv')).toEqual({ code: 1, severities: [['warning'], ['error']], told: [] });
  });
});

describe('a department of an override', () => {
  it('is in force for its files, unless the draft or a flag names another', async () => {
    const cwd = folder({
      'draftlint.config.yaml':
        'departments: { parks: { rules: { spelling/misspelling: error } }, roads: { rules: { spelling/misspelling: info } } }\n' +
        'overrides:\n  - files: "parks/**"\n    department: parks\n',
      'parks/a.md': 'The libary.',
      'parks/b.md': '---\ndepartment: roads\n---\n\nThe libary.',
      'c.md': 'The libary.',
    });
    const { drafts } = report((await draftlint(['.', '-f', 'json'], { cwd })).stdout);
    expect(drafts.map(({ path, department, findings }) => [path, department, findings[0]?.severity])).toEqual([
      ['c.md', undefined, 'warning'],
      ['parks/a.md', 'parks', 'error'],
      ['parks/b.md', 'roads', 'info'],
    ]);
  });
});

describe('globs that begin with !', () => {
  it('take files out of an override and of what is ignored', async () => {
    const cwd = folder({
      'draftlint.config.yaml':
        'ignore: ["old/*", "!old/kept.txt"]\noverrides:\n  - files: ["**/*.txt", "!b.txt"]\n    rules: { spelling/misspelling: off }\n',
      'a.txt': 'The libary.',
      'b.txt': 'The libary.',
      'old/gone.txt': 'The libary.',
      'old/kept.txt': 'The libary.',
    });
    const { drafts } = report((await draftlint(['.', '-f', 'json'], { cwd })).stdout);
    expect(drafts.map(({ path, findings }) => [path, findings.length])).toEqual([
      ['a.txt', 0],
      ['b.txt', 1],
      ['old/kept.txt', 0],
    ]);
  });
});

describe('a sidecar of waivers', () => {
  it('is read in UTF-16, and refused in another encoding', async () => {
    const waivers = '- { path: a.txt, rule: spelling/misspelling, reason: a caf\u00E9 }\n';
    const lint = (content: Buffer) =>
      draftlint(['a.txt'], { cwd: folder({ 'a.txt': 'The libary.', '.draftlint-waivers.yaml': content }) });
    expect((await lint(Buffer.from(`\uFEFF${waivers}`, 'utf16le'))).stdout).toContain('1 waived');
    expect((await lint(Buffer.from(waivers, 'latin1'))).stderr).toContain('.draftlint-waivers.yaml: Byte 59 (0xE9)');
  });

  it('by another ending is told, not passed over', async () => {
    const waivers = '- { path: a.txt, rule: spelling/misspelling, reason: a sign }\n';
    expect(await told(['a.txt'], { '.draftlint-waivers.yml': waivers })).toBe(
      'draftlint: .draftlint-waivers.yml: by this name it is not read; call it .draftlint-waivers.yaml.',
    );
  });
});

describe('a path that is not what it seems', () => {
  it.each([
    ['an empty one', [''], 'A path is empty. Name a draft, or . for the folder you are in.'],
    [
      'a link to nothing',
      ['gone.txt'],
      '"gone.txt" is a link that leads nowhere; take it away, or let it lead to a file.',
    ],
    [
      'a link to itself',
      ['loop.txt'],
      '"loop.txt" is a link that leads nowhere; take it away, or let it lead to a file.',
    ],
  ])('is told: %s', async (_, args, sentence) => {
    const cwd = folder({ 'a.txt': 'Open.' });
    symlinkSync('nowhere.txt', join(cwd, 'gone.txt'));
    symlinkSync('loop.txt', join(cwd, 'loop.txt'));
    const { code, stderr } = await draftlint(args, { cwd });
    expect(stderr).toBe(`draftlint: ${sentence}\n`);
    expect(code).toBe(2);
  });

  it('is told when a folder holds drafts of other kinds, unless kinds were named', async () => {
    const cwd = folder({ 'a.txt': 'Open.', 'b.csv': 'text\nOpen.\n', 'page.html': '<p>Open.' });
    const { code, stderr } = await draftlint(['.'], { cwd });
    expect(code).toBe(0);
    expect(stderr).toBe(
      'draftlint: files of other kinds were passed over (.csv, .html). ' +
        'Lint them as well: --ext .md,.markdown,.txt,.csv,.html\n',
    );
    expect((await draftlint(['.', '--ext', '.txt'], { cwd })).stderr).toBe('');
    expect((await draftlint(['a.txt'], { cwd })).stderr).toBe('');
  });
});
