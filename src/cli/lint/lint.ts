import type { Report } from '../../core/finding.ts';
import { type Entry, toReport } from '../../run/lint-drafts.ts';
import { waiversForNothing } from '../../run/sidecar.ts';
import { withBaseline } from './baseline.ts';
import { Tally } from '../exit-codes.ts';
import type { Io } from '../io.ts';
import { defaultFormat } from '../output/job-summary.ts';
import type { LintFlags } from '../flags/lint-flags.ts';
import { type LintSource, openSource } from './lint-source.ts';
import { startProgress } from './progress.ts';
import { openRun, rulesOf } from './run.ts';
import { VERSION } from '../version.ts';
import type { Output } from '../output/output.ts';
import { outputsOf, writeReports } from '../output/write-reports.ts';

/** Runs `draftlint lint`; returns the exit code. */
export async function lint(paths: readonly string[], flags: LintFlags, io: Io): Promise<number> {
  const outputs = await outputsOf(flags.format, flags.outputFile, defaultFormat(flags.outputFile, io));
  if (flags.watch) {
    const { watch } = await import('./watch.ts');
    return watch(paths, flags, outputs, io);
  }
  const run = await openRun(flags, io);
  const source = await openSource(paths, flags, run, io);
  // What comes on stdin may have a name that no file has.
  const gone = source.files.length === 0 ? [] : await waiversForNothing(io.cwd);
  const problems = [...run.problems, ...gone];
  const tally = new Tally(flags);
  for (const problem of problems) tally.add(problem);
  try {
    const entries = await withBaseline(source.entries, flags, io);
    if (isStream(outputs, flags)) await writeLines(problems, entries, tally, io);
    else {
      const report = await collect(problems, entries, tally, source, flags, io);
      if (flags.annotate !== undefined) {
        const { annotate } = await import('./annotate.ts');
        await annotate(paths, flags.annotate, report, io);
      }
      const style = { color: flags.color, quiet: flags.quiet, version: VERSION, rules: () => rulesOf(run.here) };
      await writeReports(report, outputs, style, io, source.diff?.());
    }
  } finally {
    await source.close();
  }
  io.stderr(tally.tooMany);
  return tally.exitCode;
}

/** True when results are wanted as lines on stdout and nowhere else, so that none need be kept. */
function isStream([output, ...others]: readonly Output[], flags: LintFlags): boolean {
  const alone = others.length === 0 && flags.annotate === undefined && !flags.fixDryRun;
  return alone && output?.file === undefined && output?.reporter.name === 'ndjson';
}

/** Writes each result as soon as it is known, and waits for a reader that is slower. */
async function writeLines(first: readonly Entry[], entries: AsyncIterable<Entry>, tally: Tally, io: Io): Promise<void> {
  const { ndjsonLine } = await import('../../reporters/ndjson.ts');
  for (const entry of first) io.stdout(ndjsonLine(entry));
  for await (const entry of entries) {
    tally.add(entry);
    io.stdout(ndjsonLine(entry));
    await io.drained();
  }
}

async function collect(
  first: readonly Entry[],
  entries: AsyncIterable<Entry>,
  tally: Tally,
  { files }: LintSource,
  { shard }: LintFlags,
  io: Io,
): Promise<Report> {
  const progress = startProgress(files.length, io);
  const all = [...first];
  for await (const entry of entries) {
    all.push(entry);
    tally.add(entry);
    progress.step(entry.path);
  }
  progress.end();
  return { ...toReport(all), ...(shard === undefined ? {} : { shard }) };
}
