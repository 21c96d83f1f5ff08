import type { Command } from 'commander';

import type { Io } from '../io.ts';
import { lint } from '../lint/lint.ts';
import type { LintFlags } from '../flags/lint-flags.ts';
import { addLintOptions } from '../flags/lint-options.ts';

/** What draftlint does when no command is named. */
export const LINT = 'lint';
export const LINT_SUMMARY = 'lint drafts (what draftlint does when no command is named)';

/** Gives `command` the arguments, flags and action of `draftlint lint`. */
export function addLint(command: Command, io: Io, done: (exitCode: number) => void): void {
  addLintOptions(command.argument('[paths...]', 'drafts, folders or globs; - for stdin')).action(
    async (paths: string[], flags: LintFlags) => {
      done(await lint(paths, flags, io));
    },
  );
}
