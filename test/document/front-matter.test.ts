import { describe, expect, it } from 'vitest';

import { parseDocument } from '../../src/document/parse.ts';

const BODY = '\n---\n\nThe bridge is open.';
const read = (yaml: string) =>
  parseDocument(`---\n${yaml}${BODY}`, { format: 'markdown', proseKeys: ['title', 'summary'] });

/** Each alias names the one before nine times: a billion values from nine lines. */
const BOMB = ['a: &a [x, x, x, x, x, x, x, x, x]']
  .concat(
    Array.from('bcdefghi').map((key, at) => `${key}: &${key} [${Array(9).fill(`*${'abcdefghi'[at]}`).join(', ')}]`),
  )
  .join('\n');

describe('front matter', () => {
  it.each([
    [
      'a mode that is nearly one',
      'title: A\nmode: indvidual',
      'unknown mode "indvidual" at line 3. Did you mean "indi',
    ],
    ['a day that is none', 'scheduled: 2026-13-45', 'scheduled for "2026-13-45" at line 2, which is no day.'],
    [
      'a quote that does not end',
      'title: A\nsummary: "open',
      'not valid YAML at line 3, column 15: a quotation mark is not closed.',
    ],
    ['aliases that grow without end', `title: A\n${BOMB}`, 'repeats itself without end through its aliases'],
  ])('tells %s', async (_, yaml, told) => {
    const { problems } = await read(yaml);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(told);
  });

  it.each([
    ['a mode of another tool', 'mode: dark'],
    ['a schedule of another tool', 'scheduled: true'],
    ['a day and a time', 'scheduled: 2026-12-01T09:00:00Z'],
    ['both modes', 'mode: official'],
  ])('takes %s', async (_, yaml) => {
    expect((await read(yaml)).problems).toEqual([]);
  });

  it('forgets a day that is none', async () => {
    expect((await read('scheduled: 2026-02-30')).meta.scheduled).toBeUndefined();
    expect((await read('scheduled: 2026-02-28')).meta.scheduled).toBe('2026-02-28');
  });

  it.each([
    ['keeps the values before a fault as prose', 'title: The libary\nsummary: "open', ['The libary']],
    ['leaves out the value that holds the fault', 'summary: "open\nmode: x', []],
    ['reads the values beside aliases that grow without end', `title: The libary\n${BOMB}`, ['The libary']],
  ])('%s', async (_, yaml, expected) => {
    const { prose } = await read(yaml);
    const told = prose.blocks.filter(({ kind }) => kind === 'front-matter');
    expect(told.map(({ start, end }) => prose.text.slice(start, end))).toEqual(expected);
    expect(prose.text).toContain('The bridge is open.');
  });
});
