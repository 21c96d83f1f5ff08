import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import type { SignOff } from '../../src/workflow/record/record.ts';
import type { Verified } from '../../src/workflow/record/verify.ts';
import { draftlint } from '../e2e/run.ts';
import { folder, read, write } from './kit.ts';

const SIGN = ['--signed-off-by', 'Head of Communications', '-o', 'records.ndjson'];
const DAY = ['--as-of', '2026-11-24'];

function records(cwd: string): SignOff[] {
  return read(cwd, 'records.ndjson')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as SignOff);
}

async function verify(cwd: string, ...args: string[]) {
  const { stdout, code } = await draftlint(['record', 'verify', 'records.ndjson', ...args, '-f', 'json'], { cwd });
  return {
    code,
    told: (JSON.parse(stdout) as Verified[]).map(({ path, address, status }) => [address ?? path, status]),
  };
}

describe('draftlint record', () => {
  it('writes who signed off what, under what rules, and no word of the post', async () => {
    const post =
      'Ring Ann Quirk on 07624 412345 about the libary. <!-- draftlint-disable-line personal-data/phone -- Ann agreed | approver: B. Kelly | expires: 2026-12-31 -->\n';
    const cwd = folder({ 'a.md': post });
    const { code, stdout, stderr } = await draftlint(['record', 'a.md', ...SIGN, ...DAY], { cwd });
    expect([stdout, stderr]).toEqual(['', 'records.ndjson: 1 record added.\n']);
    const [record] = records(cwd);
    expect(record).toMatchObject({
      draftlintRecord: 1,
      path: 'a.md',
      asOf: '2026-11-24',
      signedOffBy: 'Head of Communications',
      waivers: [{ ruleId: 'personal-data/phone', approver: 'B. Kelly', expires: '2026-12-31' }],
    });
    expect(record?.signedOffAt).toMatch(/^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/);
    expect(record?.content).toMatch(/^sha256:[0-9a-f]{64}$/);
    expect(record?.packs.some(({ name }) => name.includes('house'))).toBe(true);
    expect(read(cwd, 'records.ndjson')).not.toMatch(/Ann|07624|2345|libary|agreed/);
    expect(code).toBe(record?.verdict === 'block' ? 1 : 0);
  });

  it('adds to the file, a line a draft, and needs a name', async () => {
    const cwd = folder({ 'a.txt': 'Open.', 'b.csv': 'id,text\n7,Open.\n8,Closed.\n' });
    await draftlint(['record', 'a.txt', ...SIGN], { cwd });
    await draftlint(['record', 'b.csv', ...SIGN], { cwd });
    expect(records(cwd).map(({ path, id }) => `${path} ${id ?? ''}`)).toEqual(['a.txt ', 'b.csv 7', 'b.csv 8']);
    expect((await draftlint(['record', 'a.txt'], { cwd })).code).toBe(2);
    expect((await draftlint(['record', 'a.txt', '--signed-off-by', ' '], { cwd })).code).toBe(2);
  });

  it('records nothing when a draft could not be judged', async () => {
    const cwd = folder({ 'a.ndjson': '{"text":"Open."}\n{"text":\n' });
    const { code, stderr } = await draftlint(['record', 'a.ndjson', ...SIGN], { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain('Line 2 is not valid JSON');
    expect(existsSync(join(cwd, 'records.ndjson'))).toBe(false);
  });

  it('loses no line when several add at once, and passes by the lock of a run that was killed', async () => {
    const cwd = folder({ 'a.txt': 'Open.', 'records.ndjson.lock': '4194304999' });
    await Promise.all(Array.from({ length: 5 }, () => draftlint(['record', 'a.txt', ...SIGN], { cwd })));
    expect(records(cwd)).toHaveLength(5);
    expect(existsSync(join(cwd, 'records.ndjson.lock'))).toBe(false);
  });

  it('passes by the lock of a run that was killed before its number stood in there', async () => {
    const cwd = folder({ 'a.txt': 'Open.', 'records.ndjson.lock': '' });
    expect((await draftlint(['record', 'a.txt', ...SIGN], { cwd })).code).toBe(0);
    expect(records(cwd)).toHaveLength(1);
  });
});

describe('draftlint record verify', () => {
  it('tells what is the same, changed, gone and expired', async () => {
    const waived =
      'The libary. <!-- draftlint-disable-line spelling/misspelling -- a brand | expires: 2026-11-30 -->\n';
    const cwd = folder({ 'a.txt': 'Open.\nDaily.\n', 'b.txt': 'Open.', 'c.txt': 'Open.', 'd.md': waived });
    await draftlint(['record', '.', ...SIGN, ...DAY], { cwd });
    expect(await verify(cwd, ...DAY)).toEqual({
      code: 0,
      told: ['a.txt', 'b.txt', 'c.txt', 'd.md'].map((path) => [path, 'same']),
    });
    write(cwd, { 'a.txt': '\uFEFFOpen.\r\nDaily.\r\n', 'b.txt': 'Shut.' });
    rmSync(join(cwd, 'c.txt'));
    const { code, told } = await verify(cwd, '--as-of', '2026-12-01');
    expect(code).toBe(1);
    expect(Object.fromEntries(told)).toEqual({
      'a.txt': 'same',
      'b.txt': 'changed',
      'c.txt': 'gone',
      'd.md': 'expired',
    });
  });

  it('knows a row of a calendar by its id when rows move, and takes the newest record', async () => {
    const cwd = folder({ 'a.csv': 'id,text\n7,Open.\n8,Closed.\n' });
    await draftlint(['record', 'a.csv', ...SIGN], { cwd });
    write(cwd, { 'a.csv': 'id,text\n8,Closed.\n7,Open again.\n9,New.\n' });
    expect((await verify(cwd, 'a.csv')).told).toEqual([
      ['row 2', 'same'],
      ['row 3', 'changed'],
      ['row 4', 'unsigned'],
    ]);
    await draftlint(['record', 'a.csv', ...SIGN], { cwd });
    expect((await verify(cwd, 'a.csv')).code).toBe(0);
  });

  it('says when the rules have changed since', async () => {
    const cwd = folder({ 'a.txt': 'Open.' });
    await draftlint(['record', 'a.txt', ...SIGN, ...DAY], { cwd });
    const { stdout } = await draftlint(['record', 'verify', 'records.ndjson', ...DAY], { cwd });
    expect(stdout).toMatch(
      /^a\.txt: is what was signed off \(Head of Communications, \d{4}-\d\d-\d\d \d\d:\d\d UTC, clear\)\n$/,
    );
    write(cwd, { 'draftlint.config.yaml': 'extends: draftlint:house\nvocabulary: [zorb]\n' });
    const after = await draftlint(['record', 'verify', 'records.ndjson', ...DAY], { cwd });
    expect(after).toMatchObject({ code: 0 });
    expect(after.stdout).toContain('the rules have changed since');
  });

  it('works under a key, and refuses another file', async () => {
    const cwd = folder({ 'a.txt': 'Open.', 'not.ndjson': '{"a":1}\n' });
    const env = { DRAFTLINT_FINGERPRINT_KEY: 'secret' };
    await draftlint(['record', 'a.txt', ...SIGN], { cwd, env });
    expect(records(cwd)[0]?.content).toMatch(/^hmac-sha256:/);
    expect((await draftlint(['record', 'verify', 'records.ndjson'], { cwd, env })).code).toBe(0);
    expect((await draftlint(['record', 'verify', 'records.ndjson'], { cwd })).stderr).toContain('under a key');
    expect((await draftlint(['record', 'verify', 'not.ndjson'], { cwd })).stderr).toContain(
      'not.ndjson:1 is no record',
    );
  });
});
