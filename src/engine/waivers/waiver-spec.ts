import { isDay } from '../../core/day.ts';
import { didYouMeanHere } from '../../core/errors.ts';
import type { Span } from '../../core/span.ts';

/** A waiver as it was written: where it stands, what it covers, and whether it can be read. */
export interface WaiverSpec {
  readonly ruleId: string;
  readonly reason: string;
  readonly approver?: string;
  readonly expires?: string;
  readonly origin: string;
  /** Where in the source it stands; absent for a sidecar. */
  readonly at?: Span;
  /** Where in a file of its own it stands, as it is told: `.draftlint-waivers.yaml:3:1`. */
  readonly place?: string;
  /** What of the source it covers; absent means all of it. */
  readonly covers?: Span;
  /** Only this finding, when given. */
  readonly fingerprint?: string;
  /** Why it cannot count, in plain words. */
  readonly problem?: string;
}

/** Why a field of a waiver is none, or nothing: one that is mistyped would else be ignored, and its expiry with it. */
export function fieldProblem(names: Iterable<string>, known: readonly string[]): string | undefined {
  for (const name of names) {
    if (!known.includes(name))
      return `it has no field "${name}"${didYouMeanHere(name, known)}; known: ${known.join(', ')}`;
  }
  return undefined;
}

/**
 * Why a waiver's parts cannot count, or nothing.
 * @param reasonSign what a reason stands behind where the waiver is written: `--` or `reason:`
 */
export function problemOf(
  ruleId: string,
  reason: string,
  expires: string | undefined,
  reasonSign: string,
): string | undefined {
  if (ruleId === '') return 'it names no rule';
  if (reason.trim() === '') return `it gives no reason; add one after "${reasonSign}"`;
  if (expires !== undefined && !isDay(expires)) return `its expiry "${expires}" is no day; write YYYY-MM-DD`;
  return undefined;
}
