import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import type { Report } from '../../src/core/finding.ts';

/** A new folder with these files. */
export function folder(files: Readonly<Record<string, string | Buffer>> = {}): string {
  const root = mkdtempSync(join(tmpdir(), 'draftlint-flow-'));
  write(root, files);
  return root;
}

export function write(root: string, files: Readonly<Record<string, string | Buffer>>): void {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), content);
  }
}

export function read(root: string, name: string): string {
  return readFileSync(join(root, name), 'utf8');
}

/** What a killed run may leave behind: unfinished files. */
export function unfinished(root: string): string[] {
  return readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.draftlint-part'));
}

export function report(stdout: string): Report {
  return JSON.parse(stdout) as Report;
}
