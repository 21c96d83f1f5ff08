import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';

import { UserError } from '../core/errors.ts';
import type { Report } from '../core/finding.ts';
import type { Reporter } from '../core/reporter.ts';
import { loadReporter } from '../reporters/index.ts';
import type { Io } from './io.ts';
import { fileStyle, styleFor, type StyleRequest } from './style.ts';

/** A report to write: its reporter, and the file it goes to unless that is stdout. */
export interface Output {
  readonly reporter: Reporter;
  readonly file?: string;
}

/**
 * Reads `--format` and `--output-file`.
 * @throws UserError for an unknown format, two formats for stdout, or an output file with nothing to put there
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
      return { reporter: await loadReporter(entry.slice(0, equals)), file: entry.slice(equals + 1) };
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

/** Renders and writes every report: files first, then stdout. */
export async function writeReports(
  report: Report,
  outputs: readonly Output[],
  request: StyleRequest,
  io: Io,
): Promise<void> {
  for (const { reporter, file } of outputs) {
    if (file !== undefined) writeFile(resolve(io.cwd, file), file, reporter.render(report, fileStyle(request)));
  }
  const onScreen = outputs.find((output) => output.file === undefined);
  if (onScreen !== undefined) io.stdout(onScreen.reporter.render(report, await styleFor(request, io)));
}

function writeFile(path: string, shown: string, text: string): void {
  try {
    writeFileSync(path, text);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? 'unknown fault';
    throw new UserError(
      `The report could not be written to ${shown} (${code}). Name a file in a folder you may write to.`,
    );
  }
}
