import { Command, CommanderError } from 'commander';

import { didYouMean, UserError } from '../core/errors.ts';
import { UnmatchedError } from '../drafts/find.ts';
import { addLint } from './commands/lint.ts';
import { COMMANDS } from './commands/index.ts';
import { EXIT_CLEAR, EXIT_TROUBLE } from './exit-codes.ts';
import { formatHelp } from './help-format.ts';
import { type Io, ioOf } from './io.ts';
import { VERSION } from './version.ts';

const LINT = 'lint drafts (what draftlint does when no command is named)';
const EXAMPLES = `
Examples:
  $ draftlint posts/                       lint every draft of a folder
  $ draftlint post.txt                     lint one post
  $ echo "A draft" | draftlint             lint what is piped in
  $ draftlint "web/**/*.md" -f sarif=out.sarif -f pretty
  $ draftlint explain personal-data/email  why a rule is there and what to do
  $ draftlint help configuration           a page of the manual; draftlint help lists them

Exit codes: 0 clear, 1 findings, 2 usage, configuration or unreadable input.`;

/** Runs the command line for a process; returns the exit code. */
export function main(process: NodeJS.Process): Promise<number> {
  return run(process.argv.slice(2), ioOf(process));
}

/** Loads what a thread of the pool runs. */
export function loadThread() {
  return import('../workflow/pool/worker.ts');
}

/** Runs the command line; a user's mistake becomes one line on stderr and exit code 2, never a stack trace. */
export async function run(args: readonly string[], io: Io): Promise<number> {
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
    io.stderr(`draftlint: ${explain(error, io)}${commandHint(args, error)}\n`);
    return EXIT_TROUBLE;
  }
}

/** A mistyped command is taken for a path; its name is told, too. */
function commandHint([first = '']: readonly string[], error: unknown): string {
  if (!(error instanceof UnmatchedError) || !/^[a-z-]+$/.test(first)) return '';
  return didYouMean(
    first,
    COMMANDS.map(({ name }) => name),
  ).replace('mean "', 'mean the command "');
}

async function buildProgram(args: readonly string[], io: Io, done: (exitCode: number) => void): Promise<Command> {
  const program = formatHelp(new Command('draftlint'), io);
  program
    .description('Checks drafted posts against your communications policy before they are published.')
    .version(VERSION, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand(false)
    .enablePositionalOptions()
    .showHelpAfterError('(draftlint --help lists every flag)')
    .addHelpText('after', EXAMPLES)
    .exitOverride();
  program.commandsGroup('Commands (draftlint <command> --help tells more):');
  addLint(program, io, done);
  // What is not asked for needs no more than a line of help.
  if (args.includes('lint')) addLint(program.command('lint').description(LINT), io, done);
  else program.command('lint [paths...]').description(LINT);
  for (const { name, usage = '', summary, load } of COMMANDS) {
    if (args[0] === name) (await load()).register(program, io, done, COMMANDS);
    else program.command(`${name} ${usage}`.trim()).description(summary);
  }
  return program;
}

/** A fault of draftlint itself is told without its message, which may hold text of a draft. */
function explain(error: unknown, io: Io): string {
  if (error instanceof UserError) return error.message;
  const kind = error instanceof Error ? error.name : 'unknown';
  const fault = `this is a fault in draftlint itself (${kind}).`;
  if (io.env['DRAFTLINT_DEBUG'] === '1' && error instanceof Error) return `${fault}\n${placesOf(error)}`;
  return `${fault} Run again with DRAFTLINT_DEBUG=1 and report what it prints.`;
}

/** Where in the code an error arose: its stack without the message at its head. */
function placesOf({ stack = '', message }: Error): string {
  const head = message === '' ? 0 : stack.indexOf(message) + message.length;
  return stack
    .slice(head)
    .split('\n')
    .filter((line) => /^ +at /.test(line))
    .join('\n');
}
