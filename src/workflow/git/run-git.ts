import { spawnSync } from 'node:child_process';

import { UserError } from '../../core/errors.ts';

/**
 * Runs git and gives what it prints, or undefined when it fails.
 * @throws UserError when git is not installed
 */
export function tryGit(args: readonly string[], cwd: string, input?: string): Buffer | undefined {
  const { stdout, status, error } = spawnSync('git', [...args], {
    cwd,
    maxBuffer: Number.POSITIVE_INFINITY,
    stdio: ['pipe', 'pipe', 'ignore'],
    ...(input === undefined ? {} : { input }),
  });
  if (error === undefined) return status === 0 ? stdout : undefined;
  const { code = 'unknown fault' } = error as NodeJS.ErrnoException;
  throw new UserError(
    code === 'ENOENT'
      ? 'git was not found; --changed, --since and --staged need it.'
      : `git could not be run (${code}).`,
  );
}

/**
 * Runs git, which must succeed.
 * @throws UserError when it does not
 */
export function git(args: readonly string[], cwd: string, input?: string): Buffer {
  const output = tryGit(args, cwd, input);
  if (output !== undefined) return output;
  throw new UserError(`git ${args[0] ?? ''} failed; run git status to see what is wrong with the repository.`);
}

/** The names in a list that git parts by NUL. */
export function names(output: Buffer): string[] {
  return output
    .toString('utf8')
    .split('\0')
    .filter((name) => name !== '');
}

/**
 * The top folder of the repository that a folder is in.
 * @throws UserError when it is in none
 */
export function topOf(cwd: string): string {
  const top = tryGit(['rev-parse', '--show-toplevel'], cwd)
    ?.toString('utf8')
    .replace(/\r?\n$/, '');
  if (top !== undefined && top !== '') return top;
  throw new UserError('--changed, --since and --staged need a Git repository, and this folder is in none.');
}
