import type { Command } from 'commander';

import { UserError } from '../../core/errors.ts';
import { type Entry, toReport } from '../../run/lint-drafts.ts';
import { annotate } from '../annotate.ts';
import { exitCodeOf } from '../exit-codes.ts';
import type { Io } from '../io.ts';
import { addLintOptions, type LintFlags } from '../lint-options.ts';
import { startProgress } from '../progress.ts';
import { filesOf, fromStdin, lintFiles, lintStdin, openRun, type OpenRun, rulesOf } from '../run.ts';
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
  if (stdin && (flags.fix || flags.fixDryRun)) throw new UserError('--fix changes files; name the drafts.');
  const files = stdin ? [] : await filesOf(paths, flags, run.session, io);
  const tools = stdin || !needsTools(flags) ? undefined : await openTools(flags, run, files, io);
  const linted = stdin ? lintStdin(flags, run.session, io) : (tools?.lint(files) ?? lintFiles(files, run.session));
  const entries: Entry[] = [...run.problems];
  try {
    const progress = startProgress(files.length, io);
    for await (const entry of await withBaseline(linted, flags, io)) {
      entries.push(entry);
      progress.step(entry.path);
    }
    progress.end();
  } finally {
    await tools?.close();
  }
  const report = toReport(entries);
  if (flags.annotate !== undefined) await annotate(paths, flags.annotate, report, io);
  const style = { color: flags.color, quiet: flags.quiet, version: VERSION, rules: rulesOf(run.here) };
  await writeReports(report, outputs, style, io, flags.fixDryRun ? tools?.diff() : undefined);
  return exitCodeOf(report, flags);
}

function needsTools({ fix, fixDryRun, cache, threads }: LintFlags): boolean {
  return fix || fixDryRun || cache || threads !== undefined;
}

async function openTools(flags: LintFlags, { session }: OpenRun, files: readonly string[], io: Io) {
  const { toolsFor } = await import('../tools.ts');
  return toolsFor(flags, session, files, io);
}

/** Leaves out what the baseline holds, when there is one. */
async function withBaseline(entries: AsyncIterable<Entry>, flags: LintFlags, io: Io) {
  if (flags.baseline === undefined) return entries;
  const { readBaseline, subtractBaseline } = await import('../../workflow/baseline/index.ts');
  const baseline = readBaseline(flags.baseline, io.cwd, io.env['DRAFTLINT_FINGERPRINT_KEY']);
  return subtractBaseline(entries, baseline, io.cwd);
}
