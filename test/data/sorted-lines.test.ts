import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { readData } from '../../src/data/read.ts';
import { SortedLines } from '../../src/data/sorted-lines.ts';

const line = fc.stringMatching(/^[a-c1é][a-c1é &'-]{0,5}$/);

function textOf(lines: readonly string[]): string {
  return ['# a comment', ...lines].map((entry) => `${entry}\n`).join('');
}

describe('sorted lines', () => {
  it('are found, and nothing else', () => {
    fc.assert(
      fc.property(fc.uniqueArray(line, { maxLength: 30 }), line, (lines, other) => {
        const sorted = new SortedLines(textOf([...lines].sort()));
        for (const entry of lines) expect(sorted.has(entry)).toBe(true);
        expect(sorted.has(other)).toBe(lines.includes(other));
      }),
    );
  });

  it('are known by their first word', () => {
    fc.assert(
      fc.property(fc.uniqueArray(line, { maxLength: 30 }), fc.stringMatching(/^[a-c1é]{1,3}$/), (lines, word) => {
        const starts = lines.map((entry) => /^[\p{L}\p{N}]*/u.exec(entry)?.[0]);
        const sorted = new SortedLines(textOf([...lines].sort()));
        expect(sorted.hasStart(word)).toBe(starts.includes(word));
        expect([...sorted.linesFrom(word)]).toEqual(lines.filter((_, at) => starts[at] === word).sort());
        expect([...sorted.lines()]).toEqual([...lines].sort());
      }),
    );
  });

  it('may be none', () => {
    expect(new SortedLines('').has('a')).toBe(false);
    expect(new SortedLines('').hasStart('a')).toBe(false);
  });

  it('are sorted in the list of organisations', () => {
    const lines = readData('names/organisations.txt').toString('utf8').split('\n').slice(0, -1);
    expect(lines).toEqual([...lines].sort());
    expect(new Set(lines).size).toBe(lines.length);
  });
});
