import { type Command, Option } from 'commander';

import { EXIT_CLEAR } from '../exit-codes.ts';
import type { Io } from '../io.ts';
import { addConfigOptions } from '../flags/run-options.ts';
import { type ConfigFlags, configHere } from '../flags/config-request.ts';

interface RulesFlags extends ConfigFlags {
  readonly format: 'text' | 'json';
}

/** `draftlint rules`: every rule with the severity in force. */
export function register(command: Command, io: Io, done: (exitCode: number) => void): void {
  addConfigOptions(command)
    .addOption(new Option('-f, --format <format>', 'how to list them').choices(['text', 'json']).default('text'))
    .action(async (flags: RulesFlags) => {
      const config = await configHere(flags, io);
      const rows = [...config.rules.values()].map(({ rule, severity, setBy }) => ({
        id: rule.id,
        severity,
        summary: rule.meta.summary,
        policy: config.policy.recourseOf(rule).clauses.map((clause) => clause.id),
        setBy,
      }));
      io.stdout(flags.format === 'json' ? `${JSON.stringify(rows, null, 2)}\n` : asText(rows));
      done(EXIT_CLEAR);
    });
}

function asText(rows: readonly { readonly id: string; readonly severity: string; readonly summary: string }[]): string {
  const width = Math.max(...rows.map(({ id }) => id.length));
  return rows.map(({ id, severity, summary }) => `${id.padEnd(width)}  ${severity.padEnd(7)}  ${summary}\n`).join('');
}
