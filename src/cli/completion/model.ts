import type { Command, Option } from 'commander';

/** What may follow on a command line. `files` leaves it to the shell. */
export interface Slot {
  readonly values: readonly string[];
  readonly files: boolean;
}

export interface FlagModel {
  /** `--format`, `-f`. */
  readonly names: readonly string[];
  readonly about: string;
  /** What its value may be; absent for a flag that takes none. */
  readonly value?: Slot;
}

/** One command, as a shell must know it. */
export interface CommandModel {
  /** The words that lead to it: `draftlint baseline update`. */
  readonly path: string;
  readonly about: string;
  readonly flags: readonly FlagModel[];
  /** What stands behind it when it is no flag. */
  readonly argument: Slot;
  /** Names of the commands below it, with what each is for. */
  readonly commands: readonly { readonly name: string; readonly about: string }[];
}

/** Values by the name of a flag (`--format`) or an argument (`rule`), where commander knows no choices. */
export type KnownValues = Readonly<Record<string, readonly string[]>>;

/** A program as a list of its commands, each with all that may follow it. */
export function modelOf(command: Command, known: KnownValues, above = ''): CommandModel[] {
  const path = `${above}${command.name()}`;
  const below = command.commands.filter((each) => each.name() !== '');
  const own: CommandModel = {
    path,
    about: command.description(),
    flags: [...command.options.map((option) => flagOf(option, known)), HELP],
    argument: argumentOf(command, known),
    commands: below.map((each) => ({ name: each.name(), about: each.description() })),
  };
  return [own, ...below.flatMap((each) => modelOf(each, known, `${path} `))];
}

const HELP: FlagModel = { names: ['-h', '--help'], about: 'print this help' };

function flagOf(option: Option, known: KnownValues): FlagModel {
  const names = [option.short, option.long].filter((name) => name !== undefined);
  const about = option.description;
  if (!option.required && !option.optional) return { names, about };
  const values = option.argChoices ?? known[option.long ?? ''] ?? [];
  return { names, about, value: { values, files: values.length === 0 && /<[^>]*(?:file|list)/.test(option.flags) } };
}

function argumentOf(command: Command, known: KnownValues): Slot {
  const [argument] = command.registeredArguments;
  if (argument === undefined) return { values: [], files: false };
  const values = argument.argChoices ?? known[argument.name()] ?? [];
  return { values, files: values.length === 0 };
}
