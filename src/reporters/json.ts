import type { DraftResult, Finding, Report } from '../core/finding.ts';
import type { Reporter } from '../core/reporter.ts';

/** The whole report; `report.schema.json` describes it. Every linted draft appears, `--quiet` or not. */
export const reporter: Reporter = {
  name: 'json',
  summary: 'the whole report as one JSON document (documented, with a JSON Schema)',
  render: (report) => [...pieces(report)].join(''),
  pieces,
};

const BEFORE_DRAFT = '{\n  "drafts": [';
const AFTER_DRAFT = '\n  ]\n}';

/** The report draft by draft, with its keys in the documented order and nothing besides. */
function* pieces(report: Report): Generator<string> {
  yield `{\n  "schemaVersion": ${report.schemaVersion},\n  "drafts": [`;
  for (const [index, draft] of report.drafts.entries()) {
    const text = JSON.stringify({ drafts: [wholeDraftToJson(draft)] }, null, 2);
    yield (index === 0 ? '' : ',') + text.slice(BEFORE_DRAFT.length, -AFTER_DRAFT.length);
  }
  const { crashes, summary, shard } = report;
  const rest = { crashes, summary, ...(shard === undefined ? {} : { shard }) };
  const end = report.drafts.length === 0 ? '],' : '\n  ],';
  yield `${end}${JSON.stringify(rest, null, 2).slice(1)}\n`;
}

/** A draft as it stands in the report. */
function wholeDraftToJson(draft: DraftResult) {
  return { ...draftToJson(draft), text: draft.text, marks: draft.marks };
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
