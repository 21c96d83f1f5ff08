import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import type { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { setTimeout as delay } from 'node:timers/promises';

import { describe, expect, it } from 'vitest';

import { draftlint } from './run.ts';

const ARGS = ['fixtures/drafts', '--ext', '.md,.txt', '--as-of', '2026-06-01', '-f', 'ndjson'];

function start(): ChildProcessByStdio<null, Readable, Readable> {
  return spawn(process.execPath, [resolve('bin/draftlint.js'), ...ARGS], { stdio: ['ignore', 'pipe', 'pipe'] });
}

describe('standard output', () => {
  it('loses nothing to a slow reader', async () => {
    const chunks: Buffer[] = [];
    for await (const chunk of start().stdout) {
      chunks.push(chunk as Buffer);
      await delay(50);
    }
    expect(chunks.length).toBeGreaterThan(2);
    expect(Buffer.concat(chunks).toString()).toBe((await draftlint(ARGS)).stdout);
  });

  it('leaves its exit code alone when nobody reads what it complains of', async () => {
    const child = spawn(process.execPath, [resolve('bin/draftlint.js'), 'no-such-draft.txt'], {
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    child.stderr.destroy();
    expect(await once(child, 'close')).toEqual([2, null]);
  });

  it('ends quietly when its reader goes away', async () => {
    const child = start();
    const complaints = text(child.stderr);
    child.stdout.once('data', () => child.stdout.destroy());
    const [code, signal] = (await once(child, 'close')) as [number | null, string | null];
    expect({ signal, complaints: await complaints }).toEqual({ signal: null, complaints: '' });
    expect([0, 1]).toContain(code);
  });
});
