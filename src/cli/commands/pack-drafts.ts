import { UserError } from '../../core/errors.ts';
import type { Draft } from '../../core/draft.ts';
import { DEFAULT_EXTENSIONS } from '../../drafts/find.ts';
import { fileDrafts } from '../../drafts/sources.ts';
import { isCrash } from '../../run/lint-drafts.ts';
import type { Io } from '../io.ts';

/**
 * The drafts of some files, folders or globs.
 * @throws UserError for one that cannot be read: a comparison over half an archive would mislead
 */
export async function* draftsOver(paths: readonly string[], io: Io): AsyncGenerator<Draft> {
  const { drafts } = await fileDrafts(paths, {
    ...{ cwd: io.cwd, extensions: DEFAULT_EXTENSIONS, allowUnmatched: false, thread: false },
    ...{ textColumns: [], textField: 'text', idField: 'id' },
  });
  for await (const entry of drafts) {
    if (!isCrash(entry)) yield entry;
    else if (entry.level === 'error') throw new UserError(`${entry.path}: ${entry.message}`);
  }
}
