import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { draftlint } from '../e2e/run.ts';

const has = (shell: string) => spawnSync(shell, ['-c', 'true']).status === 0;

/** What must and what must not be offered at the end of a command line. */
const CASES: readonly (readonly [line: string, offered: readonly string[], not: readonly string[]])[] = [
  ['draftlint ba', ['baseline'], ['lint', 'merge']],
  ['draftlint ', ['baseline', 'completion', 'explain', 'lint', 'merge'], ['--format', 'update']],
  ['draftlint posts/ ba', [], ['baseline']],
  ['draftlint baseline ', ['prune', 'update'], ['baseline']],
  ['draftlint baseline update --allow', ['--allow-new'], []],
  ['draftlint baseline prune --', ['--baseline', '--department'], ['--allow-new', '--format']],
  ['draftlint --form', ['--format'], ['--fix']],
  ['draftlint lint -f js', ['json'], ['junit']],
  ['draftlint posts/ --format ', ['checkstyle', 'html', 'sarif'], ['baseline']],
  ['draftlint --fail-on ', ['error', 'info', 'warning'], ['json']],
  ['draftlint explain personal-data/em', ['personal-data/email'], ['spelling/misspelling']],
  ['draftlint help conf', ['configuration'], ['baseline']],
  ['draftlint completion ', ['bash', 'fish', 'zsh'], ['json']],
];

function offered(shell: string, script: string): string[] {
  const file = join(mkdtempSync(join(tmpdir(), 'draftlint-completion-')), 'completion');
  writeFileSync(file, script);
  const { stdout, stderr } = spawnSync(shell, [file], { encoding: 'utf8' });
  expect(stderr).toBe('');
  return stdout.split('\n').filter((line) => line !== '');
}

function check(found: readonly string[], wanted: readonly string[], not: readonly string[]): void {
  expect(found).toEqual(expect.arrayContaining([...wanted]));
  for (const word of not) expect(found).not.toContain(word);
}

describe('draftlint completion', () => {
  it.each(CASES)('completes "%s" in bash', async (line, wanted, not) => {
    const { stdout } = await draftlint(['completion', 'bash']);
    const words = line.split(' ').map((word) => `'${word}'`);
    const ask = `COMP_WORDS=(${words.join(' ')}); COMP_CWORD=${words.length - 1}; _draftlint`;
    check(offered('bash', `${stdout}\n${ask}\nprintf '%s\\n' "\${COMPREPLY[@]}"\n`), wanted, not);
  });

  it('completes a value behind an equals sign in bash, and leaves files to the shell', async () => {
    const { stdout } = await draftlint(['completion', 'bash']);
    const ask = (words: string) =>
      offered(
        'bash',
        `${stdout}\nCOMP_WORDS=(${words}); COMP_CWORD=$((\${#COMP_WORDS[@]} - 1)); _draftlint\nprintf '%s\\n' "\${COMPREPLY[@]}"\n`,
      );
    expect(ask('draftlint --format = sa')).toEqual(['sarif']);
    expect(ask('draftlint --fail-on =')).toEqual(['info', 'warning', 'error']);
    expect(ask('draftlint --config x')).toEqual([]);
    expect(ask('draftlint lint posts')).toEqual([]);
  });

  it.runIf(has('zsh')).each(CASES)(
    'completes "%s" in zsh (skipped where there is no zsh)',
    async (line, wanted, not) => {
      const { stdout } = await draftlint(['completion', 'zsh']);
      const words = line.split(' ').map((word) => `'${word}'`);
      // Outside an interactive shell, what zsh would do with the words is written down here.
      const stubs = [
        'compdef() { :; }',
        '_files() { :; }',
        '_describe() { local word; for word in ${(P)2}; do word=${word%%:*}; [[ $word == ${words[CURRENT]}* ]] && print -r -- $word; done; return 0 }',
      ];
      const ask = `words=(${words.join(' ')}); CURRENT=${words.length}; _draftlint; exit 0`;
      check(offered('zsh', `${stubs.join('\n')}\n${stdout}\n${ask}\n`), wanted, not);
    },
  );

  it.runIf(has('fish')).each(CASES)(
    'completes "%s" in fish (skipped where there is no fish)',
    async (line, wanted, not) => {
      const { stdout } = await draftlint(['completion', 'fish']);
      const lines = offered('fish', `${stdout}\ncomplete -C '${line}'\n`);
      check(
        lines.map((entry) => entry.split('\t')[0] ?? ''),
        wanted,
        not,
      );
    },
  );

  it('knows no other shell', async () => {
    const { code, stderr } = await draftlint(['completion', 'tcsh']);
    expect(code).toBe(2);
    expect(stderr).toContain('Allowed choices are bash, zsh, fish');
  });
});
