import { resolve } from 'node:path';

import { createConfigLoader, type Layer, type ResolvedConfig } from '../config/index.ts';
import { BUILT_IN_PACKS } from '../packs/index.ts';

const BUILT_IN = 'draftlint:';

/** How the packs within a pack are named. */
const INNER = / \((?:mode|department|override) /;

/** A pack, with all that it builds on. */
export interface OpenPack {
  readonly name: string;
  readonly resolved: ResolvedConfig;
  /** The pack itself, without what it holds and builds on. */
  readonly top: Layer | undefined;
  /** The packs that are its own to test and to tell of: itself, what it holds, and the files it builds on. */
  readonly own: readonly Layer[];
}

/**
 * Opens a pack by file or by the name it ships under.
 * @param name a path, or `draftlint:<name>`
 * @param today `YYYY-MM-DD`
 * @throws UserError naming file, line and way out when it cannot be used
 */
export async function openPack(name: string, cwd: string, today: string): Promise<OpenPack> {
  const loader = createConfigLoader({ cwd, today, config: name, alone: true, precise: true });
  const resolved = await loader.forFile(resolve(cwd, 'draft.txt'));
  resolved.verify();
  const own = resolved.packs.filter(
    (layer) => layer.folder !== undefined || layer.name === name || layer.name.startsWith(`${name} (`),
  );
  const top = own.findLast((layer) => !INNER.test(layer.name));
  return { name, resolved, top, own };
}

/** The names of all packs that ship, but the house policy that joins them. */
export function shippedPacks(): readonly string[] {
  return [...BUILT_IN_PACKS.keys()].map((name) => BUILT_IN + name);
}
