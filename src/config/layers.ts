import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';

import { didYouMean, UserError } from '../core/errors.ts';
import type { AnyRule } from '../core/rule.ts';
import { BUILT_IN_PACKS } from '../packs/index.ts';
import { loadPackFile } from './load.ts';
import type { KeyPath, Layer, Pack } from './pack.ts';
import { addCustomRules } from './custom-rules.ts';
import { validateRules, validateShape } from './validate.ts';

export const BUILT_IN = 'draftlint:';
/** The house policy that ships. */
export const HOUSE = 'draftlint:house';

/** Turns a pack into the layers it comes to, those it extends first. */
export class LayerStack {
  private readonly rules: Map<string, AnyRule>;
  private readonly cwd: string;
  private readonly precise: boolean;

  /**
   * @param rules every rule known so far; the custom rules of packs are added to it
   * @param precise true to know line and column of every key, at the price of slower reading
   */
  constructor(rules: Map<string, AnyRule>, cwd: string, precise: boolean) {
    this.rules = rules;
    this.cwd = cwd;
    this.precise = precise;
  }

  /** @throws UserError for a pack that is not there, is not valid, or extends itself */
  async of(layer: Layer, chain: readonly string[] = []): Promise<Layer[]> {
    if (chain.includes(layer.name)) {
      throw new UserError(
        `${layer.locate(['extends'])}: packs extend each other in a circle: ${[...chain, layer.name].join(' → ')}. Take one "extends" out.`,
      );
    }
    if (layer.folder !== undefined) validateShape(layer);
    const bases = typeof layer.pack.extends === 'string' ? [layer.pack.extends] : (layer.pack.extends ?? []);
    const below: Layer[] = [];
    for (const [index, name] of bases.entries()) {
      const path: KeyPath = typeof layer.pack.extends === 'string' ? ['extends'] : ['extends', index];
      below.push(...(await this.of(await this.find(name, layer, path), [...chain, layer.name])));
    }
    await addCustomRules(layer, this.rules);
    if (layer.folder !== undefined) validateRules(layer, this.rules);
    // A pack that two others build on counts once, at its first place.
    const unique = below.filter((entry, index) => below.findIndex((other) => other.name === entry.name) === index);
    return [...unique, layer];
  }

  private async find(name: string, from: Layer, path: KeyPath): Promise<Layer> {
    if (name.startsWith(BUILT_IN)) return builtIn(name, from, path);
    if (name.startsWith('.') || name.startsWith('/')) {
      const file = resolve(from.folder ?? this.cwd, name);
      if (!existsSync(file)) {
        throw new UserError(
          `${from.locate(path)}: there is no pack at ${name}. Check the path; it starts from this file's folder.`,
        );
      }
      return loadPackFile(file, this.cwd, this.precise);
    }
    const base = from.folder ?? this.cwd;
    try {
      return await loadPackFile(createRequire(join(base, 'package.json')).resolve(name), this.cwd, this.precise);
    } catch (error) {
      if (error instanceof UserError) throw error;
      const hint = BUILT_IN_PACKS.has(name) ? ` Did you mean "${BUILT_IN}${name}"?` : '';
      throw new UserError(
        `${from.locate(path)}: no npm package "${name}" is installed here.${hint} A path begins with "./".`,
      );
    }
  }
}

/**
 * A pack that ships, by a name that begins with `draftlint:`.
 * @throws UserError when there is none of that name
 */
export function builtIn(name: string, from: Pick<Layer, 'locate'>, path: KeyPath): Layer {
  const pack = BUILT_IN_PACKS.get(name.slice(BUILT_IN.length));
  if (pack === undefined) {
    const known = [...BUILT_IN_PACKS.keys()].map((key) => BUILT_IN + key);
    throw new UserError(
      `${from.locate(path)}: no pack "${name}" ships with draftlint.${didYouMean(name, known)} It ships: ${known.join(', ')}.`,
    );
  }
  return { name, pack: pack as Pack, locate: () => name };
}

/** The house policy that ships, as a layer. */
export function houseLayer(): Layer {
  return { name: HOUSE, pack: BUILT_IN_PACKS.get('house') as Pack, locate: () => HOUSE };
}
