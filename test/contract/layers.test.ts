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

/** Who may use files, other processes, the network, a terminal. Nothing that is linted leaves the machine. */
const REACHES: Readonly<Record<string, readonly string[]>> = {
  fs: ['data', 'config', 'drafts', 'run', 'workflow', 'editor', 'cli'],
  child_process: ['workflow'],
  chalk: ['cli'],
  commander: ['cli'],
  tty: [],
  readline: [],
  http: [],
  https: [],
  http2: [],
  dns: [],
  tls: [],
  dgram: [],
};

const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.ts'));
const IMPORT = /(?:from|import)\s*\(?\s*'(\.[^']+)'/g;

function layerOf(path: string): string | undefined {
  const [first, second] = path.split('/');
  return second === undefined ? undefined : first;
}

/** The files of the project that a file imports, at once or on demand. */
function importsOf(file: string): string[] {
  return [...readFileSync(join('src', file), 'utf8').matchAll(IMPORT)].map((match) =>
    relative(resolve('src'), resolve('src', dirname(file), match[1] ?? '')),
  );
}

describe('layers', () => {
  it.each(files.filter((file) => file.includes('/')))('%s imports only what its layer may', (file) => {
    const layer = layerOf(file) ?? '';
    expect(Object.keys(MAY), 'a file in no layer').toContain(layer);
    for (const target of importsOf(file)) {
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

  it.each(files.filter((file) => file.includes('/')))('%s reaches only what its layer may of the machine', (file) => {
    const layer = layerOf(file) ?? '';
    for (const match of readFileSync(join('src', file), 'utf8').matchAll(
      /(?:from|import)\s*\(?\s*'(?:node:)?([\w/]+)'/g,
    )) {
      const name = match[1] ?? '';
      for (const [reach, layers] of Object.entries(REACHES)) {
        if (name === reach || name.startsWith(`${reach}/`)) expect(layers, `${file} → ${name}`).toContain(layer);
      }
    }
  });

  it('no module imports itself by a detour', () => {
    const imports = new Map(files.map((file) => [file, importsOf(file)]));
    const done = new Set<string>();
    const circles: string[] = [];
    const visit = (file: string, way: readonly string[]) => {
      if (way.includes(file)) circles.push([...way.slice(way.indexOf(file)), file].join(' → '));
      if (done.has(file) || way.includes(file)) return;
      for (const next of imports.get(file) ?? []) visit(next, [...way, file]);
      done.add(file);
    };
    for (const file of files) visit(file, []);
    expect(circles).toEqual([]);
  });
});
