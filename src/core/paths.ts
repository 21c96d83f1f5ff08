import { relative, sep } from 'node:path';

/** A path as globs, ignore files and baselines write it: from a folder on, with `/`; empty for the folder itself. */
export function relativePath(folder: string, path: string): string {
  return relative(folder, path).split(sep).join('/');
}

/** A path as reports show it: relative to the working folder, with `/`. */
export function displayPath(path: string, cwd: string): string {
  const shown = relativePath(cwd, path);
  return shown === '' ? path : shown;
}

/**
 * Tells the globs that begin with `!` from the rest; those come back without it.
 * @param isName true for what is the name of a file, whatever it begins with
 */
export function splitGlobs(
  globs: readonly string[],
  isName: (glob: string) => boolean = () => false,
): { readonly wanted: readonly string[]; readonly except: readonly string[] } {
  const takesOut = (glob: string) => glob.startsWith('!') && !isName(glob);
  return {
    wanted: globs.filter((glob) => !takesOut(glob)),
    except: globs.filter(takesOut).map((glob) => glob.slice(1)),
  };
}
