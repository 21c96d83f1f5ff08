import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

import type { DraftResult } from '../../core/finding.ts';
import { add, type Baseline, type Known, type KnownOfFile, nameIn } from './model.ts';

const NONE: ReadonlyMap<string, Known> = new Map();

export interface Change {
  readonly baseline: Baseline;
  /** Findings that the baseline did not hold, and where. */
  readonly added: readonly { readonly path: string; readonly ruleId: string }[];
  readonly removed: number;
}

/**
 * What a baseline becomes after a run over some files: entries of the linted files that are no longer found go, and
 * so do those of files that are no more; entries of other files stay.
 * @param linted paths of the files that were linted and read well; entries of a file that could not be read stay
 * @param takeNew whether findings that are not in it are taken in
 */
export function changeBaseline(
  before: Baseline,
  results: readonly DraftResult[],
  linted: ReadonlySet<string>,
  { cwd, takeNew }: { readonly cwd: string; readonly takeNew: boolean },
): Change {
  const found = new Map<string, KnownOfFile>([...linted].map((path) => [nameIn(before, path, cwd), new Map()]));
  for (const { path, findings } of results) {
    const known = found.get(nameIn(before, path, cwd));
    if (known !== undefined) for (const finding of findings) add(known, finding);
  }
  const files = new Map<string, KnownOfFile>();
  const added: { path: string; ruleId: string }[] = [];
  let removed = 0;
  for (const path of new Set([...before.files.keys(), ...found.keys()])) {
    const old = before.files.get(path) ?? NONE;
    const isGone = !found.has(path) && !existsSync(resolve(dirname(before.file), path));
    const now = found.get(path) ?? (isGone ? NONE : old);
    const { kept, fresh, dropped } = compare(old, now, takeNew);
    files.set(path, kept);
    added.push(...fresh.map((ruleId) => ({ path, ruleId })));
    removed += dropped;
  }
  return { baseline: { ...before, files }, added, removed };
}

function compare(old: ReadonlyMap<string, Known>, now: ReadonlyMap<string, Known>, takeNew: boolean) {
  const kept: KnownOfFile = new Map();
  const fresh: string[] = [];
  let dropped = 0;
  for (const print of new Set([...old.keys(), ...now.keys()])) {
    const before = old.get(print)?.count ?? 0;
    const after = now.get(print)?.count ?? 0;
    const ruleId = now.get(print)?.ruleId ?? old.get(print)?.ruleId ?? '';
    for (let extra = before; extra < after; extra++) fresh.push(ruleId);
    dropped += Math.max(0, before - after);
    const count = takeNew ? after : Math.min(before, after);
    if (count > 0) kept.set(print, { ruleId, count });
  }
  return { kept, fresh, dropped };
}
