import type { Clause, PolicyInForce } from '../core/policy.ts';
import type { SeverityOrOff } from '../core/levels.ts';
import type { AnyRule } from '../core/rule.ts';

export interface CoveringRule {
  readonly id: string;
  readonly severity: SeverityOrOff;
}

/** A clause with the rules that put it to work. */
export interface Covered {
  readonly clause: Clause;
  readonly rules: readonly CoveringRule[];
}

/** Every clause of a policy in its order, each with its rules. */
export function coverage(
  policy: PolicyInForce,
  settings: Iterable<{ readonly rule: AnyRule; readonly severity: SeverityOrOff }>,
): Covered[] {
  const byClause = new Map<Clause, CoveringRule[]>(policy.policy.clauses.map((clause) => [clause, []]));
  for (const { rule, severity } of settings) {
    for (const clause of policy.clausesOf(rule)) byClause.get(clause)?.push({ id: rule.id, severity });
  }
  return [...byClause].map(([clause, rules]) => ({ clause, rules }));
}
