import { displayPath } from '../../core/paths.ts';
import { type Entry, isCrash } from '../../run/lint-drafts.ts';
import type { Session } from '../../run/session.ts';
import { keyMaker } from './key.ts';
import { CacheStore } from './store.ts';

/** Answers from earlier runs, for files of which nothing that counts has changed. */
export interface Cache {
  /** Lints a file, or tells what an earlier run said of it. */
  lint(file: string, lintFile: (file: string) => Promise<readonly Entry[]>): Promise<readonly Entry[]>;
  /** @throws UserError when the cache cannot be written; the results of the run hold all the same */
  save(): void;
}

/**
 * Opens a cache.
 * @param location the file, from the working folder
 * @param program version and build of the program
 */
export function openCache(session: Session, location: string, program: string): Cache {
  const { cwd } = session.options.request;
  const store = new CacheStore(location, cwd);
  const keyOf = keyMaker(session, program);
  return {
    async lint(file, lintFile) {
      const made = await keyOf(file);
      if (made === undefined) return lintFile(file);
      const path = displayPath(file, cwd);
      const known = store.get(path, made.key);
      if (known !== undefined) return known;
      const entries = await lintFile(file);
      // What failed may succeed the next time, and a file that changed meanwhile is not what the key says.
      const sound = entries.every((entry) => !isCrash(entry) || entry.level === 'notice');
      if (sound && made.isCurrent()) store.set(path, made.key, entries);
      return entries;
    },
    save: () => {
      store.save();
    },
  };
}
