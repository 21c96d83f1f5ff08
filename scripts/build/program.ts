import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';

import { build, type BuildOptions, type Metafile, type Plugin, transform } from 'esbuild';

import { escapeOf } from '../../src/core/escape.ts';
import { leanModules } from './lean-modules.ts';
import { SUPPORTED, TARGET } from './target.ts';

/** Commander starts other programs for commands that are programs of their own; draftlint has none. */
const withoutChildProcess: Plugin = {
  name: 'without-child-process',
  setup(bundle) {
    bundle.onResolve({ filter: /^node:child_process$/ }, ({ importer }) =>
      importer.includes('commander') ? { path: 'child_process', namespace: 'none' } : undefined,
    );
    bundle.onLoad({ filter: /./, namespace: 'none' }, () => ({ contents: 'module.exports = {};' }));
  },
};

/** What few runs need of Node is loaded when it is called for; packages are resolved only for those who name some. */
const lateModule: Plugin = {
  name: 'late-module',
  setup(bundle) {
    bundle.onResolve({ filter: /^node:module$/ }, ({ namespace }) =>
      namespace === 'late' ? undefined : { path: 'module', namespace: 'late' },
    );
    bundle.onLoad({ filter: /./, namespace: 'late' }, () => ({
      contents: "export const createRequire = (from) => require('node:module').createRequire(from);",
    }));
  },
};

/**
 * Builds the command line as scripts that Node can keep the machine code of; see `src/cli/script-loader.ts`. What every run
 * needs is one script, each part that is loaded when it is asked for is another. A script is an object of modules, each
 * a function in the manner of CommonJS.
 * @returns what went into them
 */
export async function buildProgram(options: BuildOptions, entry: string, folder: string): Promise<Metafile> {
  const { outputFiles, metafile } = await build({
    ...options,
    entryPoints: { main: entry },
    outdir: folder,
    splitting: true,
    format: 'esm',
    write: false,
    metafile: true,
    plugins: [withoutChildProcess, lateModule, leanModules(entry)],
  });
  const texts = new Map(outputFiles.map(({ path, text }) => [basename(path), text]));
  const always = reachable(metafile, join(folder, 'main.js'));
  const scripts = new Map([['main.cjs', [...always].map((path) => basename(path))]]);
  for (const name of texts.keys())
    if (!always.has(join(folder, name))) scripts.set(name.replace('.js', '.cjs'), [name]);
  mkdirSync(folder, { recursive: true });
  for (const [file, names] of scripts) {
    const modules = await Promise.all(names.map((name) => moduleOf(name, texts.get(name) ?? '')));
    writeFileSync(join(folder, file), `({\n${modules.join(',\n')}\n})`);
  }
  return metafile;
}

async function moduleOf(name: string, text: string): Promise<string> {
  const { code } = await transform(text, {
    format: 'cjs',
    minify: true,
    target: TARGET,
    supported: SUPPORTED,
    platform: 'node',
  });
  // A script whose code was kept cannot import by itself: Node forgets where it stands.
  // Bytes that are letters as they stand are read without decoding.
  const ascii = code.replace(/[^\0-\x7F]/g, escapeOf);
  const loading = ascii.replace(/(?<![\w$.])import\(/g, '__import(');
  return `${JSON.stringify(name)}(module,exports,require,__import,__data){${loading}}`;
}

/** The chunks that an entry loads whatever it does. */
function reachable({ outputs }: Metafile, entry: string, found = new Set<string>()): ReadonlySet<string> {
  if (found.has(entry)) return found;
  found.add(entry);
  for (const { kind, path } of outputs[entry]?.imports ?? [])
    if (kind === 'import-statement' && outputs[path] !== undefined) reachable({ inputs: {}, outputs }, path, found);
  return found;
}
