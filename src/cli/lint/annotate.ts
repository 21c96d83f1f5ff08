import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

import { UserError } from '../../core/errors.ts';
import type { Report } from '../../core/finding.ts';
import { displayPath } from '../../core/paths.ts';
import { writeAtomically } from '../../workflow/atomic-write.ts';
import type { Io } from '../io.ts';

/**
 * Writes a calendar back with verdicts and findings, whole or not at all, so that the calendar itself can be the target.
 * @throws UserError when the run was not over one CSV file, or the file cannot be written
 */
export async function annotate(paths: readonly string[], target: string, report: Report, io: Io): Promise<void> {
  const [path = ''] = paths;
  if (paths.length !== 1 || !/\.(?:csv|tsv|tab)$/i.test(path))
    throw new UserError('--annotate writes back one CSV or TSV file; name just that file.');
  const { annotateCsv } = await import('../../annotate/csv.ts');
  const source = resolve(io.cwd, path);
  const bytes = annotateCsv(readFileSync(source), report, displayPath(source, io.cwd));
  writeAtomically(resolve(io.cwd, target), bytes, { what: 'The calendar', shown: target });
}
