import type { Command } from 'commander';

import type { Io } from '../io.ts';
import { addCheck, addDocs, addNew } from './pack-files.ts';
import { addDiff } from './pack-diff.ts';
import { addTest } from './pack-test.ts';

/** `draftlint pack`: the commands for those who write rule packs. */
export function register(command: Command, io: Io, done: (exitCode: number) => void): void {
  command.helpCommand(false);
  for (const add of [addNew, addCheck, addTest, addDiff, addDocs]) add(command, io, done);
}
