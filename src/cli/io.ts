import { fstatSync } from 'node:fs';

import { localDay } from '../core/day.ts';
import { StandardOutput } from './output/standard-output.ts';

/** The world outside, as a command sees it; tests pass their own. */
export interface Io {
  readonly stdout: (text: string) => void;
  readonly stderr: (text: string) => void;
  /** Resolves when what was written to stdout has been taken, or at once when its reader keeps up. */
  readonly drained: () => Promise<void>;
  readonly stdin: AsyncIterable<Uint8Array>;
  /** False when nobody could be writing to stdin: it is a terminal or a device such as /dev/null. */
  readonly stdinIsPiped: boolean;
  /** The bare streams, for a protocol of their own. */
  readonly streams: { readonly input: NodeJS.ReadableStream; readonly output: NodeJS.WritableStream };
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Today, `YYYY-MM-DD`, in local time. */
  readonly today: string;
  /** The time of day, ISO 8601, UTC. */
  readonly now: () => string;
  readonly isTerminal: { readonly stdin: boolean; readonly stdout: boolean; readonly stderr: boolean };
  /** Columns of the terminal, when stdout is one. */
  readonly columns: number | undefined;
}

/** The real world of a process. */
export function ioOf(process: NodeJS.Process): Io {
  const output = new StandardOutput(process);
  return {
    stdout: (text) => {
      output.write(text);
    },
    stderr: errorOutput(process),
    drained: () => output.drained(),
    // Node makes a stream when it is first asked for, and what reads files alone needs no more than one.
    get stdin() {
      return process.stdin as AsyncIterable<Uint8Array>;
    },
    get streams() {
      return { input: process.stdin, output: output.stream };
    },
    get stdinIsPiped() {
      return isPiped();
    },
    cwd: process.cwd(),
    env: process.env,
    today: localDay(new Date()),
    now: () => new Date().toISOString(),
    isTerminal: {
      get stdin() {
        return process.stdin.isTTY;
      },
      get stdout() {
        return output.isTerminal;
      },
      get stderr() {
        return process.stderr.isTTY;
      },
    },
    get columns() {
      return output.isTerminal ? output.stream.columns : undefined;
    },
  };
}

/** Standard error. When its reader has gone away, as in `2>&1 | head`, nobody is left to be told. */
function errorOutput(process: NodeJS.Process): (text: string) => void {
  let stream: NodeJS.WriteStream | undefined;
  return (text) => {
    // Making the stream takes as long as a good part of the linting, so nothing is not written.
    if (text === '') return;
    stream ??= process.stderr.on('error', () => undefined);
    stream.write(text);
  };
}

function isPiped(): boolean {
  try {
    return !fstatSync(0).isCharacterDevice();
  } catch {
    return false;
  }
}
