import type { DraftResult } from '../../core/finding.ts';
import { verdictOf } from '../../core/levels.ts';
import { type Entry, isCrash } from '../../run/lint-drafts.ts';
import { type Baseline, nameIn } from './model.ts';

/**
 * Takes the findings of a baseline out of the results as they come. Each entry of the baseline stands for one finding,
 * so a second one of the same kind is new, and a new one never stands in for one that was fixed. At the end, a
 * notice says how many findings were left out and how many entries of the linted files are no longer needed.
 * @param cwd the folder that paths of results are relative to
 */
export async function* subtractBaseline(
  entries: AsyncIterable<Entry>,
  baseline: Baseline,
  cwd: string,
): AsyncGenerator<Entry> {
  const left = new Map<string, Map<string, number>>();
  let known = 0;
  for await (const entry of entries) {
    if (isCrash(entry)) {
      yield entry;
      continue;
    }
    const counts = leftOf(left, baseline, nameIn(baseline, entry.path, cwd));
    const result = subtract(entry, counts);
    known += entry.findings.length - result.findings.length;
    yield result;
  }
  const fixed = [...left.values()].flatMap((counts) => [...counts.values()]).reduce((sum, count) => sum + count, 0);
  const parts = [
    ...(known === 0 ? [] : [`${known === 1 ? '1 finding' : `${known} findings`} of the baseline left out.`]),
    ...(fixed === 0
      ? []
      : [`${fixed === 1 ? '1 entry is' : `${fixed} entries are`} no longer needed; run draftlint baseline prune.`]),
  ];
  if (parts.length > 0) yield { path: baseline.shown, message: parts.join(' '), level: 'notice' };
}

function leftOf(left: Map<string, Map<string, number>>, baseline: Baseline, name: string): Map<string, number> {
  let counts = left.get(name);
  if (counts === undefined) {
    counts = new Map([...(baseline.files.get(name) ?? [])].map(([print, { count }]) => [print, count]));
    left.set(name, counts);
  }
  return counts;
}

function subtract(result: DraftResult, counts: Map<string, number>): DraftResult {
  if (counts.size === 0) return result;
  const kept = result.findings.map(({ fingerprint }) => {
    const count = counts.get(fingerprint) ?? 0;
    if (count > 0) counts.set(fingerprint, count - 1);
    return count === 0;
  });
  const findings = result.findings.filter((_, index) => kept[index]);
  if (findings.length === result.findings.length) return result;
  const marks = result.marks.filter((_, index) => kept[index]);
  return { ...result, findings, marks, verdict: verdictOf(findings) };
}
