/** Runs the command line; returns the exit code. */
export async function main(process: NodeJS.Process): Promise<number> {
  process.stderr.write('draftlint is being built\n');
  return Promise.resolve(2);
}
