import { readFileSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';

import { decode } from '../core/decode.ts';
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
  const decoded = decode(readBytes(full, `${layer.locate(path)}: the ${what} ${shown}`));
  // A name that is half read would match nobody, without a word.
  const problem = decoded.kind === 'binary' ? 'It is no text' : decoded.problem;
  if (decoded.kind === 'binary' || problem !== undefined) {
    throw new UserError(`${shown}: ${problem ?? ''}. Save it as UTF-8; in a spreadsheet, as "CSV UTF-8".`);
  }
  return { text: decoded.text.replace(/^\uFEFF/, ''), shown };
}

function readBytes(file: string, named: string): Buffer {
  try {
    return readFileSync(file);
  } catch {
    throw new UserError(`${named} cannot be read. Check the path; it starts from this file's folder.`);
  }
}
