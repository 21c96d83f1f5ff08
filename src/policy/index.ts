import type { Clause, Policy, PolicyInForce, Recourse } from '../core/policy.ts';
import type { AnyRule } from '../core/rule.ts';
import house from './isle-of-man-government-2015.json' with { type: 'json' };

/** The policy that ships, and that the shipped rules were written for. */
export const HOUSE_POLICY = house as Policy;

/**
 * Puts a policy in force. Under the one that ships, a rule's own words on clauses and whom to ask count; under another
 * one those were written for somebody else, so only its own lists count. Rules of the user's own packs always speak
 * for the policy in force.
 */
export function putInForce(policy: Policy = HOUSE_POLICY): PolicyInForce {
  const known = new Map<AnyRule, { readonly clauses: readonly Clause[]; readonly recourse: Recourse }>();
  const of = (rule: AnyRule) => {
    let entry = known.get(rule);
    if (entry === undefined) {
      const clauses = clausesFor(policy, rule);
      entry = { clauses, recourse: { clauses: clauses.map(words), ask: askFor(policy, rule, clauses) } };
      known.set(rule, entry);
    }
    return entry;
  };
  return { policy, clausesOf: (rule) => of(rule).clauses, recourseOf: (rule) => of(rule).recourse };
}

/** True when an entry of a clause's `rules` names the rule: its id, or `category/*`. */
export function names(entry: string, ruleId: string): boolean {
  return entry === ruleId || (entry.endsWith('/*') && ruleId.startsWith(entry.slice(0, -1)));
}

function clausesFor(policy: Policy, { id, meta }: AnyRule): readonly Clause[] {
  const speaksForIt = policy === HOUSE_POLICY || meta.isOwn === true;
  const own = speaksForIt
    ? meta.policy.flatMap((wanted) => policy.clauses.find((clause) => clause.id === wanted) ?? [])
    : [];
  const listed = policy.clauses.filter(({ rules = [] }) => rules.some((entry) => names(entry, id)));
  return [...new Set([...own, ...listed])];
}

function askFor(policy: Policy, { meta }: AnyRule, clauses: readonly Clause[]): string {
  const asked = clauses.find(({ ask }) => ask !== undefined)?.ask ?? policy.ask;
  const speaksForIt = policy === HOUSE_POLICY || meta.isOwn === true;
  return (speaksForIt ? (meta.ask ?? asked) : (asked ?? meta.ask)) ?? '';
}

function words({ id, heading, asks }: Clause) {
  return { id, heading, asks };
}
