import { execFile } from 'node:child_process';
import { join, resolve } from 'node:path';

export interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

const PROGRAM = resolve('bin/draftlint.js');

/** Runs the built program as a user would. */
export function draftlint(
  args: readonly string[],
  { cwd = resolve('.'), stdin = '', env = {} }: { cwd?: string; stdin?: string; env?: Record<string, string> } = {},
): Promise<Outcome> {
  return new Promise((done) => {
    const { CI: _ci, FORCE_COLOR: _force, NO_COLOR: _no, GITHUB_ACTIONS: _job, ...inherited } = process.env;
    const child = execFile(
      process.execPath,
      [PROGRAM, ...args],
      { cwd: join(cwd), env: { ...inherited, ...env }, maxBuffer: 64 * 1024 * 1024 },
      (error, stdout, stderr) => {
        done({ code: error === null ? 0 : ((error.code as number | undefined) ?? -1), stdout, stderr });
      },
    );
    child.stdin?.end(stdin);
  });
}
