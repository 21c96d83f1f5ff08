import type { AuthorMode, Document } from './document.ts';
import type { Hit } from './hit.ts';
import type { OptionSpecs, OptionValue, OptionValues } from './options.ts';
import type { ChannelSpec } from './channel.ts';
import type { Region } from './regions.ts';
import type { Registers } from './registers.ts';
import type { Span } from './span.ts';

/** A clause of the policy, e.g. `GDL-2.19`; `src/policy` holds them all. */
export type ClauseId = string;

/**
 * How a sensitive rule's datum is shown.
 * `hidden` shows nothing, `last-four` the last four characters, `email` the first letter and the host,
 * `initials` the initials of a name, `length` only how long it is.
 */
export type Mask = 'hidden' | 'last-four' | 'email' | 'initials' | 'length';

/** `what` is one sentence of at most 90 characters; `instead` begins with a verb. `{name}` is filled from the report's data. */
export interface Message {
  readonly what: string;
  readonly instead: string;
  /** The highest severity that this message may take; the engine caps the pack's severity by it. */
  readonly level?: 'info' | 'warning';
}

export type Messages = Readonly<Record<string, Message>>;

type Placeholder<S extends string> = S extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Placeholder<Rest>
  : never;
type Names<M extends Message> = Placeholder<M['what']> | Placeholder<M['instead']>;

/** The data a message needs: nothing, or a value for each of its placeholders. */
export type MessageData<M extends Message> = [Names<M>] extends [never]
  ? []
  : [data: Readonly<Record<Names<M>, string | number>>];

export type ReportHit<M extends Messages> = <Id extends keyof M & string>(
  id: Id,
  at: Hit,
  ...data: MessageData<M[Id]>
) => void;

/** What came of a waiver, for the rules that watch over waivers. */
export interface WaiverNote {
  readonly problem: 'unused' | 'expired' | 'unknown-rule' | 'malformed';
  /** The rule it names, or `a rule` when it names none. */
  readonly ruleId: string;
  /** In plain words: what is wrong, and where a sidecar says it. */
  readonly detail: string;
  /** Where in `Document.source` it stands; absent for a sidecar. */
  readonly span?: Span;
}

/** All that is in force for the draft at hand, for rules whose judgement depends on it. */
export interface Situation {
  /** The day on which the run is judged, `YYYY-MM-DD`. */
  readonly asOf: string;
  readonly mode: AuthorMode;
  /** The channels that the post goes to, as far as they are known. */
  readonly channels?: readonly ChannelSpec[];
  readonly department?: string;
  readonly registers: Registers;
  /** Regions whose identifiers are looked for. */
  readonly regions: readonly Region[];
  /** The language of the drafts, e.g. `en-GB`. */
  readonly language: string;
  /** Words that packs add to the dictionary. */
  readonly vocabulary: readonly string[];
  /** Word lists of packs by topic, e.g. `political`, `religious`. */
  readonly lexicons: Readonly<Record<string, readonly string[]>>;
  /** What came of the draft's waivers; filled only for the rules of category `waiver`, which run last. */
  readonly waiverNotes: readonly WaiverNote[];
}

export interface RuleContext<M extends Messages = Messages, O extends OptionSpecs = OptionSpecs> extends Situation {
  readonly report: ReportHit<M>;
  readonly options: OptionValues<O>;
}

export interface RuleMeta {
  /** One line for the list of rules. */
  readonly summary: string;
  /** Why it matters, in plain words; shown with each finding. */
  readonly why: string;
  /** The clauses it puts to work; at least one. */
  readonly policy: readonly ClauseId[];
  /** Whom to ask when in doubt, when it is somebody else than the policy's clause names. */
  readonly ask?: string;
  /** Set for a rule of a pack of the user's own: it speaks for the policy in force there, whichever that is. */
  readonly isOwn?: true;
  /** Rules whose finding at the same words, or round them, makes one of this rule idle; see `engine/yield.ts`. */
  readonly yieldsTo?: readonly string[];
  /** Set when the finding's text is itself personal or secret; it is then masked everywhere. */
  readonly mask?: Mask;
}

/**
 * A rule: policy over what detectors saw. `check` is synchronous and pure.
 * @template M its messages, so that the compiler checks ids and placeholders
 * @template O its options
 */
export interface Rule<M extends Messages = Messages, O extends OptionSpecs = OptionSpecs> {
  readonly id: string;
  readonly meta: RuleMeta;
  readonly messages: M;
  readonly options: O;
  /** Loads what is too heavy to load for every draft; called before `check`, may look at the draft first. */
  readonly prepare?: (document: Document, context: Omit<RuleContext<M, O>, 'report'>) => Promise<void> | undefined;
  check(document: Document, context: RuleContext<M, O>): void;
}

/** A rule whose message and option types no longer matter to the caller. */
export interface AnyRule {
  readonly id: string;
  /** Its page, in Markdown, when it ships none as a file. */
  readonly page?: string;
  readonly meta: RuleMeta;
  readonly messages: Messages;
  readonly options: OptionSpecs;
  readonly prepare?: (document: Document, context: Omit<AnyRuleContext, 'report'>) => Promise<void> | undefined;
  check(document: Document, context: AnyRuleContext): void;
}

export interface AnyRuleContext extends Situation {
  report(id: string, at: Hit, data?: Readonly<Record<string, string | number>>): void;
  readonly options: Readonly<Record<string, OptionValue>>;
}

/**
 * Declares a rule. The compiler checks message ids, placeholder names and options at every `report` call.
 * @returns the same rule, with its types erased for the engine
 */
export function defineRule<const M extends Messages, const O extends OptionSpecs = Record<string, never>>(
  rule: Omit<Rule<M, O>, 'options'> & { readonly options?: O },
): AnyRule {
  return { options: {}, ...rule } as unknown as AnyRule;
}
