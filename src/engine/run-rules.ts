import type { Config, RuleSetting } from '../core/config.ts';
import { UserError } from '../core/errors.ts';
import type { Document } from '../core/document.ts';
import type { Crash } from '../core/finding.ts';
import { compareConfidence, compareSeverity, type Severity } from '../core/levels.ts';
import type { Situation } from '../core/rule.ts';
import type { Span } from '../core/span.ts';
import { checkRule, type RawReport } from './check.ts';
import { outspokenAmong } from './yield.ts';

const WAIVER_RULES = 'waiver/';

/** A report with its place in the source and the severity in force. */
export interface PlacedReport extends RawReport {
  readonly span: Span;
  readonly severity: Severity;
  readonly setBy: string;
}

export interface RuleRun {
  readonly reports: readonly PlacedReport[];
  readonly crashes: readonly Crash[];
}

/** Runs every rule in force but those that watch over waivers. A rule that throws becomes a crash; the rest still run. */
export async function runRules(
  document: Document,
  config: Config,
  situation: Situation,
  path: string,
): Promise<RuleRun> {
  const reports: PlacedReport[] = [];
  const crashes: Crash[] = [];
  for (const setting of config.rules.values()) {
    const { rule, options } = setting;
    if (setting.severity === 'off' || rule.id.startsWith(WAIVER_RULES)) continue;
    try {
      const loading = rule.prepare?.(document, { ...situation, options });
      if (loading !== undefined) await loading;
      const found = checkRule(rule, document, situation, options);
      if (found.length === 0) continue;
      for (const report of dedupe(place(document, setting, found))) reports.push(report);
    } catch (error) {
      // The message of an error may hold text of the draft, so only its kind is told; a user's mistake is told by us.
      const kind = error instanceof Error ? error.name : 'an unknown fault';
      const told = error instanceof UserError ? error.message : `The rule ${rule.id} failed (${kind})`;
      const message = `${told.replace(/\.$/, '')}; the other rules still ran.`;
      crashes.push({ path, ruleId: rule.id, message, level: 'error' });
    }
  }
  const outspoken = outspokenAmong(reports);
  return { reports: reports.filter((report) => outspoken.above(report) === undefined), crashes };
}

/** Runs the rules that watch over waivers, once it is known what came of each. */
export function watchWaivers(document: Document, config: Config, situation: Situation): PlacedReport[] {
  if (situation.waiverNotes.length === 0) return [];
  return [...config.rules.values()]
    .filter((setting) => setting.rule.id.startsWith(WAIVER_RULES))
    .flatMap((setting) => place(document, setting, checkRule(setting.rule, document, situation, setting.options)));
}

/** Places reports in the source and drops those that are not sure enough. */
function place(document: Document, setting: RuleSetting, reports: readonly RawReport[]): PlacedReport[] {
  const { severity, setBy, minConfidence } = setting;
  if (severity === 'off') return [];
  return reports
    .filter((report) => compareConfidence(report.hit.confidence, minConfidence) >= 0)
    .map((report) => {
      const level = report.rule.messages[report.messageId]?.level;
      return {
        ...report,
        span: report.hit.source ?? document.prose.toSource(report.hit),
        severity: level !== undefined && compareSeverity(level, severity) < 0 ? level : severity,
        setBy,
      };
    });
}

/** Of two reports of a rule at one place, the graver stays, then the surer. */
function dedupe(reports: readonly PlacedReport[]): readonly PlacedReport[] {
  if (reports.length < 2) return reports;
  const kept = new Map<string, PlacedReport>();
  for (const report of reports) {
    const key = `${report.span.start} ${report.span.end}`;
    const known = kept.get(key);
    if (known === undefined || compareReports(report, known) > 0) kept.set(key, report);
  }
  return [...kept.values()];
}

function compareReports(a: PlacedReport, b: PlacedReport): number {
  return compareSeverity(a.severity, b.severity) || compareConfidence(a.hit.confidence, b.hit.confidence);
}
