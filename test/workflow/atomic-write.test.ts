import { chmodSync, existsSync, lstatSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { writeAtomically } from '../../src/workflow/atomic-write.ts';
import { folder, read, unfinished } from './kit.ts';

const SHOWN = { what: 'The report', shown: 'out.txt' };

describe('writeAtomically', () => {
  it('writes a file, or another in its place, with the same permissions', () => {
    const root = folder({ 'out.txt': 'old' });
    chmodSync(join(root, 'out.txt'), 0o640);
    writeAtomically(join(root, 'out.txt'), 'new', SHOWN);
    expect(read(root, 'out.txt')).toBe('new');
    expect(lstatSync(join(root, 'out.txt')).mode & 0o777).toBe(0o640);
    expect(readdirSync(root)).toEqual(['out.txt']);
  });

  it('writes a text that comes in pieces, and nothing when one of them fails', () => {
    const root = folder({ 'out.txt': 'old' });
    chmodSync(join(root, 'out.txt'), 0o640);
    const failing = function* () {
      yield 'new';
      throw new TypeError('no more');
    };
    expect(() => {
      writeAtomically(join(root, 'out.txt'), failing(), SHOWN);
    }).toThrow(TypeError);
    expect(read(root, 'out.txt')).toBe('old');
    writeAtomically(join(root, 'out.txt'), ['new ', 'and ', 'Ünicode'], SHOWN);
    expect(read(root, 'out.txt')).toBe('new and Ünicode');
    expect(lstatSync(join(root, 'out.txt')).mode & 0o777).toBe(0o640);
    expect(readdirSync(root)).toEqual(['out.txt']);
  });

  it('follows a link and leaves it a link', () => {
    const root = folder({ 'real.txt': 'old' });
    symlinkSync('real.txt', join(root, 'out.txt'));
    writeAtomically(join(root, 'out.txt'), 'new', SHOWN);
    expect(read(root, 'real.txt')).toBe('new');
    expect(lstatSync(join(root, 'out.txt')).isSymbolicLink()).toBe(true);
  });

  it('takes away what a killed run has left, and leaves that of a running one', () => {
    const root = folder();
    const dead = '.out.txt.4194304999.draftlint-part';
    writeFileSync(join(root, dead), 'half');
    writeFileSync(join(root, `.other.txt.${process.pid}.draftlint-part`), 'half');
    writeAtomically(join(root, 'out.txt'), 'new', SHOWN);
    expect(unfinished(root)).toEqual([`.other.txt.${process.pid}.draftlint-part`]);
  });

  it('says in one sentence what is in the way', () => {
    const root = folder();
    mkdirSync(join(root, 'folder'));
    const told = (path: string) => {
      try {
        writeAtomically(path, 'new', SHOWN);
      } catch (error) {
        return (error as Error).message;
      }
      return '';
    };
    expect(told(join(root, 'none', 'out.txt'))).toBe(
      'The report could not be written to out.txt: its folder is not there (ENOENT). Make the folder first.',
    );
    expect(told(join(root, 'folder'))).toMatch(/it is a folder \(E(?:ISDIR|NOTEMPTY|EXIST)\)/);
    expect(unfinished(root)).toEqual([]);
  });

  it.runIf(existsSync('/dev/full'))('tells of a full disk', () => {
    expect(() => {
      writeAtomically('/dev/full', 'new', SHOWN);
    }).toThrow('there is no room left (ENOSPC)');
  });
});
