import type { Config } from '../core/config.ts';
import type { AuthorMode, Meta } from '../core/document.ts';
import type { AnyRule } from '../core/rule.ts';
import { chooseChannels } from './channels.ts';
import { departmentsOf, withInner } from './check-names.ts';
import { chooseDepartment, type ChosenDepartment } from './departments.ts';
import type { Expanded, Override } from './expand.ts';
import type { Matcher } from './globs.ts';
import { type LayerEntry, Merger } from './merge.ts';
import type { Layer } from './pack.ts';
import type { ListEntry, RowProblem } from './references.ts';
import { type ConfigRequest, flagLayer } from './request.ts';
import { unreadLists } from './unread-lists.ts';

/** A configuration that is read and checked, and answers what holds for a file. */
export interface ResolvedConfig {
  /** The files it was read from, the nearest last. */
  readonly files: readonly string[];
  /** Rows of registers and lists that do not count, and lists that no rule reads. */
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

/** Chooses among layers what holds for a file, and merges it. */
export class Resolved implements ResolvedConfig {
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
    this.problems = [...layers.flatMap((layer) => layer.problems), ...unreadLists(layers.flatMap(withInner))];
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
    const entries = [...saidOutside(this.request, meta), ...this.merge(path, meta, true).entries];
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

  private merge(path: string, meta: Meta, tells = false): Merger {
    const merger = new Merger(this.rules, tells);
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
