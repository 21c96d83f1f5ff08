import type { Report } from '../core/finding.ts';
import { compareSeverity, type Severity } from '../core/levels.ts';

export const EXIT_CLEAR = 0;
export const EXIT_FINDINGS = 1;
/** Usage, configuration, unreadable input, a crash. */
export const EXIT_TROUBLE = 2;

export interface Thresholds {
  /** The mildest severity that fails a run. */
  readonly failOn: Severity;
  /** More warnings than this fail a run, too. */
  readonly maxWarnings: number;
}

export function exitCodeOf(report: Report, { failOn, maxWarnings }: Thresholds): number {
  if (report.summary.crashes > 0) return EXIT_TROUBLE;
  const fails = report.drafts.some((draft) =>
    draft.findings.some((finding) => compareSeverity(finding.severity, failOn) >= 0),
  );
  return fails || report.summary.warnings > maxWarnings ? EXIT_FINDINGS : EXIT_CLEAR;
}
