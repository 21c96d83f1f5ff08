import type { Entry } from '../../run/lint-drafts.ts';
import type { SessionOptions } from '../../run/session.ts';
import type { Outcome, Task } from './worker.ts';

/** What a thread runs, as it is built beside the program. */
const THREAD = new URL('./thread.cjs', import.meta.url).href;
/** Files that a thread is handed at a time; each time it waits and the pool does its books. */
const MOST_AT_A_TIME = 8;
/** Parts of a run that a thread should have, so that none waits long for the others at the end. */
const PARTS_A_THREAD = 8;
/** What is handed out to each thread beyond what it works on. */
const READY = 2;

export interface Pool {
  /** How many files may be asked for before the first is awaited. */
  readonly ahead: number;
  lint(file: string): Promise<readonly Entry[]>;
  close(): Promise<void>;
}

/** Opens a pool of threads that lint files as `session.lintFile` would. */
export async function openPool(threads: number, files: number, options: SessionOptions): Promise<Pool> {
  const { Tinypool } = await import('tinypool');
  const pool = new Tinypool({
    filename: THREAD,
    runtime: 'worker_threads',
    minThreads: threads,
    maxThreads: threads,
    isolateWorkers: false,
  });
  const atATime = Math.max(1, Math.min(MOST_AT_A_TIME, Math.floor(files / (threads * PARTS_A_THREAD))));
  const batches = new Batches(
    atATime,
    (names) => pool.run({ files: names, options } satisfies Task) as Promise<Outcome[]>,
  );
  return {
    ahead: threads * (1 + READY) * atATime,
    lint: (file) => batches.add(file),
    close: () => pool.destroy(),
  };
}

interface Asked {
  readonly file: string;
  readonly resolve: (entries: readonly Entry[]) => void;
  readonly reject: (error: unknown) => void;
}

/** Puts files that are asked for one by one together. */
class Batches {
  private readonly most: number;
  private readonly run: (files: string[]) => Promise<Outcome[]>;
  private asked: Asked[] = [];

  constructor(most: number, run: (files: string[]) => Promise<Outcome[]>) {
    this.most = most;
    this.run = run;
  }

  add(file: string): Promise<readonly Entry[]> {
    return new Promise((resolve, reject) => {
      // Whoever asks for the next file does so before the event loop goes on, or has none to ask for.
      if (this.asked.length === 0) setImmediate(() => void this.handOut());
      this.asked.push({ file, resolve, reject });
      if (this.asked.length >= this.most) void this.handOut();
    });
  }

  private async handOut(): Promise<void> {
    const { asked } = this;
    if (asked.length === 0) return;
    this.asked = [];
    try {
      const outcomes = await this.run(asked.map(({ file }) => file));
      for (const [index, { resolve, reject }] of asked.entries()) {
        const outcome = outcomes[index];
        if (outcome !== undefined && 'entries' in outcome) resolve(outcome.entries);
        else reject(outcome?.error);
      }
    } catch (error) {
      for (const { reject } of asked) reject(error);
    }
  }
}
