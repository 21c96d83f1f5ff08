import { describe, expect, it } from 'vitest';

import { peopleNamed } from '../../../src/detect/names/named.ts';
import { parseText } from '../../../src/document/parse.ts';

function people(post: string): string[] {
  return peopleNamed(parseText(post)).map(({ name }) => name);
}

describe('places of the Island', () => {
  it.each([
    'The road at Kirk Michael is closed until noon.',
    'Glen Helen will be open to visitors on Sunday.',
    'Traffic is heavy between Douglas and Ramsey Hairpin this morning.',
    'Kate’s Cottage and Handley’s Corner are shut for the race.',
    'Bunscoill Ghaelgagh and Scoill Phurt le Moirrey are closed today.',
    'Works on Johnny Watterson’s Lane and Murray’s Road end on Friday.',
    'The Ben-my-Chree and the Manannan sail on time.',
    'A new path leads from Ballakilmartin to Cronk Jiarg.',
    'Corkish Terrace and Quilliam Road have no water.',
  ])('are no people: %s', (post) => {
    expect(people(post)).toEqual([]);
  });

  it.each([
    ['Michael Quirk of Kirk Michael won the raffle.', ['Michael Quirk']],
    ['Helen Kelly was seen at Glen Helen.', ['Helen Kelly']],
    ['Ask Johnny Lane or David Bridge about it.', ['Johnny Lane', 'David Bridge']],
    ['We met Laura Ballantyne at the gate.', ['Laura Ballantyne']],
  ])('leave people alone: %s', (post, names) => {
    expect(people(post)).toEqual(names);
  });
});
