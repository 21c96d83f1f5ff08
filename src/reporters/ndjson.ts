import type { Reporter } from '../core/reporter.ts';
import { draftToJson } from './json.ts';

/** One JSON line a draft, in the order of the run, then one line for each fault: what a pipe reads as it comes. */
export const reporter: Reporter = {
  name: 'ndjson',
  summary: 'one JSON line a draft, for pipes',
  render(report) {
    const drafts = report.drafts.map((draft) => JSON.stringify(draftToJson(draft)));
    const crashes = report.crashes.map((crash) => JSON.stringify({ path: crash.path, crash }));
    return [...drafts, ...crashes].map((line) => `${line}\n`).join('');
  },
};
