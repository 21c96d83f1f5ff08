import type { Reporter } from '../../core/reporter.ts';

/** A report to write: its reporter, and the file it goes to unless that is stdout. */
export interface Output {
  readonly reporter: Reporter;
  readonly file?: string;
}
