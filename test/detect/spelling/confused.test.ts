import { expect, it } from 'vitest';

import { APART } from '../../../src/detect/spelling/apart.ts';
import { CONFUSABLES } from '../../../src/detect/spelling/confusables.ts';
import { detectConfused } from '../../../src/detect/spelling/confused.ts';
import { readFrame } from '../../../src/detect/spelling/frame.ts';
import { FRAMES } from '../../../src/detect/spelling/frames.ts';
import { LEFT_OUT } from '../../../src/detect/spelling/left-out.ts';
import { LOOKALIKES } from '../../../src/detect/spelling/lookalikes.ts';
import { parseText } from '../../../src/document/parse.ts';

const LINES = CONFUSABLES.trim().split('\n');

it.each(LINES)('reads %s', (line) => {
  const [head = '', before, after, ...rest] = line.split(';');
  expect(head).toMatch(/^[a-z']+ > [a-z']+$/);
  expect([before, after]).not.toContain(undefined);
  expect(rest).toEqual([]);
  // Every line asks for something beside the word, and its patterns compile.
  expect(`${before ?? ''}${after ?? ''}`.trim()).not.toBe('');
  const word = head.split(' > ')[0] ?? '';
  expect(() => detectConfused(parseText(`zzz ${word} zzz`))).not.toThrow();
});

it('bears long runs of its own words', () => {
  const words = LINES.map((line) => line.split(' > ')[0] ?? '').join(' ');
  const start = performance.now();
  detectConfused(parseText(`${words} `.repeat(80)));
  expect(performance.now() - start).toBeLessThan(5000);
});

const FRAME_LINES = [FRAMES, LOOKALIKES, LEFT_OUT, APART].flatMap((list) => list.trim().split('\n'));

it.each(FRAME_LINES)('reads the frames of %s', (line) => {
  const [head = '', ...rest] = line.split(': ');
  expect(head).toMatch(/^[a-z' |]+ > [a-z' |]+$/);
  expect(rest).toHaveLength(1);
  const [words = '', meant = ''] = head.split(' > ');
  expect([1, words.split('|').length]).toContain(meant.split('|').length);
  for (const source of (rest[0] ?? '').split(' / ')) {
    expect(source.split('_')).toHaveLength(2);
    for (const item of source.trim().split(' ')) {
      expect(item).toMatch(/^!?(?:\^|\$|_|,|#|~?[a-z'-]+|[A-Z]+|\{[a-zA-Z#]+(?:-[a-zA-Z#]+)?\}|\|)+\??$/);
      // A word that must be missing, and may be missing, asks for nothing.
      expect(item).not.toMatch(/^!.*\?$/);
    }
    const { before, after } = readFrame(source);
    expect(before.length + after.length).toBeGreaterThanOrEqual(source.trim() === '_' ? 0 : 1);
  }
});

it('bears long runs of the words of its frames', () => {
  const words = FRAME_LINES.map((line) => (line.split(' > ')[0] ?? '').replaceAll('|', ' ')).join(' ');
  const start = performance.now();
  detectConfused(parseText(`${words} `.repeat(60)));
  expect(performance.now() - start).toBeLessThan(5000);
});
