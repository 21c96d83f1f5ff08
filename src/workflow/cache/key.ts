import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';

import type { ResolvedConfig } from '../../config/index.ts';
import { displayPath } from '../../core/paths.ts';
import type { Session } from '../../run/session.ts';
import { SIDECAR_NAME } from '../../run/sidecar.ts';

/** Larger files are linted anew each time: their results are too long to keep. */
const LARGEST_FILE = 8 * 1024 * 1024;

export interface FileKey {
  /** SHA-256 in hexadecimal of all that the results depend on. */
  readonly key: string;
  /** True while the file is still what the key was made of. */
  readonly isCurrent: () => boolean;
}

/**
 * Makes the keys of files: program, day, flags, every pack and list in force, the waivers beside the file, its path
 * and its bytes. Whatever could change a result changes the key.
 * @param program version and build of the program
 */
export function keyMaker(session: Session, program: string): (file: string) => Promise<FileKey | undefined> {
  const { request, reading, fingerprintKey } = session.options;
  const run = JSON.stringify([program, process.version, request, reading, fingerprintKey]);
  const configs = new WeakMap<ResolvedConfig, string>();
  const sidecars = new Map<string, string>();
  return async (file) => {
    const before = stampOf(file);
    if (before === undefined || before.size > LARGEST_FILE) return undefined;
    const bytes = readIfThere(file);
    if (bytes === undefined) return undefined;
    const resolved = await session.loader.forFile(file);
    let config = configs.get(resolved);
    if (config === undefined) {
      config = digest(JSON.stringify(resolved.packs.map(({ name, folder, pack }) => [name, folder, pack])));
      configs.set(resolved, config);
    }
    const waivers = waiversAbove(dirname(file), request.cwd, sidecars);
    const parts = [run, config, waivers, displayPath(file, request.cwd)];
    const key = createHash('sha256').update(JSON.stringify(parts)).update('\0').update(bytes).digest('hex');
    return { key, isCurrent: () => stampOf(file)?.stamp === before.stamp };
  };
}

function stampOf(file: string): { readonly stamp: string; readonly size: number } | undefined {
  const stat = statSync(file, { throwIfNoEntry: false, bigint: true });
  if (stat?.isFile() !== true) return undefined;
  return { stamp: `${stat.ino} ${stat.size} ${stat.mtimeNs} ${stat.ctimeNs}`, size: Number(stat.size) };
}

function readIfThere(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}

function digest(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

/** The sidecars that hold for a folder, as one digest. */
function waiversAbove(folder: string, cwd: string, known: Map<string, string>): string {
  const here = known.get(folder);
  if (here !== undefined) return here;
  const parent = dirname(folder);
  const above = folder === cwd || parent === folder ? '' : waiversAbove(parent, cwd, known);
  const own = readIfThere(join(folder, SIDECAR_NAME));
  const all = own === undefined ? above : `${above} ${digest(own)}`;
  known.set(folder, all);
  return all;
}
