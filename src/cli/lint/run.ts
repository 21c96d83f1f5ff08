import { resolve } from 'node:path';

import type { RowProblem } from '../../config/index.ts';
import type { Config } from '../../core/config.ts';
import { UserError } from '../../core/errors.ts';
import type { Crash } from '../../core/finding.ts';
import type { RuleSummary } from '../../core/reporter.ts';
import { DEFAULT_EXTENSIONS, findFiles } from '../../drafts/find.ts';
import { stdinDrafts } from '../../drafts/sources.ts';
import type { Entry } from '../../run/lint-drafts.ts';
import { createSession, type Session } from '../../run/session.ts';
import { requestOf } from '../flags/config-request.ts';
import type { Io } from '../io.ts';
import { type RunFlags, UNMATCHED_FLAG } from '../flags/lint-flags.ts';

/** A session with what holds in the working folder. */
export interface OpenRun {
  readonly session: Session;
  readonly here: Config;
  /** Rows of registers that do not count, as notices. */
  readonly problems: readonly Crash[];
}

/**
 * Reads the configuration of the working folder; a mistake in it ends the run before any draft is read.
 * @throws UserError for a configuration that cannot be used, and for `--show-values` in CI
 */
export async function openRun(flags: RunFlags, io: Io): Promise<OpenRun> {
  if (flags.showValues && (io.env['CI'] ?? '') !== '') {
    throw new UserError(
      '--show-values is refused in CI: a log is no place for personal data. Run it on your own machine.',
    );
  }
  const session = createSession(optionsOf(flags, io));
  const file = resolve(io.cwd, 'draft.txt');
  const found = await session.loader.forFile(file);
  // A row that does not count may be why a finding stands, so it is told; the run itself is sound.
  const problems = found.problems.map(({ place, message }: RowProblem): Crash => ({
    path: place,
    message,
    level: 'notice',
  }));
  return { session, here: found.inForce(file, { data: {} }), problems };
}

function optionsOf(flags: RunFlags, io: Io) {
  const key = io.env['DRAFTLINT_FINGERPRINT_KEY'] ?? '';
  const { minConfidence, input } = flags;
  return {
    request: requestOf(flags, io, {
      today: flags.asOf ?? io.today,
      rules: flags.rule,
      ...(minConfidence === undefined ? {} : { minConfidence }),
    }),
    reading: {
      thread: flags.thread,
      textColumns: flags.textColumn,
      textField: flags.textField,
      idField: flags.idField,
      ...(input === undefined ? {} : { input }),
    },
    showValues: flags.showValues,
    ...(key === '' ? {} : { fingerprintKey: key }),
  };
}

/** The rules that hold in the working folder, for reports that name them. */
export function rulesOf(config: Config): RuleSummary[] {
  return [...config.rules.values()].map(({ rule, severity }) => {
    const { clauses, ask } = config.policy.recourseOf(rule);
    const { summary, why } = rule.meta;
    return { id: rule.id, summary, why, policy: clauses.map(({ id }) => id), clauses, ask, severity };
  });
}

/** True when drafts come from standard input: nothing is named, or `-`. */
export function fromStdin(paths: readonly string[], io: Io): boolean {
  if (paths.length === 0 && !io.stdinIsPiped)
    throw new UserError('Name a draft, a folder or a glob, or pipe a draft in. See draftlint --help.');
  if (paths.length > 1 && paths.includes('-'))
    throw new UserError('- stands for what is piped in and cannot go with other paths; lint it in a run of its own.');
  return paths.length === 0 || paths[0] === '-';
}

/** Lints what comes on standard input. */
export function lintStdin(flags: RunFlags, session: Session, io: Io): AsyncGenerator<Entry> {
  return session.lint(stdinDrafts(io.stdin, flags.stdinFilename ?? 'stdin.txt', session.options.reading));
}

/** The files that paths, folders and globs name, absolute and in the order of the run. */
export function filesOf(
  paths: readonly string[],
  flags: RunFlags,
  { loader }: Session,
  io: Io,
  onPassedOver: (extensions: readonly string[]) => void = () => undefined,
): Promise<string[]> {
  return findFiles(paths, {
    cwd: io.cwd,
    extensions: flags.ext.length === 0 ? DEFAULT_EXTENSIONS : flags.ext,
    allowUnmatched: !flags.errorOnUnmatchedPattern,
    unmatchedFlag: UNMATCHED_FLAG,
    onPassedOver,
    isExcluded: async (path) => (await loader.forFile(path)).excludes(path),
    onLeftOut: (path) => {
      if (!flags.errorOnUnmatchedPattern) return;
      io.stderr(`draftlint: "${path}" is left out, as .draftlintignore or "ignore" in the configuration says.\n`);
    },
  });
}

/** Lints files one by one, in order. */
export async function* lintFiles(files: readonly string[], session: Session): AsyncGenerator<Entry> {
  for (const file of files) yield* session.lintFile(file);
}
