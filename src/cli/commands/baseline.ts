import type { Command } from 'commander';

import type { DraftResult } from '../../core/finding.ts';
import { displayPath } from '../../core/paths.ts';
import { type Entry, isCrash } from '../../run/lint-drafts.ts';
import { writeAtomically } from '../../workflow/atomic-write.ts';
import {
  type Baseline,
  type Change,
  changeBaseline,
  emptyBaseline,
  formatBaseline,
  readBaseline,
  readBaselineIfThere,
} from '../../workflow/baseline/index.ts';
import { EXIT_CLEAR, EXIT_FINDINGS, EXIT_TROUBLE } from '../exit-codes.ts';
import type { Io } from '../io.ts';
import { filesOf, fromStdin, lintFiles, lintStdin, openRun, type OpenRun } from '../lint/run.ts';
import type { RunFlags } from '../flags/lint-flags.ts';
import { addRunOptions } from '../flags/run-options.ts';

const DEFAULT_FILE = '.draftlint-baseline.json';

interface BaselineFlags extends RunFlags {
  readonly baseline: string;
  readonly allowNew?: boolean;
}

/** `draftlint baseline update|prune`: keeps the file of findings that are known and let stand. */
export function register(command: Command, io: Io, done: (exitCode: number) => void): void {
  command.helpCommand(false);
  const add = (name: string, description: string) =>
    addRunOptions(
      command.command(name).description(description).argument('[paths...]', 'drafts, folders or globs'),
    ).option('--baseline <file>', 'the file', DEFAULT_FILE);
  add('update', 'write the findings of the drafts to the baseline; new ones only when allowed')
    .option('--allow-new', 'take in findings that the baseline does not hold yet', false)
    .action(async (paths: string[], flags: BaselineFlags) => {
      done(await update(paths, flags, io));
    });
  add('prune', 'take out of the baseline what is no longer found').action(
    async (paths: string[], flags: BaselineFlags) => {
      done(await prune(paths, flags, io));
    },
  );
}

async function update(paths: readonly string[], flags: BaselineFlags, io: Io): Promise<number> {
  const known = readBaselineIfThere(flags.baseline, io.cwd, keyOf(io));
  const before = known ?? emptyBaseline(flags.baseline, io.cwd);
  // The first baseline is all new debt, and asking for it is leave enough.
  const takeNew = known === undefined || flags.allowNew === true;
  const { change, faults, run } = await relint(paths, flags, before, takeNew, io);
  write(change, io);
  const { added, removed } = change;
  io.stdout(`${before.shown}: ${takeNew ? added.length : 0} taken in, ${removed} taken out.\n`);
  if (takeNew) warnOfMasks(added, run, io);
  if (faults > 0) return EXIT_TROUBLE;
  if (takeNew || added.length === 0) return EXIT_CLEAR;
  for (const { path, ruleId } of added) io.stderr(`${path}: ${ruleId}\n`);
  io.stderr(`${added.length} new, not taken in. Fix them, or pass --allow-new to let them stand.\n`);
  return EXIT_FINDINGS;
}

async function prune(paths: readonly string[], flags: BaselineFlags, io: Io): Promise<number> {
  const before = readBaseline(flags.baseline, io.cwd, keyOf(io));
  const { change, faults } = await relint(paths, flags, before, false, io);
  write(change, io);
  io.stdout(`${before.shown}: ${change.removed} taken out.\n`);
  return faults > 0 ? EXIT_TROUBLE : EXIT_CLEAR;
}

function keyOf(io: Io): string | undefined {
  const key = io.env['DRAFTLINT_FINGERPRINT_KEY'] ?? '';
  return key === '' ? undefined : key;
}

interface Relinted {
  readonly change: Change;
  readonly faults: number;
  readonly run: OpenRun;
}

async function relint(
  paths: readonly string[],
  flags: BaselineFlags,
  before: Baseline,
  takeNew: boolean,
  io: Io,
): Promise<Relinted> {
  const run = await openRun(flags, io);
  const entries: Entry[] = [];
  const stdin = fromStdin(paths, io);
  const files = stdin ? [] : await filesOf(paths, flags, run.session, io);
  const stream = stdin ? lintStdin(flags, run.session, io) : lintFiles(files, run.session);
  for await (const entry of stream) entries.push(entry);
  const failed = entries.filter((entry) => isCrash(entry)).filter(({ level }) => level === 'error');
  for (const { path, message } of failed) io.stderr(`${path}: ${message}\n`);
  const broken = new Set(failed.map(({ path }) => path));
  const results = entries.filter((entry): entry is DraftResult => !isCrash(entry) && !broken.has(entry.path));
  const read = [...files.map((file) => displayPath(file, io.cwd)), ...results.map(({ path }) => path)];
  const linted = new Set(read.filter((path) => !broken.has(path)));
  return { change: changeBaseline(before, results, linted, { cwd: io.cwd, takeNew }), faults: failed.length, run };
}

function write({ baseline }: Change, io: Io): void {
  const shown = { what: 'The baseline', shown: baseline.shown };
  writeAtomically(baseline.file, formatBaseline(baseline, keyOf(io)), shown);
}

/** Without a key, two values that look alike when masked cannot be told apart. */
function warnOfMasks(added: Change['added'], { here }: OpenRun, io: Io): void {
  if (keyOf(io) !== undefined) return;
  if (!added.some(({ ruleId }) => here.rules.get(ruleId)?.rule.meta.mask !== undefined)) return;
  io.stderr(
    'Personal data was taken in by its masked form. Set DRAFTLINT_FINGERPRINT_KEY to a secret of your own, ' +
      'so that another value with the same mask is told.\n',
  );
}
