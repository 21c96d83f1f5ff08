import { Argument, Command } from 'commander';

import { REPORTER_NAMES } from '../../reporters/index.ts';
import { RULES } from '../../rules/index.ts';
import { bashScript } from '../completion/bash.ts';
import { fishScript } from '../completion/fish.ts';
import { type CommandModel, modelOf } from '../completion/model.ts';
import { zshScript } from '../completion/zsh.ts';
import { EXIT_CLEAR } from '../exit-codes.ts';
import type { Io } from '../io.ts';
import { readTopics } from '../topics.ts';
import type { LazyCommand, Register } from './lazy.ts';
import { addLint, LINT, LINT_SUMMARY } from './lint.ts';

const SCRIPTS = { bash: bashScript, zsh: zshScript, fish: fishScript } as const;
type Shell = keyof typeof SCRIPTS;

/** `draftlint completion <shell>`: a script that completes commands, flags and their values. */
export const register: Register = (command, io, done, commands) => {
  command
    .addArgument(new Argument('<shell>', 'your shell').choices(Object.keys(SCRIPTS)))
    .action(async (shell: Shell) => {
      io.stdout(SCRIPTS[shell](await wholeProgram(io, commands)));
      done(EXIT_CLEAR);
    });
};

/** Every command with its flags, which a run loads only for the command that is asked for. */
async function wholeProgram(io: Io, commands: readonly LazyCommand[]): Promise<readonly CommandModel[]> {
  const whole = new Command('draftlint').version('', '-V, --version', 'print the version').helpCommand(false);
  const ignore = () => undefined;
  addLint(whole, io, ignore);
  addLint(whole.command(LINT).description(LINT_SUMMARY), io, ignore);
  for (const { name, summary, load } of commands) {
    (await load()).register(whole.command(name).description(summary), io, ignore, commands);
  }
  const topics = [...readTopics().keys(), LINT, ...commands.map(({ name }) => name)];
  return modelOf(whole, { '--format': REPORTER_NAMES, 'rule': RULES.map(({ id }) => id), 'topic': topics });
}
