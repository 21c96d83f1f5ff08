import { UserError } from '../../core/errors.ts';
import type { Entry } from '../../run/lint-drafts.ts';
import type { Io } from '../io.ts';
import { LINT_DEFAULTS, type LintFlags } from '../flags/lint-flags.ts';
import { filesOf, fromStdin, lintFiles, lintStdin, type OpenRun } from './run.ts';
import { shardOf } from './shard.ts';

/** What a run lints, and the way it does so. */
export interface LintSource {
  /** Files of the run (absolute); empty when drafts come from standard input. */
  readonly files: readonly string[];
  readonly entries: AsyncIterable<Entry>;
  /** What `--fix-dry-run` would change, when the run is over. */
  readonly diff: (() => string) | undefined;
  /** Ends threads, writes the cache; to be called however the run ends. */
  close(): Promise<void>;
}

/**
 * Finds what the arguments and flags name.
 * @throws UserError when a path matches nothing, or flags exclude each other
 */
export async function openSource(
  paths: readonly string[],
  flags: LintFlags,
  run: OpenRun,
  io: Io,
): Promise<LintSource> {
  const byGit = flags.changed || flags.staged || flags.since !== undefined;
  if (byGit && paths.includes('-'))
    throw new UserError('- stands for what is piped in; --changed, --since and --staged look for files.');
  if (!byGit && fromStdin(paths, io)) return stdinSource(flags, run, io);
  const found = byGit
    ? await changed(paths, flags, run, io)
    : await filesOf(paths, flags, run.session, io, tellPassedOver(flags, io));
  return filesSource(flags.shard === undefined ? found : shardOf(found, flags.shard), flags, run, io);
}

/** A folder that holds drafts of other kinds is not as clear as its report may look; who named kinds knows of them. */
function tellPassedOver({ ext }: LintFlags, io: Io): ((extensions: readonly string[]) => void) | undefined {
  if (ext !== LINT_DEFAULTS.ext) return undefined;
  return (others) => {
    io.stderr(
      `draftlint: files of other kinds were passed over (${others.join(', ')}). ` +
        `Lint them as well: --ext ${[...ext, ...others].join(',')}\n`,
    );
  };
}

function stdinSource(flags: LintFlags, { session }: OpenRun, io: Io): LintSource {
  if (flags.fixDryRun) throw new UserError('--fix-dry-run shows what would change in files; name the drafts.');
  if (flags.fix) throw new UserError('--fix changes files; name the drafts.');
  if (flags.shard !== undefined)
    throw new UserError('--shard splits files; hand each machine its own part of a stream.');
  return { files: [], entries: lintStdin(flags, session, io), diff: undefined, close: () => Promise.resolve() };
}

/** Lints named files, with the tools that the flags ask for. */
async function filesSource(
  files: readonly string[],
  flags: LintFlags,
  { session }: OpenRun,
  io: Io,
): Promise<LintSource> {
  const { fix, fixDryRun, cache, threads } = flags;
  if (!fix && !fixDryRun && !cache && threads === undefined) {
    return { files, entries: lintFiles(files, session), diff: undefined, close: () => Promise.resolve() };
  }
  const { openTools } = await import('./tools.ts');
  const tools = await openTools(flags, session, files, io);
  return {
    files,
    entries: tools.lint(files),
    diff: fixDryRun ? () => tools.diff() : undefined,
    close: () => tools.close(),
  };
}

/** The files that git names; what is staged is read in place of a working copy that differs. */
async function changed(paths: readonly string[], flags: LintFlags, { session }: OpenRun, io: Io) {
  const { chooseChanged } = await import('./changed.ts');
  const { files, contents } = await chooseChanged(paths, flags, session, io);
  for (const [file, bytes] of contents) session.contents.set(file, bytes);
  return files;
}
