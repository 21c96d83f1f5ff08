import type { ChannelSpec } from '../core/channel.ts';
import type { Config, RuleSetting } from '../core/config.ts';
import { UserError } from '../core/errors.ts';
import { compareSeverity, type Confidence, type SeverityOrOff } from '../core/levels.ts';
import { mergeWords, type OptionValue } from '../core/options.ts';
import type { Policy, PolicyInForce } from '../core/policy.ts';
import { isRegion, type Region } from '../core/regions.ts';
import { EMPTY_REGISTERS, type Registers } from '../core/registers.ts';
import type { AnyRule } from '../core/rule.ts';
import { putInForce } from '../policy/index.ts';
import type { KeyPath, Layer, Pack, RuleEntry } from './pack.ts';

/** One layer's say on one value; what `explain-config` prints. */
export interface LayerEntry {
  /** E.g. `rules/personal-data/email`, `channel`, `options/…`. */
  readonly key: string;
  readonly value: string;
  /** The pack or `file:line:column` that said it. */
  readonly from: string;
  /** A flag or front matter: it counts whatever comes after. */
  readonly wins?: boolean;
  /** Adds to what came before instead of replacing it. */
  readonly adds?: boolean;
}

/** Entries of a list that are told one by one. */
const MOST_LISTED = 8;

interface MutableSetting {
  severity: SeverityOrOff;
  minConfidence: Confidence | undefined;
  locked: boolean;
  lockedBy: string;
  setBy: string;
  options: Record<string, OptionValue>;
}

const IN_FORCE = new WeakMap<Policy, PolicyInForce>();
let houseInForce: PolicyInForce | undefined;

/** A policy is put in force once, however many configurations name it. */
function inForce(policy: Policy | undefined): PolicyInForce {
  if (policy === undefined) return (houseInForce ??= putInForce());
  const known = IN_FORCE.get(policy) ?? putInForce(policy);
  IN_FORCE.set(policy, known);
  return known;
}

/** Merges layers, the most general first: scalars replace, lists add up, rules merge. */
export class Merger {
  readonly entries: LayerEntry[] = [];
  private readonly tells: boolean;
  private readonly rules: ReadonlyMap<string, AnyRule>;
  private readonly settings = new Map<string, MutableSetting>();
  private readonly scalars: {
    -readonly [K in 'mode' | 'department' | 'channel' | 'language' | 'minConfidence']?: Pack[K];
  } = {};
  private policy: Policy | undefined;
  private readonly channels = new Map<string, ChannelSpec>();
  private regions: readonly Region[] = [];
  private vocabulary: readonly string[] = [];
  private proseKeys: readonly string[] = [];
  private lexicons: Record<string, readonly string[]> = {};
  private registers: Registers = EMPTY_REGISTERS;

  /** @param tells whether `entries` is wanted */
  constructor(rules: ReadonlyMap<string, AnyRule>, tells = false) {
    this.rules = rules;
    this.tells = tells;
    for (const rule of rules.values()) {
      const options = Object.fromEntries(Object.entries(rule.options).map(([name, spec]) => [name, spec.default]));
      const unset = {
        severity: 'off',
        minConfidence: undefined,
        locked: false,
        lockedBy: '',
        setBy: 'no pack',
      } as const;
      this.settings.set(rule.id, { ...unset, options });
    }
  }

  /** @throws UserError when the layer lowers a rule that a layer before it locked */
  add(layer: Layer): void {
    const { pack } = layer;
    for (const key of ['mode', 'department', 'channel', 'language', 'minConfidence'] as const) {
      const value = pack[key];
      if (value === undefined) continue;
      Object.assign(this.scalars, { [key]: value });
      this.note(() => ({ key, value, from: layer.locate([key]) }));
    }
    if (typeof pack.policy === 'object') {
      this.policy = pack.policy;
      const { name } = pack.policy;
      this.note(() => ({ key: 'policy', value: name, from: layer.locate(['policy']) }));
    }
    this.addLists(layer);
    for (const [name, spec] of Object.entries(pack.channels ?? {})) {
      this.channels.set(name, { name, ...spec });
      this.note(() => ({
        key: `channels/${name}`,
        value: JSON.stringify(spec),
        from: layer.locate(['channels', name]),
      }));
    }
    for (const [index, spec] of (pack.customRules ?? []).entries()) {
      this.addRule(spec.id, { severity: spec.severity }, layer, ['customRules', index]);
      // Words with one right spelling are no misspellings elsewhere.
      if (spec.spelling !== undefined) this.vocabulary = mergeWords(this.vocabulary, spec.spelling);
    }
    for (const [id, entry] of Object.entries(pack.rules ?? {})) {
      this.addRule(id, typeof entry === 'string' ? { severity: entry } : entry, layer);
    }
  }

  /** What is in force; `given` are flags and front matter, which win over every layer. */
  build(given: { readonly minConfidence?: Confidence } = {}): Omit<
    Config,
    'mode' | 'channels' | 'notice' | 'department'
  > & {
    readonly scalars: Pack;
    readonly knownChannels: ReadonlyMap<string, ChannelSpec>;
  } {
    const general = this.scalars.minConfidence ?? 'medium';
    const rules = new Map<string, RuleSetting>();
    for (const [id, setting] of this.settings) {
      const rule = this.rules.get(id);
      if (rule === undefined) continue;
      const minConfidence = given.minConfidence ?? setting.minConfidence ?? general;
      rules.set(id, { ...setting, rule, minConfidence });
    }
    const { channels: knownChannels, regions, vocabulary, proseKeys, lexicons, registers } = this;
    const language = this.scalars.language ?? 'en-GB';
    const policy = inForce(this.policy);
    return {
      policy,
      rules,
      knownChannels,
      regions,
      vocabulary,
      proseKeys,
      lexicons,
      registers,
      language,
      scalars: this.scalars,
    };
  }

  private addLists({ pack, locate }: Layer): void {
    const merged = (key: 'regions' | 'vocabulary' | 'proseKeys', base: readonly string[]): readonly string[] => {
      const list = pack[key];
      if (!Array.isArray(list)) return base;
      this.noteList([key], list as string[], locate);
      return mergeWords(base, list as string[]);
    };
    this.regions = merged('regions', this.regions).filter(isRegion);
    this.vocabulary = merged('vocabulary', this.vocabulary);
    this.proseKeys = merged('proseKeys', this.proseKeys);
    for (const [topic, list] of Object.entries(pack.lexicons ?? {})) {
      if (!Array.isArray(list)) continue;
      this.noteList(['lexicons', topic], list as string[], locate);
      this.lexicons = { ...this.lexicons, [topic]: mergeWords(this.lexicons[topic] ?? [], list as string[]) };
    }
    for (const [name, list] of Object.entries(pack.registers ?? {})) {
      if (!Array.isArray(list)) continue;
      const values = (list as readonly (string | { readonly value: string })[]).map((entry) =>
        typeof entry === 'string' ? entry : entry.value,
      );
      this.noteList(['registers', name], values, locate);
      this.registers = { ...this.registers, [name]: [...this.registers[name as keyof Registers], ...(list as [])] };
    }
  }

  private addRule(id: string, entry: RuleEntry, layer: Layer, path: KeyPath = ['rules', id]): void {
    const setting = this.settings.get(id);
    const rule = this.rules.get(id);
    if (setting === undefined || rule === undefined) return;
    const from = layer.locate(path);
    if (entry.severity !== undefined) this.setSeverity(id, setting, entry.severity, from);
    if (entry.locked === true) Object.assign(setting, { locked: true, lockedBy: from });
    if (entry.minConfidence !== undefined) {
      setting.minConfidence = entry.minConfidence;
      const value = entry.minConfidence;
      this.note(() => ({
        key: `rules/${id}/minConfidence`,
        value,
        from: layer.locate([...path, 'minConfidence']),
      }));
    }
    for (const [name, value] of Object.entries(entry.options ?? {})) {
      const base = setting.options[name];
      const isList = rule.options[name]?.kind === 'words' && Array.isArray(base) && Array.isArray(value);
      setting.options[name] = isList ? mergeWords(base, value as string[]) : value;
      this.note(() => ({
        key: `rules/${id}/options/${name}`,
        value: JSON.stringify(value),
        from: layer.locate([...path, 'options', name]),
      }));
    }
    if (entry.severity !== undefined || entry.locked === true) {
      this.note(() => ({
        key: `rules/${id}`,
        value: `${entry.severity ?? setting.severity}${entry.locked === true ? ' (locked)' : ''}`,
        from,
      }));
    }
  }

  private setSeverity(id: string, setting: MutableSetting, severity: SeverityOrOff, from: string): void {
    if (setting.locked && compareSeverity(severity, setting.severity) < 0) {
      throw new UserError(
        `${from}: the rule ${id} is locked at ${setting.severity} by ${setting.lockedBy}; it can be raised, not set to ${severity}. Take this out, or ask the owner of that pack.`,
      );
    }
    setting.severity = severity;
    setting.setBy = from;
  }

  private noteList(path: readonly string[], list: readonly string[], locate: Layer['locate']): void {
    this.note(() => {
      const shown = list.slice(0, MOST_LISTED).join(', ');
      const value = list.length <= MOST_LISTED ? shown : `${shown} … (${list.length} in all)`;
      return { key: path.join('/'), value, from: locate(path), adds: true };
    });
  }

  /** Most runs want to know what is in force, and not who said so. */
  private note(entry: () => LayerEntry): void {
    if (this.tells) this.entries.push(entry());
  }
}
