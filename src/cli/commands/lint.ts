import type { Command } from 'commander';

import type { Entry } from '../../run/lint-drafts.ts';
import { toReport } from '../../run/lint-drafts.ts';
import { annotate } from '../annotate.ts';
import { exitCodeOf } from '../exit-codes.ts';
import type { Io } from '../io.ts';
import { addLintOptions, type LintFlags } from '../lint-options.ts';
import { startProgress } from '../progress.ts';
import { filesOf, fromStdin, lintFiles, lintStdin, openRun, rulesOf } from '../run.ts';
import { VERSION } from '../version.ts';
import { outputsOf, writeReports } from '../write-reports.ts';

/** Gives `command` the arguments, flags and action of `draftlint lint`. */
export function addLint(command: Command, io: Io, done: (exitCode: number) => void): void {
  addLintOptions(command.argument('[paths...]', 'drafts, folders or globs; - for stdin')).action(
    async (paths: string[], flags: LintFlags) => {
      done(await lint(paths, flags, io));
    },
  );
}

async function lint(paths: readonly string[], flags: LintFlags, io: Io): Promise<number> {
  const outputs = await outputsOf(flags.format, flags.outputFile, 'pretty');
  const run = await openRun(flags, io);
  const stdin = fromStdin(paths, io);
  const files = stdin ? [] : await filesOf(paths, flags, run.session, io);
  const linted = stdin ? lintStdin(flags, run.session, io) : lintFiles(files, run.session);
  const { entries } = await withBaseline(linted, flags, io);
  const report = toReport([...run.problems, ...(await collect(entries, files.length, io))]);
  if (flags.annotate !== undefined) await annotate(paths, flags.annotate, report, io);
  const rules = rulesOf(run.here);
  await writeReports(report, outputs, { color: flags.color, quiet: flags.quiet, version: VERSION, rules }, io);
  return exitCodeOf(report, flags);
}

/** Leaves out what the baseline holds, when there is one. */
async function withBaseline(entries: AsyncIterable<Entry>, flags: LintFlags, io: Io) {
  if (flags.baseline === undefined) return { entries };
  const { readBaseline, subtractBaseline } = await import('../../workflow/baseline/index.ts');
  const baseline = readBaseline(flags.baseline, io.cwd, io.env['DRAFTLINT_FINGERPRINT_KEY']);
  return { entries: subtractBaseline(entries, baseline, io.cwd) };
}

async function collect(entries: AsyncIterable<Entry>, total: number, io: Io): Promise<Entry[]> {
  const progress = startProgress(total, io);
  const all: Entry[] = [];
  for await (const entry of entries) {
    all.push(entry);
    progress.step(entry.path);
  }
  progress.end();
  return all;
}
