import { expect, it } from 'vitest';

import { CONFUSABLES } from '../../../src/detect/spelling/confusables.ts';
import { detectConfused } from '../../../src/detect/spelling/confused.ts';
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
