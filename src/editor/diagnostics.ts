import { type Diagnostic, DiagnosticSeverity, type Range } from 'vscode-languageserver/node';

import type { Crash, DraftResult, Finding } from '../core/finding.ts';
import type { Severity } from '../core/levels.ts';

/** How the editor knows our diagnostics from those of others. */
export const SOURCE = 'draftlint';

const SEVERITY: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
};

/** The findings of a draft, in its order. */
export function diagnosticsOf({ findings }: DraftResult): Diagnostic[] {
  return findings.map((finding) => ({
    range: rangeOf(finding),
    severity: SEVERITY[finding.severity],
    code: finding.ruleId,
    source: SOURCE,
    message: `${finding.what} ${finding.instead}`,
  }));
}

/** A fault of the run, at the top of the draft. */
export function diagnosticOfCrash({ message, level }: Crash): Diagnostic {
  return {
    range: { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } },
    severity: level === 'error' ? DiagnosticSeverity.Error : DiagnosticSeverity.Information,
    source: SOURCE,
    message,
  };
}

/** The place of a finding; the protocol counts lines and UTF-16 code units from 0. */
export function rangeOf({ start, end }: Finding): Range {
  return {
    start: { line: start.line - 1, character: start.column - 1 },
    end: { line: end.line - 1, character: end.column - 1 },
  };
}
