import type { Draft } from '../core/draft.ts';
import type { Crash } from '../core/finding.ts';
import { displayPath, findFiles, type FindOptions } from './find.ts';
import { draftsOf, type ReadOptions, readTextFile } from './read.ts';

/** Drafts to lint, and how many files they come from. */
export interface Source {
  readonly total: number;
  readonly drafts: AsyncIterable<Draft | Crash> | Iterable<Draft | Crash>;
}

/**
 * The drafts of files, folders and globs; each file is read when its turn comes.
 * @throws UserError when a path or glob matches nothing
 */
export async function fileDrafts(patterns: readonly string[], options: FindOptions & ReadOptions): Promise<Source> {
  const files = await findFiles(patterns, options);
  return { total: files.length, drafts: readAll(files, options) };
}

/** The drafts of standard input, read as a file named `path` would be. */
export function stdinDrafts(bytes: Buffer, path: string, options: ReadOptions): Source {
  return { total: 1, drafts: draftsOf(bytes, path, options) };
}

function* readAll(files: readonly string[], options: FindOptions & ReadOptions): Generator<Draft | Crash> {
  for (const file of files) yield* readTextFile(file, displayPath(file, options.cwd), options);
}
