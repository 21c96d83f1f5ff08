import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

import { textOf } from '../config/named-file.ts';
import { UserError } from '../core/errors.ts';
import type { Crash } from '../core/finding.ts';
import { displayPath, relativePath } from '../core/paths.ts';
import { listedWaivers } from '../engine/waivers/listed.ts';
import type { WaiverSpec } from '../engine/waivers/waiver-spec.ts';

export const SIDECAR_NAME = '.draftlint-waivers.yaml';

interface Entry {
  /** A file or a glob, from the folder of the sidecar. */
  readonly path: string;
  readonly matches: (path: string) => boolean;
  readonly address: string | undefined;
  readonly spec: WaiverSpec;
}

/** The waivers of sidecar files, for formats without comments. Each is read once. */
export class Sidecars {
  private readonly folders = new Map<string, Promise<readonly Entry[]>>();
  private readonly cwd: string;

  /** @param cwd the outermost folder whose sidecar counts */
  constructor(cwd: string) {
    this.cwd = cwd;
  }

  /**
   * The waivers that name a draft.
   * @param path relative to the working folder
   * @throws UserError when a sidecar is not valid YAML, or an entry names no path
   */
  async waiversFor(path: string, address?: string): Promise<WaiverSpec[]> {
    const file = resolve(this.cwd, path);
    const waivers: WaiverSpec[] = [];
    for (const folder of this.foldersAbove(dirname(file))) {
      for (const entry of await this.entriesOf(folder)) {
        const name = relativePath(folder, file);
        if (entry.matches(name) && (entry.address === undefined || entry.address === address)) waivers.push(entry.spec);
      }
    }
    return waivers;
  }

  private foldersAbove(start: string): string[] {
    const folders = [];
    for (let folder = start; ; folder = dirname(folder)) {
      folders.push(folder);
      if (folder === this.cwd || dirname(folder) === folder) return folders;
    }
  }

  private entriesOf(folder: string): Promise<readonly Entry[]> {
    let entries = this.folders.get(folder);
    if (entries === undefined) {
      entries = readSidecar(join(folder, SIDECAR_NAME), this.cwd);
      this.folders.set(folder, entries);
    }
    return entries;
  }
}

/**
 * Notices of waivers in the sidecar of a folder that name a file which is not there: they are waivers for nothing.
 * A glob may match again tomorrow, so it is left alone.
 * @throws UserError as `waiversFor` does
 */
export async function waiversForNothing(folder: string): Promise<Crash[]> {
  const entries = await readSidecar(join(folder, SIDECAR_NAME), folder);
  return entries
    .filter(({ path }) => !/[*?[\]{}!()]/.test(path) && !existsSync(join(folder, path)))
    .map(({ path, spec }) => ({
      path: SIDECAR_NAME,
      message: `The waiver of ${spec.ruleId}${lineOf(spec)} is for "${path}", which is not there. Remove it, or mend its path.`,
      level: 'notice',
    }));
}

function lineOf({ place = '' }: WaiverSpec): string {
  const [, line] = /:(\d+):\d+$/.exec(place) ?? [];
  return line === undefined ? '' : ` at line ${line}`;
}

async function readSidecar(file: string, cwd: string): Promise<readonly Entry[]> {
  const shown = displayPath(file, cwd);
  const text = readText(file, shown);
  if (text === undefined) return [];
  const [{ readPackText }, { default: picomatch }] = await Promise.all([
    import('../config/locate.ts'),
    import('picomatch'),
  ]);
  const read = readPackText(text, shown);
  if ('syntaxError' in read) throw new UserError(read.syntaxError);
  const list = read.data ?? [];
  if (!Array.isArray(list)) throw new UserError(`${shown}: this must be a list; begin each waiver with "- path:".`);
  return list.map((entry: unknown, index) => toEntry(entry, read.locate([index]), shown, picomatch));
}

/**
 * Undefined when there is no sidecar.
 * @throws UserError for one that may not be read, and for one whose name is nearly right
 */
function readText(file: string, shown: string): string | undefined {
  try {
    return textOf(readFileSync(file), shown);
  } catch (error) {
    if (error instanceof UserError) throw error;
    const code = (error as NodeJS.ErrnoException).code ?? 'unknown fault';
    if (code !== 'ENOENT' && code !== 'ENOTDIR') {
      throw new UserError(`${shown}: the waivers cannot be read (${code}). Check that it is a file you may read.`);
    }
  }
  const mistaken = /\.yaml$/;
  if (!existsSync(file.replace(mistaken, '.yml'))) return undefined;
  throw new UserError(`${shown.replace(mistaken, '.yml')}: by this name it is not read; call it ${SIDECAR_NAME}.`);
}

function toEntry(
  entry: unknown,
  place: string,
  shown: string,
  picomatch: (glob: string) => (path: string) => boolean,
): Entry {
  const fields = (typeof entry === 'object' && entry !== null ? entry : {}) as Readonly<Record<string, unknown>>;
  const path = fields['path'];
  const [spec] = listedWaivers([fields], shown);
  if (typeof path !== 'string' || spec === undefined) {
    throw new UserError(`${place}: the waiver names no draft; add "path:" with a file or a glob.`);
  }
  const address = typeof fields['address'] === 'string' ? fields['address'] : undefined;
  return { path, matches: picomatch(path), address, spec: { ...spec, place } };
}
