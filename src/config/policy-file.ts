import { didYouMean, UserError } from '../core/errors.ts';
import type { Clause, Policy } from '../core/policy.ts';
import { names } from '../policy/index.ts';
import { readNamedFile } from './named-file.ts';
import type { Layer } from './pack.ts';
import { POLICY } from './policy-schema.ts';
import { checkRecord, type Refuse } from './validate.ts';

/**
 * Reads the policy that a layer names, in JSON or YAML.
 * @param cwd paths in messages are relative to it
 * @throws UserError naming file, line and way out when it cannot be read or is no policy
 */
export async function readPolicy(layer: Layer, file: string, cwd: string): Promise<Policy> {
  const { text, shown } = readNamedFile(layer, file, ['policy'], cwd, 'policy');
  const read = (await import('./locate.ts')).readPackText(text, shown);
  if ('syntaxError' in read) throw new UserError(read.syntaxError);
  const refuse: Refuse = (path, problem) => {
    throw new UserError(`${read.locate(path)}: ${problem}`);
  };
  checkRecord(read.data, [], POLICY, refuse);
  const policy = read.data as Policy;
  checkClauses(policy.clauses, refuse);
  return policy;
}

function checkClauses(clauses: readonly Clause[], refuse: Refuse): void {
  if (clauses.length === 0) refuse(['clauses'], 'A policy needs at least one clause.');
  const seen = new Set<string>();
  for (const [index, { id, rules = [], person }] of clauses.entries()) {
    if (seen.has(id)) refuse(['clauses', index, 'id'], `The clause "${id}" is there twice. Give one another id.`);
    seen.add(id);
    if (rules.length === 0 && person === undefined) {
      refuse(
        ['clauses', index],
        `The clause "${id}" names no rule. List its "rules", or say under "person" why a person must judge it.`,
      );
    }
  }
}

/**
 * Refuses a policy that lists a rule which is not known.
 * @throws UserError naming the clause and the nearest known rule
 */
export function checkPolicyRules({ name, clauses }: Policy, ruleIds: Iterable<string>, place: string): void {
  const known = [...ruleIds];
  for (const { id, rules = [] } of clauses) {
    const unknown = rules.find((entry) => !known.some((rule) => names(entry, rule)));
    if (unknown === undefined) continue;
    const groups = [...new Set(known.map((rule) => `${rule.split('/')[0] ?? ''}/*`))];
    throw new UserError(
      `${place}: the clause "${id}" of ${name} names the rule "${unknown}", which is not there.${didYouMean(unknown, [...known, ...groups])} draftlint rules lists them all.`,
    );
  }
}
