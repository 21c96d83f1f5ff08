import type { DraftResult, Finding, Report } from '../core/finding.ts';
import type { Reporter } from '../core/reporter.ts';

/** The whole report; `report.schema.json` describes it. Every linted draft appears, `--quiet` or not. */
export const reporter: Reporter = {
  name: 'json',
  summary: 'the whole report as one JSON document (documented, with a JSON Schema)',
  render: (report) => `${JSON.stringify(reportToJson(report), null, 2)}\n`,
};

/** The report as plain data with its keys in the documented order and nothing besides. */
export function reportToJson(report: Report) {
  return {
    schemaVersion: report.schemaVersion,
    drafts: report.drafts.map((draft) => ({ ...draftToJson(draft), text: draft.text, marks: draft.marks })),
    crashes: report.crashes,
    summary: report.summary,
    ...(report.shard === undefined ? {} : { shard: report.shard }),
  };
}

/** One draft's result without its text: what both `json` and `ndjson` say of it. */
export function draftToJson(draft: DraftResult) {
  return {
    path: draft.path,
    ...(draft.address === undefined ? {} : { address: draft.address }),
    ...(draft.id === undefined ? {} : { id: draft.id }),
    ...(draft.channel === undefined ? {} : { channel: draft.channel }),
    ...(draft.department === undefined ? {} : { department: draft.department }),
    verdict: draft.verdict,
    ...(draft.question === undefined ? {} : { question: draft.question }),
    findings: draft.findings.map(findingToJson),
    waived: draft.waived.map((finding) => ({ ...findingToJson(finding), waiver: finding.waiver })),
  };
}

function findingToJson(finding: Finding) {
  const { ruleId, messageId, severity, confidence, start, end, what, instead, why, policy, clauses, ask } = finding;
  const { excerpt, mark, evidence, suggestions, setBy, fingerprint } = finding;
  return {
    ...{ ruleId, messageId, severity, confidence, start, end, what, instead, why, policy, clauses, ask },
    ...{ excerpt, mark, evidence, suggestions },
    ...(finding.fix === undefined ? {} : { fix: finding.fix }),
    ...{ setBy, fingerprint },
  };
}
