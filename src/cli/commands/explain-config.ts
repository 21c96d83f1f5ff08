import { resolve } from 'node:path';

import type { Command } from 'commander';

import { didYouMean, UserError } from '../../core/errors.ts';
import { EXIT_CLEAR } from '../exit-codes.ts';
import type { Io } from '../io.ts';
import { addConfigOptions } from '../run-options.ts';
import { type ConfigFlags, resolvedFor } from './shared.ts';

/** `draftlint explain-config <file> [rule]`: every layer that touched a value, the last one in force. */
export function register(program: Command, io: Io, done: (exitCode: number) => void): void {
  const command = program.command('explain-config').description('show which layer set each value for a file');
  addConfigOptions(command.argument('<file>').argument('[rule]')).action(
    async (file: string, ruleId: string | undefined, flags: ConfigFlags) => {
      const resolved = await resolvedFor(file, flags, io, true);
      if (ruleId !== undefined && !resolved.rules.has(ruleId)) {
        throw new UserError(`No rule is called "${ruleId}".${didYouMean(ruleId, resolved.rules.keys())}`);
      }
      const entries = resolved.explain(resolve(io.cwd, file), { data: {} }, ruleId);
      const last = new Map(entries.map((entry, index) => [entry.key, index]));
      const files = resolved.files.length === 0 ? 'no file: the house policy is in force' : resolved.files.join(', ');
      io.stdout(`Configuration of ${file}: ${files}\n\n`);
      for (const [index, { key, value, from }] of entries.entries()) {
        io.stdout(`${last.get(key) === index ? '*' : ' '} ${key} = ${value}  (${from})\n`);
      }
      io.stdout('\n* in force\n');
      done(EXIT_CLEAR);
    },
  );
}
