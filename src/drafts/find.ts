import { type Dirent, existsSync, lstatSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { dirname, extname, join, resolve, sep } from 'node:path';

import { UserError } from '../core/errors.ts';
import { displayPath, splitGlobs } from '../core/paths.ts';
import { IgnoreFiles } from './ignore-files.ts';

/** What a folder is searched for. */
export const DEFAULT_EXTENSIONS: readonly string[] = ['.md', '.markdown', '.txt'];

const NEVER_WALKED = new Set(['node_modules', '.git', '.hg', '.svn']);

export interface FindOptions {
  readonly cwd: string;
  readonly extensions: readonly string[];
  /** Lets a path or glob match nothing. */
  readonly allowUnmatched: boolean;
  /** The flag that lets them, where there is one to tell of. */
  readonly unmatchedFlag?: string;
  /** True for files that the configuration in force leaves out; asked with an absolute path. */
  readonly isExcluded?: (path: string) => Promise<boolean>;
  /** Told of the kinds of drafts that a folder holds besides those it was searched for, by extension. */
  readonly onPassedOver?: (extensions: readonly string[]) => void;
  /** Told of each file that was named itself and is left out all the same, by its path as given. */
  readonly onLeftOut?: (path: string) => void;
}

/**
 * The files that paths, folders and globs name: absolute, each once, in the order given and by name within a folder.
 * A file that is named itself counts whatever its extension and whatever `.gitignore` says; `.draftlintignore` always counts.
 * A glob that begins with `!` takes files out of what the others name, wherever it stands.
 * @throws UserError when a path or glob matches nothing
 */
export async function findFiles(patterns: readonly string[], options: FindOptions): Promise<string[]> {
  const top = repositoryOf(options.cwd);
  const walk: Walk = {
    extensions: new Set(options.extensions),
    ignores: new IgnoreFiles(['.gitignore', '.draftlintignore'], top),
    visited: new Set(),
    found: [],
    passedOver: new Set(),
  };
  const own = new IgnoreFiles(['.draftlintignore'], top);
  const files = new Set<string>();
  const { wanted, isTakenOut } = await splitPatterns(patterns, options.cwd);
  for (const pattern of wanted) {
    const matches = (await expand(pattern, walk, options.cwd))?.filter((file) => !isTakenOut(file));
    if (matches === undefined || matches.length === 0) {
      if (options.allowUnmatched) continue;
      throw isFolder(resolve(options.cwd, pattern)) ? emptyFolder(pattern, walk, options) : unmatched(pattern, options);
    }
    for (const file of matches) {
      if (!own.ignores(file) && (await options.isExcluded?.(file)) !== true) files.add(file);
      else if (file === resolve(options.cwd, pattern)) options.onLeftOut?.(pattern);
    }
  }
  if (walk.passedOver.size > 0) options.onPassedOver?.([...walk.passedOver].sort());
  return [...files];
}

interface SplitPatterns {
  readonly wanted: readonly string[];
  /** True for a file (absolute) that a glob with `!` names. */
  readonly isTakenOut: (file: string) => boolean;
}

/**
 * Tells the globs that begin with `!` from the rest.
 * @throws UserError for an empty path, such as a variable of the shell that was never set: it would mean all there is
 */
export async function splitPatterns(patterns: readonly string[], cwd: string): Promise<SplitPatterns> {
  if (patterns.includes('')) throw new UserError('A path is empty. Name a draft, or . for the folder you are in.');
  const { wanted, except } = splitGlobs(patterns, (pattern) => existsSync(resolve(cwd, pattern)));
  if (except.length === 0) return { wanted: patterns, isTakenOut: () => false };
  const globs = except.map((glob) => glob.replace(/^\.\//, '').replace(/\/$/, '/**'));
  const matches = (await import('picomatch')).default(globs, { dot: true });
  return {
    wanted: wanted.length === 0 ? ['.'] : wanted,
    isTakenOut: (file) => matches(displayPath(file, cwd)),
  };
}

/** A path or glob that names nothing. */
export class UnmatchedError extends UserError {}

/** Other files that drafts come in, which a folder is not searched for unasked. */
const OTHER_EXTENSIONS = new Set(['.html', '.htm', '.csv', '.tsv', '.xlsx', '.docx', '.ndjson', '.jsonl']);

function emptyFolder(pattern: string, walk: Walk, { cwd, extensions, unmatchedFlag }: FindOptions): UserError {
  const others: Walk = { ...walk, visited: new Set(), found: [], passedOver: new Set() };
  walkFolder(resolve(cwd, pattern), others);
  const held = [...others.passedOver].sort();
  const name =
    held.length === 0 ? 'Name others with --ext' : `Lint its ${held.join(', ')} with --ext ${held.join(',')}`;
  const ways = unmatchedFlag === undefined ? 'Name the files.' : `${name}, or ${pass(unmatchedFlag)}`;
  return new UserError(`The folder "${pattern}" holds no ${extensions.join(', ')} file that is not ignored. ${ways}`);
}

function pass(flag: string): string {
  return `pass ${flag} if that is fine.`;
}

/** The error for a path that names nothing. */
export function unmatched(
  pattern: string,
  { cwd, unmatchedFlag }: Pick<FindOptions, 'cwd' | 'unmatchedFlag'>,
): UserError {
  const known = whyUnseen(resolve(cwd, pattern));
  if (known !== undefined) return new UserError(`"${pattern}" ${known}`);
  const way = unmatchedFlag === undefined ? '' : `, or ${pass(unmatchedFlag)}`;
  return new UnmatchedError(`No file matches "${pattern}". Check the path${way === '' ? '.' : way}`);
}

/** Why a path that may well be there cannot be followed, as the end of a sentence. */
function whyUnseen(path: string): string | undefined {
  try {
    const isLink = lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() === true;
    return isLink ? 'is a link that leads nowhere; take it away, or let it lead to a file.' : undefined;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return code === 'EACCES' ? 'may not be looked at; check the permissions of its folder.' : undefined;
  }
}

interface Walk {
  readonly extensions: ReadonlySet<string>;
  readonly ignores: IgnoreFiles;
  readonly visited: Set<string>;
  readonly found: string[];
  /** Extensions of drafts that were not asked for. */
  readonly passedOver: Set<string>;
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
  return kindOf(path) === 'folder';
}

type Kind = 'folder' | 'file' | 'unknown' | 'other';

/** What a path leads to; `unknown` when that cannot be seen. */
function kindOf(path: string): Kind {
  try {
    const entry = statSync(path, { throwIfNoEntry: false });
    if (entry === undefined) return 'other';
    return entry.isDirectory() ? 'folder' : entry.isFile() ? 'file' : 'other';
  } catch {
    return 'unknown';
  }
}

function walkFolder(folder: string, walk: Walk): void {
  let entries: readonly Dirent[];
  try {
    // A link to a folder above would make the walk endless.
    const real = realpathSync(folder);
    if (walk.visited.has(real)) return;
    walk.visited.add(real);
    entries = readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch {
    // What cannot be looked into is handed on as a file is, so that reading it tells the user why.
    walk.found.push(folder);
    return;
  }
  for (const entry of entries) {
    const path = join(folder, entry.name);
    const kind: Kind = entry.isDirectory() ? 'folder' : entry.isFile() ? 'file' : kindOf(path);
    if (kind === 'folder') {
      if (!NEVER_WALKED.has(entry.name) && !walk.ignores.ignores(path + sep)) walkFolder(path, walk);
    } else if (kind !== 'other') {
      const extension = extname(entry.name).toLowerCase();
      if (walk.extensions.has(extension)) {
        if (!walk.ignores.ignores(path)) walk.found.push(path);
      } else if (OTHER_EXTENSIONS.has(extension) && !walk.passedOver.has(extension) && !walk.ignores.ignores(path)) {
        walk.passedOver.add(extension);
      }
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
