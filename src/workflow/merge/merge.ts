import { UserError } from '../../core/errors.ts';
import { type Crash, type DraftResult, type Finding, type Report, type Shard, summarise } from '../../core/finding.ts';
import { verdictOf } from '../../core/levels.ts';

/** A report as it was read, and the file it came from. */
export interface Part {
  readonly shown: string;
  readonly report: Report;
}

/**
 * Reads a `json` report.
 * @throws UserError when the text is none
 */
export function parseReport(text: string, shown: string): Part {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    throw new UserError(`${shown} is not valid JSON; it may have been cut off. Run its part again.`);
  }
  if (
    !isObject(data) ||
    data['schemaVersion'] !== 1 ||
    !isList(data['drafts'], isDraft) ||
    !isList(data['crashes'], isCrash)
  )
    throw new UserError(`${shown} is no report of draftlint --format json, or of a version that is not known here.`);
  return { shown, report: data as unknown as Report };
}

/**
 * Joins reports into one: parts of a sharded run in the order of the run, others as they are given. Drafts keep their
 * text as far as the reports hold it, and the summary is counted anew. A draft of which several parts tell the same is
 * there once, and so is a fault.
 * @throws UserError when a part of a sharded run is missing or there twice, or parts tell of one draft otherwise
 */
export function mergeReports(parts: readonly Part[]): Report {
  const ordered = inOrder(parts);
  const drafts = distinctDrafts(ordered).map(whole);
  const crashes = ordered.flatMap(({ report }) => report.crashes);
  const seen = new Set<string>();
  const distinct = crashes.filter((crash) => {
    const key = JSON.stringify(crash);
    return !seen.has(key) && seen.add(key);
  });
  return { schemaVersion: 1, drafts, crashes: distinct, summary: summarise(drafts, distinct) };
}

/** Two results of one draft cannot both stand: which of them holds is not for a merge to say. */
function distinctDrafts(parts: readonly Part[]): DraftResult[] {
  const seen = new Map<string, { readonly shown: string; readonly text: string }>();
  return parts.flatMap(({ shown, report }) =>
    report.drafts.filter((draft) => {
      const key = JSON.stringify([draft.path, draft.address]);
      const text = JSON.stringify(draft);
      const other = seen.get(key);
      if (other === undefined) return seen.set(key, { shown, text });
      if (other.text === text) return false;
      const name = draft.address === undefined ? draft.path : `${draft.path} (${draft.address})`;
      throw new UserError(
        `${name} is in ${other.shown} and in ${shown} with different results. Leave one report out, ` +
          'or lint the draft once; what is piped in has a name of its own with --stdin-filename.',
      );
    }),
  );
}

function inOrder(parts: readonly Part[]): readonly Part[] {
  const sharded = parts.flatMap((part) =>
    part.report.shard === undefined ? [] : [{ part, shard: part.report.shard }],
  );
  if (sharded.length === 0) return parts;
  const count = sharded[0]?.shard.count ?? 0;
  const other = sharded.find(({ shard }) => shard.count !== count);
  if (sharded.length < parts.length || other !== undefined) {
    throw new UserError(
      'The reports are of different runs: --shard was not the same for all. Merge one run at a time.',
    );
  }
  checkComplete(sharded, count);
  return sharded.sort((a, b) => a.shard.index - b.shard.index).map(({ part }) => part);
}

function checkComplete(sharded: readonly { readonly part: Part; readonly shard: Shard }[], count: number): void {
  const byIndex = new Map<number, string>();
  for (const { part, shard } of sharded) {
    const first = byIndex.get(shard.index);
    if (first !== undefined)
      throw new UserError(`Part ${shard.index}/${count} is there twice: ${first} and ${part.shown}.`);
    byIndex.set(shard.index, part.shown);
  }
  const missing = Array.from({ length: count }, (_, at) => at + 1).filter((index) => !byIndex.has(index));
  if (missing.length === 0) return;
  const names = missing.map((index) => `${index}/${count}`).join(', ');
  const what = missing.length === 1 ? `report of part ${names} is` : `reports of parts ${names} are`;
  throw new UserError(`The ${what} missing, so nothing can be said of the whole run.`);
}

/** Clauses in words are optional in a report, too. */
function withClauses<T extends Finding>(finding: T): T {
  const { clauses } = finding as Partial<Finding>;
  return { ...finding, clauses: clauses ?? [] };
}

/** `text` and `marks` are optional in a report; a draft of this program has both. */
function whole(draft: DraftResult): DraftResult {
  const { text, marks } = draft as Partial<DraftResult>;
  return {
    ...draft,
    findings: draft.findings.map(withClauses),
    waived: draft.waived.map(withClauses),
    text: text ?? '',
    marks: marks ?? draft.findings.map(() => ({ start: 0, end: 0 })),
    verdict: verdictOf(draft.findings),
  };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isList(value: unknown, isItem: (item: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every(isItem);
}

function isDraft(value: unknown): value is DraftResult {
  return (
    isObject(value) &&
    typeof value['path'] === 'string' &&
    isList(value['findings'], isFinding) &&
    isList(value['waived'], isFinding)
  );
}

const WORDS = ['ruleId', 'severity', 'confidence', 'what', 'instead', 'why', 'ask', 'excerpt', 'fingerprint'] as const;

function isFinding(value: unknown): boolean {
  return (
    isObject(value) &&
    WORDS.every((key) => typeof value[key] === 'string') &&
    ['policy', 'evidence', 'suggestions'].every((key) => Array.isArray(value[key])) &&
    ['start', 'end', 'mark'].every((key) => isObject(value[key]))
  );
}

function isCrash(value: unknown): value is Crash {
  return isObject(value) && typeof value['path'] === 'string' && typeof value['message'] === 'string';
}
