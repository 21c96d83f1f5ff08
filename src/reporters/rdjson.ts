import type { DraftResult, Finding } from '../core/finding.ts';
import type { Severity } from '../core/levels.ts';
import type { Reporter } from '../core/reporter.ts';
import type { Span } from '../core/span.ts';
import { recourse, sentence } from './shared.ts';

const SEVERITY: Readonly<Record<Severity, string>> = { error: 'ERROR', warning: 'WARNING', info: 'INFO' };

/** reviewdog's diagnostic format, with suggestions that a reviewer can apply. */
export const reporter: Reporter = {
  name: 'rdjson',
  summary: "reviewdog's diagnostic format",
  render(report) {
    const diagnostics = report.drafts.flatMap((draft) =>
      draft.findings.map((finding, index) => diagnosticOf(draft, finding, draft.marks[index])),
    );
    const faults = report.crashes.map(({ path, message, level }) => ({
      message,
      location: { path },
      severity: level === 'error' ? 'ERROR' : 'INFO',
    }));
    const source = { name: 'draftlint' };
    return `${JSON.stringify({ source, diagnostics: [...diagnostics, ...faults] }, null, 2)}\n`;
  },
};

function diagnosticOf(draft: DraftResult, finding: Finding, mark: Span | undefined) {
  const columns = byteColumns(draft.text, finding, mark);
  const range = {
    start: { line: finding.start.line, ...(columns === undefined ? {} : { column: columns.start }) },
    end: { line: finding.end.line, ...(columns === undefined ? {} : { column: columns.end }) },
  };
  const address = draft.address === undefined ? '' : `${draft.address}: `;
  return {
    message: `${address}${sentence(finding)} ${recourse(finding)}`,
    location: { path: draft.path, range },
    severity: SEVERITY[finding.severity],
    code: { value: finding.ruleId },
    // A suggestion replaces a range, so it needs exact columns.
    ...(columns === undefined || finding.suggestions.length === 0
      ? {}
      : { suggestions: finding.suggestions.map((text) => ({ range, text })) }),
  };
}

/**
 * reviewdog counts columns in UTF-8 bytes. They can be told only where the shown text of the line equals the
 * file's up to the end of the finding: not behind something masked, and not in a cell of a spreadsheet.
 */
function byteColumns(text: string, { start, end }: Finding, mark: Span | undefined) {
  if (mark === undefined || start.line !== end.line) return undefined;
  const lineStart = text.lastIndexOf('\n', mark.start - 1) + 1;
  const before = text.slice(lineStart, mark.start);
  const marked = text.slice(mark.start, mark.end);
  if (before.length !== start.column - 1 || marked.length !== end.column - start.column) return undefined;
  if (`${before}${marked}`.includes('•')) return undefined;
  const column = Buffer.byteLength(before) + 1;
  return { start: column, end: column + Buffer.byteLength(marked) };
}
