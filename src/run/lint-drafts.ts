import type { Config } from '../core/config.ts';
import type { Meta } from '../core/document.ts';
import type { Draft } from '../core/draft.ts';
import { UserError } from '../core/errors.ts';
import { type Crash, type DraftResult, type Report, summarise } from '../core/finding.ts';
import { parseDocument } from '../document/parse.ts';
import { lintDocument, type LintedDraft } from '../engine/lint.ts';
import type { WaiverSpec } from '../engine/waivers/waiver-spec.ts';

/** All that linting a draft needs from outside. */
export interface LintContext {
  /** `YYYY-MM-DD` */
  readonly asOf: string;
  /** What is in force for a draft, by its path and what it says of itself. */
  configFor(path: string, meta: Meta): Promise<Config>;
  waiversFor?(path: string, address?: string): Promise<readonly WaiverSpec[]>;
  readonly showValues?: boolean;
  readonly fingerprintKey?: string;
}

/** What a run gives, one after the other. */
export type Entry = DraftResult | Crash;

export function isCrash(entry: object): entry is Crash {
  return 'level' in entry && 'message' in entry;
}

/** Parses and lints one draft. */
export async function lintDraft(draft: Draft, context: LintContext): Promise<LintedDraft> {
  const known = await context.configFor(draft.path, draft.meta);
  const document = await parseDocument(draft.text, {
    format: draft.format,
    meta: draft.meta,
    proseKeys: known.proseKeys,
  });
  const config = document.meta === draft.meta ? known : await context.configFor(draft.path, document.meta);
  const waivers = (await context.waiversFor?.(draft.path, draft.address)) ?? [];
  const { asOf, showValues, fingerprintKey } = context;
  return lintDocument(document, draft, config, {
    asOf,
    waivers,
    ...(showValues === undefined ? {} : { showValues }),
    ...(fingerprintKey === undefined ? {} : { fingerprintKey }),
  });
}

/** Lints drafts one by one, in order; what could not be read passes through. */
export async function* lintDrafts(
  drafts: AsyncIterable<Draft | Crash> | Iterable<Draft | Crash>,
  context: LintContext,
): AsyncGenerator<Entry> {
  for await (const entry of drafts) {
    if (isCrash(entry)) {
      yield entry;
      continue;
    }
    const placed = entry.address === undefined ? {} : { address: entry.address };
    try {
      const { result, crashes } = await lintDraft(entry, context);
      yield result;
      for (const crash of crashes) yield { ...crash, ...placed };
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      yield { path: entry.path, ...placed, message: error.message, level: 'error' };
    }
  }
}

/** Joins the results of a run into a report. */
export function toReport(entries: Iterable<Entry>): Report {
  const drafts: DraftResult[] = [];
  const crashes: Crash[] = [];
  for (const entry of entries) {
    if (isCrash(entry)) crashes.push(entry);
    else drafts.push(entry);
  }
  return { schemaVersion: 1, drafts, crashes, summary: summarise(drafts, crashes) };
}
