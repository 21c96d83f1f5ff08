import { readFileSync } from 'node:fs';

import { formatPatch, structuredPatch } from 'diff';

import type { DraftResult } from '../../core/finding.ts';
import { decode, encodeLike } from '../../core/decode.ts';
import { type Entry, isCrash } from '../../run/lint-drafts.ts';
import { writeAtomically } from '../atomic-write.ts';
import { applyEdits, planEdits } from './edits.ts';

type LintFile = (file: string) => Promise<readonly Entry[]>;

/** What was fixed, or would be. */
export interface Fixed {
  /** What a run of the file says now. */
  readonly entries: readonly Entry[];
  readonly count: number;
  /** A unified diff, with sensitive values masked; only of a dry run. */
  readonly diff: string;
}

/** Fixes one file and lints it again; only a file that is one draft of text, Markdown or HTML is changed. */
export async function fixFile(file: string, lint: LintFile): Promise<Fixed> {
  const entries = await lint(file);
  const open = openSingle(file, entries);
  if (open === undefined) return { entries, count: 0, diff: '' };
  const { edits } = planEdits(open.result, open.text);
  if (edits.length === 0) return { entries, count: 0, diff: '' };
  const bytes = encodeLike(open.bytes, applyEdits(open.text, edits));
  writeAtomically(file, bytes, { what: 'The fixed draft', shown: open.result.path });
  return { entries: await lint(file), count: edits.length, diff: '' };
}

/** What `fixFile` would do, as a diff; nothing is written. */
export async function fixFileDry(file: string, lint: LintFile): Promise<Fixed> {
  const entries = await lint(file);
  const open = openSingle(file, entries);
  if (open === undefined) return { entries, count: 0, diff: '' };
  const { path, text } = open.result;
  const { shown } = planEdits(open.result, open.text);
  if (shown.length === 0) return { entries, count: 0, diff: '' };
  const patch = structuredPatch(`a/${path}`, `b/${path}`, text, applyEdits(text, shown));
  return { entries, count: shown.length, diff: formatPatch(patch).replace(/^=+\n/, '') };
}

interface Open {
  readonly result: DraftResult;
  readonly bytes: Buffer;
  readonly text: string;
}

function openSingle(file: string, entries: readonly Entry[]): Open | undefined {
  const [result, ...others] = entries.filter((entry) => !isCrash(entry) || entry.level === 'error');
  if (result === undefined || isCrash(result) || others.length > 0 || result.address !== undefined) return undefined;
  const bytes = readFileSync(file);
  const decoded = decode(bytes);
  if (decoded.kind === 'binary' || decoded.problem !== undefined) return undefined;
  return { result, bytes, text: decoded.text };
}
