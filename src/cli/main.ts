import { didYouMean, UserError } from '../core/errors.ts';
import { UnmatchedError } from '../drafts/find.ts';
import { COMMANDS } from './commands/index.ts';
import { EXIT_TROUBLE } from './exit-codes.ts';
import { type Io, ioOf } from './io.ts';
import { lint } from './lint/lint.ts';
import { LINT_DEFAULTS } from './flags/lint-flags.ts';

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
  try {
    if (namesDraftsAlone(args)) return await lint(args, LINT_DEFAULTS, io);
    const { runCommand } = await import('./command-line.ts');
    return await runCommand(args, io);
  } catch (error) {
    io.stderr(`draftlint: ${explain(error, io)}${commandHint(args, error)}\n`);
    return EXIT_TROUBLE;
  }
}

/** True when there is no flag and no command to read, as in most runs: reading none takes as long as reading many. */
function namesDraftsAlone([first = '', ...others]: readonly string[]): boolean {
  if (first === 'lint' || COMMANDS.some(({ name }) => name === first)) return false;
  return [first, ...others].every((arg) => arg === '-' || !arg.startsWith('-'));
}

/** A mistyped command is taken for a path; its name is told, too. */
function commandHint([first = '']: readonly string[], error: unknown): string {
  const isCommand = first === 'lint' || COMMANDS.some(({ name }) => name === first);
  if (!(error instanceof UnmatchedError) || isCommand || !/^[a-z-]+$/.test(first)) return '';
  return didYouMean(first, ['lint', ...COMMANDS.map(({ name }) => name)]).replace('mean "', 'mean the command "');
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
