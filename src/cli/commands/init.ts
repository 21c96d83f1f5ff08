import { existsSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

import { type Command, Option } from 'commander';

import { findConfigFile } from '../../config/find.ts';
import { UserError } from '../../core/errors.ts';
import { BUILT_IN_PACKS } from '../../packs/index.ts';
import { writeAtomically } from '../../workflow/atomic-write.ts';
import { EXIT_CLEAR, EXIT_INTERRUPTED } from '../exit-codes.ts';
import type { Io } from '../io.ts';

const MODES = ['official', 'individual'] as const;
const FILE = 'draftlint.config.yaml';

interface InitFlags {
  readonly department?: string;
  readonly mode?: string;
  readonly force: boolean;
  readonly yes: boolean;
}

interface Answers {
  readonly department: string;
  readonly mode: string;
}

/** `draftlint init`: writes a commented configuration that works. */
export function register(command: Command, io: Io, done: (exitCode: number) => void): void {
  command
    .option('-d, --department <name>', 'name of the department')
    .addOption(new Option('--mode <mode>', 'who posts').choices(MODES))
    .option('-y, --yes', 'ask nothing', false)
    .option('--force', 'replace a configuration that is there', false)
    .action(async (flags: InitFlags) => {
      const path = join(io.cwd, FILE);
      if (existsSync(path) && !flags.force) {
        throw new UserError(`${FILE} is there already. Pass --force to replace it.`);
      }
      const other = findConfigFile(io.cwd);
      if (other !== undefined && other !== path && dirname(other) === io.cwd) {
        throw new UserError(
          `${relative(io.cwd, other)} configures this folder already, and a folder has one configuration. Edit that one.`,
        );
      }
      const answers = await answersOf(flags, io);
      if (answers === undefined) {
        io.stderr('Nothing was written.\n');
        done(EXIT_INTERRUPTED);
        return;
      }
      writeAtomically(path, template(answers), { what: 'The configuration', shown: FILE });
      io.stdout(`Wrote ${FILE}. Try it: draftlint your-draft.txt\n`);
      done(EXIT_CLEAR);
    });
}

/** Undefined when the user breaks off. */
async function answersOf(flags: InitFlags, io: Io): Promise<Answers | undefined> {
  const known: Answers = { department: flags.department ?? '', mode: flags.mode ?? 'official' };
  if (flags.yes || !io.isTerminal.stdin) return known;
  const { input, select } = await import('@inquirer/prompts');
  try {
    return {
      department: flags.department ?? (await input({ message: 'Name of your department (may be empty):' })),
      mode: flags.mode ?? (await select({ message: 'Who posts?', choices: MODES, default: 'official' })),
    };
  } catch (error) {
    if (error instanceof Error && error.name === 'ExitPromptError') return undefined;
    throw error;
  }
}

function template({ department, mode }: Answers): string {
  const name = department
    .trim()
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  const house = (BUILT_IN_PACKS.get('house') as { departments?: Record<string, unknown> }).departments ?? {};
  const own =
    name === '' || name in house ? '' : `\ndepartments:\n  ${name}:\n    description: ${JSON.stringify(department)}\n`;
  return `# Rules that draftlint applies to the drafts in this folder and below.
# "draftlint help configuration" explains every key, "draftlint rules" lists the rules.

# The house policy that ships with draftlint. Packs merge: what stands here wins.
extends: draftlint:house

# Who posts: official (a government channel) or individual.
mode: ${mode}
${name === '' ? '' : `\n# The department in force when a draft names none.\ndepartment: ${name}\n`}${own}
# Words of your department that are spelt right.
vocabulary:
  - Tynwald

# Severities: off, info, warning, error. Uncomment to change one.
# rules:
#   spelling/misspelling: error
#   personal-data/phone:
#     severity: warning
#     options:
#       dramaNumbers: false

# What is approved: lists here, or .csv files that you edit in a spreadsheet.
# registers:
#   published-contacts: registers/published-contacts.csv
#   consents: registers/consents.csv
`;
}
