import type { Crash, DraftResult, Finding, Report, WaivedFinding } from '../core/finding.ts';
import type { Severity } from '../core/levels.ts';
import type { Reporter, RuleSummary, Style } from '../core/reporter.ts';
import { pathToUri, placeOf, recourse, sentence } from './shared.ts';

const LEVEL: Readonly<Record<Severity | 'off', string>> = {
  error: 'error',
  warning: 'warning',
  info: 'note',
  off: 'none',
};
/** SARIF ranks results from 0 to 100; confidence gives the order within a level. */
const RANK = { high: 90, medium: 60, low: 30 } as const;

/** SARIF 2.1.0 for code scanning: rules with help and clauses, results with fingerprints, fixes, suppressions. */
export const reporter: Reporter = {
  name: 'sarif',
  summary: 'SARIF 2.1.0 for code scanning',
  render: (report, style) => `${JSON.stringify(toSarif(report, style), null, 2)}\n`,
};

function toSarif(report: Report, style: Style) {
  const rules = rulesOf(report, style.rules());
  const indexOf = new Map(rules.map((rule, index) => [rule.id, index]));
  const results = report.drafts.flatMap((draft) =>
    [...draft.findings, ...draft.waived].map((finding) => resultOf(draft, finding, indexOf.get(finding.ruleId) ?? 0)),
  );
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'draftlint', version: style.version, rules: rules.map(descriptorOf) } },
        columnKind: 'utf16CodeUnits',
        invocations: [
          {
            executionSuccessful: report.crashes.every((crash) => crash.level !== 'error'),
            toolExecutionNotifications: report.crashes.map(notificationOf),
          },
        ],
        artifacts: [...new Set(report.drafts.map((draft) => draft.path))].map((path) => ({
          location: { uri: pathToUri(path) },
        })),
        results,
      },
    ],
  };
}

/** The rules in force, and any that the report names besides, e.g. from merged reports. */
function rulesOf(report: Report, rules: readonly RuleSummary[]): RuleSummary[] {
  const known = new Map(rules.map((rule) => [rule.id, rule]));
  for (const finding of report.drafts.flatMap((draft) => [...draft.findings, ...draft.waived])) {
    if (known.has(finding.ruleId)) continue;
    const { ruleId, why, policy, clauses, ask, severity } = finding;
    known.set(ruleId, { id: ruleId, summary: why, why, policy, clauses, ask, severity });
  }
  return [...known.values()];
}

function descriptorOf(rule: RuleSummary) {
  const clauses = rule.clauses.map(({ id, heading, asks }) => `- ${id}, ${heading}: ${asks}`).join('\n');
  return {
    id: rule.id,
    name: pascalCase(rule.id),
    shortDescription: { text: rule.summary },
    fullDescription: { text: rule.why },
    help: {
      text: `${rule.why} ${recourse(rule)}`,
      markdown: `${rule.why}\n\n**Policy**\n\n${clauses}\n\n**In doubt**, ask ${rule.ask}.`,
    },
    defaultConfiguration: { enabled: rule.severity !== 'off', level: LEVEL[rule.severity] },
    properties: { tags: [rule.id.split('/')[0] ?? rule.id], policy: rule.policy, ask: rule.ask },
  };
}

function pascalCase(id: string): string {
  return id.replace(/(?:^|[^a-z0-9]+)([a-z0-9])/gi, (_, letter: string) => letter.toUpperCase());
}

function resultOf(draft: DraftResult, finding: Finding | WaivedFinding, ruleIndex: number) {
  const waiver = 'waiver' in finding ? finding.waiver : undefined;
  return {
    ruleId: finding.ruleId,
    ruleIndex,
    level: LEVEL[finding.severity],
    message: { text: sentence(finding) },
    locations: [locationOf(draft, finding)],
    partialFingerprints: { 'draftlint/v1': finding.fingerprint },
    rank: RANK[finding.confidence],
    ...(waiver === undefined
      ? {}
      : {
          suppressions: [{ kind: waiver.origin === 'inline' ? 'inSource' : 'external', justification: waiver.reason }],
        }),
    ...fixesOf(draft, finding),
    properties: {
      messageId: finding.messageId,
      confidence: finding.confidence,
      evidence: finding.evidence,
      policy: finding.policy,
      ask: finding.ask,
      setBy: finding.setBy,
    },
  };
}

function regionOf({ start, end }: Finding) {
  return {
    startLine: start.line,
    startColumn: start.column,
    endLine: end.line,
    endColumn: end.column,
    charOffset: start.offset,
    charLength: end.offset - start.offset,
  };
}

function locationOf(draft: DraftResult, finding: Finding) {
  return {
    physicalLocation: { artifactLocation: { uri: pathToUri(draft.path) }, region: regionOf(finding) },
    ...(draft.address === undefined ? {} : { logicalLocations: [{ fullyQualifiedName: placeOf(draft) }] }),
  };
}

function fixesOf(draft: DraftResult, finding: Finding) {
  // An Office document is no text that a tool could replace a range of.
  if (/^(?:sheet|paragraph) /.test(draft.address ?? '')) return {};
  const texts = new Set([...(finding.fix === undefined ? [] : [finding.fix]), ...finding.suggestions]);
  if (texts.size === 0) return {};
  const fixes = [...texts].map((text) => ({
    description: { text: `Replace it by "${text}".` },
    artifactChanges: [
      {
        artifactLocation: { uri: pathToUri(draft.path) },
        replacements: [{ deletedRegion: regionOf(finding), insertedContent: { text } }],
      },
    ],
  }));
  return { fixes };
}

function notificationOf(crash: Crash) {
  return {
    level: crash.level === 'error' ? 'error' : 'note',
    message: { text: crash.message },
    locations: [{ physicalLocation: { artifactLocation: { uri: pathToUri(crash.path) } } }],
    ...(crash.ruleId === undefined ? {} : { associatedRule: { id: crash.ruleId } }),
  };
}
