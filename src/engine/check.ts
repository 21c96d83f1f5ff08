import type { Document } from '../core/document.ts';
import type { Hit } from '../core/hit.ts';
import type { OptionValue } from '../core/options.ts';
import type { AnyRule, Situation } from '../core/rule.ts';

/** What a rule said of a draft, before waivers, dedupe and redaction. May hold the datum: never leaves the engine. */
export interface RawReport {
  readonly rule: AnyRule;
  readonly messageId: string;
  readonly hit: Hit;
  readonly data: Readonly<Record<string, string | number>>;
}

/** Runs one rule over one document; `prepare` must have been awaited. */
export function checkRule(
  rule: AnyRule,
  document: Document,
  situation: Situation,
  options: Readonly<Record<string, OptionValue>>,
): RawReport[] {
  const reports: RawReport[] = [];
  rule.check(document, {
    ...situation,
    options,
    report(messageId, hit, data = {}) {
      reports.push({ rule, messageId, hit, data });
    },
  });
  return reports;
}

/** The defaults a rule declares, with `given` values over them. */
export function withDefaults(
  rule: AnyRule,
  given: Readonly<Record<string, OptionValue>> = {},
): Record<string, OptionValue> {
  const values: Record<string, OptionValue> = {};
  for (const [name, spec] of Object.entries(rule.options)) values[name] = given[name] ?? spec.default;
  return values;
}
