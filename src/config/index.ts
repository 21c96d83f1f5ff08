import { dirname, join, relative, resolve, sep } from 'node:path';

import type { Config } from '../core/config.ts';
import type { AuthorMode, Meta } from '../core/document.ts';
import { didYouMean, UserError } from '../core/errors.ts';
import type { Confidence, SeverityOrOff } from '../core/levels.ts';
import type { AnyRule } from '../core/rule.ts';
import { RULES } from '../rules/index.ts';
import { chooseChannels } from './channels.ts';
import { checkNames, departmentsOf, withInner } from './check-names.ts';
import { chooseDepartment, type ChosenDepartment } from './departments.ts';
import { expand, type Expanded, needsGlobs, type Override } from './expand.ts';
import { findConfigFile } from './find.ts';
import { BUILT_IN, builtIn, HOUSE, houseLayer, LayerStack } from './layers.ts';
import { loadPackFile } from './load.ts';
import { type LayerEntry, Merger } from './merge.ts';
import type { Layer } from './pack.ts';
import { checkPolicyRules } from './policy-file.ts';
import type { ListEntry, RowProblem } from './references.ts';

export type { LayerEntry } from './merge.ts';
export type { Layer, Pack, PackTest } from './pack.ts';
export type { ListEntry, RowProblem } from './references.ts';

/** What the command line says of the configuration; it wins over every file. */
export interface ConfigRequest {
  readonly cwd: string;
  /** `YYYY-MM-DD` */
  readonly today: string;
  /** A file, or a pack that ships as `draftlint:<name>`, to use instead of looking for one. */
  readonly config?: string;
  /** Looks for no file: the house policy alone is in force. */
  readonly noConfig?: boolean;
  readonly department?: string;
  readonly channel?: string;
  readonly mode?: AuthorMode;
  /** `id:severity` each. */
  readonly rules?: readonly string[];
  readonly minConfidence?: Confidence;
  /** Takes a configuration that extends nothing as it stands, instead of putting it over the house policy. */
  readonly alone?: boolean;
  /** Knows line and column of every value, for `explain-config`. */
  readonly precise?: boolean;
}

export interface ResolvedConfig {
  /** The files it was read from, the nearest last. */
  readonly files: readonly string[];
  /** Rows of registers and lists that do not count. */
  readonly problems: readonly RowProblem[];
  /** Every rule that is known here, with the custom ones. */
  readonly rules: ReadonlyMap<string, AnyRule>;
  /** Every pack that it is made of, with those of departments, modes and overrides; the most general first. */
  readonly packs: readonly Layer[];
  /** What the lists and registers of all its packs hold. */
  readonly entries: readonly ListEntry[];
  /** @throws UserError when a department, a mode or an override lowers a locked rule */
  verify(): void;
  /** True for a file that the configuration leaves out. */
  excludes(path: string): boolean;
  /** @throws UserError for a department or a channel that is not there and that no draft named */
  inForce(path: string, meta: Meta): Config;
  /** Every layer's say, in order; of one rule when `ruleId` is given. */
  explain(path: string, meta: Meta, ruleId?: string): readonly LayerEntry[];
}

export interface ConfigLoader {
  /** What holds for a file, by the folder it stands in. */
  forFile(path: string): Promise<ResolvedConfig>;
}

const SEVERITIES: readonly string[] = ['off', 'info', 'warning', 'error'];

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

const shipped = new Map<string, Promise<ResolvedConfig>>();

/** What ships does not change while a program runs, so one that lints text after text reads it once a request. */
function shippedFor(file: string | undefined, request: ConfigRequest): Promise<ResolvedConfig> {
  const key = JSON.stringify([file, request]);
  let resolved = shipped.get(key);
  if (resolved === undefined) {
    resolved = loadQuickly(file, request);
    shipped.set(key, resolved);
  }
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
  const rules = new Map<string, AnyRule>(RULES.map((rule) => [rule.id, rule]));
  const stack = new LayerStack(rules, request.cwd, precise);
  const top = withBase(await topLayer(file, request.cwd, precise), request.alone === true);
  const layers: Expanded[] = [];
  // One after the other: a pack sees the custom rules of those before it.
  for (const layer of await stack.of(top)) layers.push(await expand(layer, stack, request));
  const { default: picomatch } = layers.some(needsGlobs) ? await import('picomatch') : { default: undefined };
  const matches: Matcher = (globs, path, folder) => {
    const name = relative(folder ?? request.cwd, path)
      .split(sep)
      .join('/');
    const isOneOf = (some: readonly string[]) => picomatch?.([...some], { dot: true })(name) ?? false;
    const except = globs.filter((glob) => glob.startsWith('!')).map((glob) => glob.slice(1));
    const wanted = globs.filter((glob) => !glob.startsWith('!'));
    return isOneOf(wanted) && !isOneOf(except);
  };
  checkNames(layers);
  for (const { pack, locate } of layers) {
    if (typeof pack.policy === 'object') checkPolicyRules(pack.policy, rules.keys(), locate(['policy']));
  }
  return new Resolved(layers, rules, request, matches, file === undefined ? [] : [file]);
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

type Matcher = (globs: readonly string[], path: string, folder: string | undefined) => boolean;

class Resolved implements ResolvedConfig {
  readonly files: readonly string[];
  readonly problems: readonly RowProblem[];
  readonly rules: ReadonlyMap<string, AnyRule>;
  private readonly layers: readonly Expanded[];
  private readonly request: ConfigRequest;
  private readonly matches: Matcher;
  private readonly known = new Map<string, Config>();

  constructor(
    layers: readonly Expanded[],
    rules: ReadonlyMap<string, AnyRule>,
    request: ConfigRequest,
    matches: Matcher,
    files: readonly string[],
  ) {
    this.layers = layers;
    this.rules = rules;
    this.request = request;
    this.matches = matches;
    this.files = files;
    this.problems = layers.flatMap((layer) => layer.problems);
  }

  get entries(): readonly ListEntry[] {
    return this.layers.flatMap((layer) => layer.entries());
  }

  get packs(): readonly Layer[] {
    const all = this.layers.flatMap(withInner);
    return all.filter((layer, index) => all.findIndex(({ name }) => name === layer.name) === index);
  }

  verify(): void {
    const groups = this.layers.flatMap(({ modes, departments, overrides }) => [
      ...modes.values(),
      ...departments.values(),
      ...overrides.map(({ layers }) => layers),
    ]);
    for (const group of [[], ...groups]) {
      const merger = new Merger(this.rules);
      for (const layer of [...this.layers, ...group]) merger.add(layer);
    }
  }

  excludes(path: string): boolean {
    return this.layers.some(({ pack, folder }) => this.matches(pack.ignore ?? [], path, folder));
  }

  inForce(path: string, meta: Meta): Config {
    const key = JSON.stringify([
      meta.department,
      'department' in meta.data,
      meta.channel,
      meta.mode,
      this.overridesFor(path, meta).map(({ name }) => name),
    ]);
    let config = this.known.get(key);
    if (config === undefined) {
      config = this.build(path, meta);
      this.known.set(key, config);
    }
    return config;
  }

  explain(path: string, meta: Meta, ruleId?: string): readonly LayerEntry[] {
    const entries = [...saidOutside(this.request, meta), ...this.merge(path, meta).entries];
    return ruleId === undefined
      ? entries
      : entries.filter(({ key }) => key === `rules/${ruleId}` || key.startsWith(`rules/${ruleId}/`));
  }

  private build(path: string, meta: Meta): Config {
    const { request } = this;
    const given = request.minConfidence === undefined ? {} : { minConfidence: request.minConfidence };
    const { scalars, knownChannels, ...merged } = this.merge(path, meta).build(given);
    const { department, fault } = this.departmentFor(path, meta);
    const named = request.channel ?? meta.channel ?? scalars.channel;
    const isDraftsOwn = request.channel === undefined && meta.channel !== undefined;
    return {
      ...merged,
      mode: this.modeFor(path, meta),
      ...chooseChannels(named, knownChannels, isDraftsOwn),
      ...(department === undefined ? {} : { department }),
      ...(fault === undefined ? {} : { fault }),
    };
  }

  private merge(path: string, meta: Meta): Merger {
    const merger = new Merger(this.rules);
    const mode = this.modeFor(path, meta);
    for (const layer of this.layers) {
      merger.add(layer);
      for (const part of layer.modes.get(mode) ?? []) merger.add(part);
    }
    for (const part of this.particular(path, meta)) merger.add(part);
    const flags = flagLayer(this.request, this.rules);
    if (flags !== undefined) merger.add(flags);
    return merger;
  }

  /** The packs of the department in force, then those of the overrides for the file. */
  private particular(path: string, meta: Meta): readonly Layer[] {
    const department = this.departmentFor(path, meta).department ?? '';
    return [
      ...this.layers.flatMap(({ departments }) => departments.get(department) ?? []),
      ...this.overridesFor(path, meta),
    ];
  }

  private modeFor(path: string, meta: Meta): AuthorMode {
    const all = [...this.layers, ...this.particular(path, meta)];
    const own = all.map(({ pack }) => pack.mode).findLast((mode) => mode !== undefined);
    return this.request.mode ?? meta.mode ?? own ?? 'official';
  }

  private departmentFor(path: string, meta: Meta): ChosenDepartment {
    const all = [...this.layers, ...this.overridesFor(path, meta)];
    const own = all.map(({ pack }) => pack.department).findLast((name) => name !== undefined);
    const { department } = this.request;
    const known = departmentsOf(this.layers);
    if (department !== undefined || meta.department === undefined) {
      return chooseDepartment(department ?? own, known, 'configuration');
    }
    return chooseDepartment(meta.department, known, 'department' in meta.data ? 'front matter' : 'row');
  }

  /** A draft is judged as of the day that it is scheduled for, else as of the day of the run. */
  private overridesFor(path: string, meta: Meta): readonly Layer[] {
    const day = (meta.scheduled ?? this.request.today).slice(0, 10);
    const isFor = ({ globs, from, to }: Override, folder: string | undefined) =>
      from <= day && day <= to && (globs === undefined || this.matches(globs, path, folder));
    return this.layers.flatMap(({ overrides, folder }) =>
      overrides.filter((override) => isFor(override, folder)).flatMap(({ layers }) => layers),
    );
  }
}

/** What flags and front matter choose: the department, the channel and who posts. */
function saidOutside(request: ConfigRequest, meta: Meta): LayerEntry[] {
  return (['department', 'channel', 'mode'] as const).flatMap((key) => {
    const said = request[key] ?? meta[key];
    const from = request[key] === undefined ? 'front matter' : `--${key}`;
    return said === undefined ? [] : [{ key, value: said, from, wins: true }];
  });
}

/** `--rule` as a layer, the last of all. */
function flagLayer(request: ConfigRequest, rules: ReadonlyMap<string, AnyRule>): Layer | undefined {
  if (request.rules === undefined || request.rules.length === 0) return undefined;
  const entries: Record<string, SeverityOrOff> = {};
  for (const given of request.rules) {
    const colon = given.lastIndexOf(':');
    const id = given.slice(0, colon);
    const severity = given.slice(colon + 1);
    if (colon < 1 || !SEVERITIES.includes(severity)) {
      throw new UserError(
        `--rule ${given}: write id:severity, with ${SEVERITIES.join(', ')}.${didYouMean(severity, SEVERITIES)}`,
      );
    }
    if (!rules.has(id))
      throw new UserError(`--rule ${given}: no rule is called "${id}".${didYouMean(id, rules.keys())}`);
    entries[id] = severity as SeverityOrOff;
  }
  return { name: '--rule', pack: { rules: entries }, folder: join(request.cwd), locate: () => '--rule' };
}
