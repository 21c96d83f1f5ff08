import { existsSync, readFileSync } from 'node:fs';
import { dirname, extname } from 'node:path';

import { UserError } from '../core/errors.ts';
import { displayPath } from '../core/paths.ts';
import { textOf } from './named-file.ts';
import type { Layer, Pack } from './pack.ts';
import { isManifestFile, readPlainJson, TOOL } from './plain-json.ts';

const CODE: readonly string[] = ['.js', '.mjs', '.cjs', '.ts', '.mts', '.cts'];
const DATA: readonly string[] = ['.json', '.jsonc', '.yaml', '.yml', ''];

/** What a file holds, and where in it each value stands. */
interface Loaded {
  readonly data: unknown;
  readonly locate: Layer['locate'];
}

/**
 * Loads a pack from a file: JSON and YAML as data, code through cosmiconfig.
 * Plain JSON is read at once, without positions, unless `precise`: loading the parsers costs more than linting a post.
 * @param cwd paths in messages are relative to it
 * @throws UserError when it cannot be read, with file, line and column of a syntax error
 */
export async function loadPackFile(file: string, cwd: string, precise: boolean): Promise<Layer> {
  const shown = displayPath(file, cwd);
  if (!existsSync(file)) {
    const ending = DATA.find((each) => each !== '' && existsSync(file + each));
    const hint = ending === undefined ? 'Check the path.' : `Did you mean "${shown}${ending}"?`;
    throw new UserError(`There is no configuration at ${shown}. ${hint}`);
  }
  const quick = precise ? undefined : readPlainJson(file);
  if (quick !== undefined) return { name: shown, pack: quick, folder: dirname(file), locate: () => shown };
  const loaded = await loadFile(file, shown);
  const { data, locate } = isManifestFile(file) ? ownKey(loaded, shown) : loaded;
  return { name: shown, pack: asPack(data, shown), folder: dirname(file), locate };
}

async function loadFile(file: string, shown: string): Promise<Loaded> {
  const ending = extname(file);
  if (![...CODE, ...DATA].includes(ending)) {
    throw new UserError(`${shown}: a configuration is JSON, YAML, JavaScript or TypeScript, and its name ends so.`);
  }
  try {
    return CODE.includes(ending) ? await runCode(file, ending, shown) : await readData(file, shown);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (error instanceof UserError || code === undefined) throw error;
    throw new UserError(
      `${shown}: the configuration could not be read (${code}). Check that it is a file you may read.`,
    );
  }
}

/** Data never pass through cosmiconfig: it would run a `.config/config.js` that stands in the working folder. */
async function readData(file: string, shown: string): Promise<Loaded> {
  const text = textOf(readFileSync(file), shown);
  const read = (await import('./locate.ts')).readPackText(text, shown);
  if ('syntaxError' in read) throw new UserError(read.syntaxError);
  return read;
}

async function runCode(file: string, ending: string, shown: string): Promise<Loaded> {
  const [{ cosmiconfig }, { runConfigFile }] = await Promise.all([import('cosmiconfig'), import('./code.ts')]);
  const run = (path: string) => runConfigFile(path, shown);
  const locate = () => shown;
  try {
    const explorer = cosmiconfig(TOOL, { searchPlaces: [], loaders: { [ending]: run } });
    return { data: ((await explorer.load(file)) as { config: unknown } | null)?.config, locate };
  } catch (error) {
    // It looks for settings of its own in the working folder's manifest, and gives up when that is broken.
    if ((error as Error).name !== 'JSONError') throw error;
    return { data: await run(file), locate };
  }
}

/** The part of a manifest that is ours. */
function ownKey({ data, locate }: Loaded, shown: string): Loaded {
  const own = (data as Readonly<Record<string, unknown>> | null | undefined)?.[TOOL];
  if (own === undefined) throw new UserError(`${shown}: it holds no configuration; its key "${TOOL}" is missing.`);
  return { data: own, locate: (path) => locate([TOOL, ...path]) };
}

function asPack(data: unknown, shown: string): Pack {
  if (data === undefined || data === null || data === '') {
    throw new UserError(`${shown}: the configuration is empty. Write at least: extends: draftlint:house`);
  }
  if (typeof data !== 'object' || Array.isArray(data)) {
    throw new UserError(
      `${shown}: a configuration must be a set of keys and values. See draftlint help configuration.`,
    );
  }
  return data;
}
