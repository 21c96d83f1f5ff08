import type { Command, Option } from 'commander';

import type { Io } from './io.ts';
import { usageError } from './usage-error.ts';

const NARROW = 80;
const WIDE = 110;
/** Columns that a description is wrapped to rather than let run over the edge. */
const NARROWEST = 20;

/** Help for people: as wide as the terminal, and no default that says nothing. Commands made later take it over. */
export function formatHelp(command: Command, io: Io): Command {
  const width = Math.min(io.columns ?? NARROW, WIDE);
  return command
    .helpOption('-h, --help', 'print this help')
    .configureOutput({
      writeOut: io.stdout,
      writeErr: io.stderr,
      outputError: (text, write) => {
        write(usageError(text));
      },
      getOutHelpWidth: () => width,
      getErrHelpWidth: () => width,
    })
    .configureHelp({ optionDescription, minWidthToWrap: NARROWEST });
}

function optionDescription(option: Option): string {
  const notes = [
    ...(option.argChoices === undefined ? [] : [option.argChoices.join(', ')]),
    ...(isTelling(option.defaultValue) ? [`default ${String(option.defaultValue)}`] : []),
  ];
  return notes.length === 0 ? option.description : `${option.description} (${notes.join('; ')})`;
}

/** A flag that is off, an empty list and no limit are what a reader expects anyway. */
function isTelling(value: unknown): boolean {
  if (Array.isArray(value)) return value.length > 0;
  return typeof value === 'string' || (typeof value === 'number' && Number.isFinite(value));
}
