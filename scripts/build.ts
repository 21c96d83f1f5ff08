/** Builds `dist/`: the bundled command line and library, the shipped data, types. */
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { build, type BuildOptions } from 'esbuild';

import { thirdPartyLicences } from './build/licences.ts';
import { buildDictionary } from './spelling/build-dictionary.ts';
import { buildPhoneMetadata } from './build/phone-metadata.ts';
import { buildProgram } from './build/program.ts';
import { SUPPORTED, TARGET } from './build/target.ts';
import { buildPhraseIndex } from './build/phrase-index.ts';
import { confusedFile } from '../src/detect/spelling/confused-list.ts';
import { BESIDE, FRAMED } from '../src/detect/spelling/confusions.ts';
import { sortedLexicon } from '../src/detect/opinion/lexicon.ts';

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

const shared: BuildOptions & { readonly metafile: true } = {
  outdir: 'dist',
  bundle: true,
  minify: true,
  platform: 'node',
  target: TARGET,
  supported: SUPPORTED,
  logLevel: 'warning',
  legalComments: 'none',
  // cosmiconfig may load TypeScript of the user's project, and tinypool a file beside its own, so they stay packages.
  external: ['cosmiconfig', 'jiti', '@inquirer/prompts', 'tinypool'],
  metafile: true,
  // Its entry for Node requires its parts in a way that no bundler can follow.
  alias: { 'jsonc-parser': 'jsonc-parser/lib/esm/main.js' },
};
const define = {
  DRAFTLINT_VERSION: JSON.stringify(version),
  DRAFTLINT_BUILD: JSON.stringify(sourceDigest()),
  DATA_FOLDER: '"./data/"',
};

const library = await build({
  ...shared,
  entryPoints: { index: 'src/index.ts' },
  splitting: true,
  format: 'esm',
  define,
  banner: { js: "import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);" },
});
const program = await buildProgram(
  { ...shared, define: { ...define, 'DATA_FOLDER': '__data', 'import.meta.url': '__import.url' } },
  'src/cli/main.ts',
  'dist/cli',
);
await build({
  ...shared,
  entryPoints: { start: 'src/cli/start.ts', thread: 'src/cli/thread.ts' },
  format: 'cjs',
  outExtension: { '.js': '.cjs' },
});

const bundled = new Set([library.metafile, program].flatMap(({ inputs }) => Object.keys(inputs)));
writeFileSync('dist/THIRD-PARTY-LICENCES.txt', thirdPartyLicences([...bundled]));
cpSync('src/config/config.schema.json', 'dist/schema/config.schema.json');
cpSync('src/config/policy.schema.json', 'dist/schema/policy.schema.json');
cpSync('src/reporters/report.schema.json', 'dist/schema/report.schema.json');
// The word lists go into what is built of them below.
cpSync('src/data', 'dist/data', {
  recursive: true,
  filter: (path) => !/\.ts$|(?:spelling\/[\w-]+|opinion\/lexicon)\.txt$/.test(path),
});
cpSync('src/rules', 'dist/data/pages', { recursive: true, filter: (path) => !path.endsWith('.ts') });
buildDictionary('dist/data/spelling');
writeFileSync('dist/data/spelling/confused.tsv', confusedFile(BESIDE, FRAMED));
buildPhoneMetadata('dist/data/personal-data');
writeFileSync('dist/data/opinion/lexicon.tsv', sortedLexicon(readFileSync('src/data/opinion/lexicon.txt', 'utf8')));
buildPhraseIndex('dist/data');
execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.types.json'], { stdio: 'inherit' });
// The first runs leave their machine code behind; drafts of the common kinds, so that what they need is in it.
const drafts = ['07-typos.txt', '13-phone-and-name.txt', '03-flu-clinic.md', '21-personal-view.txt'];
const { GITHUB_ACTIONS: _job, ...env } = process.env;
for (const flags of [[], ['--format', 'json']]) {
  const args = ['bin/draftlint.js', ...flags, ...drafts.map((name) => `fixtures/drafts/${name}`)];
  const { status } = spawnSync(process.execPath, args, { env });
  if (status !== 1) throw new Error(`The program that was built ended with exit code ${String(status)}.`);
}
