import type { Entry } from '../../run/lint-drafts.ts';
import type { Io } from '../io.ts';
import type { LintFlags } from '../flags/lint-flags.ts';

/** Leaves out what the baseline of `--baseline` holds, when there is one. */
export async function withBaseline(
  entries: AsyncIterable<Entry>,
  { baseline }: LintFlags,
  io: Io,
): Promise<AsyncIterable<Entry>> {
  if (baseline === undefined) return entries;
  const { readBaseline, subtractBaseline } = await import('../../workflow/baseline/index.ts');
  return subtractBaseline(entries, readBaseline(baseline, io.cwd, io.env['DRAFTLINT_FINGERPRINT_KEY']), io.cwd);
}
