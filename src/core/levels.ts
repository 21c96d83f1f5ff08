/** How much a pack minds a finding. */
export type Severity = 'info' | 'warning' | 'error';
/** A severity, or `off` for a rule that does not run. */
export type SeverityOrOff = Severity | 'off';
/** How sure a detector is of what it saw. */
export type Confidence = 'low' | 'medium' | 'high';
/** What a draft's findings come to: `block` an error, `review` a warning, `clear` neither. */
export type Verdict = 'block' | 'review' | 'clear';

export const SEVERITIES: readonly Severity[] = ['info', 'warning', 'error'];
export const CONFIDENCES: readonly Confidence[] = ['low', 'medium', 'high'];

const SEVERITY_RANK: Readonly<Record<SeverityOrOff, number>> = { off: 0, info: 1, warning: 2, error: 3 };
const CONFIDENCE_RANK: Readonly<Record<Confidence, number>> = { low: 0, medium: 1, high: 2 };

/** Negative when `a` is the milder, positive when it is the graver. */
export function compareSeverity(a: SeverityOrOff, b: SeverityOrOff): number {
  return SEVERITY_RANK[a] - SEVERITY_RANK[b];
}

/** Negative when `a` is the less sure, positive when it is the surer. */
export function compareConfidence(a: Confidence, b: Confidence): number {
  return CONFIDENCE_RANK[a] - CONFIDENCE_RANK[b];
}

export function verdictOf(findings: readonly { readonly severity: Severity }[]): Verdict {
  if (findings.some((finding) => finding.severity === 'error')) return 'block';
  return findings.some((finding) => finding.severity === 'warning') ? 'review' : 'clear';
}
