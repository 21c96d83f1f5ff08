import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

import type { Plugin } from 'esbuild';

import { lazyExportsOf, withLazyConstants } from './lazy-constants.ts';
import { withoutShippedPhrases } from './shipped-phrases.ts';

/** `import * as`, `export … from` and `import(…)`, which take whatever a module exports under its own name. */
const TAKES_ALL = /(?:import \* as \w+ from|export [^;'"]*? from|import\() ?['"](\.[^'"]+)['"]/g;

/**
 * Puts off what modules make when they are loaded, and leaves out what the program never reads. Most patterns, sets of
 * words and lists of phrases are wanted by few drafts, and making them all takes as long as a good part of linting a
 * short one.
 * @param entry the module that the program begins with, which is asked for its exports by name
 */
export function leanModules(entry: string): Plugin {
  const texts = new Map(
    readdirSync('src', { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.ts'))
      .map((path) => [resolve('src', path), withoutShippedPhrases(readFileSync(join('src', path), 'utf8'))]),
  );
  const taken = new Set([resolve(entry)]);
  for (const [path, text] of texts)
    for (const [, specifier = ''] of text.matchAll(TAKES_ALL)) taken.add(resolve(dirname(path), specifier));
  const lazy = new Map<string, ReadonlySet<string>>();
  for (const [path, text] of texts) if (!taken.has(path)) lazy.set(path, lazyExportsOf(text));
  return {
    name: 'lean-modules',
    setup(bundle) {
      bundle.onLoad({ filter: /[/\\]src[/\\].*\.ts$/ }, ({ path }) => ({
        contents: withLazyConstants(
          texts.get(path) ?? '',
          taken.has(path),
          (specifier) => lazy.get(resolve(dirname(path), specifier)) ?? new Set(),
        ),
        loader: 'ts',
      }));
    },
  };
}
