import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { CUES } from '../../../src/detect/opinion/cues.ts';
import { shapeOf } from '../../../src/detect/phrases/shape.ts';
import { phrasePattern } from '../../../src/detect/phrases/phrases.ts';

const OWN = [
  'one|two three|two',
  'in my (?:own |honest )?(?:view|opinion)s?',
  'we (?:all )?(?:(?:do|so) ){0,2}(?:think|hope)(?! about)',
  "(?:she|he)(?: is|'s) (?:so )?(?:glad|very sad)",
  'a(?:b|c)?d|not (?:so|as) [a-z]+ as',
  '(?<=\\0)so it is',
  'go{2,} on|cat?s',
];
const ALL = [...OWN, ...CUES.flatMap(({ phrases }) => phrases)];

/** Words of the phrases themselves, so that many texts match. */
const VOCABULARY = [
  ...new Set(
    OWN.concat(CUES.flatMap(({ phrases }) => phrases.map((phrase) => phrase.slice(0, 90))))
      .join(' ')
      .match(/[a-z']+/g),
  ),
];
const text = fc
  .array(fc.oneof(fc.constantFrom(...VOCABULARY), fc.constantFrom('.', '?', '!', '\0', '@', '-', '#', "'s", 'about')), {
    maxLength: 40,
  })
  .chain((words) => fc.constantFrom(' ', ' ', '').map((gap) => words.join(gap)));

function plainly(phrase: string, where: string): { start: number; text: string }[] {
  const pattern = new RegExp(`(?<![\\w'#@-])(?:${phrase})(?!\\w)`, 'g');
  return Array.from(where.matchAll(pattern), (match) => ({ start: match.index, text: match[0] }));
}

describe('phrases', () => {
  it('match where the plain pattern would', () => {
    fc.assert(
      fc.property(text, fc.constantFrom(...ALL), (where, phrase) => {
        const found = [...phrasePattern([phrase])().find(where)].map(({ start, text: what }) => ({
          start,
          text: what,
        }));
        expect(found).toEqual(plainly(phrase, where));
      }),
      { numRuns: 3000 },
    );
  });

  const shapes: readonly { source: string; byFirst?: unknown; needs?: unknown }[] = [
    { source: 'one|two three', byFirst: { one: ['one'], two: ['two three'] } },
    { source: 'votes?(?: now)?', byFirst: { votes: ['votes now', 'votes'], vote: ['vote now', 'vote'] } },
    {
      source: '(?:we|i) \\w+ (?:hope|fear)',
      needs: [
        [
          ['we', 'i'],
          ['hope', 'fear'],
        ],
      ],
    },
    { source: 'we (?:so )?(?:hope)? [a-z]+ly', needs: [[['we '], ['ly']]] },
    { source: '[a-z]+|so it is', needs: [] },
    { source: '(?!to|at)go(?: on)+', needs: [[['go'], [' on']]] },
  ];
  it.each(shapes)('are read before they are compiled: $source', ({ source, byFirst, needs }) => {
    const shape = shapeOf(source);
    expect(shape.byFirst).toEqual(byFirst);
    if (needs !== undefined) expect(shape.needs).toEqual(needs);
  });
});
