import { Argument, type Command } from 'commander';

import { didYouMean, UserError } from '../../core/errors.ts';
import { EXIT_CLEAR } from '../exit-codes.ts';
import type { Io } from '../io.ts';
import { showPage } from '../show-page.ts';
import { readTopic, readTopics } from '../topics.ts';
import type { LazyCommand, Register } from './lazy.ts';

/** `draftlint help [topic or command]`: a page of the manual, or the flags of a command. */
export const register: Register = (program, io, done, commands) => {
  program
    .command('help')
    .description('print a page of the manual, or the flags of a command')
    .addArgument(new Argument('[topic]', 'a topic, or the name of a command'))
    .action(async (name: string | undefined) => {
      if (name === undefined || name === 'help') io.stdout(overview(program));
      else if (readTopics().has(name)) await showPage(readTopic(name), io);
      else io.stdout(await flagsOf(name, program, io, commands));
      done(EXIT_CLEAR);
    });
};

function overview(program: Command): string {
  const topics = [...readTopics()];
  const width = Math.max(...topics.map(([name]) => name.length));
  const lines = topics.map(([name, heading]) => `  ${name.padEnd(width)}  ${heading}\n`);
  return `${program.helpInformation()}\nTopics, each with draftlint help <topic>:\n${lines.join('')}`;
}

async function flagsOf(name: string, program: Command, io: Io, commands: readonly LazyCommand[]): Promise<string> {
  const lazy = commands.find((command) => command.name === name);
  if (lazy !== undefined) {
    const { Command } = await import('commander');
    const alone = new Command('draftlint').configureOutput({ writeOut: io.stdout });
    (await lazy.load()).register(alone, io, () => undefined, commands);
    return alone.commands.find((command) => command.name() === name)?.helpInformation() ?? '';
  }
  const own = name === 'lint' ? program.commands.find((command) => command.name() === name) : undefined;
  if (own !== undefined) return own.helpInformation();
  const known = [...readTopics().keys(), ...commands.map((command) => command.name)];
  throw new UserError(`There is no topic "${name}".${didYouMean(name, known)} draftlint help lists them all.`);
}
