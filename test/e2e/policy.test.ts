import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

import type { Report } from '../../src/core/finding.ts';
import { folder } from '../workflow/kit.ts';
import { draftlint } from './run.ts';

const other = resolve('fixtures/another-government');

describe('draftlint policy', () => {
  it('prints every clause with its rules, or why a person must judge', async () => {
    const { code, stdout } = await draftlint(['policy', '--no-config']);
    expect(code).toBe(0);
    expect(stdout).toContain('GDL-2.17  Complaints (official posts)\n');
    expect(stdout).toContain('  rules: conduct/complaint (warning)');
    expect(stdout).toContain('  a person must judge, because only the writer');
    expect(stdout).toMatch(/^82 clauses: \d+ with rules, \d+ for a person alone\./m);
  });

  it('tells severities of the mode, and rules that are off', async () => {
    const { stdout } = await draftlint(['policy', '--no-config', '--mode', 'individual']);
    expect(stdout).toContain('individual mode');
    expect(stdout).toContain('  rules: conduct/complaint (off)');
  });

  it('prints JSON', async () => {
    const { stdout } = await draftlint(['policy', '--no-config', '--format', 'json']);
    const { name, clauses } = JSON.parse(stdout) as { name: string; clauses: { id: string; rules: unknown[] }[] };
    expect(name).toBe('isle-of-man-government-2015');
    expect(clauses).toHaveLength(82);
    expect(clauses.find(({ id }) => id === 'STD-1.UNA.8')?.rules).toContainEqual({
      id: 'conduct/chain-letter',
      severity: 'warning',
    });
  });
});

describe('a rule’s clauses', () => {
  it('are told by explain', async () => {
    const { stdout } = await draftlint(['explain', 'conduct/complaint', '--no-config']);
    expect(stdout).toContain('- GDL-2.17, Complaints: Direct complaints to the right channel or person.');
    expect(stdout).toContain('In doubt, ask your complaints officer.');
  });
});

describe('a policy of another government', () => {
  it('is a file of the documented shape', () => {
    const schema = JSON.parse(readFileSync('src/config/policy.schema.json', 'utf8')) as object;
    const check = new Ajv({ strict: false }).compile(schema);
    expect(check(parse(readFileSync(resolve(other, 'policy.yaml'), 'utf8'))), JSON.stringify(check.errors)).toBe(true);
    expect(check(JSON.parse(readFileSync('src/policy/isle-of-man-government-2015.json', 'utf8')))).toBe(true);
    expect(check({ name: 'x', title: 'X', clauses: [{ id: 'A' }] })).toBe(false);
  });

  it('is named by reports', async () => {
    const { stdout } = await draftlint(['posts', '-f', 'json'], { cwd: other });
    const [draft] = (JSON.parse(stdout) as Report).drafts;
    expect(draft?.question).toBe('Would you read it out at a council meeting?');
    const found = draft?.findings.map(({ ruleId, policy, ask }) => [ruleId, policy, ask]);
    expect(found).toContainEqual(['personal-data/phone', ['2'], 'the records officer']);
    expect(found).toContainEqual(['spelling/misspelling', ['3.1'], 'the town clerk']);
    const pretty = await draftlint(['posts'], { cwd: other });
    expect(pretty.stdout.replace(/\s+/g, ' ')).toContain(
      'Policy 2, Private details: Publish no private details of anybody. In doubt, ask the records officer.',
    );
    expect(pretty.stdout).not.toMatch(/GDL|STD|Information Governance|Publicity test/);
  });

  it('is named by explain, policy and pack docs', async () => {
    const explained = await draftlint(['explain', 'personal-data/phone'], { cwd: other });
    expect(explained.stdout).toContain('Port Sidney Town Council, Rules for Posting Online (2026):');
    expect(explained.stdout).toContain('- 2, Private details: Publish no private details of anybody.');
    const { stdout } = await draftlint(['policy'], { cwd: other });
    expect(stdout).toContain('3.1  Plain English (official posts)');
    expect(stdout).toContain('sidney/harbour (warning)');
    expect(stdout).toContain('4 clauses: 3 with rules, 1 for a person alone.');
    expect((await draftlint(['pack', 'docs'], { cwd: other })).stdout).toContain('policy 3.1, Plain English;');
  });

  it('passes pack check and pack test', async () => {
    expect(await draftlint(['pack', 'check'], { cwd: other })).toMatchObject({ code: 0 });
    expect(await draftlint(['pack', 'test'], { cwd: other })).toMatchObject({ code: 0 });
  });

  const CLAUSE = '  - { id: A, heading: First, asks: Do it., mode: both, rules: [spelling/*] }\n';
  it.each([
    [
      'name: p\ntitle: P\nclauses:\n  - { id: A, heading: First, asks: Do it., mode: all }\n',
      'policy.yaml:4:44: "mode" is "all"',
    ],
    ['name: p\ntitle: P\nclause:\n' + CLAUSE, 'policy.yaml:3:1: A policy has no key "clause". Did you mean "clauses"?'],
    ['name: p\nclauses:\n' + CLAUSE, 'policy.yaml: This policy needs "title".'],
    ['name: p\ntitle: P\nclauses:\n' + CLAUSE + CLAUSE, 'policy.yaml:5:7: The clause "A" is there twice.'],
    ['name: p\ntitle: P\nclauses: []\n', 'policy.yaml:3:1: A policy needs at least one clause.'],
    [
      'name: p\ntitle: P\nclauses:\n  - { id: A, heading: First, asks: Do it., mode: both }\n',
      'policy.yaml:4:5: The clause "A" names no rule. List its "rules", or say under "person"',
    ],
    [
      'name: p\ntitle: P\nclauses:\n' + CLAUSE.replace('spelling/*', 'speling/*'),
      'draftlint.config.yaml:2:1: the clause "A" of p names the rule "speling/*", which is not there. Did you mean "spelling/*"?',
    ],
    ['name: [', 'policy.yaml:'],
  ])('is refused with place and way out: %j', async (policy, message) => {
    const cwd = folder({
      'draftlint.config.yaml': 'extends: draftlint:house\npolicy: ./policy.yaml\n',
      'policy.yaml': policy,
      'a.txt': 'Open.',
    });
    const { code, stderr } = await draftlint(['a.txt'], { cwd });
    expect(stderr).toContain(message);
    expect(stderr).not.toContain('    at ');
    expect(code).toBe(2);
  });

  it('is refused when the file is not there', async () => {
    const cwd = folder({ 'draftlint.config.yaml': 'policy: ./none.yaml\n', 'a.txt': 'Open.' });
    const { code, stderr } = await draftlint(['a.txt'], { cwd });
    expect(stderr).toContain('draftlint.config.yaml:1:1: the policy none.yaml cannot be read.');
    expect(code).toBe(2);
  });

  it('tells clauses of its own rules that it does not hold', async () => {
    const rule =
      'customRules:\n  - id: own/rule\n    message: { what: Wrong., instead: Mend it. }\n    severity: info\n';
    const more =
      '    clause: GDL-2.80\n    phrases: [gate]\n    examples: { bad: ["The [[gate]]."], good: [Fence.] }\n';
    const cwd = folder({ 'pack.yaml': rule + more });
    const { code, stdout } = await draftlint(['pack', 'check', 'pack.yaml'], { cwd });
    expect(stdout).toContain('own/rule names the clause "GDL-2.80", which is not in isle-of-man-government-2015.');
    expect(code).toBe(1);
  });

  it('and lists that are not there', async () => {
    const rule =
      'customRules:\n  - id: own/rule\n    message: { what: Wrong., instead: Mend it. }\n    severity: info\n';
    const more =
      '    clause: GDL-2.8\n    phrases: { lexicon: gates }\n    examples: { bad: ["The [[gate]]."], good: [Fence.] }\n';
    const cwd = folder({ 'pack.yaml': `${rule}${more}lexicons: { gate: [gate] }\n` });
    const { code, stdout } = await draftlint(['pack', 'check', 'pack.yaml'], { cwd });
    expect(stdout).toContain('from the list "gates", which is not under "lexicons". Did you mean "gate"?');
    expect(code).toBe(1);
  });
});
