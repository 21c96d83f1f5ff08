import { type Command, InvalidArgumentError, Option } from 'commander';

import type { Shard } from '../../core/finding.ts';
import { SEVERITIES } from '../../core/levels.ts';
import { LINT_DEFAULTS } from './lint-flags.ts';
import { addRunOptions, collect, wholeNumber } from './run-options.ts';

/** Reads `--shard 2/5`. */
function shard(value: string): Shard {
  const [, index = 0, count = 0] = (/^(\d{1,5})\/(\d{1,5})$/.exec(value) ?? []).map(Number);
  if (index < 1 || index > count) throw new InvalidArgumentError('Give part and number of parts, as in 2/5.');
  return { index, count };
}

function threads(value: string): number | 'auto' {
  if (value === 'auto') return value;
  const count = /^\d{1,3}$/.test(value) ? Number(value) : 0;
  if (count < 1 || count > 256) throw new InvalidArgumentError('Give a number from 1 to 256, or auto.');
  return count;
}

/** Formats, files and thresholds. */
export function addReportOptions(command: Command): Command {
  return command
    .optionsGroup('Reports and exit code:')
    .option('-f, --format <name[=file]>', 'report format, to a file when one is named (repeatable)', collect, [])
    .option('-o, --output-file <file>', 'write the report to a file')
    .addOption(new Option('--fail-on <severity>', 'fail from this severity on').choices(SEVERITIES).default('error'))
    .option('--max-warnings <count>', 'fail when there are more warnings', wholeNumber, Number.POSITIVE_INFINITY)
    .option('-q, --quiet', 'report errors only', false)
    .option('--color', 'colour the report')
    .option('--no-color', 'do not colour the report')
    .optionsGroup('Options:');
}

/** Every flag of `draftlint lint`. */
export function addLintOptions(command: Command): Command {
  return addReportOptions(addRunOptions(command))
    .optionsGroup('Work flow:')
    .option('--annotate <file>', 'write the CSV file back with verdict and findings')
    .option('--baseline <file>', 'leave out the findings that this file holds')
    .option('--changed', 'lint only files that differ from the last commit', false)
    .option('--since <ref>', 'lint only files that differ from this branch, tag or commit')
    .option('--staged', 'lint only files of the next commit, as they will be committed', false)
    .option('--fix', 'make the changes that are safe: spelling that is sure, hashtag case, spacing', false)
    .option('--fix-dry-run', 'print those changes as a diff and change nothing', false)
    .option('--cache', 'lint only files of which something has changed', false)
    .option('--cache-location <file>', 'where results are kept', LINT_DEFAULTS.cacheLocation)
    .option('--shard <part/parts>', 'lint one part of the files, for several machines', shard)
    .option('--threads <count>', 'threads for many files, or auto', threads)
    .option('--watch', 'lint again what changes, until Ctrl+C', false);
}
