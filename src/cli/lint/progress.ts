import type { Io } from '../io.ts';

/** A run shorter than this needs no progress, in milliseconds. */
const PATIENCE = 500;
const INTERVAL = 100;

export interface Progress {
  /** Says that a draft of this file is done. */
  step(path: string): void;
  end(): void;
}

/** Counts files on stderr once a run takes longer than half a second, when stderr is a terminal. */
export function startProgress(total: number, io: Io): Progress {
  if (total < 2 || !io.isTerminal.stderr) return { step: () => undefined, end: () => undefined };
  const begun = performance.now();
  const seen = new Set<string>();
  let shownAt = 0;
  return {
    step(path) {
      seen.add(path);
      const now = performance.now();
      if (now - begun < PATIENCE || now - shownAt < INTERVAL) return;
      shownAt = now;
      io.stderr(`\r\u001B[Klinting ${seen.size} of ${total} files`);
    },
    end() {
      if (shownAt > 0) io.stderr('\r\u001B[K');
    },
  };
}
