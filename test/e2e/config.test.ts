import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { folder, report } from './folder.ts';
import { draftlint } from './run.ts';

const JSON_PACK = '{ "rules": { "spelling/misspelling": "error" } }';
const YAML_PACK = 'rules:\n  spelling/misspelling: error\n';
const ESM_PACK = `export default ${JSON_PACK};`;
const CJS_PACK = `module.exports = ${JSON_PACK};`;
const TS_PACK = `const pack: Record<string, unknown> = ${JSON_PACK};\nexport default pack;`;

describe('a configuration', () => {
  it.each([
    ...['rules.config.json', 'draftlint.config.json', '.draftlintrc', '.draftlintrc.json'].map((n) => [n, JSON_PACK]),
    ['draftlint.config.jsonc', '{ // why\n "rules": { "spelling/misspelling": "error", }, }'],
    ...['draftlint.config.yaml', 'draftlint.config.yml', '.draftlintrc.yaml', '.draftlintrc.yml'].map((n) => [
      n,
      YAML_PACK,
    ]),
    ...['draftlint.config.js', 'draftlint.config.mjs', '.draftlintrc.js', '.draftlintrc.mjs'].map((n) => [n, ESM_PACK]),
    ...['draftlint.config.cjs', '.draftlintrc.cjs'].map((n) => [n, CJS_PACK]),
    ...['draftlint.config.ts', 'draftlint.config.mts', 'draftlint.config.cts', '.draftlintrc.ts'].map((n) => [
      n,
      TS_PACK,
    ]),
    ['package.json', `{ "name": "posts", "draftlint": ${JSON_PACK} }`],
  ])('is found as %s in a folder above the draft', async (name = '', text = '') => {
    const cwd = folder({ [name]: text, 'posts/spring/a.txt': 'The libary is open.' });
    const { code, stderr } = await draftlint(['posts/spring/a.txt'], { cwd });
    expect(stderr).toBe('');
    expect(code).toBe(1);
  });

  it('that extends nothing stands over the house policy; one that extends an empty list stands alone', async () => {
    const cwd = folder({ 'draftlint.config.yaml': 'vocabulary: [libary]\n', 'a.txt': 'The libary is shit.' });
    const found = async () =>
      report((await draftlint(['a.txt', '-f', 'json'], { cwd })).stdout).drafts[0]?.findings.map(
        ({ ruleId }) => ruleId,
      );
    expect(await found()).toEqual(['offensive-language/profanity']);
    rmSync(join(cwd, 'draftlint.config.yaml'));
    expect(await found()).toEqual(['spelling/misspelling', 'offensive-language/profanity']);
    const alone = folder({ 'draftlint.config.yaml': 'extends: []\n', 'a.txt': 'The libary is shit.' });
    expect((await draftlint(['a.txt'], { cwd: alone })).code).toBe(0);
  });

  it.each([
    ['JSON without a comma', 'draftlint.config.json', '{\n  "mode": "official"\n  "rules": {}\n}', ':3:3: a comma'],
    ['JSON that is not closed', 'draftlint.config.json', '{ "rules": {', ':1:13: a closing brace'],
    ['JSON with a bare word', 'draftlint.config.json', '{ "mode": official }', ':1:11: this is no value; a text needs'],
    [
      'a key of JSON that is there twice',
      'rules.config.json',
      '{ "mode": "official", "mode": "individual" }',
      ':1:23: ',
    ],
    ['a key of YAML that is there twice', '.draftlintrc', 'mode: official\nmode: individual\n', ':2:1: this name is'],
    ['a manifest that is not closed', 'package.json', '{ "draftlint": { "mode": "official" }', ':1:38: a closing'],
    ['YAML that is not closed', 'draftlint.config.yaml', 'rules:\n  - [a', ':2:7: a bracket is not closed'],
    ['YAML that is indented by a tab', 'draftlint.config.yaml', 'rules:\n\ta: off\n', ':2:1: a tab stands at the'],
    [
      'a name that is not read',
      'rules.config.yaml',
      YAML_PACK,
      ': by this name it is not read; call it draftlint.conf',
    ],
    [
      'an override with a key that is none',
      '.draftlintrc',
      'overrides:\n  - fiels: a\n',
      'An override has no key "fiels"',
    ],
    ['JavaScript that cannot be read', 'draftlint.config.mjs', 'export default {\n  rules: {]\n', ':2:11: the code'],
    ['TypeScript that cannot be read', 'draftlint.config.ts', 'export default {\n  rules: {]\n', ':2:11: the code'],
    [
      'code that fails',
      'draftlint.config.mjs',
      'throw new Error("boom")',
      ': the configuration fails when it is run: boom',
    ],
    ['an empty file', 'draftlint.config.yaml', '', ': the configuration is empty. Write at least: extends'],
    ['a list', 'draftlint.config.json', '[1]', ': a configuration must be a set of keys and values'],
    ['an unknown department', 'draftlint.config.yaml', 'department: helth\n', 'Did you mean "health"?'],
    [
      'an unknown register',
      'draftlint.config.yaml',
      'registers:\n  consent: []\n',
      ':2:3: "registers" has no "consent"',
    ],
    ['a severity that is none', 'draftlint.config.yaml', 'rules:\n  spelling/misspelling: eror\n', ':2:3: '],
    ['a pack that does not ship', 'draftlint.config.yaml', 'extends: draftlint:helth\n', ':1:1: no pack'],
    [
      'a path that is not there',
      'draftlint.config.yaml',
      'extends: ./none.yaml\n',
      ':1:1: there is no pack at ./none.yaml',
    ],
    ['a package that is not there', 'draftlint.config.yaml', 'extends: "@acme/none"\n', ':1:1: no npm package'],
  ])('with %s is refused with its place, in one line', async (_, name, text, told) => {
    const { code, stderr, stdout } = await draftlint(['a.txt'], { cwd: folder({ [name]: text, 'a.txt': 'x' }) });
    expect(stderr).toContain(told);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect([code, stdout]).toEqual([2, '']);
  });

  it('is read beside a manifest that is broken', async () => {
    const files = { 'package.json': '{ "devDependencies": { "draftlint": "^1.0.0" }', 'a.txt': 'The libary.' };
    expect((await draftlint(['a.txt'], { cwd: folder(files) })).code).toBe(0);
    const cwd = folder({ ...files, 'draftlint.config.yaml': YAML_PACK });
    expect(await draftlint(['a.txt'], { cwd })).toMatchObject({ code: 1, stderr: '' });
  });

  it('in YAML or JSON runs no code of the folder', async () => {
    const code = 'require("node:fs").writeFileSync("ran.txt", "");';
    for (const [name, text] of [
      ['draftlint.config.yaml', YAML_PACK],
      ['draftlint.config.jsonc', `// why\n${JSON_PACK}`],
    ] as const) {
      const cwd = folder({
        [name]: text,
        '.config/config.js': code,
        '.config/config.cjs': code,
        'a.txt': 'The libary.',
      });
      expect((await draftlint(['a.txt'], { cwd })).code).toBe(1);
      expect(existsSync(join(cwd, 'ran.txt'))).toBe(false);
    }
  });

  it.each(['rules.config.json', 'draftlint.config.yaml'])('may begin with a byte order mark: %s', async (name) => {
    const pack = name.endsWith('json') ? JSON_PACK : YAML_PACK;
    const cwd = folder({ [name]: `\uFEFF${pack}`, 'a.txt': 'The libary.' });
    expect(await draftlint(['a.txt'], { cwd })).toMatchObject({ code: 1, stderr: '' });
  });

  it.each([
    ['rules.config.json', JSON_PACK],
    ['draftlint.config.yaml', YAML_PACK],
  ])('may be UTF-16, and is refused in another encoding: %s', async (name, pack) => {
    const lint = (content: Buffer) =>
      draftlint(['a.txt'], { cwd: folder({ [name]: content, 'a.txt': 'The libary.' }) });
    expect(await lint(Buffer.from(`\uFEFF${pack}`, 'utf16le'))).toMatchObject({ code: 1, stderr: '' });
    const { code, stderr } = await lint(Buffer.from(pack.replace('error', 'caf\u00E9'), 'latin1'));
    expect([code, stderr]).toEqual([
      2,
      expect.stringMatching(/: Byte \d+ \(0xE9\) is not valid UTF-8\. Save it as UTF-8/),
    ]);
  });

  it('by a name that says no format is refused with the formats', async () => {
    const cwd = folder({ 'parks.toml': '', 'package.json': '{}', 'a.txt': 'x' });
    const told = async (name: string) => (await draftlint(['a.txt', '-c', name], { cwd })).stderr;
    expect(await told('parks.toml')).toContain('parks.toml: a configuration is JSON, YAML, JavaScript or TypeScript');
    expect(await told('package.json')).toContain('package.json: it holds no configuration; its key "draftlint"');
  });

  it('extends relative paths and npm packages; overrides merge, the later winning; lists add and remove', async () => {
    const cwd = folder({
      'node_modules/@acme/pack/package.json': '{ "name": "@acme/pack", "main": "pack.json" }',
      'node_modules/@acme/pack/pack.json': '{ "vocabulary": ["libary", "recieve"] }',
      'own.yaml': 'vocabulary: [-libary]\n',
      'draftlint.config.yaml': `extends: [draftlint:house, '@acme/pack', ./own.yaml]
overrides:
  - files: 'posts/**'
    rules: { spelling/misspelling: error }
  - files: 'posts/old/**'
    rules: { spelling/misspelling: info }
`,
      'a.txt': 'The libary will recieve you.',
      'posts/b.txt': 'The libary.',
      'posts/old/c.txt': 'The libary.',
    });
    const { drafts } = report((await draftlint(['.', '-f', 'json'], { cwd })).stdout);
    const severities = drafts.map(({ path, findings }) => [path, ...findings.map(({ severity }) => severity)]);
    expect(severities).toEqual([
      ['a.txt', 'warning'],
      ['posts/b.txt', 'error'],
      ['posts/old/c.txt', 'info'],
    ]);
  });

  it('lets a locked rule be raised, not lowered, by an override or a flag', async () => {
    const locked = 'rules:\n  spelling/misspelling: { severity: warning, locked: true }\n';
    const files = { 'base.yaml': locked, 'a.txt': 'The libary.' };
    const with_ = (severity: string) =>
      folder({
        ...files,
        'draftlint.config.yaml': `extends: [draftlint:house, ./base.yaml]\nrules:\n  spelling/misspelling: ${severity}\n`,
      });
    expect((await draftlint(['a.txt'], { cwd: with_('error') })).code).toBe(1);
    const lowered = await draftlint(['a.txt'], { cwd: with_('off') });
    expect([lowered.code, lowered.stderr]).toEqual([
      2,
      expect.stringMatching(/draftlint\.config\.yaml:3:3: .*is locked at warning by base\.yaml:2:3/),
    ]);
    const flagged = await draftlint(['a.txt', '--rule', 'spelling/misspelling:info'], { cwd: with_('error') });
    expect(flagged.code).toBe(2);
  });
});

describe('explain-config', () => {
  it('shows every layer, with what the front matter and the flags say', async () => {
    const cwd = folder({
      'draftlint.config.yaml': `rules:
  spelling/misspelling: info
departments:
  parks: { rules: { spelling/misspelling: error } }
`,
      'a.md': '---\ndepartment: parks\n---\n\nThe libary.',
    });
    const { stdout } = await draftlint(['explain-config', 'a.md', 'spelling/misspelling'], { cwd });
    expect(stdout).toMatch(/^Configuration of a\.md: draftlint\.config\.yaml\n/);
    expect(stdout).toContain('  rules/spelling/misspelling = info  (draftlint.config.yaml:2:3)');
    expect(stdout).toContain('* rules/spelling/misspelling = error  (draftlint.config.yaml:4:21)');
    expect(stdout).toContain('spelling/misspelling is error (set by draftlint.config.yaml:4:21)');
    const all = await draftlint(['explain-config', 'a.md', '-d', 'parks', '--rule', 'belief/religious:off'], { cwd });
    expect(all.stdout).toContain('* department = parks  (--department)');
    expect(all.stdout).toContain('* rules/belief/religious = off  (--rule)');
    const none = await draftlint(['explain-config', 'b.md', 'spelling/mispelling'], { cwd });
    expect([none.code, none.stderr]).toEqual([2, expect.stringContaining('Did you mean "spelling/misspelling"?')]);
  });
});

describe('init', () => {
  it('writes a configuration that works, for a department that ships and for one of your own', async () => {
    for (const name of ['health', 'Department of Ponies & Trams']) {
      const cwd = folder({ 'a.txt': 'The hall is open.' });
      expect((await draftlint(['init', '--yes', '-d', name, '--mode', 'official'], { cwd })).code).toBe(0);
      expect(await draftlint(['a.txt'], { cwd })).toMatchObject({ code: 0, stderr: '' });
    }
  });

  it('replaces nothing unasked, makes no second configuration, and takes no mode that is none', async () => {
    const cwd = folder({ 'rules.config.json': '{}' });
    expect((await draftlint(['init', '-y'], { cwd })).stderr).toContain('rules.config.json configures this folder');
    const twice = folder({});
    await draftlint(['init', '-y'], { cwd: twice });
    expect((await draftlint(['init', '-y'], { cwd: twice })).stderr).toContain('Pass --force');
    expect((await draftlint(['init', '-y', '--force'], { cwd: twice })).code).toBe(0);
    expect((await draftlint(['init', '-y', '--mode', 'team'], { cwd: folder({}) })).code).toBe(2);
  });
});

describe('--help', () => {
  it('shows arguments of commands, groups of flags, and no default that says nothing', async () => {
    const { stdout, code } = await draftlint(['--help']);
    expect(code).toBe(0);
    expect(stdout).toContain('explain-config <file> [rule]');
    expect(stdout).toContain('Reports and exit code:');
    expect(stdout).toContain('Examples:');
    expect(stdout).not.toMatch(/default:|\bnull\b|default false|\[\]/);
  });

  it.each([
    [['explian', 'spelling/misspelling'], 'Did you mean the command "explain"?'],
    [['--formt', 'json'], 'Did you mean --format?'],
    [['a.txt', '--rule', 'spelling/misspelling'], 'write id:severity'],
    [['a.txt', '--as-of', '2026-02-30'], 'YYYY-MM-DD'],
    [['a.txt', '--fail-on', 'eror'], 'info, warning, error'],
  ])('is not needed to see what is wrong with %j', async (args, told) => {
    const { code, stderr, stdout } = await draftlint(args);
    expect(stderr).toMatch(/^draftlint: /);
    expect(stderr).toContain(told);
    expect([code, stdout]).toEqual([2, '']);
  });
});
