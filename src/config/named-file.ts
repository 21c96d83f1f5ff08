import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

import { decode } from '../core/decode.ts';
import { UserError } from '../core/errors.ts';
import { displayPath } from '../core/paths.ts';
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
  const shown = displayPath(full, cwd);
  return { text: textOf(readBytes(full, `${layer.locate(path)}: the ${what} ${shown}`), shown), shown };
}

/**
 * The text of a file that says what is in force, without a byte order mark.
 * @param shown the file as it is told to the user
 * @throws UserError for bytes that are no text: a name that is half read would match nobody, without a word
 */
export function textOf(bytes: Buffer, shown: string): string {
  const decoded = decode(bytes);
  const problem = decoded.kind === 'binary' ? 'It is no text' : decoded.problem;
  if (decoded.kind === 'binary' || problem !== undefined) {
    const way = /\.[ct]sv$/i.test(shown) ? 'Save it as "CSV UTF-8".' : 'Save it as UTF-8.';
    throw new UserError(`${shown}: ${problem ?? ''}. ${way}`);
  }
  return decoded.text.replace(/^\uFEFF/, '');
}

function readBytes(file: string, named: string): Buffer {
  try {
    return readFileSync(file);
  } catch {
    throw new UserError(`${named} cannot be read. Check the path; it starts from this file's folder.`);
  }
}
