import { existsSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { dirname, extname, join, relative, resolve, sep } from 'node:path';

import { UserError } from '../core/errors.ts';
import { IgnoreFiles } from './ignore-files.ts';

/** What a folder is searched for. */
export const DEFAULT_EXTENSIONS: readonly string[] = ['.md', '.markdown', '.txt'];

const NEVER_WALKED = new Set(['node_modules', '.git', '.hg', '.svn']);

export interface FindOptions {
  readonly cwd: string;
  readonly extensions: readonly string[];
  /** Lets a path or glob match nothing. */
  readonly allowUnmatched: boolean;
  /** True for files that the configuration in force leaves out; asked with an absolute path. */
  readonly isExcluded?: (path: string) => Promise<boolean>;
}

/**
 * The files that paths, folders and globs name: absolute, each once, in the order given and by name within a folder.
 * A file that is named itself counts whatever its extension and whatever `.gitignore` says; `.draftlintignore` always counts.
 * @throws UserError when a path or glob matches nothing
 */
export async function findFiles(patterns: readonly string[], options: FindOptions): Promise<string[]> {
  const top = repositoryOf(options.cwd);
  const walk: Walk = {
    extensions: new Set(options.extensions),
    ignores: new IgnoreFiles(['.gitignore', '.draftlintignore'], top),
    visited: new Set(),
    found: [],
  };
  const own = new IgnoreFiles(['.draftlintignore'], top);
  const files = new Set<string>();
  for (const pattern of patterns) {
    const matches = await expand(pattern, walk, options.cwd);
    if (matches === undefined || (matches.length === 0 && !isFolder(resolve(options.cwd, pattern)))) {
      if (!options.allowUnmatched) throw unmatched(pattern);
      continue;
    }
    for (const file of matches) {
      if (own.ignores(file) || (await options.isExcluded?.(file)) === true) continue;
      files.add(file);
    }
  }
  return [...files];
}

/** The error for a path that names nothing. */
export function unmatched(pattern: string): UserError {
  return new UserError(
    `No file matches "${pattern}". Check the path, or pass --no-error-on-unmatched-pattern if that is fine.`,
  );
}

interface Walk {
  readonly extensions: ReadonlySet<string>;
  readonly ignores: IgnoreFiles;
  readonly visited: Set<string>;
  readonly found: string[];
}

async function expand(pattern: string, walk: Walk, cwd: string): Promise<readonly string[] | undefined> {
  const path = resolve(cwd, pattern);
  if (existsSync(path)) {
    if (!isFolder(path)) return [path];
    const inFolder: Walk = { ...walk, visited: new Set(), found: [] };
    walkFolder(path, inFolder);
    return inFolder.found;
  }
  if (!/[*?[\]{}!()]/.test(pattern)) return undefined;
  const { glob } = await import('tinyglobby');
  const matches = await glob([pattern], { cwd, absolute: true, ignore: ['**/node_modules/**', '**/.git/**'] });
  return matches
    .map((match) => resolve(match))
    .filter((match) => !walk.ignores.ignores(match))
    .sort();
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

function walkFolder(folder: string, walk: Walk): void {
  // A link to a folder above would make the walk endless.
  const real = realpathSync(folder);
  if (walk.visited.has(real)) return;
  walk.visited.add(real);
  const entries = readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    const path = join(folder, entry.name);
    const target = entry.isSymbolicLink() ? statSync(path, { throwIfNoEntry: false }) : entry;
    if (target?.isDirectory() === true) {
      if (!NEVER_WALKED.has(entry.name) && !walk.ignores.ignores(path + sep)) walkFolder(path, walk);
    } else if (target?.isFile() === true && walk.extensions.has(extname(entry.name).toLowerCase())) {
      if (!walk.ignores.ignores(path)) walk.found.push(path);
    }
  }
}

/** The nearest folder above that holds a repository, or the folder itself. */
export function repositoryOf(folder: string): string {
  for (let at = folder; ; at = dirname(at)) {
    if (existsSync(join(at, '.git'))) return at;
    if (dirname(at) === at) return folder;
  }
}

/** A path as reports show it: relative to the working folder, with `/`. */
export function displayPath(path: string, cwd: string): string {
  const shown = relative(cwd, path);
  return (shown === '' ? path : shown).split(sep).join('/');
}
