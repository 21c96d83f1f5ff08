import { expect, it } from 'vitest';

import { detectConfused } from '../../../src/detect/spelling/confused.ts';
import { confusedFile, confusionsOf } from '../../../src/detect/spelling/confused-list.ts';
import { BESIDE, FRAMED } from '../../../src/detect/spelling/confusions.ts';
import { readFrame } from '../../../src/detect/spelling/frame.ts';
import { parseText } from '../../../src/document/parse.ts';

it.each(BESIDE)('reads %s', (line) => {
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
  const words = BESIDE.map((line) => line.split(' > ')[0] ?? '').join(' ');
  const start = performance.now();
  detectConfused(parseText(`${words} `.repeat(80)));
  expect(performance.now() - start).toBeLessThan(5000);
});

it.each(FRAMED)('reads the frames of %s', (line) => {
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
  const words = FRAMED.map((line) => (line.split(' > ')[0] ?? '').replaceAll('|', ' ')).join(' ');
  const start = performance.now();
  detectConfused(parseText(`${words} `.repeat(60)));
  expect(performance.now() - start).toBeLessThan(5000);
});

it('keeps the lists in their order', () => {
  const file = confusedFile(['b > c; x; ', 'b > d; ; na\u00efve'], ['b|a c > e|f: x _ / _ y', "b's > g: _ z"]);
  expect(file.split('\n').map((line) => line.replaceAll('\t', ';'))).toEqual([
    'a;0003;frames;f;c;x _ / _ y',
    'b;0000;beside;c;; x; ',
    'b;0001;beside;d;; ; na\\u00efve',
    'b;0002;frames;e;;x _ / _ y',
    "b's;0004;frames;g;;_ z",
    '',
  ]);
});

it('finds each word of the lists in the file that ships', () => {
  for (const line of [...BESIDE, ...FRAMED])
    for (const word of (line.split(' > ')[0] ?? '').split('|'))
      expect(confusionsOf(word.split(' ')[0] ?? '').length).toBeGreaterThan(0);
});
