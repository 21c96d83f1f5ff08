/**
 * Loads the command line from bundled scripts and the machine code that Node kept of them. Compiling anew takes longer
 * than linting a post; the code is kept beside the scripts, by what it depends on, and where it is missing or of no use,
 * a script is compiled as ever.
 */
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { cachedDataVersionTag } from 'node:v8';
import { Script } from 'node:vm';

/** Where the bundle stands: this file is built as CommonJS. */
declare const __dirname: string;
declare const __filename: string;
declare function require(path: string): unknown;

interface Module {
  exports: object;
}
type Load = (path: string) => object;
type Define = (
  module: Module,
  exports: object,
  load: Load,
  importing: (path: string) => Promise<unknown>,
  dataFolder: string,
) => void;
type Modules = Readonly<Record<string, Define>>;

/** What `src/cli/main.ts` gives. */
export interface CommandLine {
  main(process: NodeJS.Process): Promise<number>;
  loadThread(): Promise<{ lintInThread(tasks: unknown): Promise<unknown> }>;
}

const MAIN = 'main.js';
const SCRIPTS = `${__dirname}/cli`;

let folder: string | undefined;
const modules = new Map<string, Module>();
/** What main brought along: modules of its script that no other file holds. */
let shared: Modules = {};
const withoutCode: { readonly name: string; readonly script: Script }[] = [];

/** A module of the bundle, a package or a part of Node. */
const load: Load = (path) => (path.startsWith('./') ? bundled(path.slice(2)) : (require(path) as object));
/** What stands for `import()`, and for `import.meta` as well: scripts have none. */
const importing = Object.defineProperty(
  (path: string): Promise<unknown> => (path.startsWith('./') ? Promise.resolve().then(() => load(path)) : import(path)),
  'url',
  { get: () => pathToFileURL(__filename).href },
);

function bundled(name: string): object {
  const known = modules.get(name);
  if (known !== undefined) return known.exports;
  const module = { exports: {} };
  modules.set(name, module);
  const define = shared[name] ?? read(name.replace(/\.js$/, '.cjs'))[name];
  if (define === undefined) throw new Error(`There is no ${name} in the program.`);
  define(module, module.exports, load, importing, `${__dirname}/data/`);
  return module.exports;
}

function read(name: string): Modules {
  const cachedData = readKept(name);
  // The build leaves nothing but ASCII in it, and a string of bytes needs no decoding.
  const script = new Script(readFileSync(`${SCRIPTS}/${name}`, 'latin1'), {
    filename: `${SCRIPTS}/${name}`,
    ...(cachedData === undefined ? {} : { cachedData }),
  });
  if (cachedData === undefined || script.cachedDataRejected === true) withoutCode.push({ name, script });
  return script.runInThisContext() as Modules;
}

/** One for each version, processor and set of flags of the engine, `NODE_OPTIONS` among them: none can use another's. */
function kept(): string {
  return (folder ??= `${__dirname}/code-cache/${process.version}-${process.arch}-${cachedDataVersionTag().toString(36)}`);
}

function readKept(name: string): Buffer | undefined {
  try {
    return readFileSync(`${kept()}/${name}.bin`);
  } catch {
    return undefined;
  }
}

/** Another run may read at the same time, so the file appears whole or not at all. */
function keep(name: string, code: Buffer): void {
  try {
    mkdirSync(kept(), { recursive: true });
    const unfinished = `${kept()}/${name}.${process.pid}`;
    writeFileSync(unfinished, code);
    renameSync(unfinished, `${kept()}/${name}.bin`);
  } catch {
    // A folder that must not be written to: the next run compiles again.
  }
}

/** Loads what every run needs. */
export function loadProgram(): CommandLine {
  shared = read('main.cjs');
  return bundled(MAIN) as CommandLine;
}

/** Keeps the machine code of scripts that had none; to be called when a run has seen its part of the program. */
export function keepCode(): void {
  for (const { name, script } of withoutCode) keep(name, script.createCachedData());
}
