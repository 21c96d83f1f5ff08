import {
  closeSync,
  existsSync,
  fsyncSync,
  openSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';

import { UserError } from '../core/errors.ts';

const SUFFIX = '.draftlint-part';

/** What is being written, for the sentence that tells of a failure. */
export interface Written {
  /** At the head of a sentence, e.g. `The report`. */
  readonly what: string;
  /** The file as the user named it. */
  readonly shown: string;
}

/** All of a file, or its text piece by piece. */
export type Content = string | Uint8Array | Iterable<string>;

/**
 * Writes a file so that it is whole or as it was, whatever happens in between: a file beside it is written and synced,
 * then moved to its place. Its permissions are kept, a link is followed, and a device or a pipe is written to directly.
 * @param path absolute
 * @throws UserError in one sentence when the disk is full, the folder is read-only, and the like
 */
export function writeAtomically(path: string, content: Content, { what, shown }: Written): void {
  let unfinished: string | undefined;
  try {
    const target = followLink(path);
    const known = statSync(target, { throwIfNoEntry: false });
    if (known !== undefined && !known.isFile() && !known.isDirectory()) {
      writeWhole(target, content);
      return;
    }
    sweep(dirname(target));
    unfinished = join(dirname(target), `.${basename(target)}.${process.pid}${SUFFIX}`);
    writeWhole(unfinished, content, { flush: true, ...(known === undefined ? {} : { mode: known.mode & 0o777 }) });
    renameSync(unfinished, target);
    syncFolder(dirname(target));
  } catch (error) {
    if (unfinished !== undefined) rmSync(unfinished, { force: true });
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    throw new UserError(`${what} could not be written to ${shown}: ${explainWriteError(code)}`);
  }
}

/** Writes a file from its beginning; pieces are made as they are written. */
function writeWhole(path: string, content: Content, options: { flush?: boolean; mode?: number } = {}): void {
  if (typeof content === 'string' || content instanceof Uint8Array) {
    writeFileSync(path, content, options);
    return;
  }
  const handle = openSync(path, 'w', options.mode);
  try {
    for (const piece of content) writeFileSync(handle, piece);
    if (options.flush === true) fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** How long to wait for another run that adds to the same file, in milliseconds, and how often to look. */
const PATIENCE = 10_000;
const INTERVAL = 20;

/**
 * Adds lines to the end of a file, all of them or none; a run that adds to the same file at the same time is waited for.
 * @throws UserError as `writeAtomically`, and when another run holds the file too long
 */
export function appendAtomically(path: string, lines: string, written: Written): void {
  const lock = `${followLink(path)}.lock`;
  takeLock(lock, written);
  try {
    const before = existsSync(path) ? readFileSync(path) : Buffer.alloc(0);
    const joint = before.length === 0 || before.at(-1) === 0x0a ? '' : '\n';
    writeAtomically(path, Buffer.concat([before, Buffer.from(joint + lines)]), written);
  } finally {
    rmSync(lock, { force: true });
  }
}

function takeLock(lock: string, { what, shown }: Written): void {
  const pause = new Int32Array(new SharedArrayBuffer(4));
  for (let waited = 0; waited < PATIENCE; waited += INTERVAL) {
    try {
      writeFileSync(lock, String(process.pid), { flag: 'wx' });
      return;
    } catch (error) {
      const { code = '' } = error as NodeJS.ErrnoException;
      if (code !== 'EEXIST')
        throw new UserError(`${what} could not be written to ${shown}: ${explainWriteError(code)}`);
    }
    if (!isStale(lock) || !removeStale(lock)) Atomics.wait(pause, 0, 0, INTERVAL);
  }
  throw new UserError(
    `${what} could not be written to ${shown}: another run holds it. Remove ${shown}.lock if none does.`,
  );
}

/**
 * Removes the lock of a run that was killed. Two runs that see it at once must not both remove "it": the second would
 * remove the lock that the first has taken since. So only who holds the guard looks again, and removes.
 * @returns false when another run holds the guard
 */
function removeStale(lock: string): boolean {
  const guard = `${lock}.stale`;
  try {
    writeFileSync(guard, String(process.pid), { flag: 'wx' });
  } catch {
    return false;
  }
  try {
    if (isStale(lock)) rmSync(lock, { force: true });
    return true;
  } finally {
    rmSync(guard, { force: true });
  }
}

/** A run that lives has written its number into the lock long before, in milliseconds. */
const UNWRITTEN = 2000;

/** True for the lock of a run that was killed, be it before its number stood in there. */
function isStale(lock: string): boolean {
  try {
    const pid = readFileSync(lock, 'utf8');
    return pid === '' ? Date.now() - statSync(lock).mtimeMs > UNWRITTEN : !isAlive(Number(pid));
  } catch {
    return false;
  }
}

/** In plain words, why a file could not be written and what to do. */
function explainWriteError(code: string): string {
  switch (code) {
    case 'ENOSPC':
    case 'EDQUOT':
    case 'EFBIG':
      return `there is no room left (${code}). Free some space; what was there is as it was.`;
    case 'EROFS':
    case 'EACCES':
    case 'EPERM':
      return `the folder or the file may not be written to (${code}). Name a file in a folder you may write to.`;
    case 'ENOENT':
    case 'ENOTDIR':
      return `its folder is not there (${code}). Make the folder first.`;
    case 'EISDIR':
      return `it is a folder (${code}). Name a file.`;
    default:
      return `${code}. What was there is as it was.`;
  }
}

function followLink(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}

const swept = new Set<string>();

/** Takes away what runs that were killed have left in a folder; a run that is still alive keeps its own. */
function sweep(folder: string): void {
  if (swept.has(folder)) return;
  swept.add(folder);
  for (const name of readdirSync(folder)) {
    const pid = name.endsWith(SUFFIX) ? /\.(\d+)\.draftlint-part$/.exec(name)?.[1] : undefined;
    if (pid !== undefined && !isAlive(Number(pid))) rmSync(join(folder, name), { force: true });
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** The move itself is kept over a power cut only when the folder is synced, too; not every system lets one. */
function syncFolder(folder: string): void {
  try {
    const handle = openSync(folder, 'r');
    fsyncSync(handle);
    closeSync(handle);
  } catch {
    // Windows opens no folders; the file itself is synced already.
  }
}
