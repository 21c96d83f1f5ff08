import type { Config } from '../core/config.ts';
import type { Document } from '../core/document.ts';
import type { Draft } from '../core/draft.ts';
import type { Crash, DraftResult, Waiver } from '../core/finding.ts';
import { compareSeverity, verdictOf } from '../core/levels.ts';
import type { Situation } from '../core/rule.ts';
import { LineIndex } from '../core/lines.ts';
import { findingMaker, type MadeFinding } from './make-finding.ts';
import type { MaskedSpan, MaskedText } from './mask.ts';
import { type PlacedReport, runRules, watchWaivers } from './run-rules.ts';
import { applyWaivers, type WaiverOutcome } from './waivers/apply.ts';
import { inlineWaivers } from './waivers/inline.ts';
import { frontMatterWaivers } from './waivers/listed.ts';
import type { WaiverSpec } from './waivers/waiver-spec.ts';

export interface LintOptions {
  /** The day on which the run is judged, `YYYY-MM-DD`. */
  readonly asOf: string;
  /** Shows sensitive values; for a person's own screen only. */
  readonly showValues?: boolean;
  /** Lets sensitive values take part in fingerprints, under this key. */
  readonly fingerprintKey?: string;
  /** Waivers of a sidecar that name this draft. */
  readonly waivers?: readonly WaiverSpec[];
}

export interface LintedDraft {
  readonly result: DraftResult;
  readonly crashes: readonly Crash[];
}

/** Lints one parsed draft: run the rules, redact, waive, sort. */
export async function lintDocument(
  document: Document,
  draft: Draft,
  config: Config,
  options: LintOptions,
): Promise<LintedDraft> {
  const situation = situationOf(config, options.asOf);
  const { reports, crashes } = await runRules(document, config, situation, draft.path);
  const lines = new LineIndex(document.source);
  const { masked, make } = findingMaker({
    source: document.source,
    policy: config.policy,
    lines,
    secrets: options.showValues === true ? [] : secretsOf(reports),
    positionAt: (offset) => draft.locate?.(offset) ?? lines.positionAt(offset),
    fingerprintKey: options.fingerprintKey,
  });
  const made = reports.map(make);
  const { waivers, notes } = waive(document, lines, made, config, options);
  const watched = watchWaivers(document, config, { ...situation, waiverNotes: notes }).map(make);
  const result = resultOf(draft, document, config, made, waivers, watched, masked);
  const { notice, fault } = config;
  const faults = fault === undefined ? document.problems : [...document.problems, fault];
  const problems = faults.map((message): Crash => ({ path: draft.path, message, level: 'error' }));
  const notices: Crash[] = notice === undefined ? [] : [{ path: draft.path, message: notice, level: 'notice' }];
  return { result, crashes: [...problems, ...notices, ...crashes] };
}

/** What is in force for a draft, as its rules are told it. */
export function situationOf(config: Config, asOf: string): Situation {
  const { mode, registers, regions, language, vocabulary, lexicons, channels, department } = config;
  return {
    ...{ asOf, mode, channels, registers, regions, language, vocabulary, lexicons, waiverNotes: [] },
    ...(department === undefined ? {} : { department }),
  };
}

function secretsOf(reports: readonly PlacedReport[]): MaskedSpan[] {
  return reports.flatMap(({ rule, span }) => (rule.meta.mask === undefined ? [] : [{ ...span, mask: rule.meta.mask }]));
}

function waive(
  document: Document,
  lines: LineIndex,
  made: readonly MadeFinding[],
  config: Config,
  options: LintOptions,
): WaiverOutcome {
  const specs = [...inlineWaivers(document, lines), ...frontMatterWaivers(document), ...(options.waivers ?? [])];
  return applyWaivers(made, specs, config.rules, options.asOf);
}

function resultOf(
  draft: Draft,
  document: Document,
  config: Config,
  made: readonly MadeFinding[],
  waivers: readonly (Waiver | undefined)[],
  watched: readonly MadeFinding[],
  masked: MaskedText,
): DraftResult {
  const standing = [...made.filter((_, index) => waivers[index] === undefined), ...watched].sort(byPlace);
  const waived = made.flatMap((entry, index) => {
    const waiver = waivers[index];
    return waiver === undefined ? [] : [{ ...entry, waiver }];
  });
  const findings = standing.map(({ finding }) => finding);
  const { question } = config.policy.policy;
  const names = config.channels.map(({ name }) => name).join(', ');
  const channel = names === '' ? document.meta.channel : names;
  return {
    path: draft.path,
    ...(draft.address === undefined ? {} : { address: draft.address }),
    ...(draft.id === undefined ? {} : { id: draft.id }),
    ...(channel === undefined ? {} : { channel }),
    ...(config.department === undefined ? {} : { department: config.department }),
    verdict: verdictOf(findings),
    ...(question === undefined || made.length + watched.length === 0 ? {} : { question }),
    findings,
    waived: waived.sort(byPlace).map(({ finding, waiver }) => ({ ...finding, waiver })),
    text: masked.text,
    marks: standing.map(({ mark }) => mark),
  };
}

function byPlace(a: MadeFinding, b: MadeFinding): number {
  return (
    a.span.start - b.span.start ||
    a.span.end - b.span.end ||
    compareSeverity(b.finding.severity, a.finding.severity) ||
    (a.finding.ruleId < b.finding.ruleId ? -1 : 1)
  );
}
