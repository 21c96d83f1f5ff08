import type { ChannelSpec } from '../core/channel.ts';
import type { AuthorMode } from '../core/document.ts';
import type { Confidence, SeverityOrOff, Verdict } from '../core/levels.ts';
import type { OptionValue } from '../core/options.ts';
import type { Policy } from '../core/policy.ts';
import type { RegisterEntry, RegisterName } from '../core/registers.ts';
import type { CustomRuleSpec, ExamplePost } from '../custom/spec.ts';

/** What a pack says of one rule. */
export interface RuleEntry {
  readonly severity?: SeverityOrOff;
  readonly locked?: boolean;
  readonly minConfidence?: Confidence;
  readonly options?: Readonly<Record<string, OptionValue>>;
}

/** A word or phrase of a list, with who keeps it and why. */
export interface LexiconEntry {
  readonly value: string;
  readonly reason?: string;
  readonly owner?: string;
  /** Last day on which it counts, `YYYY-MM-DD`, inclusive. */
  readonly expires?: string;
}

/** A post, and what the whole pack must say of it. */
export interface PackTest extends ExamplePost {
  readonly verdict?: Verdict;
  /** Rules by id, with the severity that one of their findings must have; `off` for a rule that must find nothing. */
  readonly finds?: Readonly<Record<string, SeverityOrOff>>;
}

/** A rule pack as it is written: every key is optional, and a later layer merges over an earlier one. */
export interface Pack {
  readonly name?: string;
  readonly description?: string;
  readonly extends?: string | readonly string[];
  readonly rules?: Readonly<Record<string, SeverityOrOff | RuleEntry>>;
  readonly minConfidence?: Confidence;
  /** A file with the clauses of another policy; the policy itself once it is read. */
  readonly policy?: string | Policy;
  readonly mode?: AuthorMode;
  readonly department?: string;
  readonly channel?: string;
  readonly language?: string;
  readonly regions?: readonly string[];
  readonly vocabulary?: readonly string[] | string;
  readonly lexicons?: Readonly<Record<string, readonly (string | LexiconEntry)[] | string>>;
  readonly registers?: Readonly<Partial<Record<RegisterName, readonly RegisterEntry[] | string>>>;
  readonly customRules?: readonly CustomRuleSpec[];
  readonly tests?: readonly PackTest[];
  readonly modes?: Readonly<Partial<Record<AuthorMode, Pack>>>;
  readonly channels?: Readonly<Record<string, Omit<ChannelSpec, 'name'>>>;
  readonly proseKeys?: readonly string[];
  readonly ignore?: readonly string[];
  readonly departments?: Readonly<Record<string, Pack>>;
  readonly overrides?: readonly (Pack & OverrideScope)[];
}

/** Which drafts an override is for: those of some files, those of some days, or those of some files on some days. */
export interface OverrideScope {
  readonly files?: string | readonly string[];
  /** First day, `YYYY-MM-DD`. */
  readonly from?: string;
  /** Last day, inclusive. */
  readonly to?: string;
}

/** A place in a pack, as the keys and indexes that lead there. */
export type KeyPath = readonly (string | number)[];

/** One pack, checked, with where it came from. */
export interface Layer {
  /** How it is told to a user: `draftlint:health`, or a file. */
  readonly name: string;
  readonly pack: Pack;
  /** Folder that its relative paths start from; absent for a built-in pack. */
  readonly folder?: string;
  /** `file:line:column` of a place in it, as far as it is known. */
  readonly locate: (path: KeyPath) => string;
}
