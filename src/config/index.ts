import { dirname, resolve } from 'node:path';

import { UserError } from '../core/errors.ts';
import type { AnyRule } from '../core/rule.ts';
import { RULES } from '../rules/index.ts';
import { checkNames } from './check-names.ts';
import { expand, type Expanded, needsGlobs } from './expand.ts';
import { findConfigFile } from './find.ts';
import { loadMatcher } from './globs.ts';
import { BUILT_IN, builtIn, HOUSE, houseLayer, LayerStack } from './layers.ts';
import { loadPackFile } from './load.ts';
import type { Layer } from './pack.ts';
import { checkPolicyRules } from './policy-file.ts';
import { type ConfigRequest, ownRulesLayer } from './request.ts';
import { Resolved, type ResolvedConfig } from './resolved.ts';

export type { LayerEntry } from './merge.ts';
export type { Layer, Pack, PackTest } from './pack.ts';
export type { ListEntry, RowProblem } from './references.ts';
export type { ConfigRequest } from './request.ts';
export type { ResolvedConfig } from './resolved.ts';
export { topicsOf } from './unread-lists.ts';

export interface ConfigLoader {
  /** What holds for a file, by the folder it stands in. */
  forFile(path: string): Promise<ResolvedConfig>;
}

/** Finds, reads and merges configuration; each file is read once. */
export function createConfigLoader(request: ConfigRequest): ConfigLoader {
  const byFile = new Map<string, Promise<ResolvedConfig>>();
  const byFolder = new Map<string, string | undefined>();
  const fileFor = (path: string): string | undefined => {
    if (request.noConfig === true) return undefined;
    if (request.config?.startsWith(BUILT_IN) === true) return request.config;
    if (request.config !== undefined) return resolve(request.cwd, request.config);
    const folder = dirname(path);
    if (!byFolder.has(folder)) byFolder.set(folder, findConfigFile(folder));
    return byFolder.get(folder);
  };
  return {
    forFile(path) {
      const file = fileFor(path);
      const key = file ?? '';
      let resolved = byFile.get(key);
      if (resolved === undefined) {
        resolved = shipsWith(file) ? shippedFor(file, request) : loadQuickly(file, request);
        byFile.set(key, resolved);
      }
      return resolved;
    },
  };
}

/** True when nothing is read but what ships with draftlint. */
function shipsWith(file: string | undefined): boolean {
  return file === undefined || file.startsWith(BUILT_IN);
}

const NO_RULES: readonly AnyRule[] = [];
/** By the rules of the calling program, then by the rest of the request. */
const shipped = new WeakMap<readonly AnyRule[], Map<string, Promise<ResolvedConfig>>>();

/** What ships does not change while a program runs, so one that lints text after text reads it once a request. */
function shippedFor(file: string | undefined, request: ConfigRequest): Promise<ResolvedConfig> {
  const { ownRules = NO_RULES, ...others } = request;
  const known = shipped.get(ownRules) ?? new Map<string, Promise<ResolvedConfig>>();
  shipped.set(ownRules, known);
  const key = JSON.stringify([file, others]);
  const resolved = known.get(key) ?? loadQuickly(file, request);
  known.set(key, resolved);
  return resolved;
}

/** Reads without positions first; only a mistake, or a wish to explain, is worth knowing where each value stands. */
async function loadQuickly(file: string | undefined, request: ConfigRequest): Promise<ResolvedConfig> {
  if (request.precise === true) return load(file, request, true);
  try {
    return await load(file, request, false);
  } catch (error) {
    if (error instanceof UserError) return load(file, request, true);
    throw error;
  }
}

async function load(file: string | undefined, request: ConfigRequest, precise: boolean): Promise<ResolvedConfig> {
  const rules = knownRules(request);
  const stack = new LayerStack(rules, request.cwd, precise);
  const top = withBase(await topLayer(file, request.cwd, precise), request.alone === true);
  const below = ownRulesLayer(request);
  const layers: Expanded[] = [];
  // One after the other: a pack sees the custom rules of those before it.
  for (const layer of [...(below === undefined ? [] : [below]), ...(await stack.of(top))]) {
    layers.push(await expand(layer, stack, request));
  }
  const matches = await loadMatcher(layers.some(needsGlobs), request.cwd);
  checkNames(layers);
  for (const { pack, locate } of layers) {
    if (typeof pack.policy === 'object') checkPolicyRules(pack.policy, rules.keys(), locate(['policy']));
  }
  return new Resolved(layers, rules, request, matches, file === undefined ? [] : [file]);
}

/**
 * The rules that ship and those of the calling program, by id.
 * @throws UserError when two have one id
 */
function knownRules({ ownRules = [] }: ConfigRequest): Map<string, AnyRule> {
  const rules = new Map<string, AnyRule>(RULES.map((rule) => [rule.id, rule]));
  for (const rule of ownRules) {
    if (rules.has(rule.id)) throw new UserError(`There are two rules "${rule.id}". Give yours another id.`);
    rules.set(rule.id, { ...rule, meta: { ...rule.meta, isOwn: true } });
  }
  return rules;
}

/** A configuration that forgets to say what it builds on must not switch the whole policy off. */
function withBase(layer: Layer, alone: boolean): Layer {
  if (alone || layer.folder === undefined || layer.pack.extends !== undefined) return layer;
  return { ...layer, pack: { ...layer.pack, extends: HOUSE } };
}

async function topLayer(file: string | undefined, cwd: string, precise: boolean): Promise<Layer> {
  if (file === undefined) return houseLayer();
  if (file.startsWith(BUILT_IN)) return builtIn(file, { locate: () => '--config' }, []);
  return loadPackFile(file, cwd, precise);
}
