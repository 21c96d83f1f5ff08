import type { Severity } from '../core/levels.ts';
import type { Reporter } from '../core/reporter.ts';
import { placeOf, recourse, sentence } from './shared.ts';

const SEVERITY: Readonly<Record<Severity, string>> = { error: 'critical', warning: 'minor', info: 'info' };

interface Entry {
  readonly description: string;
  readonly check_name: string;
  readonly fingerprint: string;
  readonly severity: string;
  readonly location: {
    readonly path: string;
    readonly lines: { readonly begin: number; readonly end?: number };
  };
}

/** A GitLab code quality report. GitLab drops entries that share a fingerprint, so each gets its own. */
export const reporter: Reporter = {
  name: 'gitlab',
  summary: 'a GitLab code quality report',
  render(report) {
    const seen = new Map<string, number>();
    const entries: Entry[] = report.drafts.flatMap((draft) =>
      draft.findings.map((finding) => {
        const print = `${finding.fingerprint}:${placeOf(draft)}`;
        const before = seen.get(print) ?? 0;
        seen.set(print, before + 1);
        return {
          description: `${sentence(finding)} ${recourse(finding)}`,
          check_name: finding.ruleId,
          fingerprint: before === 0 ? print : `${print}:${before}`,
          severity: SEVERITY[finding.severity],
          location: { path: draft.path, lines: { begin: finding.start.line, end: finding.end.line } },
        };
      }),
    );
    for (const { path, message, level } of report.crashes) {
      if (level !== 'error') continue;
      const location = { path, lines: { begin: 1 } };
      const fingerprint = `fault:${path}:${message}`;
      entries.push({ description: message, check_name: 'fault', fingerprint, severity: 'blocker', location });
    }
    return `${JSON.stringify(entries, null, 2)}\n`;
  },
};
