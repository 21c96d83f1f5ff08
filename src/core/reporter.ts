import type { Report } from './finding.ts';
import type { Severity } from './levels.ts';
import type { ClauseWords } from './policy.ts';

/** Paints a piece of text, or leaves it alone when colour is off. */
export type Paint = (text: string) => string;

/** All that a reporter may know of where its text will be shown. */
export interface Style {
  /** Columns of the terminal; `Infinity` when there is none. */
  readonly width: number;
  readonly severity: Readonly<Record<Severity, Paint>>;
  readonly strong: Paint;
  readonly faint: Paint;
  readonly good: Paint;
  /** Leaves out drafts without findings and findings below error. */
  readonly quiet: boolean;
  readonly version: string;
  /** The rules in force, for reports that carry them. */
  readonly rules: () => readonly RuleSummary[];
}

/** What a report may say of a rule. */
export interface RuleSummary {
  readonly id: string;
  readonly summary: string;
  readonly why: string;
  readonly policy: readonly string[];
  readonly clauses: readonly ClauseWords[];
  readonly ask: string;
  readonly severity: Severity | 'off';
}

export interface Reporter {
  readonly name: string;
  readonly summary: string;
  render(report: Report, style: Style): string;
  /** The same text piece by piece, where it may be too long to hold as a whole beside the report. */
  pieces?(report: Report): Iterable<string>;
}
