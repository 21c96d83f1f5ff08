import { availableParallelism } from 'node:os';

import { UserError } from '../../core/errors.ts';
import { inputKindOf } from '../../drafts/readers/index.ts';
import type { Entry } from '../../run/lint-drafts.ts';
import { mapOrdered } from '../../run/ordered.ts';
import type { Session } from '../../run/session.ts';
import type { Io } from '../io.ts';
import type { LintFlags } from '../flags/lint-flags.ts';
import { BUILD, VERSION } from '../version.ts';

type LintFile = (file: string) => Promise<readonly Entry[]>;

/** A way to lint files that does more than lint each in turn: threads, the cache, fixes. */
export interface Tools {
  lint(files: readonly string[]): AsyncGenerator<Entry>;
  /** What `--fix-dry-run` would change, when the run is over. */
  diff(): string;
  /** Writes the cache, ends the threads and says what was fixed. */
  close(): Promise<void>;
}

interface Tool {
  readonly lint: LintFile;
  readonly ahead?: number;
  diff?(): string;
  close?(): Promise<void> | void;
}

/** The tools that the flags ask for; each is loaded only then. */
export async function openTools(flags: LintFlags, session: Session, files: readonly string[], io: Io): Promise<Tools> {
  const tools: Tool[] = [];
  let lint: LintFile = (file) => all(session.lintFile(file));
  const use = (tool: Tool) => {
    tools.push(tool);
    lint = tool.lint;
  };
  const threads = threadsFor(flags, files.length);
  if (threads > 1) use(await threadTool(threads, files.length, session));
  if (flags.cache) use(await cacheTool(flags, session, lint, io));
  if (flags.fix || flags.fixDryRun) use(await fixTool(flags, lint, io));
  const ahead = tools.map((tool) => tool.ahead ?? 1).reduce((most, count) => Math.max(most, count), 1);
  // What is read in place of a file is on no disk that a thread, the cache or a fix could look at.
  const one: LintFile = (file) => (session.contents.has(file) ? all(session.lintFile(file)) : lint(file));
  return {
    async *lint(names) {
      for await (const entries of mapOrdered(names, one, ahead)) yield* entries;
    },
    diff: () => tools.map((tool) => tool.diff?.() ?? '').join(''),
    async close() {
      for (const tool of tools) await tool.close?.();
    },
  };
}

async function all(stream: AsyncIterable<Entry>): Promise<Entry[]> {
  const entries: Entry[] = [];
  for await (const entry of stream) entries.push(entry);
  return entries;
}

/** Files that a thread should have before it is worth the time it takes to start. */
const FILES_A_THREAD = 8;

function threadsFor({ threads = 1 }: LintFlags, files: number): number {
  const most = Math.ceil(files / FILES_A_THREAD);
  return threads === 'auto' ? Math.min(availableParallelism(), most) : Math.min(threads, files);
}

async function threadTool(threads: number, files: number, session: Session): Promise<Tool> {
  const { openPool } = await import('../../workflow/pool/index.ts');
  const pool = await openPool(threads, files, session.options);
  return { lint: (file) => pool.lint(file), ahead: pool.ahead, close: () => pool.close() };
}

async function cacheTool(flags: LintFlags, session: Session, lint: LintFile, io: Io): Promise<Tool> {
  if (flags.showValues) throw new UserError('--cache keeps results on disk, so it cannot go with --show-values.');
  const { openCache } = await import('../../workflow/cache/index.ts');
  const cache = openCache(session, flags.cacheLocation, `${VERSION} ${BUILD}`);
  return {
    lint: (file) => cache.lint(file, lint),
    close() {
      try {
        cache.save();
      } catch (error) {
        // The results hold without the cache, so the run goes on.
        if (!(error instanceof UserError)) throw error;
        io.stderr(`draftlint: ${error.message}\n`);
      }
    },
  };
}

async function fixTool(flags: LintFlags, lint: LintFile, io: Io): Promise<Tool> {
  const { fixFile, fixFileDry } = await import('../../workflow/fix/fix-file.ts');
  const fix = flags.fixDryRun ? fixFileDry : fixFile;
  const isText = (file: string) => flags.input === undefined && !flags.thread && inputKindOf(file) === undefined;
  const total = { places: 0, files: 0 };
  let diffs = '';
  return {
    async lint(file) {
      if (!isText(file)) return lint(file);
      const { entries, count, diff } = await fix(file, lint);
      if (count > 0) {
        total.places += count;
        total.files += 1;
        diffs += diff;
      }
      return entries;
    },
    diff: () => diffs,
    close() {
      const done = flags.fixDryRun ? 'Would change' : 'Changed';
      io.stderr(`${done} ${counted(total.places, 'place')} in ${counted(total.files, 'file')}.\n`);
    },
  };
}

function counted(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? '' : 's'}`;
}
