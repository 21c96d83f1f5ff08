import type { Command } from 'commander';

import type { Io } from '../io.ts';

/** A command that is loaded only when it is asked for. */
interface LazyCommand {
  readonly name: string;
  readonly summary: string;
  readonly load: () => Promise<{ register: (program: Command, io: Io, done: (exitCode: number) => void) => void }>;
}

export const COMMANDS: readonly LazyCommand[] = [];
