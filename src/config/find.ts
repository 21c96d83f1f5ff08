import { existsSync, readFileSync } from 'node:fs';
import { dirname, extname, join, relative, sep } from 'node:path';

import { UserError } from '../core/errors.ts';
import type { Layer, Pack } from './pack.ts';

const TOOL = 'draftlint';

/** Where a project keeps its configuration, in any one of these. */
const PLACES: readonly string[] = [
  'rules.config.json',
  ...['json', 'jsonc', 'yaml', 'yml', 'js', 'mjs', 'cjs', 'ts', 'mts', 'cts'].map(
    (ending) => `${TOOL}.config.${ending}`,
  ),
  ...['', '.json', '.yaml', '.yml', '.js', '.mjs', '.cjs', '.ts'].map((ending) => `.${TOOL}rc${ending}`),
];

/**
 * The configuration file nearest to a folder, walking up; a few cheap looks, since most runs find none.
 * @throws UserError when one folder holds two
 */
export function findConfigFile(folder: string): string | undefined {
  for (let at = folder; ; at = dirname(at)) {
    const found = PLACES.filter((name) => existsSync(join(at, name))).map((name) => join(at, name));
    const manifest = join(at, 'package.json');
    if (existsSync(manifest) && TOOL in readManifest(manifest)) found.push(manifest);
    if (found.length > 1) {
      throw new UserError(
        `${at} holds two configurations: ${found.map((file) => relative(at, file)).join(' and ')}. Keep one.`,
      );
    }
    if (found[0] !== undefined) return found[0];
    if (dirname(at) === at) return undefined;
  }
}

function readManifest(file: string): Readonly<Record<string, unknown>> {
  try {
    const data: unknown = JSON.parse(readFileSync(file, 'utf8'));
    return typeof data === 'object' && data !== null ? (data as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}

/**
 * Loads a pack from a file: JSON, YAML or code, through cosmiconfig.
 * Plain JSON is read at once, without positions, unless `precise`: loading the parsers costs more than linting a post.
 * @param cwd paths in messages are relative to it
 * @throws UserError when it cannot be read, with file, line and column of a syntax error
 */
export async function loadPackFile(file: string, cwd: string, precise: boolean): Promise<Layer> {
  const shown = relative(cwd, file).split(sep).join('/') || file;
  if (!existsSync(file)) throw new UserError(`There is no configuration at ${shown}. Check the path.`);
  const quick = precise ? undefined : readPlainJson(file);
  if (quick !== undefined) return { name: shown, pack: quick, folder: dirname(file), locate: () => shown };
  const { cosmiconfig } = await import('cosmiconfig');
  let locate: Layer['locate'] = () => shown;
  const readData = async (_path: string, text: string): Promise<unknown> => {
    const read = (await import('./locate.ts')).readPackText(text, shown);
    if ('syntaxError' in read) throw new UserError(read.syntaxError);
    locate = read.locate;
    return read.data;
  };
  const runCode = async (path: string): Promise<unknown> => (await import('./code.ts')).runConfigFile(path, shown);
  const readers = [
    ...['.json', '.jsonc', '.yaml', '.yml', 'noExt'].map((ending) => [ending, readData] as const),
    ...['.js', '.mjs', '.cjs', '.ts', '.mts', '.cts'].map((ending) => [ending, runCode] as const),
  ];
  const explorer = cosmiconfig(TOOL, { searchPlaces: [], loaders: Object.fromEntries(readers) });
  let data: unknown;
  try {
    data = ((await explorer.load(file)) as { config: unknown } | null)?.config;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (error instanceof UserError || code === undefined) throw error;
    throw new UserError(
      `${shown}: the configuration could not be read (${code}). Check that it is a file you may read.`,
    );
  }
  if (extname(file) === '.json' && file.endsWith(`${sep}package.json`)) {
    const inner = locate;
    locate = (path) => inner([TOOL, ...path]);
    data = (data as Readonly<Record<string, unknown>> | undefined)?.[TOOL] ?? data;
  }
  return { name: shown, pack: asPack(data, shown), folder: dirname(file), locate };
}

function asPack(data: unknown, shown: string): Pack {
  if (data === undefined || data === null || data === '') {
    throw new UserError(`${shown}: the configuration is empty. Write at least: extends: draftlint:house`);
  }
  if (typeof data !== 'object' || Array.isArray(data)) {
    throw new UserError(`${shown}: a configuration must be a set of keys and values. See docs/configuration.md.`);
  }
  return data;
}

function readPlainJson(file: string): Pack | undefined {
  if (extname(file) !== '.json') return undefined;
  const data = readManifest(file);
  const pack = file.endsWith(`${sep}package.json`) ? data[TOOL] : data;
  return typeof pack === 'object' && pack !== null && Object.keys(pack).length > 0 ? pack : undefined;
}
