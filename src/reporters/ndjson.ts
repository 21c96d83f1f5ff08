import type { Crash, DraftResult } from '../core/finding.ts';
import type { Reporter } from '../core/reporter.ts';
import { draftToJson } from './json.ts';

/** One JSON line a draft, in the order of the run, then one line for each fault: what a pipe reads as it comes. */
export const reporter: Reporter = {
  name: 'ndjson',
  summary: 'one JSON line a draft, for pipes',
  render: (report) => [...report.drafts, ...report.crashes].map(ndjsonLine).join(''),
};

/** The line of one result, its break included: for runs too long to keep, which write each as it comes. */
export function ndjsonLine(result: DraftResult | Crash): string {
  if (!('level' in result)) return `${JSON.stringify(draftToJson(result))}\n`;
  const { path, address } = result;
  return `${JSON.stringify({ path, ...(address === undefined ? {} : { address }), crash: result })}\n`;
}
