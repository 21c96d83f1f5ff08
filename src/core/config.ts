import type { ChannelSpec } from './channel.ts';
import type { AuthorMode } from './document.ts';
import type { Confidence, SeverityOrOff } from './levels.ts';
import type { OptionValue } from './options.ts';
import type { PolicyInForce } from './policy.ts';
import type { Region } from './regions.ts';
import type { Registers } from './registers.ts';
import type { AnyRule } from './rule.ts';

/** A rule as it is in force for one draft. */
export interface RuleSetting {
  readonly rule: AnyRule;
  readonly severity: SeverityOrOff;
  readonly options: Readonly<Record<string, OptionValue>>;
  readonly minConfidence: Confidence;
  /** A locked rule can be raised by a later layer, never lowered. */
  readonly locked: boolean;
  /** The layer that set the severity: a pack's name, a file, `--rule`. */
  readonly setBy: string;
}

/** What is in force for one draft after every layer is merged. Only `config/` makes one. */
export interface Config {
  readonly rules: ReadonlyMap<string, RuleSetting>;
  readonly policy: PolicyInForce;
  readonly mode: AuthorMode;
  /** The channels that the post goes to, as far as they are known. */
  readonly channels: readonly ChannelSpec[];
  /** In plain words: the name of a channel that is nearly one that is known. */
  readonly notice?: string;
  readonly department?: string;
  /** In plain words: the draft names a department that is not known. */
  readonly fault?: string;
  readonly language: string;
  readonly regions: readonly Region[];
  readonly registers: Registers;
  readonly vocabulary: readonly string[];
  readonly lexicons: Readonly<Record<string, readonly string[]>>;
  /** Front-matter keys whose values a reader will see. */
  readonly proseKeys: readonly string[];
}
