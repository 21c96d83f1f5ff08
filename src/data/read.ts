import { readdirSync, readFileSync } from 'node:fs';

/** Set by the build: a path, or `./data/` where the bundle stands beside it; from sources, the built folder is used. */
declare const DATA_FOLDER: string | undefined;
/** Whether this is the bundle, and not its sources. */
export const isBuilt = typeof DATA_FOLDER === 'string';
const FOLDER = typeof DATA_FOLDER === 'string' ? DATA_FOLDER : '../../dist/data/';

/**
 * Reads a file that ships with draftlint. Synchronous: one small read costs less than a promise.
 * @param name path below `data/`, with `/`
 */
export function readData(name: string): Buffer {
  return readFileSync(FOLDER.startsWith('.') ? new URL(FOLDER + name, import.meta.url) : FOLDER + name);
}

/** The non-empty lines of a shipped list, without `#` comments. */
export function readLines(name: string): string[] {
  return readData(name)
    .toString('utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
}

/** The names of the files in a folder that ships with draftlint, sorted. */
export function listData(folder: string): string[] {
  return readdirSync(new URL(FOLDER + folder, import.meta.url)).sort();
}
