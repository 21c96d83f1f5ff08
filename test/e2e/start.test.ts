import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { folder } from './folder.ts';

describe('the program of a clone', () => {
  it('says in a line that it is not built', () => {
    const root = folder({});
    mkdirSync(join(root, 'bin'));
    for (const name of readdirSync('bin')) copyFileSync(join('bin', name), join(root, 'bin', name));
    const { status, stderr } = spawnSync(process.execPath, [join(root, 'bin/draftlint.js'), 'a.txt'], {
      encoding: 'utf8',
    });
    expect(status).toBe(2);
    expect(stderr).toBe('draftlint: the program is not built. Run "npm ci" in its folder first.\n');
  });
});
