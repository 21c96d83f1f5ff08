import type { Command } from 'commander';

import type { Io } from '../io.ts';
import { addCheck, addDocs, addNew } from './pack-files.ts';
import { addDiff } from './pack-diff.ts';
import { addTest } from './pack-test.ts';

/** `draftlint pack`: the commands for those who write rule packs. */
export function register(program: Command, io: Io, done: (exitCode: number) => void): void {
  const pack = program.command('pack').description('write, check, test, compare and document rule packs');
  for (const add of [addNew, addCheck, addTest, addDiff, addDocs]) add(pack, io, done);
}
