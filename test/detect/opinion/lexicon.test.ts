import { readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { SortedLines } from '../../../src/data/sorted-lines.ts';
import { judgementWords, sortedLexicon } from '../../../src/detect/opinion/lexicon.ts';
import { parseText } from '../../../src/document/parse.ts';

function found(text: string): string[] {
  return parseText(text).sentences.flatMap((sentence) =>
    judgementWords()
      .find(sentence)
      .map(({ entry, value }) => `${entry}: ${value.kind}`),
  );
}

describe('words that carry a judgement', () => {
  it.each([
    ['This is a shambles, and an absurd one.', ['shambles: blame', 'absurd: blame']],
    ['Two vanity projects on the prom.', ['vanity project: blame']],
    ['#VanityProject', ['vanity project: blame']],
    ['The library is open until noon.', []],
  ])('are found in %s', (text, entries) => {
    expect(found(text)).toEqual(entries);
  });

  it('are laid out sorted, the earlier of two that are alike', () => {
    expect(sortedLexicon('# a comment\nblame 20: b c, a\n\npraise 10: a, b-c\n')).toBe(
      'a\tblame\t20\nb c\tblame\t20\nb-c\tpraise\t10\n',
    );
  });

  it('are all in the list that ships', () => {
    const text = sortedLexicon(readFileSync('src/data/opinion/lexicon.txt', 'utf8'));
    const lines = [...new SortedLines(text).lines()];
    expect(lines.length).toBeGreaterThan(2000);
    for (const line of lines)
      expect([...new SortedLines(text).linesFrom(line.split(/[ \t-]/)[0] ?? '')]).toContain(line);
  });

  it('are refused in a line of no class', () => {
    expect(() => sortedLexicon('shambles, farce')).toThrow('a line of no class: shambles');
  });
});
