import { resolve } from 'node:path';

import type { Command } from 'commander';

import { type ConfigLoader, createConfigLoader, type RowProblem } from '../../config/index.ts';
import { DEFAULT_EXTENSIONS } from '../../drafts/find.ts';
import { UserError } from '../../core/errors.ts';
import type { Crash, DraftResult, Report } from '../../core/finding.ts';
import type { RuleSummary } from '../../core/reporter.ts';
import { fileDrafts, type Source, stdinDrafts } from '../../drafts/sources.ts';
import { type LintContext, lintDrafts, toReport } from '../../run/lint-drafts.ts';
import { Sidecars } from '../../run/sidecar.ts';
import { exitCodeOf } from '../exit-codes.ts';
import type { Io } from '../io.ts';
import { annotate } from '../annotate.ts';
import { addLintOptions, type LintFlags } from '../lint-options.ts';
import { startProgress } from '../progress.ts';
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
  if (flags.showValues && (io.env['CI'] ?? '') !== '') {
    throw new UserError(
      '--show-values is refused in CI: a log is no place for personal data. Run it on your own machine.',
    );
  }
  const outputs = await outputsOf(flags.format, flags.outputFile, 'pretty');
  const loader = loaderFor(flags, io);
  // A mistake in the configuration of the working folder ends the run before any draft is read.
  const found = await loader.forFile(resolve(io.cwd, 'draft.txt'));
  const here = found.inForce(resolve(io.cwd, 'draft.txt'), { data: {} });
  const context = contextFor(flags, loader, io);
  const source = await sourceOf(paths, flags, loader, io);
  const report = await collect(source, context, found.problems, io);
  if (flags.annotate !== undefined) await annotate(paths, flags.annotate, report, io);
  const rules = [...here.rules.values()].map(({ rule, severity }): RuleSummary => ({
    id: rule.id,
    ...rule.meta,
    severity,
  }));
  await writeReports(report, outputs, { color: flags.color, quiet: flags.quiet, version: VERSION, rules }, io);
  return exitCodeOf(report, flags);
}

function loaderFor(flags: LintFlags, io: Io): ConfigLoader {
  return createConfigLoader({
    cwd: io.cwd,
    today: flags.asOf ?? io.today,
    noConfig: flags.config === false,
    rules: flags.rule,
    ...(typeof flags.config === 'string' ? { config: flags.config } : {}),
    ...(flags.department === undefined ? {} : { department: flags.department }),
    ...(flags.channel === undefined ? {} : { channel: flags.channel }),
    ...(flags.mode === undefined ? {} : { mode: flags.mode }),
    ...(flags.minConfidence === undefined ? {} : { minConfidence: flags.minConfidence }),
  });
}

function contextFor(flags: LintFlags, loader: ConfigLoader, io: Io): LintContext {
  const sidecars = new Sidecars(io.cwd);
  const key = io.env['DRAFTLINT_FINGERPRINT_KEY'];
  return {
    asOf: flags.asOf ?? io.today,
    configFor: async (path, meta) => {
      const file = resolve(io.cwd, path);
      return (await loader.forFile(file)).inForce(file, meta);
    },
    waiversFor: (path, address) => sidecars.waiversFor(path, address),
    showValues: flags.showValues,
    ...(key === undefined || key === '' ? {} : { fingerprintKey: key }),
  };
}

async function sourceOf(paths: readonly string[], flags: LintFlags, loader: ConfigLoader, io: Io): Promise<Source> {
  const reading = {
    thread: flags.thread,
    textColumns: flags.textColumn,
    textField: flags.textField,
    idField: flags.idField,
    ...(flags.input === undefined ? {} : { input: flags.input }),
  };
  if (paths.length === 0 && io.isTerminal.stdin) {
    throw new UserError('Name a draft, a folder or a glob, or pipe a draft in. See draftlint --help.');
  }
  if (paths.length === 0 || (paths.length === 1 && paths[0] === '-')) {
    return stdinDrafts(await io.readStdin(), flags.stdinFilename ?? 'stdin.txt', reading);
  }
  return fileDrafts(paths, {
    cwd: io.cwd,
    extensions: flags.ext.length === 0 ? DEFAULT_EXTENSIONS : flags.ext,
    allowUnmatched: !flags.errorOnUnmatchedPattern,
    isExcluded: async (path) => (await loader.forFile(path)).excludes(path),
    ...reading,
  });
}

async function collect(source: Source, context: LintContext, problems: readonly RowProblem[], io: Io): Promise<Report> {
  const progress = startProgress(source.total, io);
  // A row that does not count may be why a finding stands, so it is told; the run itself is sound.
  const entries: (DraftResult | Crash)[] = problems.map(({ place, message }) => ({
    path: place,
    message,
    level: 'notice',
  }));
  for await (const entry of lintDrafts(source.drafts, context)) {
    entries.push(entry);
    progress.step(entry.path);
  }
  progress.end();
  return toReport(entries);
}
