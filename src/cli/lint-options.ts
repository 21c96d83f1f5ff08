import { type Command, InvalidArgumentError, Option } from 'commander';

import { isDay } from '../core/day.ts';
import { DEFAULT_READ_OPTIONS, INPUT_KINDS, type InputKind } from '../drafts/readers/index.ts';
import { CONFIDENCES, type Confidence, SEVERITIES, type Severity } from '../core/levels.ts';

/** The flags of `draftlint lint`, as commander hands them over. */
export interface LintFlags {
  readonly config?: string | false;
  readonly department?: string;
  readonly channel?: string;
  readonly mode?: 'individual' | 'official';
  readonly rule: readonly string[];
  readonly format: readonly string[];
  readonly outputFile?: string;
  readonly failOn: Severity;
  readonly maxWarnings: number;
  readonly minConfidence?: Confidence;
  readonly quiet: boolean;
  readonly color?: boolean;
  readonly showValues: boolean;
  readonly asOf?: string;
  readonly stdinFilename?: string;
  readonly thread: boolean;
  readonly ext: readonly string[];
  readonly input?: InputKind;
  readonly textColumn: readonly string[];
  readonly textField: string;
  readonly idField: string;
  readonly annotate?: string;
  readonly errorOnUnmatchedPattern: boolean;
}

const collect = (value: string, all: readonly string[]) => [...all, value];

function wholeNumber(value: string): number {
  if (!/^\d{1,9}$/.test(value)) throw new InvalidArgumentError('Give a whole number.');
  return Number(value);
}

function day(value: string): string {
  if (!isDay(value)) throw new InvalidArgumentError('Give a day as YYYY-MM-DD.');
  return value;
}

function extensions(value: string): string[] {
  return value
    .split(',')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '')
    .map((entry) => (entry.startsWith('.') ? entry : `.${entry}`).toLowerCase());
}

/** Flags that choose what is in force; other commands share them. */
export function addConfigOptions(command: Command): Command {
  return command
    .option('-c, --config <file>', 'use this configuration instead of looking for one')
    .option('--no-config', 'look for no configuration; the house policy is in force')
    .option('-d, --department <name>', 'lint as this department of the configuration')
    .option('--channel <name>', 'lint for this channel, e.g. x, facebook, sms')
    .addOption(new Option('--mode <mode>', 'who posts').choices(['official', 'individual']));
}

/** Every flag of `draftlint lint`. */
export function addLintOptions(command: Command): Command {
  addConfigOptions(command)
    .option('--rule <id:severity>', 'set a rule to off, info, warning or error (repeatable)', collect, [])
    .option('-f, --format <name[=file]>', 'report format, to a file when one is named (repeatable)', collect, [])
    .option('-o, --output-file <file>', 'write the report to a file')
    .addOption(new Option('--fail-on <severity>', 'fail from this severity on').choices(SEVERITIES).default('error'))
    .option('--max-warnings <count>', 'fail when there are more warnings', wholeNumber, Number.POSITIVE_INFINITY)
    .addOption(new Option('--min-confidence <level>', 'leave out less sure findings').choices(CONFIDENCES))
    .option('-q, --quiet', 'report errors only', false)
    .option('--color', 'colour the report')
    .option('--no-color', 'do not colour the report');
  return addInputOptions(command);
}

function addInputOptions(command: Command): Command {
  return command
    .option('--show-values', 'show personal data and secrets unmasked (never in CI)', false)
    .option('--as-of <date>', 'judge dates and expiries as on this day', day)
    .option('--stdin-filename <file>', 'name of the draft on stdin; its extension says the format')
    .option('--thread', 'read a .txt as a thread: posts parted by a line ---', false)
    .option('--ext <list>', 'extensions to look for in folders', extensions, ['.md', '.markdown', '.txt'])
    .option('--no-error-on-unmatched-pattern', 'do not fail when a path matches nothing')
    .addOption(new Option('--input <kind>', 'read every file so, whatever its name').choices(INPUT_KINDS))
    .option('--text-column <heading>', 'column of a calendar that holds the texts (repeatable)', collect, [])
    .option('--text-field <name>', 'field of a JSON object that holds the text', DEFAULT_READ_OPTIONS.textField)
    .option('--id-field <name>', "field of a JSON object that holds the post's id", DEFAULT_READ_OPTIONS.idField)
    .option('--annotate <file>', 'write the CSV file back with verdict and findings');
}
