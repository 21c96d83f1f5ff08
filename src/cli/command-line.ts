import { Command, CommanderError } from 'commander';

import { COMMANDS } from './commands/index.ts';
import { addLint, LINT, LINT_SUMMARY } from './commands/lint.ts';
import { EXIT_CLEAR, EXIT_TROUBLE } from './exit-codes.ts';
import { formatHelp } from './help-format.ts';
import type { Io } from './io.ts';
import { VERSION } from './version.ts';

const EXAMPLES = `
Examples:
  $ draftlint posts/                       lint every draft of a folder
  $ draftlint post.txt                     lint one post
  $ echo "A draft" | draftlint             lint what is piped in
  $ draftlint "web/**/*.md" -f sarif=out.sarif -f pretty
  $ draftlint explain personal-data/email  why a rule is there and what to do
  $ draftlint help configuration           a page of the manual; draftlint help lists them

Exit codes: 0 clear, 1 findings, 2 usage, configuration or unreadable input.`;

/** Reads commands and flags, and runs what they ask for; returns the exit code. */
export async function runCommand(args: readonly string[], io: Io): Promise<number> {
  let exitCode = EXIT_CLEAR;
  const done = (code: number) => {
    exitCode = code;
  };
  try {
    const program = await buildProgram(args, io, done);
    await program.parseAsync(args, { from: 'user' });
    return exitCode;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT_CLEAR : EXIT_TROUBLE;
    throw error;
  }
}

/** After a mistake the help that tells of it is that of the command itself. */
function tellOfOwnFlags(command: Command, path: string): void {
  command.showHelpAfterError(`(${path} --help lists its flags)`);
  for (const inner of command.commands) tellOfOwnFlags(inner, `${path} ${inner.name()}`);
}

async function buildProgram(args: readonly string[], io: Io, done: (exitCode: number) => void): Promise<Command> {
  const program = formatHelp(new Command('draftlint'), io);
  program
    .description('Checks drafted posts against your communications policy before they are published.')
    .version(VERSION, '-V, --version', 'print the version')
    .helpCommand(false)
    .enablePositionalOptions()
    .showHelpAfterError('(draftlint --help lists every flag)')
    .addHelpText('after', EXAMPLES)
    .exitOverride();
  program.commandsGroup('Commands (draftlint <command> --help tells more):');
  addLint(program, io, done);
  // What is not asked for needs no more than a line of help.
  if (args.includes(LINT)) addLint(program.command(LINT).description(LINT_SUMMARY), io, done);
  else program.command(`${LINT} [paths...]`).description(LINT_SUMMARY);
  for (const { name, usage = '', summary, load } of COMMANDS) {
    if (args[0] === name) {
      const command = program.command(name).description(summary);
      (await load()).register(command, io, done, COMMANDS);
      tellOfOwnFlags(command, `draftlint ${name}`);
    } else program.command(`${name} ${usage}`.trim()).description(summary);
  }
  return program;
}
