import { type Command, InvalidArgumentError, Option } from 'commander';

import { isDay } from '../../core/day.ts';
import { DEFAULT_EXTENSIONS } from '../../drafts/find.ts';
import { CONFIDENCES } from '../../core/levels.ts';
import { DEFAULT_READ_OPTIONS, INPUT_KINDS } from '../../drafts/readers/index.ts';
import { UNMATCHED_FLAG } from './lint-flags.ts';

export const collect = (value: string, all: readonly string[]) => [...all, value];

export function wholeNumber(value: string): number {
  if (!/^\d{1,9}$/.test(value)) throw new InvalidArgumentError('Give a whole number, 0 or more.');
  return Number(value);
}

/** Reads a day, for commander. */
export function day(value: string): string {
  if (!isDay(value)) throw new InvalidArgumentError('Give a day as YYYY-MM-DD.');
  return value;
}

/** Reads `--ext .md,.txt`; given again, it adds to what was given before. */
function extensions(value: string, before: readonly string[]): readonly string[] {
  const given = value
    .split(',')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '')
    .map((entry) => (entry.startsWith('.') ? entry : `.${entry}`).toLowerCase());
  return before === DEFAULT_EXTENSIONS ? given : [...before, ...given];
}

/** Flags that choose what is in force; other commands share them. */
export function addConfigOptions(command: Command): Command {
  return command
    .optionsGroup('What is in force:')
    .option('-c, --config <file>', 'use this configuration instead of looking for one')
    .option('--no-config', 'look for no configuration; the house policy is in force')
    .option('-d, --department <name>', 'department whose rules hold')
    .option('--channel <name>', 'channel that posts go to, e.g. x, facebook, sms')
    .addOption(new Option('--mode <mode>', 'who posts').choices(['official', 'individual']))
    .optionsGroup('Options:');
}

/** What is in force, and how drafts are found and read: for every command that lints. */
export function addRunOptions(command: Command): Command {
  return addConfigOptions(command)
    .optionsGroup('What is in force:')
    .option('--rule <id:severity>', 'set a rule to off, info, warning or error (repeatable)', collect, [])
    .addOption(new Option('--min-confidence <level>', 'leave out less sure findings').choices(CONFIDENCES))
    .option('--show-values', 'show personal data and secrets unmasked (never in CI)', false)
    .option('--as-of <date>', 'judge dates and expiries as on this day', day)
    .optionsGroup('Drafts:')
    .option('--stdin-filename <file>', 'name of the draft on stdin; its extension says the format')
    .option('--thread', 'read a .txt as a thread: posts parted by a line ---', false)
    .option('--ext <list>', 'extensions to look for in folders (repeatable)', extensions, DEFAULT_EXTENSIONS)
    .option(UNMATCHED_FLAG, 'do not fail when a path matches nothing')
    .addOption(new Option('--input <kind>', 'read every file so, whatever its name').choices(INPUT_KINDS))
    .option('--text-column <heading>', 'column of a calendar that holds the texts (repeatable)', collect, [])
    .option('--text-field <name>', 'field of a JSON object that holds the text', DEFAULT_READ_OPTIONS.textField)
    .option('--id-field <name>', "field of a JSON object that holds the post's id", DEFAULT_READ_OPTIONS.idField)
    .optionsGroup('Options:');
}
