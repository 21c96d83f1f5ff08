import { didYouMeanHere } from '../../core/errors.ts';
import type { Waiver } from '../../core/finding.ts';
import type { WaiverNote } from '../../core/rule.ts';
import { contains, overlaps, type Span } from '../../core/span.ts';
import type { WaiverSpec } from './waiver-spec.ts';

/** A finding as waivers see it. */
export interface Waivable {
  readonly finding: { readonly ruleId: string; readonly fingerprint: string };
  readonly span: Span;
}

export interface WaiverOutcome {
  /** The waiver of each finding, in the order given; absent where none covers it. */
  readonly waivers: readonly (Waiver | undefined)[];
  readonly notes: readonly WaiverNote[];
}

/**
 * Lets waivers cover findings, and notes those that are malformed, expired, unused or name no known rule.
 * @param rules every rule that is known, by its id
 * @param asOf `YYYY-MM-DD`; a waiver holds up to and including its last day
 */
export function applyWaivers(
  findings: readonly Waivable[],
  specs: readonly WaiverSpec[],
  rules: ReadonlyMap<string, unknown>,
  asOf: string,
): WaiverOutcome {
  const used = new Set<WaiverSpec>();
  const valid = specs.filter((spec) => verdict(spec, rules, asOf) === undefined);
  const waivers = findings.map((finding) => {
    const spec = valid.find((candidate) => covers(candidate, finding));
    if (spec === undefined) return undefined;
    used.add(spec);
    return toWaiver(spec);
  });
  const notes = specs.flatMap((spec) => note(spec, verdict(spec, rules, asOf), used.has(spec)) ?? []);
  return { waivers, notes };
}

function covers(spec: WaiverSpec, { finding, span }: Waivable): boolean {
  if (spec.ruleId !== finding.ruleId) return false;
  if (spec.fingerprint !== undefined && spec.fingerprint !== finding.fingerprint) return false;
  if (spec.covers === undefined) return true;
  return overlaps(spec.covers, span) || contains(spec.covers, span);
}

/** Where a waiver stands that the draft itself does not hold, to be added to what is wrong with it. */
function placeOf({ at, place, origin }: WaiverSpec): string {
  return at === undefined ? ` (${place ?? origin})` : '';
}

type Problem = Pick<WaiverNote, 'problem' | 'detail'>;

function verdict(spec: WaiverSpec, rules: ReadonlyMap<string, unknown>, asOf: string): Problem | undefined {
  const place = placeOf(spec);
  if (spec.problem !== undefined) return { problem: 'malformed', detail: spec.problem + place };
  if (!rules.has(spec.ruleId)) {
    const hint = didYouMeanHere(spec.ruleId, rules.keys());
    return { problem: 'unknown-rule', detail: `no rule has this name${hint}${place}` };
  }
  if (spec.expires !== undefined && spec.expires < asOf) {
    return { problem: 'expired', detail: `it ended on ${spec.expires}${place}` };
  }
  return undefined;
}

function note(spec: WaiverSpec, problem: Problem | undefined, isUsed: boolean): WaiverNote | undefined {
  if (problem === undefined && isUsed) return undefined;
  const place = placeOf(spec);
  return {
    ...(problem ?? { problem: 'unused', detail: `nothing it covers is found any more${place}` }),
    ruleId: spec.ruleId === '' ? 'a rule' : spec.ruleId,
    ...(spec.at === undefined ? {} : { span: spec.at }),
  };
}

function toWaiver(spec: WaiverSpec): Waiver {
  return {
    ruleId: spec.ruleId,
    reason: spec.reason,
    origin: spec.origin,
    ...(spec.approver === undefined ? {} : { approver: spec.approver }),
    ...(spec.expires === undefined ? {} : { expires: spec.expires }),
  };
}
