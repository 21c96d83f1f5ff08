import { describe, expect, it } from 'vitest';

import { lintText, loadConfig } from '../../src/index.ts';
import { draftlint } from '../e2e/run.ts';
import { project, today } from './project.ts';

const VIEW = 'I think the new one-way system is a mess.';

describe('modes', () => {
  it('take the severities of their packs', async () => {
    const official = await lintText(VIEW, { noConfig: true, mode: 'official', asOf: today });
    const individual = await lintText(VIEW, { noConfig: true, mode: 'individual', asOf: today });
    expect(official.findings.map(({ ruleId }) => ruleId)).toContain('personal-opinion/first-person');
    expect(individual.verdict).toBe('clear');
  });

  it("give way to a department's own word", async () => {
    const cwd = project({
      'rules.config.json': '{"extends":"draftlint:house","rules":{"personal-opinion/first-person":"error"}}',
    });
    const config = await loadConfig(`${cwd}/a.txt`, { cwd, mode: 'individual', asOf: today });
    const { rules } = config.inForce(`${cwd}/a.txt`, { data: {} });
    expect(rules.get('personal-opinion/first-person')?.severity).toBe('error');
    expect(rules.get('personal-opinion/evaluation')?.severity).toBe('off');
  });
});

describe('draftlint pack', () => {
  it('writes a new pack that passes its own checks, once', async () => {
    const cwd = project({});
    expect((await draftlint(['pack', 'new', 'parks'], { cwd })).code).toBe(0);
    expect(await draftlint(['pack', 'test', 'parks.yaml', '-q'], { cwd })).toMatchObject({ code: 0, stdout: '' });
    expect(await draftlint(['pack', 'check', 'parks.yaml'], { cwd })).toMatchObject({ code: 0 });
    expect((await draftlint(['pack', 'new', 'parks'], { cwd })).stderr).toContain('is there already');
    expect((await draftlint(['pack', 'new', 'My Parks'], { cwd })).stderr).toContain('is no name of a pack');
  });

  it('names the way out when there is nothing to check', async () => {
    const { code, stderr } = await draftlint(['pack', 'check'], { cwd: project({}) });
    expect(code).toBe(2);
    expect(stderr).toContain('Name a pack');
    expect((await draftlint(['pack', 'test', 'draftlint:helth'], { cwd: project({}) })).stderr).toContain(
      'Did you mean "draftlint:health"?',
    );
  });
});
