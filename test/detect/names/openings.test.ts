import { describe, expect, it } from 'vitest';

import { peopleNamed } from '../../../src/detect/names/named.ts';
import { parseText } from '../../../src/document/parse.ts';

function people(post: string): string[] {
  return peopleNamed(parseText(post)).map(({ name }) => name);
}

describe('an everyday word at the head of a sentence', () => {
  it.each([
    'Carol service at the chapel on Friday at six.',
    'Brown bins are emptied every two weeks.',
    'Heather burning ends on 15 April.',
    'The office is open. Penny for your thoughts on the budget?',
    'Don your wellies for the big splash.',
    'Jasmine tea and a chat on Friday.',
  ])('is no person: %s', (post) => {
    expect(people(post)).toEqual([]);
  });

  it.each([
    ['Carol has left the office.', ['Carol']],
    ['Mark lives in a flat above the shop.', ['Mark']],
    ['Heather opened the show with a song.', ['Heather']],
    ['Frank from the depot won the raffle.', ['Frank']],
    ['We thanked Penny for the cakes.', ['Penny']],
  ])('may be a person: %s', (post, names) => {
    expect(people(post)).toEqual(names);
  });
});
