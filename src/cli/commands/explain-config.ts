import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

import type { Command } from 'commander';

import type { LayerEntry } from '../../config/index.ts';
import type { Meta } from '../../core/document.ts';
import { didYouMean, UserError } from '../../core/errors.ts';
import { NO_META, parseDocument } from '../../document/parse.ts';
import { displayPath } from '../../core/paths.ts';
import { readTextFile } from '../../drafts/read.ts';
import { EXIT_CLEAR } from '../exit-codes.ts';
import type { Io } from '../io.ts';
import { addConfigOptions, collect } from '../flags/run-options.ts';
import { type ConfigFlags, resolvedFor } from '../flags/config-request.ts';

interface ExplainConfigFlags extends ConfigFlags {
  readonly rule: readonly string[];
}

/** `draftlint explain-config <file> [rule]`: every layer that touched a value, and which say is in force. */
export function register(command: Command, io: Io, done: (exitCode: number) => void): void {
  addConfigOptions(command.argument('<file>', 'a draft; it need not exist').argument('[rule]', 'only this rule'))
    .option('--rule <id:severity>', 'as when linting (repeatable)', collect, [])
    .action(async (file: string, ruleId: string | undefined, flags: ExplainConfigFlags) => {
      const resolved = await resolvedFor(file, flags, io, true, { rules: flags.rule });
      if (ruleId !== undefined && !resolved.rules.has(ruleId)) {
        throw new UserError(`No rule is called "${ruleId}".${didYouMean(ruleId, resolved.rules.keys())}`);
      }
      const path = resolve(io.cwd, file);
      const meta = await metaOf(path, file);
      const config = resolved.inForce(path, meta);
      const files =
        resolved.files.length === 0
          ? 'no file, so the house policy is in force'
          : resolved.files.map((each) => displayPath(each, io.cwd)).join(', ');
      io.stdout(`Configuration of ${file}: ${files}\n`);
      if (!existsSync(path)) io.stdout('There is no such file; what follows holds for one of that name.\n');
      io.stdout(`\n${linesOf(resolved.explain(path, meta, ruleId))}\n* in force   + adds to the list\n`);
      const setting = ruleId === undefined ? undefined : config.rules.get(ruleId);
      if (setting !== undefined) {
        const { severity, setBy, minConfidence, options } = setting;
        io.stdout(`\n${ruleId ?? ''} is ${severity} (set by ${setBy}), from ${minConfidence} confidence on.\n`);
        for (const [name, value] of Object.entries(options)) io.stdout(`  ${name}: ${JSON.stringify(value)}\n`);
      }
      done(EXIT_CLEAR);
    });
}

/** What the draft says of itself in its front matter, when it is there. */
async function metaOf(path: string, shown: string): Promise<Meta> {
  if (!existsSync(path) || !/\.(?:md|markdown|mdown)$/i.test(path)) return NO_META;
  for (const entry of readTextFile(path, shown, { thread: false })) {
    if ('text' in entry) return (await parseDocument(entry.text, { format: entry.format })).meta;
  }
  return NO_META;
}

function linesOf(entries: readonly LayerEntry[]): string {
  const inForce = new Map<string, LayerEntry>();
  for (const entry of entries) if (inForce.get(entry.key)?.wins !== true) inForce.set(entry.key, entry);
  const sign = (entry: LayerEntry) => (entry.adds === true ? '+' : inForce.get(entry.key) === entry ? '*' : ' ');
  return entries.map((entry) => `${sign(entry)} ${entry.key} = ${entry.value}  (${entry.from})\n`).join('');
}
