import { describe, expect, it } from 'vitest';

import { peopleNamed } from '../../../src/detect/names/named.ts';
import { isThing } from '../../../src/detect/names/things.ts';
import { parseText } from '../../../src/document/parse.ts';

function people(post: string): string[] {
  return peopleNamed(parseText(post)).map(({ name }) => name);
}

describe('a lone word of the shape of a name', () => {
  it.each([
    'Sunset cruise tickets for the Karina have sold out.',
    'Foster carers are needed. Bill payments can be made by phone.',
    'On the order paper: the Animal Welfare Bill, second reading.',
    'Ramadan Mubarak to all. The Bill’s third reading is on Tuesday, and the Bill was printed.',
    'Mr Speaker will take questions. Madam Chairman, thank you.',
  ])('is no person: %s', (post) => {
    expect(people(post)).toEqual([]);
  });

  it('may be the name of a part of every object', () => {
    expect(isThing('', 'Constructor', 'will')).toBe(false);
  });

  it('is one where nothing beside it says otherwise', () => {
    expect(people('We spoke to Karina about the Foster family.')).toEqual(['Karina', 'Foster']);
    expect(people('We are sad to hear that Uncle Bill, our oldest volunteer, has died.')).toEqual(['Uncle Bill']);
  });
});
