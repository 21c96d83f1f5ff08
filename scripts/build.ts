/** Builds `dist/`: the bundled command line and library, the shipped data, types. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { build } from 'esbuild';

import { thirdPartyLicences } from './build/licences.ts';
import { buildDictionary } from './spelling/build-dictionary.ts';
import { buildPhoneMetadata } from './build/phone-metadata.ts';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

/** Tells one build of a version from another, so that no cache outlives the code that made it. */
function sourceDigest(): string {
  const hash = createHash('sha256').update(readFileSync('package-lock.json'));
  const names = readdirSync('src', { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  for (const path of names.map((entry) => join(entry.parentPath, entry.name)).sort())
    hash.update(path).update(readFileSync(path));
  return hash.digest('hex').slice(0, 16);
}

rmSync('dist', { recursive: true, force: true });
mkdirSync('dist', { recursive: true });

const bundle = await build({
  entryPoints: { cli: 'src/cli/main.ts', index: 'src/index.ts', worker: 'src/workflow/pool/worker.ts' },
  outdir: 'dist',
  bundle: true,
  splitting: true,
  minify: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  logLevel: 'warning',
  legalComments: 'none',
  // cosmiconfig may load TypeScript of the user's project, and tinypool a file beside its own, so they stay packages.
  external: ['cosmiconfig', '@inquirer/prompts', 'tinypool'],
  metafile: true,
  // Its entry for Node requires its parts in a way that no bundler can follow.
  alias: { 'jsonc-parser': 'jsonc-parser/lib/esm/main.js' },
  define: {
    DRAFTLINT_VERSION: JSON.stringify(version),
    DRAFTLINT_BUILD: JSON.stringify(sourceDigest()),
    DATA_FOLDER: '"./data/"',
  },
  banner: { js: "import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);" },
});

writeFileSync('dist/THIRD-PARTY-LICENCES.txt', thirdPartyLicences(Object.keys(bundle.metafile.inputs)));
cpSync('src/config/config.schema.json', 'dist/schema/config.schema.json');
cpSync('src/reporters/report.schema.json', 'dist/schema/report.schema.json');
// The word lists go into the dictionary that is built below.
cpSync('src/data', 'dist/data', { recursive: true, filter: (path) => !/\.ts$|spelling\/[\w-]+\.txt$/.test(path) });
cpSync('src/rules', 'dist/data/pages', { recursive: true, filter: (path) => !path.endsWith('.ts') });
buildDictionary('dist/data/spelling');
buildPhoneMetadata('dist/data/personal-data');
execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.types.json'], { stdio: 'inherit' });
