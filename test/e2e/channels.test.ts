import { describe, expect, it } from 'vitest';

import { folder, report } from '../workflow/kit.ts';
import { draftlint } from './run.ts';

const LONG = `${'The gate is open. '.repeat(15)}Come and see it.`;
const found = (stdout: string) =>
  report(stdout).drafts.map(({ address = '', findings }) => [
    address,
    findings.filter(({ ruleId }) => ruleId.startsWith('channel/')).map(({ what, start }) => `${start.column} ${what}`),
  ]);

describe('channel/length', () => {
  it('judges each post of a thread by itself', async () => {
    const cwd = folder({ 'thread.txt': `The gate is open.\n---\n${LONG}\n---\n${LONG.slice(0, 280)}\n` });
    const { stdout, code } = await draftlint(['thread.txt', '--thread', '--channel', 'x', '-f', 'json'], { cwd });
    expect(found(stdout)).toEqual([
      ['post 1', []],
      ['post 2', ['281 The post is 286 long; x takes 280.']],
      ['post 3', []],
    ]);
    expect(code).toBe(1);
  });

  it('knows the channel of each row of a calendar, and leaves others alone', async () => {
    const cwd = folder({
      'plan.csv': `channel,text\nTwitter,${LONG}\nFacebook,${LONG}\nWebsite,${LONG}\n"SMS, X",${LONG}\n`,
    });
    const { stdout, stderr } = await draftlint(['plan.csv', '-f', 'json'], { cwd });
    expect(stderr).toBe('');
    expect(report(stdout).crashes).toEqual([]);
    expect(found(stdout)).toEqual([
      ['row 2', ['289 The post is 286 long; x takes 280.']],
      ['row 3', []],
      ['row 4', []],
      ['row 5', ['170 As a text message it takes 2 parts; sms takes 1.', '290 The post is 286 long; x takes 280.']],
    ]);
  });

  it('takes channels of the department’s own', async () => {
    const cwd = folder({
      'draftlint.config.yaml': 'extends: draftlint:house\nchannels:\n  board: { unit: graphemes, limit: 20 }\n',
      'a.md': '---\nchannel: board\n---\n\nThe gate is open until 9pm.\n',
    });
    const { stdout } = await draftlint(['a.md', '-f', 'json'], { cwd });
    expect(found(stdout)).toEqual([['', ['21 The post is 27 long; board takes 20.']]]);
    const misspelt = await draftlint(['a.md', '--channel', 'bord'], { cwd });
    expect(misspelt).toMatchObject({ code: 2, stderr: expect.stringContaining('Did you mean "board"?') as string });
  });
});
