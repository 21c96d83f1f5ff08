import { compareSeverity, type Severity } from '../core/levels.ts';
import type { AnyRule } from '../core/rule.ts';
import { contains, type Span } from '../core/span.ts';

/** A report of a rule as far as others can make it idle. */
export interface Standing {
  readonly rule: AnyRule;
  readonly span: Span;
  readonly severity: Severity;
}

/**
 * The report that makes another idle: at the same words, a rule that it names and that is no less grave says more
 * plainly what is wrong, and two findings there would ask for one change.
 */
export function outspoken<T extends Standing>({ rule, span, severity }: T, reports: readonly T[]): T | undefined {
  const { yieldsTo } = rule.meta;
  if (yieldsTo === undefined) return undefined;
  return reports.find(
    (other) =>
      yieldsTo.includes(other.rule.id) && compareSeverity(other.severity, severity) >= 0 && contains(other.span, span),
  );
}
