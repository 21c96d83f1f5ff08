import { resolve } from 'node:path';

import { UserError } from '../../core/errors.ts';
import { git, names, topOf, tryGit } from './run-git.ts';

const DIFF = ['diff', '--no-ext-diff', '--no-renames', '--ignore-submodules', '--name-only', '-z', '--diff-filter=d'];

/**
 * The files (absolute, sorted) that differ from a commit, and those that git does not know yet; files that are gone
 * and files that git ignores are left out.
 * @param since a branch, tag or commit; what it and this branch have in common is compared with. HEAD by default
 * @throws UserError when there is no such commit, or no repository
 */
export function changedFiles(cwd: string, since: string | undefined): string[] {
  const top = topOf(cwd);
  const base = since === undefined ? headOf(top) : baseOf(top, since);
  // Before the first commit, all that is staged is new.
  const changed = base === undefined ? names(git(['ls-files', '-z'], top)) : names(git([...DIFF, base, '--'], top));
  const unknown = names(git(['ls-files', '--others', '--exclude-standard', '-z'], top));
  return [...new Set([...changed, ...unknown])].sort().map((name) => resolve(top, name));
}

function headOf(top: string): string | undefined {
  return commitOf(top, 'HEAD');
}

function baseOf(top: string, since: string): string {
  const commit = commitOf(top, since);
  if (commit === undefined) {
    throw new UserError(`--since ${since}: there is no such branch, tag or commit here. In CI, fetch it first.`);
  }
  const common = tryGit(['merge-base', commit, 'HEAD'], top)?.toString('utf8').trim();
  // A shallow clone may not reach back to what both have in common.
  return common === undefined || common === '' ? commit : common;
}

function commitOf(top: string, name: string): string | undefined {
  return tryGit(['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`], top)
    ?.toString('utf8')
    .trim();
}

export interface Staged {
  /** Absolute, sorted. */
  readonly files: readonly string[];
  /** What will be committed, of the files whose working copy differs from it. */
  readonly contents: ReadonlyMap<string, Buffer>;
}

/**
 * The files that the next commit adds or changes.
 * @throws UserError when there is no repository
 */
export function stagedFiles(cwd: string): Staged {
  const top = topOf(cwd);
  const staged = names(git([...DIFF, '--cached', '--'], top)).sort();
  const differing = new Set(names(git(['diff', '--no-ext-diff', '--no-renames', '--name-only', '-z', '--'], top)));
  const blobs = blobsOf(top);
  const files = staged.filter((name) => blobs.has(name));
  const partly = files.filter((name) => differing.has(name));
  const contents = readBlobs(
    top,
    partly.map((name) => blobs.get(name) ?? ''),
  );
  return {
    files: files.map((name) => resolve(top, name)),
    contents: new Map(partly.map((name, index) => [resolve(top, name), contents[index] ?? Buffer.alloc(0)])),
  };
}

/** The object of each regular file in the index; links and submodules are no drafts. */
function blobsOf(top: string): Map<string, string> {
  const rows = names(git(['ls-files', '--stage', '-z'], top));
  return new Map(
    rows.flatMap((row) => {
      const match = /^100\d{3} ([0-9a-f]+) 0\t([^]+)$/.exec(row);
      return match === null ? [] : [[match[2] ?? '', match[1] ?? '']];
    }),
  );
}

function readBlobs(top: string, ids: readonly string[]): Buffer[] {
  if (ids.length === 0) return [];
  const output = git(['cat-file', '--batch'], top, `${ids.join('\n')}\n`);
  const contents: Buffer[] = [];
  let at = 0;
  for (const id of ids) {
    const lineEnd = output.indexOf(0x0a, at);
    const size = Number(/ (\d+)$/.exec(output.toString('latin1', at, lineEnd))?.[1] ?? Number.NaN);
    if (lineEnd === -1 || Number.isNaN(size)) throw new UserError(`git could not read the staged object ${id}.`);
    contents.push(output.subarray(lineEnd + 1, lineEnd + 1 + size));
    at = lineEnd + 1 + size + 1;
  }
  return contents;
}
