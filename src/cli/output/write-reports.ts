import { resolve } from 'node:path';

import { UserError } from '../../core/errors.ts';
import type { Report } from '../../core/finding.ts';
import { loadReporter } from '../../reporters/index.ts';
import { writeAtomically } from '../../workflow/atomic-write.ts';
import type { Io } from '../io.ts';
import { addJobSummary } from './job-summary.ts';
import type { Output } from './output.ts';
import { fileStyle, styleFor, type StyleRequest } from './style.ts';

/**
 * Reads `--format` and `--output-file`.
 * @throws UserError for an unknown format, a file without a name, two formats for stdout, or an output file with
 * nothing to put there
 */
export async function outputsOf(
  formats: readonly string[],
  outputFile: string | undefined,
  fallback: string,
): Promise<Output[]> {
  const wanted = formats.length === 0 ? [fallback] : formats;
  const outputs = await Promise.all(
    wanted.map(async (entry): Promise<Output> => {
      const equals = entry.indexOf('=');
      if (equals < 0) return { reporter: await loadReporter(entry) };
      const file = entry.slice(equals + 1);
      if (file === '') throw new UserError(`--format ${entry}: name the file behind the "=", or leave both out.`);
      return { reporter: await loadReporter(entry.slice(0, equals)), file };
    }),
  );
  const toStdout = outputs.filter((output) => output.file === undefined);
  if (toStdout.length > 1) {
    throw new UserError('Two formats would both go to stdout. Name a file for one, e.g. --format json=report.json.');
  }
  if (outputFile === undefined) return outputs;
  if (toStdout.length === 0)
    throw new UserError('Every --format names its own file, so --output-file has nothing to hold.');
  return outputs.map((output) => (output.file === undefined ? { ...output, file: outputFile } : output));
}

/**
 * Renders and writes every report: files first, then stdout. In a GitHub job the summary goes with annotations.
 * @param instead what goes to stdout in place of its report
 */
export async function writeReports(
  report: Report,
  outputs: readonly Output[],
  request: StyleRequest,
  io: Io,
  instead?: string,
): Promise<void> {
  for (const { reporter, file } of outputs) {
    if (file !== undefined) {
      const content = reporter.pieces?.(report) ?? reporter.render(report, fileStyle(request));
      writeAtomically(resolve(io.cwd, file), content, { what: 'The report', shown: file });
    }
  }
  await addJobSummary(report, outputs, request, io);
  if (instead !== undefined) {
    io.stdout(instead);
    return;
  }
  const onScreen = outputs.find((output) => output.file === undefined);
  if (onScreen !== undefined) io.stdout(onScreen.reporter.render(report, await styleFor(request, io)));
}
