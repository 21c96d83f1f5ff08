import { type Command, Option } from 'commander';

import type { Clause } from '../../core/policy.ts';
import { type Covered, coverage, type CoveringRule } from '../../policy/coverage.ts';
import { RULES } from '../../rules/index.ts';
import { EXIT_CLEAR } from '../exit-codes.ts';
import type { Io } from '../io.ts';
import { addConfigOptions } from '../flags/run-options.ts';
import { type ConfigFlags, configHere } from '../flags/config-request.ts';

interface PolicyFlags extends ConfigFlags {
  readonly format: 'text' | 'json';
}

const MODES: Readonly<Record<Clause['mode'], string>> = {
  both: 'every post',
  individual: 'posts of your own',
  official: 'official posts',
};

/** `draftlint policy`: every clause of the policy in force, with the rules that put it to work or why a person must judge. */
export function register(command: Command, io: Io, done: (exitCode: number) => void): void {
  addConfigOptions(command)
    .addOption(new Option('-f, --format <format>', 'how to print it').choices(['text', 'json']).default('text'))
    .action(async (flags: PolicyFlags) => {
      const { policy, rules, mode, department } = await configHere(flags, io);
      const covered = coverage(policy, rules.values());
      const { title, name } = policy.policy;
      if (flags.format === 'json') {
        const clauses = covered.map((entry) => ({ ...entry.clause, rules: entry.rules }));
        io.stdout(`${JSON.stringify({ name, title, mode, clauses }, null, 2)}\n`);
      } else {
        const who = `Severities are those of ${mode} mode${department === undefined ? '' : `, department ${department}`}.`;
        io.stdout([title, who, ...covered.map(clauseText), summary(covered)].join('\n\n') + '\n');
      }
      done(EXIT_CLEAR);
    });
}

function clauseText({ clause, rules }: Covered): string {
  const { id, heading, asks, mode, ask, checks, person } = clause;
  return [
    `${id}  ${heading} (${MODES[mode]})`,
    `  ${asks}`,
    ...ruleLines(rules),
    ...(checks === undefined ? [] : [`  checks: ${checks}`]),
    ...(person === undefined
      ? []
      : [`  a person must judge${rules.length === 0 ? '' : ' the rest'}, because ${person}`]),
    ...(ask === undefined ? [] : [`  in doubt, ask ${ask}`]),
  ].join('\n');
}

/** Rules of packs that are not in force here are counted, not listed: departments have many. */
function ruleLines(rules: readonly CoveringRule[]): string[] {
  const shipped = new Set(RULES.map(({ id }) => id));
  const isListed = ({ id, severity }: CoveringRule) => severity !== 'off' || shipped.has(id);
  const listed = rules.filter(isListed).map(({ id, severity }) => `${id} (${severity})`);
  const others = rules.length - rules.filter(isListed).length;
  if (others > 0) listed.push(`${others} of departments that are not in force here`);
  return listed.length === 0 ? [] : [`  rules: ${listed.join(', ')}`];
}

function summary(covered: readonly Covered[]): string {
  const withRules = covered.filter(({ rules }) => rules.length > 0);
  const inForce = withRules.filter(({ rules }) => rules.some(({ severity }) => severity !== 'off'));
  const person = covered.length - withRules.length;
  const off = withRules.length - inForce.length;
  return [
    `${covered.length} clauses: ${withRules.length} with rules, ${person} for a person alone.`,
    ...(off === 0 ? [] : [`Of ${off} clauses every rule is off here.`]),
  ].join(' ');
}
