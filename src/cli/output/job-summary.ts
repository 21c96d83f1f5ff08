import { appendFileSync } from 'node:fs';

import type { Report } from '../../core/finding.ts';
import type { Io } from '../io.ts';
import type { Output } from './output.ts';
import { fileStyle, type StyleRequest } from './style.ts';

/** The format of a run that names none: in a job of GitHub Actions, annotations. */
export function defaultFormat(outputFile: string | undefined, io: Io): 'github' | 'pretty' {
  return io.env['GITHUB_ACTIONS'] === 'true' && outputFile === undefined ? 'github' : 'pretty';
}

/**
 * Adds the Markdown report to the page of a GitHub job, beside the annotations. A run that writes Markdown itself is
 * left alone.
 */
export async function addJobSummary(
  report: Report,
  outputs: readonly Output[],
  request: StyleRequest,
  io: Io,
): Promise<void> {
  const file = io.env['GITHUB_STEP_SUMMARY'] ?? '';
  const names = outputs.map(({ reporter }) => reporter.name);
  const isWanted = io.env['GITHUB_ACTIONS'] === 'true' && names.includes('github') && !names.includes('markdown');
  if (file === '' || !isWanted) return;
  const { reporter } = await import('../../reporters/markdown.ts');
  try {
    appendFileSync(file, `${reporter.render(report, fileStyle(request))}\n`);
  } catch (error) {
    // The findings are told all the same.
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    io.stderr(`draftlint: the job summary could not be written (${code}).\n`);
  }
}
