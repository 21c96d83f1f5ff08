import { Command } from 'commander';

import { didYouMean, UserError } from '../../core/errors.ts';
import { EXIT_CLEAR } from '../exit-codes.ts';
import { formatHelp } from '../help-format.ts';
import type { Io } from '../io.ts';
import { showPage } from '../output/show-page.ts';
import { readTopic, readTopics } from '../topics.ts';
import type { LazyCommand, Register } from './lazy.ts';
import { addLint, LINT, LINT_SUMMARY } from './lint.ts';

/** `draftlint help [topic or command]`: a page of the manual, or the flags of a command. */
export const register: Register = (command, io, done, commands) => {
  command.argument('[topic...]', 'a topic, or the name of a command').action(async (names: string[]) => {
    const name = names.join(' ');
    if (name === '' || name === 'help') io.stdout(overview(command.parent));
    else if (readTopics().has(name)) await showPage(readTopic(name), io);
    else io.stdout(await flagsOf(names, io, commands));
    done(EXIT_CLEAR);
  });
};

function overview(program: Command | null): string {
  const topics = [...readTopics()];
  const width = Math.max(...topics.map(([name]) => name.length));
  const lines = topics.map(([name, heading]) => `  ${name.padEnd(width)}  ${heading}\n`);
  return `${program?.helpInformation() ?? ''}\nTopics, each with draftlint help <topic>:\n${lines.join('')}`;
}

/** The help of a command, or of one below it: `pack check`. */
async function flagsOf(names: readonly string[], io: Io, commands: readonly LazyCommand[]): Promise<string> {
  const [name = '', ...below] = names;
  const command = formatHelp(new Command('draftlint'), io).command(name);
  const lazy = commands.find((each) => each.name === name);
  const ignore = () => undefined;
  if (lazy !== undefined) (await lazy.load()).register(command.description(lazy.summary), io, ignore, commands);
  else if (name === LINT) addLint(command.description(LINT_SUMMARY), io, ignore);
  else throw unknown(name, [...readTopics().keys(), LINT, ...commands.map((each) => each.name)]);
  return below.reduce(commandBelow, command).helpInformation();
}

function commandBelow(command: Command, name: string): Command {
  const found = command.commands.find((each) => each.name() === name);
  if (found !== undefined) return found;
  const known = command.commands.map((each) => each.name());
  throw unknown(
    `${command.name()} ${name}`,
    known.map((each) => `${command.name()} ${each}`),
  );
}

function unknown(name: string, known: readonly string[]): UserError {
  return new UserError(`There is no topic "${name}".${didYouMean(name, known)} draftlint help lists them all.`);
}
