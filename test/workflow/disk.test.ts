import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { draftlint } from '../e2e/run.ts';
import { folder, read, unfinished, write } from './kit.ts';

const POSTS = { 'a.txt': 'The color of the libary.\n', 'plan.csv': 'id,text\n1,The color of the libary\n' };
const mount = (...args: string[]) => spawnSync('mount', args).status === 0;
const unmount = (place: string) => spawnSync('umount', [place]);

/** Only root may mount, and not in every container. */
const canMount = (() => {
  const probe = folder();
  const can = mount('-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', probe);
  if (can) unmount(probe);
  return can;
})();

/** Each command that writes, and the file that must be as it was when it cannot. */
const WRITERS: readonly (readonly [args: readonly string[], file: string, what: string])[] = [
  [['a.txt', '-f', 'json=report.json'], 'report.json', 'The report could not be written to report.json'],
  [['a.txt', '-f', 'html', '-o', 'page.html'], 'page.html', 'The report could not be written to page.html'],
  [['plan.csv', '--annotate', 'plan.csv'], 'plan.csv', 'The calendar could not be written to plan.csv'],
  [
    ['baseline', 'update', 'a.txt', '--baseline', 'known.json'],
    'known.json',
    'The baseline could not be written to known.json',
  ],
  [
    ['record', 'a.txt', '--signed-off-by', 'A', '-o', 'records'],
    'records',
    'The record could not be written to records',
  ],
  [['a.txt', '--fix'], 'a.txt', 'The fixed draft could not be written to a.txt'],
];

function check(root: () => string, way: string): void {
  it.each(WRITERS)('%j', async (args, file, what) => {
    const cwd = root();
    const before = existsSync(`${cwd}/${file}`) ? read(cwd, file) : undefined;
    const { code, stderr } = await draftlint(args, { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain(what);
    expect(stderr).toContain(way);
    expect(stderr).not.toMatch(/\n\s+at /);
    expect(existsSync(`${cwd}/${file}`) ? read(cwd, file) : undefined).toBe(before);
    expect(unfinished(cwd)).toEqual([]);
  });
}

describe.runIf(canMount)('on a disk that is full (skipped where no disk can be mounted)', () => {
  const disk = folder();
  beforeAll(() => {
    mount('-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', disk);
    write(disk, POSTS);
    spawnSync('dd', ['if=/dev/zero', `of=${disk}/filler`, 'bs=4096']);
  });
  afterAll(() => {
    unmount(disk);
  });
  check(() => disk, 'there is no room left (ENOSPC). Free some space; what was there is as it was.');
});

describe.runIf(canMount)('in a folder that may only be read (skipped where no disk can be mounted)', () => {
  const disk = folder();
  beforeAll(() => {
    mount('-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', disk);
    write(disk, POSTS);
    mount('-o', 'remount,ro', disk);
  });
  afterAll(() => {
    unmount(disk);
  });
  check(() => disk, 'may not be written to (EROFS). Name a file in a folder you may write to.');

  it('lints with a cache that cannot be kept', async () => {
    const { code, stdout, stderr } = await draftlint(['a.txt', '--cache', '-f', 'stylish'], { cwd: disk });
    expect(code).toBe(0);
    expect(stdout).toContain('libary');
    expect(stderr).toContain('The cache could not be written');
    expect(readdirSync(disk).sort()).toEqual(['a.txt', 'plan.csv']);
  });
});

describe.runIf(existsSync('/dev/full'))('to a device without room', () => {
  it('says so with exit code 2', async () => {
    const { code, stderr } = await draftlint(['a.txt', '-f', 'json=/dev/full'], { cwd: folder(POSTS) });
    expect(code).toBe(2);
    expect(stderr).toBe(
      'draftlint: The report could not be written to /dev/full: there is no room left (ENOSPC). Free some space; what was there is as it was.\n',
    );
  });
});
