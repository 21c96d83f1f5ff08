import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

import { describe, expect, it } from 'vitest';
import { parse, parseAllDocuments } from 'yaml';

import { folder, read, report, write } from '../workflow/kit.ts';

const ROOT = resolve('.');

/** A folder with a `draftlint` command that is the built program, to be put on the PATH. */
function withCommand(): string {
  const bin = folder({ draftlint: `#!/bin/sh\nexec "${process.execPath}" "${ROOT}/bin/draftlint.js" "$@"\n` });
  chmodSync(join(bin, 'draftlint'), 0o755);
  return bin;
}

function shell(script: string, cwd: string, env: Readonly<Record<string, string>> = {}) {
  const { CI: _ci, GITHUB_ACTIONS: _job, ...inherited } = process.env;
  const { status, stdout, stderr } = spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', script], {
    cwd,
    env: { ...inherited, ...env },
    encoding: 'utf8',
  });
  return { code: status, stdout, stderr };
}

interface Step {
  readonly id: string;
  readonly run: string;
  readonly shell: string;
  readonly env: Readonly<Record<string, string>>;
}

interface Action {
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default: string }>>;
  readonly outputs: Readonly<Record<string, { readonly value: string }>>;
  readonly runs: { readonly using: string; readonly steps: readonly Step[] };
}

const ACTION = parse(readFileSync('action.yml', 'utf8')) as Action;

/** Runs a step as a runner does: expressions of its environment are filled in, its text is left as it is. */
function runStep(id: string, cwd: string, given: Readonly<Record<string, string>>) {
  const step = ACTION.runs.steps.find((each) => each.id === id);
  if (step === undefined) throw new Error(`There is no step ${id}.`);
  const fill = (text: string) =>
    text.replace(/\$\{\{ (inputs|github)\.([\w-]+) \}\}/g, (_, from: string, name: string) => {
      if (from === 'github') return name === 'action_path' ? ROOT : '';
      return given[name] ?? ACTION.inputs[name]?.default ?? '';
    });
  const env = Object.fromEntries(Object.entries(step.env).map(([name, value]) => [name, fill(value)]));
  write(cwd, { '.out/output': '', '.out/summary': '' });
  const runner = {
    GITHUB_ACTIONS: 'true',
    GITHUB_OUTPUT: join(cwd, '.out/output'),
    GITHUB_STEP_SUMMARY: join(cwd, '.out/summary'),
  };
  const outcome = shell(step.run, cwd, { ...env, ...runner });
  return { ...outcome, output: read(cwd, '.out/output'), summary: read(cwd, '.out/summary') };
}

const POSTS = { 'posts/bad day.txt': 'Remove shit from the slip.', 'posts/typo.md': 'The libary.', 'ok.txt': 'Open.' };

describe('action.yml', () => {
  it('uses each input, describes it, and lets none into the text of a script', () => {
    expect(ACTION.runs.using).toBe('composite');
    const text = JSON.stringify(ACTION.runs);
    for (const [name, { description }] of Object.entries(ACTION.inputs)) {
      expect(text).toContain(`\${{ inputs.${name} }}`);
      expect(description).toMatch(/\.$/);
    }
    for (const { run, shell: used } of ACTION.runs.steps) {
      expect(run).not.toContain('${{');
      expect(used).toBe('bash');
    }
    const page = readFileSync('docs/ci.md', 'utf8');
    const told = [...page.matchAll(/^\| `([\w-]+)` /gm)].map((match) => match[1]);
    expect(told.sort()).toEqual(Object.keys(ACTION.inputs).sort());
  });

  it('is content with a program that is built, on a Node that is new enough', () => {
    expect(runStep('build', folder(), {})).toMatchObject({ code: 0, stdout: '' });
  });

  it('annotates, adds the summary, writes SARIF and tells the exit code', () => {
    const cwd = folder(POSTS);
    const { code, stdout, output, summary } = runStep('lint', cwd, { paths: 'posts\nok.txt\n' });
    expect(code).toBe(1);
    expect(stdout).toMatch(/^::error file=posts\/bad day\.txt,line=1/m);
    expect(stdout).toMatch(/^::warning file=posts\/typo\.md,line=1/m);
    expect(summary).toContain('libary');
    expect(output).toBe('exit-code=1\nsarif-file=./draftlint.sarif\n');
    const sarif = JSON.parse(read(cwd, 'draftlint.sarif')) as { runs: { results: object[] }[] };
    expect(sarif.runs[0]?.results).toHaveLength(2);
  });

  it.each([
    ['fails on what it is told to', { 'paths': 'posts/typo.md', 'fail-on': 'warning' }, 1],
    ['allows no more warnings than it is told to', { 'paths': 'posts/typo.md', 'max-warnings': '0' }, 1],
    ['passes clear drafts', { paths: 'ok.txt' }, 0],
    ['hands more flags on', { paths: 'posts/typo.md', args: '--rule=spelling/misspelling:error' }, 1],
    ['takes a path for a path', { paths: '--version' }, 2],
    ['takes a command for a path', { paths: '$(touch stolen); touch stolen' }, 2],
    ['tells a department that is not there', { paths: 'ok.txt', department: 'parks' }, 2],
  ])('%s', (_, inputs, code) => {
    const cwd = folder(POSTS);
    const outcome = runStep('lint', cwd, inputs);
    expect(outcome.code).toBe(code);
    expect(outcome.output).toContain(`exit-code=${code}\n`);
    expect(existsSync(join(cwd, 'stolen'))).toBe(false);
  });

  it('lints only what a branch changes, and writes the page and no SARIF when told so', () => {
    const cwd = folder(POSTS);
    const git = 'git -c user.name=a -c user.email=a@example.im';
    shell(`git init -q -b main && git add . && ${git} commit -qm one && git checkout -qb topic`, cwd);
    write(cwd, { 'new.txt': 'A seperate post.' });
    shell(`git add new.txt && ${git} commit -qm two`, cwd);
    const { code, stdout, output } = runStep('lint', cwd, {
      'changed-since': 'main',
      'sarif-file': '',
      'html-file': 'page.html',
    });
    expect(code).toBe(0);
    expect(stdout).toContain('file=new.txt');
    expect(stdout).not.toContain('posts/');
    expect(output).toBe('exit-code=0\n');
    expect(existsSync(join(cwd, 'draftlint.sarif'))).toBe(false);
    expect(read(cwd, 'page.html')).toContain('seperate');
  });
});

interface Job {
  readonly variables: Readonly<Record<string, string>>;
  readonly script: readonly string[];
  readonly artifacts: { readonly reports: Readonly<Record<string, string>>; readonly paths: readonly string[] };
}

describe('templates/draftlint.yml', () => {
  const [spec, body] = parseAllDocuments(readFileSync('templates/draftlint.yml', 'utf8'));
  const { inputs } = (spec?.toJS() as { spec: { inputs: Record<string, { default: string }> } }).spec;
  const job = (body?.toJS() as { draftlint: Job }).draftlint;

  it('writes every report that it promises', () => {
    const cwd = folder({ ...POSTS, 'more.txt': 'A seperate post.' });
    const given: Readonly<Record<string, string>> = { paths: 'posts *.txt', args: '--fail-on=warning --quiet' };
    const env = Object.fromEntries(
      Object.entries(job.variables).map(([name, value]) => [
        name,
        value.replace(/\$\[\[ inputs\.(\w+) \]\]/, (_, input: string) => given[input] ?? inputs[input]?.default ?? ''),
      ]),
    );
    const PATH = `${withCommand()}:${process.env['PATH'] ?? ''}`;
    const { code } = shell(job.script.join('\n'), cwd, { ...env, PATH });
    expect(code).toBe(1);
    for (const file of [...Object.values(job.artifacts.reports), ...job.artifacts.paths])
      expect(existsSync(join(cwd, file))).toBe(true);
    const quality = JSON.parse(read(cwd, 'gl-code-quality-report.json')) as { location: { path: string } }[];
    expect(quality.map(({ location }) => location.path)).toEqual(['posts/bad day.txt', 'posts/typo.md', 'more.txt']);
  });
});

describe('.pre-commit-hooks.yaml', () => {
  interface Hook {
    readonly id: string;
    readonly entry: string;
    readonly types_or: readonly string[];
  }
  const hooks = parse(readFileSync('.pre-commit-hooks.yaml', 'utf8')) as readonly Hook[];
  const PATH = `${withCommand()}:${process.env['PATH'] ?? ''}`;

  it('runs draftlint over the files that are handed to it', () => {
    const cwd = folder({ ...POSTS, 'colour.txt': 'The color of the sea.' });
    const run = (id: string, ...files: string[]) => {
      const entry = hooks.find((hook) => hook.id === id)?.entry ?? '';
      return shell(`${entry} ${files.map((file) => `'${file}'`).join(' ')}`, cwd, { PATH });
    };
    const bad = run('draftlint', 'posts/bad day.txt', 'ok.txt');
    expect(bad.code).toBe(1);
    expect(bad.stdout).toContain('posts/bad day.txt:1:8: error');
    expect(run('draftlint', 'ok.txt').code).toBe(0);
    expect(run('draftlint-fix', 'colour.txt').code).toBe(0);
    expect(read(cwd, 'colour.txt')).toBe('The colour of the sea.');
  });

  it('can be installed from a clone: npm pack tells the name of its file and nothing of the build', () => {
    expect(shell('npm config get foreground-scripts', ROOT).stdout).toBe('false\n');
  });

  const hasPreCommit = spawnSync('pre-commit', ['--version']).status === 0;
  it.runIf(hasPreCommit)('stops a commit (skipped where pre-commit is not installed)', () => {
    const entry = hooks.find((hook) => hook.id === 'draftlint');
    const local = [{ repo: 'local', hooks: [{ ...entry, language: 'system' }] }];
    const cwd = folder({ ...POSTS, '.pre-commit-config.yaml': JSON.stringify({ repos: local }) });
    const commit = 'git add . && git -c user.name=a -c user.email=a@example.im commit -qm one';
    const env = { PATH, PRE_COMMIT_HOME: join(cwd, '.pre-commit-home') };
    shell('git init -q -b main && pre-commit install', cwd, env);
    const stopped = shell(commit, cwd, env);
    expect(stopped.code).toBe(1);
    expect(stopped.stderr + stopped.stdout).toContain('posts/bad day.txt:1:8: error');
    write(cwd, { 'posts/bad day.txt': 'What a day.' });
    expect(shell(commit, cwd, env).code).toBe(0);
    expect(shell('git log --oneline', cwd, env).stdout).toContain('one');
  });
});

describe('the hook that needs Git alone', () => {
  it('judges what will be committed, not what lies in the folder', () => {
    const cwd = folder({ 'content/a.txt': 'Open.', 'other.txt': 'What a shit day.' });
    const env = { PATH: `${withCommand()}:${process.env['PATH'] ?? ''}` };
    write(cwd, {
      'hooks/pre-commit': '#!/bin/sh\nexec draftlint --staged content/ --format json=report.json -f stylish\n',
    });
    chmodSync(join(cwd, 'hooks/pre-commit'), 0o755);
    const git = 'git -c user.name=a -c user.email=a@example.im -c core.hooksPath=hooks';
    shell('git init -q -b main && git add content', cwd, env);
    write(cwd, { 'content/a.txt': 'What a shit day.' });
    expect(shell(`${git} commit -qm one`, cwd, env).code).toBe(0);
    expect(report(read(cwd, 'report.json')).drafts).toMatchObject([{ path: 'content/a.txt', verdict: 'clear' }]);
    expect(shell(`git add content && ${git} commit -qm two`, cwd, env).code).toBe(1);
    write(cwd, { 'content/a.txt': 'Open today.' });
    // Nothing of content/ is staged.
    expect(shell(`git reset -q && git add other.txt && ${git} commit -qm three`, cwd, env).code).toBe(0);
  });
});
