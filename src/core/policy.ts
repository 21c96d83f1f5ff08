import type { AuthorMode } from './document.ts';
import type { AnyRule, ClauseId } from './rule.ts';

/** A clause of a communications policy, in short words of our own. */
export interface Clause {
  /** E.g. `GDL-2.19`. */
  readonly id: ClauseId;
  /** A few words, e.g. `Third parties`. */
  readonly heading: string;
  /** What it asks, in one sentence. */
  readonly asks: string;
  /** Whom it binds: who posts for themselves, who posts for the body, or both. */
  readonly mode: AuthorMode | 'both';
  /** Whom to ask when in doubt. */
  readonly ask?: string;
  /** What of it a linter can check. */
  readonly checks?: string;
  /** Why a person must judge it, or what is left of it: the words after "because". */
  readonly person?: string;
  /** Rules that put it to work besides those that name it themselves: ids, or `category/*`. */
  readonly rules?: readonly string[];
}

/** A policy as data. */
export interface Policy {
  readonly name: string;
  /** As a reader knows it, with its year. */
  readonly title: string;
  /** What a writer is asked with every post that is to be reviewed. */
  readonly question?: string;
  /** Whom to ask when a clause names nobody. */
  readonly ask?: string;
  readonly clauses: readonly Clause[];
}

/** What a report says of a clause. */
export type ClauseWords = Pick<Clause, 'id' | 'heading' | 'asks'>;

/** Where a reader of a finding can turn. */
export interface Recourse {
  /** The clauses at stake, the first the nearest. */
  readonly clauses: readonly ClauseWords[];
  /** Whom to ask when in doubt; empty when the policy names nobody. */
  readonly ask: string;
}

/** A policy that is in force for a draft. */
export interface PolicyInForce {
  readonly policy: Policy;
  /** The clauses that a rule puts to work. */
  clausesOf(rule: AnyRule): readonly Clause[];
  recourseOf(rule: AnyRule): Recourse;
}
