import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

import { localDay } from '../../core/day.ts';
import { UserError } from '../../core/errors.ts';
import type { Report } from '../../core/finding.ts';
import { type Entry, toReport } from '../../run/lint-drafts.ts';
import type { Session } from '../../run/session.ts';
import { keyMaker } from '../../workflow/cache/key.ts';
import { foldersUpTo, watchPlaces } from '../../workflow/watch/watch.ts';
import { withBaseline } from './baseline.ts';
import type { Io } from '../io.ts';
import type { LintFlags } from '../flags/lint-flags.ts';
import type { Output } from '../output/output.ts';
import { filesOf, fromStdin, openRun, type OpenRun, rulesOf } from './run.ts';
import { BUILD, VERSION } from '../version.ts';
import { writeReports } from '../output/write-reports.ts';

/** What is known of a file: of what its results were made, and the results. */
interface Known {
  readonly key: string | undefined;
  readonly entries: readonly Entry[];
}

/**
 * Lints, and lints again whatever changes: a draft, or what it is judged by. Reports in files stay whole, and stdout
 * gets what was linted anew. It ends when the process is ended.
 * @throws UserError for flags that cannot go with it, or when the first run is in trouble
 */
export async function watch(
  paths: readonly string[],
  flags: LintFlags,
  outputs: readonly Output[],
  io: Io,
): Promise<never> {
  refuse(paths, flags, io);
  const rounds = new Rounds(paths, flags, outputs, io);
  const watcher = await watchPlaces(await placesOf(paths, io.cwd));
  let told = '';
  for (let first = true; ; first = false) {
    try {
      await rounds.run();
      watcher.alsoIn(rounds.folders);
      told = '';
    } catch (error) {
      if (first || !(error instanceof UserError)) {
        await watcher.close();
        throw error;
      }
      // A configuration is often wrong while it is being written; the next save may be right.
      if (error.message !== told) io.stderr(`draftlint: ${error.message}\n`);
      told = error.message;
    }
    await watcher.changed();
  }
}

const ALONE = ['fix', 'fixDryRun', 'changed', 'staged', 'since', 'shard', 'annotate', 'cache', 'threads'] as const;

function refuse(paths: readonly string[], flags: LintFlags, io: Io): void {
  if (paths.length === 0 || fromStdin(paths, io))
    throw new UserError('--watch needs drafts, folders or globs to watch; name them.');
  const other = ALONE.find((name) => flags[name] !== undefined && flags[name] !== false);
  if (other === undefined) return;
  const flag = other.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  throw new UserError(`--watch cannot go with --${flag}; leave out one of them.`);
}

/** The files and folders that paths and globs start from. */
async function placesOf(paths: readonly string[], cwd: string): Promise<string[]> {
  const globs = paths.filter((path) => !existsSync(resolve(cwd, path)));
  const scan = globs.length === 0 ? undefined : (await import('picomatch')).default.scan;
  return paths.map((path) => resolve(cwd, globs.includes(path) ? (scan?.(path).base ?? '.') : path));
}

/** Runs one after the other, each of which lints only what differs from the one before. */
class Rounds {
  /** Folders whose files have a say in the results. */
  readonly folders = new Set<string>();
  private known: ReadonlyMap<string, Known> = new Map();
  private readonly paths: readonly string[];
  private readonly flags: LintFlags;
  private readonly outputs: readonly Output[];
  private readonly io: Io;

  constructor(paths: readonly string[], flags: LintFlags, outputs: readonly Output[], io: Io) {
    this.paths = paths;
    this.flags = flags;
    this.outputs = outputs;
    this.io = io;
  }

  async run(): Promise<void> {
    const { io, flags, known: before } = this;
    // The day may have changed, too.
    const run = await openRun(flags, { ...io, today: localDay(new Date(io.now())) });
    const written = new Set(this.outputs.flatMap(({ file }) => (file === undefined ? [] : [resolve(io.cwd, file)])));
    const found = await filesOf(this.paths, { ...flags, errorOnUnmatchedPattern: before.size === 0 }, run.session, io);
    const files = found.filter((file) => !written.has(file));
    const { now, anew } = await this.lint(files, run.session);
    const gone = [...before.keys()].filter((file) => !now.has(file));
    this.known = now;
    if (anew.length === 0 && gone.length === 0) return;
    await this.report(run, anew);
    const left = gone.length === 0 ? '' : `, ${gone.length} gone`;
    io.stderr(`${anew.length} of ${files.length} linted${left}. Waiting for changes; Ctrl+C ends.\n`);
  }

  private async lint(files: readonly string[], session: Session) {
    const now = new Map<string, Known>();
    const anew: Known[] = [];
    const keyOf = keyMaker(session, `${VERSION} ${BUILD}`);
    for (const file of files) {
      await this.noteFolders(file, session);
      const key = (await keyOf(file))?.key;
      const before = this.known.get(file);
      if (before !== undefined && key !== undefined && before.key === key) {
        now.set(file, before);
        continue;
      }
      const entries: Entry[] = [];
      for await (const entry of session.lintFile(file)) entries.push(entry);
      now.set(file, { key, entries });
      anew.push({ key, entries });
    }
    return { now, anew };
  }

  private async noteFolders(file: string, { loader }: Session): Promise<void> {
    const { cwd } = this.io;
    const { files, packs, entries } = await loader.forFile(file);
    const listed = entries.map(({ place }) => dirname(resolve(cwd, place)));
    const folders = packs.flatMap(({ folder }) => (folder === undefined ? [] : [folder]));
    for (const each of [...foldersUpTo(file, cwd), ...files.map(dirname), ...folders, ...listed])
      this.folders.add(each);
  }

  private async report({ here, problems }: OpenRun, anew: readonly Known[]): Promise<void> {
    const { io, flags } = this;
    const style = { color: flags.color, quiet: flags.quiet, version: VERSION, rules: () => rulesOf(here) };
    const report = async (files: Iterable<Known>): Promise<Report> => {
      const entries: Entry[] = [...problems];
      for await (const entry of await withBaseline(entriesOf(files), flags, io)) entries.push(entry);
      return toReport(entries);
    };
    const [toFiles, toScreen] = [true, false].map((wanted) =>
      this.outputs.filter(({ file }) => (file !== undefined) === wanted),
    );
    await writeReports(await report(this.known.values()), toFiles ?? [], style, io);
    if (anew.length > 0) await writeReports(await report(anew), toScreen ?? [], style, io);
  }
}

async function* entriesOf(files: Iterable<Known>): AsyncGenerator<Entry> {
  for (const { entries } of files) yield* await Promise.resolve(entries);
}
