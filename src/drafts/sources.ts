import { createReadStream, statSync } from 'node:fs';

import type { Draft } from '../core/draft.ts';
import type { Crash } from '../core/finding.ts';
import { displayPath } from '../core/paths.ts';
import { findFiles, type FindOptions } from './find.ts';
import { draftsOf, explainReadError, type ReadOptions, readTextFile } from './read.ts';
import { type InputKind, inputKindOf, readInput, type ReadInputOptions } from './readers/index.ts';

export interface SourceOptions extends ReadOptions, ReadInputOptions {
  /** How to read every file, whatever its name says. */
  readonly input?: InputKind;
}

/** Drafts to lint, and how many files they come from. */
export interface Source {
  readonly total: number;
  readonly drafts: AsyncIterable<Draft | Crash> | Iterable<Draft | Crash>;
}

/**
 * The drafts of files, folders and globs; each file is read when its turn comes.
 * @throws UserError when a path or glob matches nothing
 */
export async function fileDrafts(patterns: readonly string[], options: FindOptions & SourceOptions): Promise<Source> {
  const files = await findFiles(patterns, options);
  return { total: files.length, drafts: readAll(files, options) };
}

/** The drafts of standard input, read as a file named `path` would be: as it comes, where its kind allows it. */
export async function* stdinDrafts(
  stdin: AsyncIterable<Uint8Array>,
  path: string,
  options: SourceOptions,
): AsyncGenerator<Draft | Crash> {
  const kind = options.input ?? inputKindOf(path);
  if (kind !== undefined) {
    yield* readInput(kind, stdin, path, options);
    return;
  }
  const pieces: Uint8Array[] = [];
  for await (const piece of stdin) pieces.push(piece);
  yield* draftsOf(Buffer.concat(pieces), path, options);
}

async function* draftsOfBytes(bytes: Uint8Array, path: string, options: SourceOptions): AsyncGenerator<Draft | Crash> {
  const kind = options.input ?? inputKindOf(path);
  if (kind === undefined) yield* draftsOf(Buffer.from(bytes), path, options);
  else yield* readInput(kind, bytes, path, options);
}

async function* readAll(files: readonly string[], options: FindOptions & SourceOptions): AsyncGenerator<Draft | Crash> {
  for (const file of files) yield* draftsOfFile(file, options.cwd, options);
}

/**
 * The drafts of one file (absolute), read as they are asked for.
 * @param content what to read in place of the file
 */
export async function* draftsOfFile(
  file: string,
  cwd: string,
  options: SourceOptions,
  content?: Uint8Array,
): AsyncGenerator<Draft | Crash> {
  const path = displayPath(file, cwd);
  if (content !== undefined) {
    yield* draftsOfBytes(content, path, options);
    return;
  }
  if (isPipe(file)) {
    const message = 'It is a pipe, a socket or a device, not a file. Pipe its text in instead.';
    yield { path, message, level: 'error' };
    return;
  }
  const kind = options.input ?? inputKindOf(file);
  if (kind === undefined) yield* readTextFile(file, path, options);
  else yield* readStream(kind, file, path, options);
}

/** A named pipe that nobody writes to would be waited for without end; those of a shell (`<(…)`) have their writer. */
function isPipe(file: string): boolean {
  if (file.startsWith('/dev/fd/') || file === '/dev/stdin') return false;
  try {
    const entry = statSync(file);
    return !entry.isFile() && !entry.isDirectory();
  } catch {
    // Reading tells why it cannot be had.
    return false;
  }
}

/** Reads a file as it comes, so that one of any length can be read. */
async function* readStream(
  kind: InputKind,
  file: string,
  path: string,
  options: SourceOptions,
): AsyncGenerator<Draft | Crash> {
  try {
    yield* readInput(kind, createReadStream(file, { highWaterMark: 1024 * 1024 }), path, options);
  } catch (error) {
    const { code, syscall } = error as NodeJS.ErrnoException;
    if (syscall === undefined) throw error;
    yield { path, message: explainReadError(code), level: 'error' };
  }
}
