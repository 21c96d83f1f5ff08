/**
 * Starts the command line from one bundled script and the machine code that Node kept of it. Compiling anew takes
 * longer than linting a post; the code is kept by Node's version and processor beside the script, and where it is
 * missing or of no use, the script is compiled as ever.
 */
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Script } from 'node:vm';

/** Where the bundle stands: this file is built as CommonJS. */
declare const __dirname: string;

type Import = (specifier: string) => Promise<unknown>;
type Load = (module: { exports: object }, require: NodeJS.Require, filename: string, load: Import) => void;

interface CommandLine {
  main(process: NodeJS.Process): Promise<number>;
}

const file = join(__dirname, 'cli.cjs');
const folder = join(__dirname, 'code-cache');
const kept = join(folder, `${process.version}-${process.arch}.bin`);
/** Runs that see too little of the program for their code to be worth keeping. */
const SHORT_RUN = /^(?:-V|--version|-h|--help|help|completion)$/;

const cachedData = readKept();
// The build leaves nothing but ASCII in it, and a string of bytes needs no decoding.
const script = new Script(`(function(module,require,__filename,__import){${readFileSync(file, 'latin1')}\n})`, {
  filename: file,
  ...(cachedData === undefined ? {} : { cachedData }),
});
const module = { exports: {} };
(script.runInThisContext() as Load)(module, createRequire(file), file, (specifier) => import(specifier));

void (module.exports as CommandLine).main(process).then((exitCode) => {
  process.exitCode = exitCode;
  const isOfUse = cachedData !== undefined && script.cachedDataRejected !== true;
  if (!isOfUse && !SHORT_RUN.test(process.argv[2] ?? '')) keep(script.createCachedData());
});

function readKept(): Buffer | undefined {
  try {
    return readFileSync(kept);
  } catch {
    return undefined;
  }
}

/** Another run may read at the same time, so the file appears whole or not at all. */
function keep(code: Buffer): void {
  try {
    mkdirSync(folder, { recursive: true });
    const unfinished = `${kept}.${process.pid}`;
    writeFileSync(unfinished, code);
    renameSync(unfinished, kept);
  } catch {
    // A folder that must not be written to: the next run compiles again.
  }
}
