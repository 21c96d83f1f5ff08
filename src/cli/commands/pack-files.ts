import { existsSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';

import type { Command } from 'commander';

import { findConfigFile } from '../../config/find.ts';
import { UserError } from '../../core/errors.ts';
import { checkPack } from '../../pack/check.ts';
import { packDocs } from '../../pack/docs.ts';
import { openPack } from '../../pack/open.ts';
import { newPack } from '../../pack/scaffold.ts';
import { unusedEntries } from '../../pack/unused.ts';
import { writeAtomically } from '../../workflow/atomic-write.ts';
import { EXIT_CLEAR, EXIT_FINDINGS } from '../exit-codes.ts';
import type { Io } from '../io.ts';
import { draftsOver } from './pack-drafts.ts';

const NAME = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;

/** The packs that are named, or the configuration of the working folder. */
export function packNames(names: readonly string[], io: Io): readonly string[] {
  if (names.length > 0) return names;
  const found = findConfigFile(io.cwd);
  if (found === undefined) throw new UserError('Name a pack: a file, or one that ships, as in draftlint:health.');
  return [relative(io.cwd, found)];
}

/** `draftlint pack new <name>` */
export function addNew(pack: Command, io: Io, done: (exitCode: number) => void): void {
  pack
    .command('new')
    .description('write a new pack that works, to fill in')
    .argument('<name>', 'name of the pack, in small letters')
    .action((name: string) => {
      if (!NAME.test(name)) throw new UserError(`"${name}" is no name of a pack. Use small letters and hyphens.`);
      const file = `${name}.yaml`;
      if (existsSync(join(io.cwd, file))) throw new UserError(`${file} is there already. Choose another name.`);
      writeAtomically(join(io.cwd, file), newPack(name), { what: 'The pack', shown: file });
      io.stdout(`Wrote ${file}. Try it: draftlint pack test ${file}\n`);
      done(EXIT_CLEAR);
    });
}

/** `draftlint pack check [packs…]` */
export function addCheck(pack: Command, io: Io, done: (exitCode: number) => void): void {
  pack
    .command('check')
    .description('tell what is wrong with packs: keys, patterns, locked rules, clashes, rows')
    .argument('[packs...]', 'files, or packs that ship as draftlint:<name>; the nearest configuration by default')
    .option('--unused <drafts...>', 'tell entries of lists and registers that none of these drafts holds')
    .action(async (names: string[], flags: { readonly unused?: string[] }) => {
      let problems = 0;
      for (const name of packNames(names, io)) {
        const open = await openPack(name, io.cwd, io.today);
        const found = checkPack(open);
        for (const { place, message } of found) io.stdout(`${place}: ${message}\n`);
        problems += found.length;
        if (flags.unused !== undefined) await tellUnused(open, flags.unused, io);
        if (found.length === 0) io.stdout(`${name}: nothing is wrong.\n`);
      }
      done(problems === 0 ? EXIT_CLEAR : EXIT_FINDINGS);
    });
}

async function tellUnused(open: Awaited<ReturnType<typeof openPack>>, paths: readonly string[], io: Io): Promise<void> {
  const texts: string[] = [];
  for await (const { text } of draftsOver(paths, io)) texts.push(text);
  for (const { list, value, place } of unusedEntries(open, texts)) {
    // A register holds names of people, so its row is told by its place alone.
    const what = list.startsWith('registers/') ? 'this row' : `"${value}"`;
    io.stdout(
      `${place}: ${what} of ${list} is in none of ${texts.length} drafts. Take it out if it is no longer needed.\n`,
    );
  }
}

/** `draftlint pack docs [pack]` */
export function addDocs(pack: Command, io: Io, done: (exitCode: number) => void): void {
  pack
    .command('docs')
    .description('print one page for the staff: what the pack asks of them')
    .argument('[pack]', 'a file, or a pack that ships as draftlint:<name>; the nearest configuration by default')
    .option('-o, --output-file <file>', 'write the page to a file')
    .action(async (name: string | undefined, flags: { readonly outputFile?: string }) => {
      const [first = ''] = packNames(name === undefined ? [] : [name], io);
      const page = packDocs(await openPack(first, io.cwd, io.today));
      const { outputFile } = flags;
      if (outputFile === undefined) io.stdout(page);
      else writeAtomically(resolve(io.cwd, outputFile), page, { what: 'The page', shown: outputFile });
      done(EXIT_CLEAR);
    });
}
