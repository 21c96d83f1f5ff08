import type { Crash, DraftResult } from '../core/finding.ts';
import { compareSeverity, type Severity } from '../core/levels.ts';

export const EXIT_CLEAR = 0;
export const EXIT_FINDINGS = 1;
/** Usage, configuration, unreadable input, a crash. */
export const EXIT_TROUBLE = 2;
/** Broken off by Ctrl+C, as a shell counts it: 128 and the number of the signal. */
export const EXIT_INTERRUPTED = 130;

export interface Thresholds {
  /** The mildest severity that fails a run. */
  readonly failOn: Severity;
  /** More warnings than this fail a run, too. */
  readonly maxWarnings: number;
}

/** What of a run decides its exit code, counted as results come. */
export class Tally {
  private readonly thresholds: Thresholds;
  private fails = false;
  private warnings = 0;
  private crashed = false;

  constructor(thresholds: Thresholds) {
    this.thresholds = thresholds;
  }

  add(entry: DraftResult | Crash): void {
    if ('level' in entry) {
      this.crashed ||= entry.level === 'error';
      return;
    }
    for (const { severity } of entry.findings) {
      if (severity === 'warning') this.warnings += 1;
      if (compareSeverity(severity, this.thresholds.failOn) >= 0) this.fails = true;
    }
  }

  get exitCode(): number {
    if (this.crashed) return EXIT_TROUBLE;
    return this.fails || this.tooMany !== '' ? EXIT_FINDINGS : EXIT_CLEAR;
  }

  /** That there are more warnings than the run may have, as a line for people; empty when there are not. */
  get tooMany(): string {
    const { maxWarnings } = this.thresholds;
    if (this.warnings <= maxWarnings) return '';
    return `draftlint: --max-warnings allows ${maxWarnings}, but ${this.warnings === 1 ? 'there is 1' : `there are ${this.warnings}`}, so the run fails.\n`;
  }
}
