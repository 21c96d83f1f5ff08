import { readFileSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';

import { UserError } from '../core/errors.ts';
import type { KeyPath, Layer } from './pack.ts';

/** A file that a layer names. */
export interface NamedFile {
  /** Without a byte order mark. */
  readonly text: string;
  /** Its path for messages: relative, with `/`. */
  readonly shown: string;
}

/**
 * Reads a file that a layer names under a key; paths start from the layer's own folder.
 * @param cwd paths in messages are relative to it
 * @param what what it is, for the message: `file`, `policy`
 * @throws UserError naming the place of the key and the way out
 */
export function readNamedFile(layer: Layer, file: string, path: KeyPath, cwd: string, what = 'file'): NamedFile {
  const full = resolve(layer.folder ?? cwd, file);
  const shown = relative(cwd, full).split(sep).join('/');
  try {
    return { text: readFileSync(full, 'utf8').replace(/^\uFEFF/, ''), shown };
  } catch {
    throw new UserError(
      `${layer.locate(path)}: the ${what} ${shown} cannot be read. Check the path; it starts from this file's folder.`,
    );
  }
}
