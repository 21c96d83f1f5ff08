import type { Command } from 'commander';

import { localDay } from '../../core/day.ts';
import { LanguageServer } from '../../editor/server.ts';
import type { Io } from '../io.ts';
import { addConfigOptions } from '../flags/run-options.ts';
import { type ConfigFlags, requestOf } from '../flags/config-request.ts';

/** `draftlint lsp`: a language server on standard input and output, until the editor ends it. */
export function register(command: Command, io: Io): void {
  addConfigOptions(command)
    .option('--stdio', 'talk over standard input and output (always so)')
    .action(async (flags: ConfigFlags) => {
      const { cwd, today: _today, ...request } = requestOf(flags, io);
      const key = io.env['DRAFTLINT_FINGERPRINT_KEY'] ?? '';
      const world = {
        cwd,
        request,
        today: () => localDay(new Date(io.now())),
        ...(key === '' ? {} : { fingerprintKey: key }),
      };
      new LanguageServer(io.streams.input, io.streams.output, world).listen();
      // The connection ends the process.
      await new Promise(() => undefined);
    });
}
