import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';

import { UserError } from '../core/errors.ts';
import type { Report } from '../core/finding.ts';
import { displayPath } from '../drafts/find.ts';
import type { Io } from './io.ts';

/**
 * Writes a calendar back with verdicts and findings. The file is complete or not there: it is written beside its
 * place and then moved, so that the calendar itself can be the target.
 * @throws UserError when the run was not over one CSV file, or the file cannot be written
 */
export async function annotate(paths: readonly string[], target: string, report: Report, io: Io): Promise<void> {
  const [path = ''] = paths;
  if (paths.length !== 1 || !/\.(?:csv|tsv|tab)$/i.test(path))
    throw new UserError('--annotate writes back one CSV or TSV file; name just that file.');
  const { annotateCsv } = await import('../annotate/csv.ts');
  const source = resolve(io.cwd, path);
  const bytes = annotateCsv(readFileSync(source), report, displayPath(source, io.cwd));
  const file = resolve(io.cwd, target);
  const unfinished = `${file}.draftlint-part`;
  try {
    writeFileSync(unfinished, bytes, { flush: true });
    renameSync(unfinished, file);
  } catch (error) {
    rmSync(unfinished, { force: true });
    const code = (error as NodeJS.ErrnoException).code ?? 'unknown fault';
    throw new UserError(`${target} could not be written (${code}); the calendar is as it was.`);
  }
}
