import { compareSeverity, type Severity } from '../core/levels.ts';
import type { AnyRule } from '../core/rule.ts';
import { firstNotBefore } from '../core/sorted.ts';
import { contains, type Span } from '../core/span.ts';

/** A report of a rule as far as others can make it idle. */
export interface Standing {
  readonly rule: AnyRule;
  readonly span: Span;
  readonly severity: Severity;
}

/** What some reports have to say at the words of others. */
export interface Outspoken<T extends Standing> {
  /**
   * The report that makes another idle: at the same words, a rule that it names and that is no less grave says more
   * plainly what is wrong, and two findings there would ask for one change.
   */
  above(report: Standing): T | undefined;
}

/** Sorts out beforehand what reports yield to: a long draft holds thousands that do, and few others. */
export function outspokenAmong<T extends Standing>(reports: readonly T[]): Outspoken<T> {
  const wanted = new Set(reports.flatMap(({ rule }) => rule.meta.yieldsTo ?? []));
  const plain = reports
    .map((report, order) => ({ report, order, start: report.span.start }))
    .filter(({ report }) => wanted.has(report.rule.id))
    .sort((a, b) => a.start - b.start);
  const longest = plain.reduce((most, { report: { span } }) => Math.max(most, span.end - span.start), 0);
  return {
    above({ rule, span, severity }) {
      const { yieldsTo } = rule.meta;
      if (yieldsTo === undefined) return undefined;
      let first: (typeof plain)[number] | undefined;
      // None that begins further back is long enough to hold the span.
      for (let at = firstNotBefore(plain, ({ start }) => start < span.end - longest); at < plain.length; at++) {
        const other = plain[at];
        if (other === undefined || other.start > span.start) break;
        if (other.order > (first?.order ?? Infinity) || !yieldsTo.includes(other.report.rule.id)) continue;
        if (compareSeverity(other.report.severity, severity) >= 0 && contains(other.report.span, span)) first = other;
      }
      return first?.report;
    },
  };
}
