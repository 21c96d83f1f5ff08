import { csvCell } from '../core/csv-cell.ts';
import type { DraftResult, Finding } from '../core/finding.ts';
import type { Reporter } from '../core/reporter.ts';

type Cell = string | number;

/** The columns, and what stands in each: of the draft, and of a finding if it has one. */
const COLUMNS: Readonly<Record<string, (draft: DraftResult, finding: Finding | undefined) => Cell>> = {
  path: (draft) => draft.path,
  address: (draft) => draft.address ?? '',
  id: (draft) => draft.id ?? '',
  channel: (draft) => draft.channel ?? '',
  department: (draft) => draft.department ?? '',
  verdict: (draft) => draft.verdict,
  line: (_, finding) => finding?.start.line ?? '',
  column: (_, finding) => finding?.start.column ?? '',
  severity: (_, finding) => finding?.severity ?? '',
  confidence: (_, finding) => finding?.confidence ?? '',
  rule: (_, finding) => finding?.ruleId ?? '',
  what: (_, finding) => finding?.what ?? '',
  instead: (_, finding) => finding?.instead ?? '',
  why: (_, finding) => finding?.why ?? '',
  policy: (_, finding) => finding?.policy.join(' ') ?? '',
  ask: (_, finding) => finding?.ask ?? '',
  excerpt: (_, finding) => finding?.excerpt ?? '',
  suggestions: (_, finding) => finding?.suggestions.join(', ') ?? '',
  fingerprint: (_, finding) => finding?.fingerprint ?? '',
};

/** A row a finding, and a row for each clear draft, so that a spreadsheet shows them all. */
export const reporter: Reporter = {
  name: 'csv',
  summary: 'a spreadsheet, one row a finding',
  render(report) {
    const rows: Cell[][] = [Object.keys(COLUMNS)];
    for (const draft of report.drafts) {
      const findings = draft.findings.length === 0 ? [undefined] : draft.findings;
      for (const finding of findings) rows.push(Object.values(COLUMNS).map((cell) => cell(draft, finding)));
    }
    for (const crash of report.crashes) {
      const cells: Readonly<Record<string, Cell>> = {
        path: crash.path,
        verdict: crash.level === 'error' ? 'fault' : 'notice',
        rule: crash.ruleId ?? '',
        what: crash.message,
      };
      rows.push(Object.keys(COLUMNS).map((name) => cells[name] ?? ''));
    }
    return rows.map((row) => `${row.map((cell) => csvCell(cell)).join(',')}\r\n`).join('');
  },
};
