import { relativePath, splitGlobs } from '../core/paths.ts';

/** True for a path that globs name, seen from a folder; those that begin with `!` take out. */
export type Matcher = (globs: readonly string[], path: string, folder: string | undefined) => boolean;

/**
 * Matches paths against globs.
 * @param isNeeded false when there are no globs to match: loading the matcher takes time
 * @param cwd where globs start that stand in no file
 */
export async function loadMatcher(isNeeded: boolean, cwd: string): Promise<Matcher> {
  if (!isNeeded) return () => false;
  const { default: picomatch } = await import('picomatch');
  return (globs, path, folder = cwd) => {
    const name = relativePath(folder, path);
    const isOneOf = (some: readonly string[]) => picomatch([...some], { dot: true })(name);
    const { wanted, except } = splitGlobs(globs);
    return isOneOf(wanted) && !isOneOf(except);
  };
}
