/** Builds `dist/`: the bundled command line and library, the shipped data, types. */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';

import { build } from 'esbuild';

import { thirdPartyLicences } from './build/licences.ts';
import { buildDictionary } from './spelling/build-dictionary.ts';
import { buildPhoneMetadata } from './build/phone-metadata.ts';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

rmSync('dist', { recursive: true, force: true });
mkdirSync('dist', { recursive: true });

const bundle = await build({
  entryPoints: { cli: 'src/cli/main.ts', index: 'src/index.ts' },
  outdir: 'dist',
  bundle: true,
  splitting: true,
  minify: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  logLevel: 'warning',
  legalComments: 'none',
  // cosmiconfig may load TypeScript of the user's project, so it stays a package of its own.
  external: ['cosmiconfig', '@inquirer/prompts'],
  metafile: true,
  // Its entry for Node requires its parts in a way that no bundler can follow.
  alias: { 'jsonc-parser': 'jsonc-parser/lib/esm/main.js' },
  define: { DRAFTLINT_VERSION: JSON.stringify(version), DATA_FOLDER: '"./data/"' },
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
