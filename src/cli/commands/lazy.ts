import type { Command } from 'commander';

import type { Io } from '../io.ts';

/**
 * Gives a command its arguments, flags and action.
 * @param done takes the exit code when the command has run
 * @param commands every command there is, for those that tell of the others
 */
export type Register = (
  command: Command,
  io: Io,
  done: (exitCode: number) => void,
  commands: readonly LazyCommand[],
) => void;

/** A command that is loaded only when it is asked for. */
export interface LazyCommand {
  readonly name: string;
  /** Its arguments, as help shows them. */
  readonly usage?: string;
  readonly summary: string;
  readonly load: () => Promise<{ readonly register: Register }>;
}
