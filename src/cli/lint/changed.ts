import { realpathSync } from 'node:fs';
import { join, relative } from 'node:path';

import { UserError } from '../../core/errors.ts';
import { DEFAULT_EXTENSIONS } from '../../drafts/find.ts';
import { selectFiles } from '../../drafts/select.ts';
import type { Session } from '../../run/session.ts';
import { changedFiles, stagedFiles } from '../../workflow/git/changed.ts';
import type { Io } from '../io.ts';
import { type LintFlags, UNMATCHED_FLAG } from '../flags/lint-flags.ts';

export interface Chosen {
  readonly files: readonly string[];
  /** What to read in place of a file. */
  readonly contents: ReadonlyMap<string, Uint8Array>;
}

/**
 * The files of `--changed`, `--since` and `--staged`, of those that the paths name; of all below the working folder
 * when they name none.
 */
export async function chooseChanged(
  paths: readonly string[],
  flags: LintFlags,
  { loader }: Session,
  io: Io,
): Promise<Chosen> {
  const compared = flags.changed || flags.since !== undefined;
  if (compared && flags.staged) throw new UserError('--staged and --changed exclude each other; choose one.');
  const staged = flags.staged ? stagedFiles(io.cwd) : undefined;
  const candidates = staged?.files ?? changedFiles(io.cwd, flags.since);
  // git names files by their real folder; reports name them by the folder the user is in.
  const real = realpathSync(io.cwd);
  const here = (file: string) => join(io.cwd, relative(real, file));
  const files = await selectFiles(candidates.map(here), paths.length === 0 ? ['.'] : paths, {
    cwd: io.cwd,
    extensions: flags.ext.length === 0 ? DEFAULT_EXTENSIONS : flags.ext,
    allowUnmatched: !flags.errorOnUnmatchedPattern,
    unmatchedFlag: UNMATCHED_FLAG,
    isExcluded: async (path) => (await loader.forFile(path)).excludes(path),
  });
  const contents = new Map([...(staged?.contents ?? [])].map(([file, bytes]) => [here(file), bytes]));
  return { files, contents };
}
