import { readFileSync } from 'node:fs';

import type { Command } from 'commander';

import { UserError } from '../../core/errors.ts';
import { displayPath } from '../../core/paths.ts';
import { findFiles } from '../../drafts/find.ts';
import { mergeReports, parseReport } from '../../workflow/merge/merge.ts';
import { Tally } from '../exit-codes.ts';
import type { Io } from '../io.ts';
import { defaultFormat } from '../output/job-summary.ts';
import type { ReportFlags } from '../flags/lint-flags.ts';
import { addReportOptions } from '../flags/lint-options.ts';
import { rulesOf } from '../lint/run.ts';
import { addConfigOptions } from '../flags/run-options.ts';
import { VERSION } from '../version.ts';
import { outputsOf, writeReports } from '../output/write-reports.ts';
import { type ConfigFlags, configHere } from '../flags/config-request.ts';

/** `draftlint merge reports…`: the reports of several runs as one, in any format, with one exit code. */
export function register(command: Command, io: Io, done: (exitCode: number) => void): void {
  addReportOptions(
    addConfigOptions(command.argument('<reports...>', 'files of draftlint --format json, or globs')),
  ).action(async (paths: string[], flags: ConfigFlags & ReportFlags) => {
    done(await merge(paths, flags, io));
  });
}

async function merge(paths: readonly string[], flags: ConfigFlags & ReportFlags, io: Io): Promise<number> {
  const outputs = await outputsOf(flags.format, flags.outputFile, defaultFormat(flags.outputFile, io));
  const files = await findFiles(paths, { cwd: io.cwd, extensions: ['.json'], allowUnmatched: false });
  const report = mergeReports(files.map((file) => parseReport(readReport(file), displayPath(file, io.cwd))));
  const here = await configHere(flags, io);
  const style = { color: flags.color, quiet: flags.quiet, version: VERSION, rules: () => rulesOf(here) };
  await writeReports(report, outputs, style, io);
  const tally = new Tally(flags);
  for (const entry of [...report.drafts, ...report.crashes]) tally.add(entry);
  io.stderr(tally.tooMany);
  return tally.exitCode;
}

function readReport(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? 'unknown fault';
    throw new UserError(`The report ${file} could not be read (${code}).`);
  }
}
