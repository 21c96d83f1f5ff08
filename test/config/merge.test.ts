import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { createConfigLoader } from '../../src/config/index.ts';

const today = '2026-11-23';

function project(files: Readonly<Record<string, string>>): string {
  const root = mkdtempSync(join(tmpdir(), 'draftlint-config-'));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(join(root, name, '..'), { recursive: true });
    writeFileSync(join(root, name), content);
  }
  return root;
}

async function inForce(cwd: string, path = 'a.txt', more: Partial<Parameters<typeof createConfigLoader>[0]> = {}) {
  const resolved = await createConfigLoader({ cwd, today, ...more }).forFile(join(cwd, path));
  return resolved.inForce(join(cwd, path), { data: {} });
}

describe('layers', () => {
  it('merge packs, the file, the department, overrides and flags, the later winning', async () => {
    const cwd = project({
      'base.yaml': 'extends: draftlint:house\nvocabulary: [Alpha, Beta]\nrules: {spelling/misspelling: info}\n',
      'rules.config.json': JSON.stringify({
        extends: './base.yaml',
        vocabulary: ['+Gamma', '-Alpha'],
        departments: { parks: { rules: { 'spelling/misspelling': 'error' } } },
        overrides: [{ files: 'quiet/**', rules: { 'spelling/misspelling': { severity: 'off' } } }],
      }),
    });
    const severity = async (path: string, more = {}) =>
      (await inForce(cwd, path, more)).rules.get('spelling/misspelling')?.severity;
    expect((await inForce(cwd)).vocabulary).toEqual(['Beta', 'Gamma']);
    expect(await severity('a.txt')).toBe('info');
    expect(await severity('a.txt', { department: 'parks' })).toBe('error');
    expect(await severity('quiet/a.txt', { department: 'parks' })).toBe('off');
    expect(await severity('quiet/a.txt', { rules: ['spelling/misspelling:warning'] })).toBe('warning');
  });

  it('let a locked rule be raised, not lowered', async () => {
    const locked = 'rules: {personal-data/phone: {severity: warning, locked: true}}\n';
    const raised = project({
      'base.yaml': locked,
      'draftlint.config.yaml': 'extends: ./base.yaml\nrules: {personal-data/phone: error}\n',
    });
    expect((await inForce(raised)).rules.get('personal-data/phone')?.severity).toBe('error');
    const lowered = project({
      'base.yaml': locked,
      'draftlint.config.yaml': 'extends: ./base.yaml\nrules: {personal-data/phone: info}\n',
    });
    await expect(inForce(lowered)).rejects.toThrow(/draftlint\.config\.yaml:2:9.*locked at warning by base\.yaml:1:9/);
    await expect(inForce(raised, 'a.txt', { rules: ['personal-data/phone:off'] })).rejects.toThrow(/locked/);
  });

  it('say which layer set a value', async () => {
    const cwd = project({
      'draftlint.config.yaml': 'extends: draftlint:house\nrules:\n  personal-data/phone: error\n',
    });
    const resolved = await createConfigLoader({ cwd, today, precise: true }).forFile(join(cwd, 'a.txt'));
    expect(resolved.explain(join(cwd, 'a.txt'), { data: {} }, 'personal-data/phone')).toEqual([
      { key: 'rules/personal-data/phone', value: 'warning', from: 'draftlint:personal-data' },
      { key: 'rules/personal-data/phone', value: 'error', from: 'draftlint.config.yaml:3:3' },
    ]);
  });
});

describe('registers', () => {
  it('come from a spreadsheet; rows that do not count are told with file and row', async () => {
    const cwd = project({
      'rules.config.json': '{"extends":"draftlint:house","registers":{"published-contacts":"contacts.csv"}}',
      'contacts.csv': 'value,approver,expires\n01624 685685,J. Kelly,2030-01-01\n,nobody,\n999,K. Moore,2026-13-01\n',
    });
    const resolved = await createConfigLoader({ cwd, today }).forFile(join(cwd, 'a.txt'));
    const { registers } = resolved.inForce(join(cwd, 'a.txt'), { data: {} });
    expect(registers['published-contacts']).toEqual([
      { value: '01624 685685', approver: 'J. Kelly', expires: '2030-01-01', origin: 'contacts.csv:2' },
    ]);
    expect(resolved.problems.map(({ place }) => place)).toEqual(['contacts.csv:3', 'contacts.csv:4']);
  });
});

describe('the channels of a draft', () => {
  const cwd = project({
    'draftlint.config.yaml':
      'extends: draftlint:house\nchannels:\n  board: { aliases: [lobby screen], unit: graphemes, limit: 120 }\n',
  });
  const channelsOf = async (channel: string) => {
    const resolved = await createConfigLoader({ cwd, today }).forFile(join(cwd, 'a.txt'));
    const { channels, notice } = resolved.inForce(join(cwd, 'a.txt'), { channel, data: {} });
    return { names: channels.map(({ name }) => name), notice };
  };

  it.each([
    ['x', ['x']],
    ['Twitter/X', ['x']],
    ['X (Twitter)', ['x']],
    ['Facebook, Instagram and bsky', ['facebook', 'instagram', 'bluesky']],
    ['fb & facebook page', ['facebook']],
    ['Lobby Screen', ['board']],
    ['website', []],
    ['website; x', ['x']],
  ])('are found by name: %s', async (named, names) => {
    expect(await channelsOf(named)).toEqual({ names, notice: undefined });
  });

  it('are told when the name is nearly one', async () => {
    expect(await channelsOf('facebok')).toEqual({
      names: [],
      notice: 'There is no channel "facebok". Did you mean "facebook"? Its length was not checked for it.',
    });
  });

  it('must be known when a flag or the configuration names them', async () => {
    await expect(inForce(cwd, 'a.txt', { channel: 'nowhere' })).rejects.toThrow(/no channel "nowhere".*Known: /);
    expect((await inForce(cwd, 'a.txt', { channel: 'SMS' })).channels).toMatchObject([{ unit: 'sms', limit: 1 }]);
  });
});

describe('an override for some days', () => {
  const cwd = project({
    'draftlint.config.yaml':
      'extends: draftlint:house\noverrides:\n  - { from: 2026-12-01, to: 2026-12-10, extends: draftlint:elections }\n',
  });
  const severityOn = async (day: string, scheduled?: string) => {
    const resolved = await createConfigLoader({ cwd, today: day }).forFile(join(cwd, 'a.txt'));
    const config = resolved.inForce(join(cwd, 'a.txt'), {
      data: {},
      ...(scheduled === undefined ? {} : { scheduled }),
    });
    const rule = (id: string) => config.rules.get(id)?.severity;
    return [rule('election/pre-election-period'), rule('elections/voting-advice')];
  };

  it.each([
    ['2026-11-30', undefined, ['off', 'off']],
    ['2026-12-01', undefined, ['warning', 'error']],
    ['2026-12-10', undefined, ['warning', 'error']],
    ['2026-12-11', undefined, ['off', 'off']],
    ['2026-11-01', '2026-12-05T09:00', ['warning', 'error']],
    ['2026-12-05', '2026-12-11', ['off', 'off']],
  ])('is in force on %s for a draft scheduled for %s: %j', async (day, scheduled, severities) => {
    expect(await severityOn(day, scheduled)).toEqual(severities);
  });

  it.each([
    ['{ rules: {} }', /An override needs "files", or the days/],
    ['{ from: 2026-13-01, rules: {} }', /:3:7: "from" is no day of the calendar/],
    ['{ from: 2026-12-10, to: 2026-12-01, rules: {} }', /:3:25: The days end \(2026-12-01\) before/],
  ])('is refused when it is %s', async (override, message) => {
    const broken = project({ 'draftlint.config.yaml': `extends: draftlint:house\noverrides:\n  - ${override}\n` });
    await expect(inForce(broken)).rejects.toThrow(message);
  });
});
