import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

import { UserError } from '../../core/errors.ts';
import type { Entry } from '../../run/lint-drafts.ts';
import { writeAtomically } from '../atomic-write.ts';

const HEADER = 'draftlint cache 1\n';

interface Line {
  readonly key: string;
  /** Of key and body, so that a line that was damaged or moved is never believed. */
  readonly sum: string;
  readonly body: string;
}

/**
 * Results of earlier runs by file, in one file of lines. A cache that is damaged, or not ours, counts as empty; a
 * damaged line counts as missing.
 */
export class CacheStore {
  private readonly lines: Map<string, Line>;
  private changed = false;
  private readonly file: string;
  private readonly shown: string;
  private readonly cwd: string;

  constructor(shown: string, cwd: string) {
    this.shown = shown;
    this.cwd = cwd;
    this.file = resolve(cwd, shown);
    this.lines = readLines(this.file, shown);
  }

  get(path: string, key: string): readonly Entry[] | undefined {
    const line = this.lines.get(path);
    if (line?.key !== key || line.sum !== sumOf(key, line.body)) return undefined;
    return JSON.parse(line.body) as Entry[];
  }

  set(path: string, key: string, entries: readonly Entry[]): void {
    const body = JSON.stringify(entries);
    this.lines.set(path, { key, sum: sumOf(key, body), body });
    this.changed = true;
  }

  /**
   * Writes what is new, and forgets files that are gone.
   * @throws UserError when it cannot be written
   */
  save(): void {
    if (!this.changed) return;
    const kept = [...this.lines].filter(([path]) => existsSync(resolve(this.cwd, path)));
    const lines = kept.map(([path, { key, sum, body }]) => `${JSON.stringify(path)}\t${key}\t${sum}\t${body}\n`);
    writeAtomically(this.file, HEADER + lines.join(''), { what: 'The cache', shown: this.shown });
    this.changed = false;
  }
}

function sumOf(key: string, body: string): string {
  return createHash('sha256').update(key).update(body).digest('hex').slice(0, 32);
}

function readLines(file: string, shown: string): Map<string, Line> {
  const lines = new Map<string, Line>();
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EISDIR') return lines;
    throw new UserError(`--cache-location ${shown} is a folder; name a file.`);
  }
  if (!text.startsWith(HEADER)) return lines;
  for (const row of text.slice(HEADER.length).split('\n')) {
    const [path = '', key, sum, body] = row.split('\t');
    if (key === undefined || sum === undefined || body === undefined) continue;
    const name = parsePath(path);
    if (name !== undefined) lines.set(name, { key, sum, body });
  }
  return lines;
}

function parsePath(json: string): string | undefined {
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === 'string' ? value : undefined;
  } catch {
    return undefined;
  }
}
