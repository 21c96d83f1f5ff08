import type { ResolvedConfig } from '../config/index.ts';
import type { Config } from '../core/config.ts';
import type { Draft } from '../core/draft.ts';
import { UserError } from '../core/errors.ts';
import type { DraftResult, Finding } from '../core/finding.ts';
import { lintDraft } from '../run/lint-drafts.ts';

/** A finding with the draft it is in; its excerpt is masked. */
export interface Sample {
  readonly place: string;
  readonly finding: Finding;
}

/** What a change of packs does to the findings of one rule. */
export interface RuleChange {
  readonly ruleId: string;
  readonly added: readonly Sample[];
  readonly removed: readonly Sample[];
  /** Findings that stay, with another severity. */
  readonly regraded: readonly (Sample & { readonly was: string })[];
}

export interface PackDiff {
  readonly drafts: number;
  readonly changes: readonly RuleChange[];
  /** Drafts whose verdict changes, as `clear → block`, with how many. */
  readonly verdicts: ReadonlyMap<string, number>;
}

/** Lints drafts under two packs and tells the difference. */
export async function diffPacks(
  before: ResolvedConfig,
  after: ResolvedConfig,
  drafts: AsyncIterable<Draft>,
  asOf: string,
): Promise<PackDiff> {
  const book = new ChangeBook();
  let count = 0;
  for await (const draft of drafts) {
    count++;
    book.add(await lintWith(before, draft, asOf), await lintWith(after, draft, asOf));
  }
  return { drafts: count, changes: book.changes(), verdicts: book.verdicts };
}

async function lintWith(config: ResolvedConfig, draft: Draft, asOf: string): Promise<DraftResult> {
  const configFor = (path: string, meta: Draft['meta']) => Promise.resolve(inForce(config, path, meta));
  return (await lintDraft(draft, { asOf, configFor })).result;
}

/** One of two packs may not know a department or a channel that a draft names; it then counts for all. */
function inForce(config: ResolvedConfig, path: string, meta: Draft['meta']): Config {
  try {
    return config.inForce(path, meta);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const { department: _department, channel: _channel, ...rest } = meta;
    return config.inForce(path, rest);
  }
}

class ChangeBook {
  readonly verdicts = new Map<string, number>();
  private readonly byRule = new Map<
    string,
    { added: Sample[]; removed: Sample[]; regraded: (Sample & { was: string })[] }
  >();

  add(before: DraftResult, after: DraftResult): void {
    const old = new Map(before.findings.map((finding) => [keyOf(finding), finding]));
    for (const finding of after.findings) {
      const key = keyOf(finding);
      const known = old.get(key);
      old.delete(key);
      const sample = { place: placeOf(after, finding), finding };
      if (known === undefined) this.of(finding.ruleId).added.push(sample);
      else if (known.severity !== finding.severity) {
        this.of(finding.ruleId).regraded.push({ ...sample, was: known.severity });
      }
    }
    for (const finding of old.values()) {
      this.of(finding.ruleId).removed.push({ place: placeOf(before, finding), finding });
    }
    if (before.verdict === after.verdict) return;
    const change = `${before.verdict} → ${after.verdict}`;
    this.verdicts.set(change, (this.verdicts.get(change) ?? 0) + 1);
  }

  changes(): RuleChange[] {
    return [...this.byRule]
      .map(([ruleId, change]) => ({ ruleId, ...change }))
      .sort((a, b) => (a.ruleId < b.ruleId ? -1 : 1));
  }

  private of(ruleId: string) {
    let change = this.byRule.get(ruleId);
    if (change === undefined) {
      change = { added: [], removed: [], regraded: [] };
      this.byRule.set(ruleId, change);
    }
    return change;
  }
}

function keyOf({ ruleId, messageId, start, end }: Finding): string {
  return [ruleId, messageId, start.offset, end.offset].join('\0');
}

function placeOf({ path, address }: DraftResult, { start }: Finding): string {
  return address === undefined ? `${path}:${start.line}:${start.column}` : `${path} (${address})`;
}
