import { existsSync } from 'node:fs';
import { extname, resolve, sep } from 'node:path';

import { displayPath } from '../core/paths.ts';
import { type FindOptions, repositoryOf, splitPatterns, unmatched } from './find.ts';
import { IgnoreFiles } from './ignore-files.ts';

/**
 * Of given files (absolute), those that paths, folders and globs name, by the rules of `findFiles`; the order is kept.
 * A path that none of the files matches is fine, as long as it is there.
 * @throws UserError when a path is not there
 */
export async function selectFiles(
  files: readonly string[],
  patterns: readonly string[],
  options: FindOptions,
): Promise<string[]> {
  const extensions = new Set(options.extensions);
  const ignores = new IgnoreFiles(['.draftlintignore'], repositoryOf(options.cwd));
  const { wanted, isTakenOut } = await splitPatterns(patterns, options.cwd);
  const globs = wanted.filter((pattern) => !existsSync(resolve(options.cwd, pattern)));
  const known = new Set(files);
  for (const glob of globs) {
    const isGlob = /[*?[\]{}!()]/.test(glob);
    if (!isGlob && !known.has(resolve(options.cwd, glob)) && !options.allowUnmatched) throw unmatched(glob, options);
  }
  const matches = globs.length === 0 ? () => false : (await import('picomatch')).default(globs);
  const selected: string[] = [];
  for (const file of files) {
    const named = wanted.some((pattern) => {
      const path = resolve(options.cwd, pattern);
      const inside = file.startsWith(path.endsWith(sep) ? path : path + sep);
      return path === file || (inside && extensions.has(extname(file).toLowerCase()));
    });
    if (!named && !matches(displayPath(file, options.cwd))) continue;
    if (isTakenOut(file)) continue;
    if (ignores.ignores(file) || (await options.isExcluded?.(file)) === true) continue;
    selected.push(file);
  }
  return selected;
}
