import { resolve } from 'node:path';

import { type Command, Option } from 'commander';

import { decode } from '../../core/decode.ts';
import { UserError } from '../../core/errors.ts';
import { parseDocument } from '../../document/parse.ts';
import { traceDocument } from '../../trace/trace.ts';
import { EXIT_CLEAR } from '../exit-codes.ts';
import type { Io } from '../io.ts';
import { addConfigOptions, day } from '../flags/run-options.ts';
import { traceText } from '../output/trace-text.ts';
import { type ConfigFlags, resolvedFor } from '../flags/config-request.ts';

interface TraceFlags extends ConfigFlags {
  readonly inputFormat: 'text' | 'markdown' | 'html';
  readonly asOf?: string;
}

const FILES = { text: 'draft.txt', markdown: 'draft.md', html: 'draft.html' } as const;

/** `draftlint trace "text"`: what every detector sees in a sentence, and what became of it. */
export function register(command: Command, io: Io, done: (exitCode: number) => void): void {
  addConfigOptions(command.argument('[text]', 'the sentence, in quotation marks; - stands for what is piped in', '-'))
    .addOption(
      new Option('--input-format <format>', 'how the text is written').choices(Object.keys(FILES)).default('text'),
    )
    .option('--as-of <date>', 'judge dates and expiries as on this day', day)
    .action(async (given: string, flags: TraceFlags) => {
      const text = given === '-' ? await pipedText(io) : given;
      const asOf = flags.asOf ?? io.today;
      const file = FILES[flags.inputFormat];
      const resolved = await resolvedFor(file, flags, io, false);
      const config = resolved.inForce(resolve(io.cwd, file), { data: {} });
      const document = await parseDocument(text, { format: flags.inputFormat, meta: { data: {} }, proseKeys: [] });
      io.stdout(traceText(await traceDocument(document, config, asOf)));
      done(EXIT_CLEAR);
    });
}

async function pipedText(io: Io): Promise<string> {
  if (!io.stdinIsPiped) throw new UserError('Give a sentence in quotation marks, or pipe one in.');
  const pieces: Uint8Array[] = [];
  for await (const piece of io.stdin) pieces.push(piece);
  const decoded = decode(Buffer.concat(pieces));
  if (decoded.kind === 'binary') throw new UserError('What is piped in is no text. Pipe in a sentence.');
  return decoded.text;
}
