import { existsSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

import { UserError } from '../core/errors.ts';
import { MANIFEST, parseObject, readIfReadable, TOOL } from './plain-json.ts';

/** Where a project keeps its configuration, in any one of these. */
const PLACES: readonly string[] = [
  'rules.config.json',
  ...['json', 'jsonc', 'yaml', 'yml', 'js', 'mjs', 'cjs', 'ts', 'mts', 'cts'].map(
    (ending) => `${TOOL}.config.${ending}`,
  ),
  ...['', '.json', '.yaml', '.yml', '.js', '.mjs', '.cjs', '.ts'].map((ending) => `.${TOOL}rc${ending}`),
];

/** Names that look right and are not read, so that a policy nobody applies is told. */
const MISTAKEN: Readonly<Record<string, string>> = {
  'rules.config.yaml': `${TOOL}.config.yaml`,
  'rules.config.yml': `${TOOL}.config.yml`,
  'rules.config.jsonc': `${TOOL}.config.jsonc`,
};

/**
 * The configuration file nearest to a folder, walking up; a few cheap looks, since most runs find none.
 * @throws UserError when one folder holds two, or one under a name that is not read
 */
export function findConfigFile(folder: string): string | undefined {
  for (let at = folder; ; at = dirname(at)) {
    const found = PLACES.filter((name) => existsSync(join(at, name))).map((name) => join(at, name));
    const manifest = join(at, MANIFEST);
    if (existsSync(manifest) && holdsConfig(manifest, found.length > 0)) found.push(manifest);
    if (found.length > 1) {
      throw new UserError(
        `${at} holds two configurations: ${found.map((file) => relative(at, file)).join(' and ')}. Keep one.`,
      );
    }
    if (found[0] !== undefined) return found[0];
    for (const [name, right] of Object.entries(MISTAKEN)) {
      if (existsSync(join(at, name)))
        throw new UserError(`${join(at, name)}: by this name it is not read; call it ${right}.`);
    }
    if (dirname(at) === at) return undefined;
  }
}

/**
 * True when a manifest has a key of ours. One that is broken counts where no other file does and it seems to have the
 * key, so that its fault is told.
 */
function holdsConfig(file: string, hasOther: boolean): boolean {
  const text = readIfReadable(file);
  const data = parseObject(text);
  return data === undefined ? !hasOther && /"draftlint"\s*:\s*\{/.test(text) : TOOL in data;
}
