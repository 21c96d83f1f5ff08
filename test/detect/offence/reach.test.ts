import { readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { draftlint } from '../../../scripts/offence/judges.ts';

const POSTS = readFileSync('fixtures/hand-made/groups-and-threats.txt', 'utf8')
  .split('\n')
  .flatMap((line) => {
    const [, kind = '', post = ''] = /^(group|threat|insult|fair): (.+)$/.exec(line) ?? [];
    return post === '' ? [] : [{ kind, post }];
  });

const FAIR = readFileSync('fixtures/hand-made/fair-words.txt', 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'));

describe('fair words that offend elsewhere', () => {
  it.each(FAIR)('%s', async (post) => {
    expect((await draftlint(post)).filter(({ severity }) => severity !== 'info')).toEqual([]);
  });
});

describe('words against groups, threats, insults, and fair words about the same', () => {
  it('come in numbers', () => {
    expect(POSTS.length).toBeGreaterThan(300);
  });

  it.each(POSTS)('$kind: $post', async ({ kind, post }) => {
    const isFound = (await draftlint(post)).some(({ severity }) => severity !== 'info');
    expect(isFound).toBe(kind !== 'fair');
  });
});
