import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

import { describe, expect, it } from 'vitest';

/** What each layer may import of the others; `CONTRIBUTING.md` holds the same table. */
const MAY: Readonly<Record<string, readonly string[]>> = {
  core: [],
  document: ['core'],
  data: ['core'],
  detect: ['core', 'document', 'data'],
  rules: ['core', 'detect'],
  policy: ['core'],
  packs: [],
  custom: ['core', 'document', 'detect'],
  config: ['core', 'rules', 'packs', 'policy', 'engine', 'data', 'custom'],
  engine: ['core', 'document'],
  reporters: ['core'],
  drafts: ['core'],
  annotate: ['core', 'drafts'],
  run: ['core', 'config', 'document', 'engine', 'drafts'],
  pack: ['core', 'config', 'custom', 'document', 'drafts', 'engine', 'packs', 'rules', 'run'],
  workflow: ['core', 'config', 'document', 'drafts', 'engine', 'run'],
  trace: ['core', 'detect', 'engine'],
  editor: ['core', 'config', 'drafts', 'run', 'workflow', 'data'],
  cli: [
    'workflow',
    'editor',
    'pack',
    'trace',
    'core',
    'config',
    'document',
    'drafts',
    'engine',
    'reporters',
    'rules',
    'run',
    'annotate',
    'packs',
    'policy',
    'data',
  ],
};

const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.ts'));
const IMPORT = /(?:from|import)\s*\(?\s*'(\.[^']+)'/g;

function layerOf(path: string): string | undefined {
  const [first, second] = path.split('/');
  return second === undefined ? undefined : first;
}

describe('layers', () => {
  it.each(files.filter((file) => file.includes('/')))('%s imports only what its layer may', (file) => {
    const layer = layerOf(file) ?? '';
    expect(Object.keys(MAY), 'a file in no layer').toContain(layer);
    for (const match of readFileSync(join('src', file), 'utf8').matchAll(IMPORT)) {
      const target = relative(resolve('src'), resolve('src', dirname(file), match[1] ?? ''));
      if (target.startsWith('..')) continue;
      const other = layerOf(target);
      if (other !== undefined && other !== layer)
        expect([...(MAY[layer] ?? [])], `${file} → ${target}`).toContain(other);
    }
  });

  it.each(files.filter((file) => /^rules\/[a-z-]+\//.test(file)))('%s imports only the kit and detectors', (file) => {
    for (const match of readFileSync(join('src', file), 'utf8').matchAll(/from '([^']+)'/g)) {
      expect(match[1]).toMatch(/^(?:\.\.\/kit\.ts|\.\.\/\.\.\/detect\/.+)$/);
    }
  });
});
