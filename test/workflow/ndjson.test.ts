import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';

import { describe, expect, it } from 'vitest';

import type { Crash, DraftResult } from '../../src/core/finding.ts';
import { draftlint } from '../e2e/run.ts';
import { folder } from './kit.ts';

type Line = Partial<DraftResult> & { readonly crash?: Crash };

const WORKER = ['--input', 'ndjson', '--format', 'ndjson'];

function lines(stdout: string): Line[] {
  return stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Line);
}

describe('--input ndjson --format ndjson', () => {
  it('prints each result before it is given the next line', async () => {
    const child = spawn(process.execPath, [resolve('bin/draftlint.js'), ...WORKER], { cwd: folder() });
    const answers = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
    for (const [index, text] of ['Open.', 'The libary.', 'What a shit day.'].entries()) {
      child.stdin.write(`${JSON.stringify({ id: `p-${index}`, text })}\n`);
      const { value } = (await answers.next()) as { value: string };
      expect(JSON.parse(value)).toMatchObject({ id: `p-${index}`, address: `line ${index + 1}` });
    }
    child.stdin.end();
    expect(await new Promise((done) => child.on('close', done))).toBe(1);
  });

  it('gives a bad line a fault of its own, in its place, and goes on', async () => {
    const stdin = [
      '{"id":"a","text":"Open."}',
      '{"id":"b","text":',
      '[1]',
      '{"id":"c","body":"x"}',
      '',
      '{"id":"d","text":"Open.","channel":"facebok"}',
      '{"id":"e","text":"The libary."}',
    ].join('\n');
    const cwd = folder({
      'draftlint.config.yaml': 'extends: draftlint:house\nchannels:\n  x: { limit: 280, unit: weighted }\n',
    });
    const { stdout, code } = await draftlint(WORKER, { cwd, stdin });
    expect(code).toBe(2);
    const told = lines(stdout).map(
      ({ id, address, crash }) => `${id ?? ''} ${address ?? ''} ${crash === undefined ? 'result' : 'fault'}`,
    );
    expect(told).toEqual([
      'a line 1 result',
      ' line 2 fault',
      ' line 3 fault',
      ' line 4 fault',
      'd line 6 result',
      ' line 6 fault',
      'e line 7 result',
    ]);
  });

  it('says of a post what a run over files says', async () => {
    const cwd = folder({ 'a.ndjson': '{"text":"The libary."}\n{"text":"What a shit day."}\n' });
    const streamed = await draftlint(['a.ndjson', '-f', 'ndjson'], { cwd });
    const whole = await draftlint(['a.ndjson', '-f', 'ndjson=-', '-f', 'ndjson'], { cwd });
    expect(streamed.stdout).toBe(whole.stdout);
    expect(streamed.code).toBe(1);
  });

  it('ends quietly when nobody reads on', async () => {
    const stdin = '{"text":"Open."}\n'.repeat(5000);
    const child = spawn(process.execPath, [resolve('bin/draftlint.js'), ...WORKER], { cwd: folder() });
    child.stdin.on('error', () => undefined);
    child.stdin.end(stdin);
    let errors = '';
    child.stderr.on('data', (data: Buffer) => (errors += data.toString()));
    child.stdout.once('data', () => child.stdout.destroy());
    await new Promise((done) => child.on('close', done));
    expect(errors).toBe('');
  });

  it('takes no more memory for many posts than for few', async () => {
    const peak = async (count: number): Promise<number> => {
      const child = spawn(process.execPath, ['--max-old-space-size=160', resolve('bin/draftlint.js'), ...WORKER], {
        cwd: folder(),
      });
      child.stdin.on('error', () => undefined);
      const text = 'word '.repeat(400);
      let seen = 0;
      child.stdout.on('data', (data: Buffer) => (seen += data.toString().split('\n').length - 1));
      for (let index = 0; index < count; index++) {
        const line = `${JSON.stringify({ id: String(index), text })}\n`;
        if (!child.stdin.write(line)) await new Promise((done) => child.stdin.once('drain', done));
      }
      child.stdin.end();
      const code = await new Promise((done) => child.on('close', done));
      expect(code).toBe(0);
      return seen;
    };
    expect(await peak(1500)).toBe(1500);
  });
});
