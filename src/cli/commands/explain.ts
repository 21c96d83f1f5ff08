import type { Command } from 'commander';

import { readPage } from '../../data/pages.ts';
import { didYouMean, UserError } from '../../core/errors.ts';
import { EXIT_CLEAR } from '../exit-codes.ts';
import type { Io } from '../io.ts';
import { addConfigOptions } from '../flags/run-options.ts';
import { type ConfigFlags, configHere } from '../flags/config-request.ts';
import { showPage } from '../output/show-page.ts';

/** The rules of a category or of that name within one, else the nearest name. */
function nearest(id: string, known: readonly string[]): string {
  const named = known.filter((rule) => rule.startsWith(`${id}/`) || rule.endsWith(`/${id}`));
  if (named.length > 1) return ` Its rules are: ${named.join(', ')}.`;
  const [only] = named;
  const hint = only === undefined ? didYouMean(id, known) || byLastName(id, known) : ` Did you mean "${only}"?`;
  return `${hint} draftlint rules lists them all.`;
}

/** The rule whose name within its category is nearest. */
function byLastName(id: string, known: readonly string[]): string {
  const byName = new Map(known.map((rule) => [rule.slice(rule.indexOf('/') + 1), rule]));
  return didYouMean(id, byName.keys()).replace(/"(.+)"/, (_, name: string) => `"${byName.get(name) ?? name}"`);
}

/** `draftlint explain <rule>`: its page, with what is in force. */
export function register(command: Command, io: Io, done: (exitCode: number) => void): void {
  addConfigOptions(command.argument('<rule>', 'its name, as reports show it')).action(
    async (id: string, flags: ConfigFlags) => {
      const config = await configHere(flags, io);
      const setting = config.rules.get(id);
      if (setting === undefined) {
        throw new UserError(`No rule is called "${id}".${nearest(id, [...config.rules.keys()])}`);
      }
      const { rule, severity, setBy, minConfidence } = setting;
      const { clauses, ask } = config.policy.recourseOf(rule);
      const { title } = config.policy.policy;
      const policy = clauses.map(({ id, heading, asks }) => `- ${id}, ${heading}: ${asks}`).join('\n');
      const facts = [
        `In force: ${severity} (set by ${setBy}), from ${minConfidence} confidence on.`,
        `Why: ${rule.meta.why}`,
        ...(ask === '' ? [] : [`In doubt, ask ${ask}.`]),
      ];
      const here = `## Here\n\n${facts.join('\n\n')}\n${policy === '' ? '' : `\n${title}:\n\n${policy}\n`}`;
      await showPage(`${(rule.page ?? readPage(id)).trimEnd()}\n\n${here}`, io);
      done(EXIT_CLEAR);
    },
  );
}
