import type { Entry } from '../../run/lint-drafts.ts';
import type { SessionOptions } from '../../run/session.ts';
import type { Task } from './worker.ts';

/** The worker as it is built, beside the program. */
const WORKER = new URL('./worker.js', import.meta.url).href;

export interface Pool {
  lint(file: string): Promise<readonly Entry[]>;
  close(): Promise<void>;
}

/** Opens a pool of threads that lint files as `session.lintFile` would. */
export async function openPool(threads: number, options: SessionOptions): Promise<Pool> {
  const { Tinypool } = await import('tinypool');
  const pool = new Tinypool({
    filename: WORKER,
    runtime: 'worker_threads',
    minThreads: threads,
    maxThreads: threads,
    isolateWorkers: false,
  });
  return {
    lint: (file) => pool.run({ file, options } satisfies Task) as Promise<readonly Entry[]>,
    close: () => pool.destroy(),
  };
}
