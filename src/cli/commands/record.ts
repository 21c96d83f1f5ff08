import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

import { type Command, InvalidArgumentError, Option } from 'commander';

import type { Draft } from '../../core/draft.ts';
import { UserError } from '../../core/errors.ts';
import { draftsOfFile, stdinDrafts } from '../../drafts/sources.ts';
import { plural } from '../../reporters/shared.ts';
import { isCrash } from '../../run/lint-drafts.ts';
import { appendAtomically } from '../../workflow/atomic-write.ts';
import { packDigests } from '../../workflow/packs-digest.ts';
import { parseRecords, recordOf } from '../../workflow/record/record.ts';
import { type Verified, verifyRecords } from '../../workflow/record/verify.ts';
import { EXIT_CLEAR, EXIT_FINDINGS, Tally } from '../exit-codes.ts';
import type { Io } from '../io.ts';
import { filesOf, fromStdin, openRun, type OpenRun } from '../lint/run.ts';
import type { RunFlags } from '../flags/lint-flags.ts';
import { addRunOptions } from '../flags/run-options.ts';
import { VERSION } from '../version.ts';

interface RecordFlags extends RunFlags {
  readonly signedOffBy?: string;
  readonly outputFile?: string;
}

interface VerifyFlags extends RunFlags {
  readonly format: 'text' | 'json';
}

/** `draftlint record` and `draftlint record verify`: who signed off which post, and whether it still is that post. */
export function register(command: Command, io: Io, done: (exitCode: number) => void): void {
  // A flag behind `verify` belongs to `verify`.
  command.enablePositionalOptions();
  addRunOptions(command.argument('[paths...]', 'drafts, folders or globs; - for stdin'))
    .option('--signed-off-by <name>', 'who signs off: a name or a role', signer)
    .option('-o, --output-file <file>', 'add the records to this file')
    .action(async (paths: string[], flags: RecordFlags) => {
      done(await record(paths, flags, io));
    });
  const verify = command.command('verify').description('tell whether posts still are what was signed off');
  addRunOptions(
    verify.argument('<records>', 'file of records').argument('[paths...]', 'drafts that must be signed off'),
  )
    .addOption(new Option('-f, --format <format>', 'how to tell').choices(['text', 'json']).default('text'))
    .action(async (records: string, paths: string[], flags: VerifyFlags) => {
      done(await verifyFile(records, paths, flags, io));
    });
}

function signer(value: string): string {
  const name = value.replace(/\s+/g, ' ').trim();
  if (name === '' || name.length > 200 || /\p{Cc}/u.test(name))
    throw new InvalidArgumentError('Give a name or a role.');
  return name;
}

async function record(paths: readonly string[], flags: RecordFlags, io: Io): Promise<number> {
  const { signedOffBy } = flags;
  if (signedOffBy === undefined) throw new UserError('Say who signs off: --signed-off-by "Head of Communications".');
  const run = await openRun({ ...flags, showValues: false }, io);
  const tally = new Tally({ failOn: 'error', maxWarnings: Number.POSITIVE_INFINITY });
  const { request, fingerprintKey } = run.session.options;
  const lines: string[] = [];
  for await (const draft of draftsIn(paths, flags, run, io)) {
    for await (const entry of run.session.lint([draft])) {
      tally.add(entry);
      // What could not be judged cannot be signed off.
      if (isCrash(entry)) throw new UserError(`${entry.path}: ${entry.message} Nothing was recorded.`);
      const config = await run.session.loader.forFile(resolve(io.cwd, draft.path));
      const given = { packs: packDigests(config), version: VERSION, asOf: request.today };
      const signed = { signedOffBy, signedOffAt: io.now() };
      lines.push(`${JSON.stringify(recordOf(draft, entry, { ...given, ...signed }, fingerprintKey))}\n`);
    }
  }
  const { outputFile } = flags;
  if (outputFile === undefined) io.stdout(lines.join(''));
  else {
    appendAtomically(resolve(io.cwd, outputFile), lines.join(''), { what: 'The record', shown: outputFile });
    io.stderr(`${outputFile}: ${plural(lines.length, 'record')} added.\n`);
  }
  return tally.exitCode;
}

async function* draftsIn(paths: readonly string[], flags: RunFlags, run: OpenRun, io: Io): AsyncGenerator<Draft> {
  const { reading } = run.session.options;
  if (fromStdin(paths, io)) {
    yield* readable(stdinDrafts(io.stdin, flags.stdinFilename ?? 'stdin.txt', reading));
    return;
  }
  for (const file of await filesOf(paths, flags, run.session, io)) yield* readable(draftsOfFile(file, io.cwd, reading));
}

/** @throws UserError for what cannot be read: a record of half a calendar would mislead */
async function* readable(drafts: ReturnType<typeof draftsOfFile>): AsyncGenerator<Draft> {
  for await (const entry of drafts) {
    if (!isCrash(entry)) yield entry;
    else if (entry.level === 'error') throw new UserError(`${entry.path}: ${entry.message}`);
  }
}

async function verifyFile(shown: string, paths: readonly string[], flags: VerifyFlags, io: Io): Promise<number> {
  const records = parseRecords(readRecords(shown, io), shown);
  const run = await openRun({ ...flags, showValues: false }, io);
  const named = paths.length > 0 ? paths : [...new Set(records.map(({ path }) => path))];
  const wanted = { ...flags, errorOnUnmatchedPattern: paths.length > 0 };
  const drafts = named.length === 0 ? none() : draftsIn(named, wanted, run, io);
  const all = await verifyRecords(records, drafts, {
    asOf: run.session.options.request.today,
    version: VERSION,
    packs: async (path) => packDigests(await run.session.loader.forFile(resolve(io.cwd, path))),
    key: run.session.options.fingerprintKey,
  });
  // Without paths, the drafts that were signed off are asked for; with paths, those that are named.
  const shownOnes = all.filter(({ status }) => (paths.length > 0 ? status !== 'gone' : status !== 'unsigned'));
  io.stdout(flags.format === 'json' ? `${JSON.stringify(shownOnes, null, 2)}\n` : shownOnes.map(inWords).join(''));
  return shownOnes.every(({ status }) => status === 'same') ? EXIT_CLEAR : EXIT_FINDINGS;
}

async function* none(): AsyncGenerator<Draft> {
  // There is nothing to read when nothing was signed off.
}

function readRecords(shown: string, io: Io): string {
  try {
    return readFileSync(resolve(io.cwd, shown), 'utf8');
  } catch (error) {
    throw new UserError(
      `The records ${shown} could not be read (${(error as NodeJS.ErrnoException).code ?? 'fault'}).`,
    );
  }
}

const STATUS: Readonly<Record<Verified['status'], string>> = {
  same: 'is what was signed off',
  changed: 'was changed after it was signed off',
  gone: 'is no longer there',
  expired: 'is what was signed off, but a waiver has expired',
  unsigned: 'was never signed off',
};

function inWords({ path, address, status, record: signed, otherRules }: Verified): string {
  const place = address === undefined ? path : `${path} (${address})`;
  const by =
    signed === undefined ? '' : ` (${signed.signedOffBy}, ${inMinutes(signed.signedOffAt)}, ${signed.verdict})`;
  const rules = otherRules === true ? '; the rules have changed since' : '';
  return `${place}: ${STATUS[status]}${by}${rules}\n`;
}

/** `2026-11-25T13:49:43.581Z` as people read it. */
function inMinutes(time: string): string {
  return time.replace(/^(\d{4}-\d\d-\d\d)T(\d\d:\d\d)\S*Z$/, '$1 $2 UTC');
}
