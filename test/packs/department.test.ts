import { join, resolve } from 'node:path';

import { describe, expect, it } from 'vitest';

import type { Report } from '../../src/core/finding.ts';
import { folder } from '../e2e/folder.ts';
import { draftlint } from '../e2e/run.ts';

const cwd = resolve('fixtures/department');
const lint = async (...args: string[]) =>
  JSON.parse((await draftlint(['posts', '-f', 'json', '--as-of', '2026-11-24', ...args], { cwd })).stdout) as Report;

describe("a department's repository", () => {
  it('is linted with what it extends, overrides, locks, waives and registers', async () => {
    const { drafts, crashes } = await lint();
    const found = Object.fromEntries(
      drafts.map(({ path, findings }) => [
        path.replace(/^posts\//, ''),
        findings.map(({ ruleId, severity }) => `${ruleId} ${severity}`),
      ]),
    );
    expect(found['01-clear.txt']).toEqual([]);
    expect(found['02-house-style.txt']).toEqual([
      'parks/plain-words info',
      'parks/closed-words warning',
      'parks/names warning',
      'parks/opening-times error',
    ]);
    expect(found['03-locked.txt']).toEqual(
      expect.arrayContaining(['personal-data/phone error', 'parks/job-reference error']),
    );
    expect(found['04-coast.md']).toEqual(['alert/time warning', 'alert/speculation warning']);
    expect(found['05-waived.txt']).toEqual([]);
    expect(drafts.find(({ path }) => path.endsWith('05-waived.txt'))?.waived).toHaveLength(1);
    expect(found['07-links.md']).toEqual(['endorsement/link warning', 'channel/length error']);
    expect(found['08-poll.md']).toEqual(['election/pre-election-period warning']);
    expect(found['signs/06-sign.txt']).toEqual(['parks/both-languages warning', 'spelling/misspelling error']);
    expect(crashes.map(({ path }) => path).sort()).toEqual([
      'lists/closed-words.csv:4',
      'registers/consents.csv:3',
      'registers/published-contacts.csv:3',
      'registers/published-contacts.csv:4',
    ]);
  });

  it('never shows what a masked custom rule found', async () => {
    const { stdout } = await draftlint(['posts/03-locked.txt', '-f', 'json'], { cwd });
    expect(stdout).toContain('parks/job-reference');
    expect(stdout).not.toContain('20418');
  });

  it('cannot lower a locked rule from the command line', async () => {
    const { code, stderr } = await draftlint(['posts', '--rule', 'personal-data/phone:off'], { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain('locked at error by draftlint.config.yaml:');
  });

  it('lists and explains its own rules', async () => {
    expect((await draftlint(['rules'], { cwd })).stdout).toMatch(/parks\/opening-times +error/);
    const { stdout } = await draftlint(['explain', 'parks/opening-times'], { cwd });
    expect(stdout).toContain('The boating lake [[is open]] to all.');
    expect(stdout).toContain('In force: error (set by');
    expect((await draftlint(['explain-config', 'posts/01-clear.txt', 'parks/names'], { cwd })).stdout).toContain(
      '* rules/parks/names = warning',
    );
  });

  it('passes its own examples, and is told what is wrong with its rows', async () => {
    const test = await draftlint(['pack', 'test'], { cwd });
    expect(test).toMatchObject({ code: 0, stderr: '' });
    expect(test.stdout).toContain('bad   Come along #Parks #Manx [[#Summer]]');
    const check = await draftlint(['pack', 'check', '--unused', 'posts'], { cwd });
    expect(check.code).toBe(1);
    expect(check.stdout).toContain('lists/closed-words.csv:4: The row expired on 2025-03-31');
    expect(check.stdout).toContain(
      'lists/closed-words.csv:3: "parkie" of lexicons/closed-words is in none of 8 drafts',
    );
    expect(check.stdout).not.toContain('Erin Teare');
  });

  it('compares packs over its drafts', async () => {
    const { stdout } = await draftlint(
      ['pack', 'diff', 'draftlint:house', 'draftlint.config.yaml', '--over', 'posts'],
      {
        cwd,
      },
    );
    expect(stdout).toMatch(/^8 drafts: \d+ findings added, \d+ removed, \d+ of another severity/);
    expect(stdout).toContain('  + posts/02-house-style.txt:1:1  [[Utilise]] the north gate.');
    expect(stdout).not.toContain('20418');
  });

  it('compares packs over a draft of emoji and cuts none in half', async () => {
    const post = `${'🎉'.repeat(40)} The libary ${'🎉'.repeat(40)}`;
    const here = folder({
      'a.txt': post,
      'off.yaml': 'extends: draftlint:house\nrules: { spelling/misspelling: off }\n',
    });
    const { stdout } = await draftlint(['pack', 'diff', 'off.yaml', 'draftlint:house', '--over', 'a.txt'], {
      cwd: here,
    });
    expect(stdout).toMatch(/ {2}\+ a\.txt:1:86 {2}…🎉+ The \[\[libary\]\] 🎉+…\n/u);
    expect(stdout).not.toContain('\uFFFD');
  });

  it('gets a page for its staff', async () => {
    const { stdout } = await draftlint(['pack', 'docs'], { cwd });
    expect(stdout).toContain('# Rules for posts: parks-and-coast');
    expect(stdout).toContain('- Not: **Utilise** the north gate.');
    expect(stdout).toContain('`personal-data/phone` (fixed)');
  });
});

describe('a pack that cannot be used is refused', () => {
  it.each([
    ['misspelt-key', 'broken/misspelt-key.yaml:2:1: A pack has no key "customRule". Did you mean "customRules"?'],
    ['misspelt-rule', 'broken/misspelt-rule.yaml:4:3: No rule is called "personal-data/phon". Did you mean'],
    ['unsafe-pattern', 'broken/unsafe-pattern.yaml:7:5: The pattern cannot be used'],
    ['clashing-id', 'broken/clashing-id.yaml:4:5: a rule "parks/hashtags" is there already, in packs/house-style.yaml'],
    ['circular-a', 'broken/circular-a.yaml:2:1: packs extend each other in a circle'],
    ['lowers-locked', 'broken/lowers-locked.yaml:6:7: the rule personal-data/phone is locked at error by'],
    ['two-kinds', 'broken/two-kinds.yaml:8:5: A custom rule needs exactly one of'],
  ])('%s', async (name, message) => {
    const { code, stderr } = await draftlint(['pack', 'check', join('broken', `${name}.yaml`)], { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain(message);
  });

  it('or told what is wrong with it', async () => {
    const clash = await draftlint(['pack', 'check', 'broken/clashing-words.yaml'], { cwd });
    expect(clash).toMatchObject({ code: 1 });
    expect(clash.stdout).toContain('parks/two objects to "playground". Change one.');
    const examples = await draftlint(['pack', 'test', 'broken/no-examples.yaml'], { cwd });
    expect(examples).toMatchObject({ code: 1 });
    expect(examples.stdout).toContain('It has no good example.');
  });
});
