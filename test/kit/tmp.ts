import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Gives the tests, and the programs that they run, a temporary folder of their own; it goes when they are done. */
export default function setup(): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'draftlint-tests-'));
  process.env['TMPDIR'] = folder;
  return () => {
    rmSync(folder, { recursive: true, force: true });
  };
}
