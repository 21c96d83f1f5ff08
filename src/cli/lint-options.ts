import { type Command, Option } from 'commander';

import { SEVERITIES, type Severity } from '../core/levels.ts';
import { addRunOptions, collect, type RunFlags, wholeNumber } from './run-options.ts';

/** Flags that say what is reported and when a run fails. */
export interface ReportFlags {
  readonly format: readonly string[];
  readonly outputFile?: string;
  readonly failOn: Severity;
  readonly maxWarnings: number;
  readonly quiet: boolean;
  readonly color?: boolean;
}

/** The flags of `draftlint lint`, as commander hands them over. */
export interface LintFlags extends RunFlags, ReportFlags {
  readonly annotate?: string;
  readonly baseline?: string;
}

/** Formats, files and thresholds. */
export function addReportOptions(command: Command): Command {
  return command
    .option('-f, --format <name[=file]>', 'report format, to a file when one is named (repeatable)', collect, [])
    .option('-o, --output-file <file>', 'write the report to a file')
    .addOption(new Option('--fail-on <severity>', 'fail from this severity on').choices(SEVERITIES).default('error'))
    .option('--max-warnings <count>', 'fail when there are more warnings', wholeNumber, Number.POSITIVE_INFINITY)
    .option('-q, --quiet', 'report errors only', false)
    .option('--color', 'colour the report')
    .option('--no-color', 'do not colour the report');
}

/** Every flag of `draftlint lint`. */
export function addLintOptions(command: Command): Command {
  return addReportOptions(addRunOptions(command))
    .option('--annotate <file>', 'write the CSV file back with verdict and findings')
    .option('--baseline <file>', 'leave out the findings that this file holds');
}
