import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { overlaps } from '../../../src/core/span.ts';
import { ARGUMENT } from '../../../src/detect/opinion/cues/argument.ts';
import { COURTESY } from '../../../src/detect/opinion/cues/courtesy.ts';
import { INFORMATION } from '../../../src/detect/opinion/cues/information.ts';
import { QUESTIONS } from '../../../src/detect/opinion/cues/questions.ts';
import { TALK } from '../../../src/detect/opinion/cues/talk.ts';
import { buildIndex } from '../../../src/detect/phrases/build-index.ts';
import { packIndex, unpackIndex } from '../../../src/detect/phrases/phrase-index.ts';
import { partOf, phrasePattern } from '../../../src/detect/phrases/phrases.ts';
import { shapeOf } from '../../../src/detect/phrases/shape.ts';
import { alternativesOf } from '../../../src/detect/phrases/split.ts';

const OWN = [
  'one|two three|two',
  'in my (?:own |honest )?(?:view|opinion)s?',
  'we (?:all )?(?:(?:do|so) ){0,2}(?:think|hope)(?! about)',
  "(?:she|he)(?: is|'s) (?:so )?(?:glad|very sad)",
  'a(?:b|c)?d|not (?:so|as) [a-z]+ as',
  '(?<=\\0)so it is',
  '(?<=\\0|^|, )(?:(?:so|very) glad|hope (?:so|on))',
  'go{2,} on|cat?s',
  '(?:(?:well|so) done|good)(?= *[!.\\0]|$)',
  'on|on time|time (?:off|out)',
];
/** Those that name no group. */
const CUES = [...QUESTIONS, ...ARGUMENT, ...TALK, ...INFORMATION, ...COURTESY];
const ALL = [...new Set([...OWN, ...CUES.flatMap(({ phrases }) => phrases)])];
const LISTS = ALL.map((phrase) => ({ phrase, list: phrasePattern([phrase]) }));

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
  it('match in a part of a text where the plain pattern would', () => {
    const mask = fc.array(fc.tuple(fc.nat(80), fc.nat(9)), { maxLength: 3 });
    fc.assert(
      fc.property(text, mask, fc.constantFrom(...LISTS), (whole, masked, { phrase, list }) => {
        const letters = Array.from(whole);
        for (const [start, size] of masked)
          for (let at = start; at < start + size; at++) if ((letters[at] ?? '\0') !== '\0') letters[at] = '\x01';
        const part = letters.join('');
        partOf(whole, part);
        const found = list().find(part);
        expect(found.map(({ start, text: what }) => ({ start, text: what }))).toEqual(plainly(phrase, part));
      }),
      { numRuns: 2000 },
    );
  });

  it('match where the plain pattern would', () => {
    fc.assert(
      fc.property(text, fc.constantFrom(...LISTS), (where, { phrase, list }) => {
        const found = list()
          .find(where)
          .map(({ start, text: what }) => ({ start, text: what }));
        expect(found).toEqual(plainly(phrase, where));
        expect(list().test(where)).toBe(found.length > 0);
        const places = list().placesToMatch(where);
        for (const match of list().find(where)) expect(places.some((place) => overlaps(place, match))).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });

  it('refuse two lists that look alike', () => {
    const list = { key: 'same', sources: ['one'] };
    expect(() => buildIndex([list, list])).toThrow('look alike');
  });

  it('come out of the file as they went in', () => {
    const index = buildIndex([{ key: 'a', sources: ['we (?:so )?hope', 'caf[eé]s?|née'] }]);
    const { lists, letters, arrays } = unpackIndex(packIndex(index));
    expect(lists).toEqual({ a: 0 });
    expect(arrays).toEqual(index.arrays);
    expect([...letters]).toEqual([...index.letters]);
  });

  it.each([
    ['a|b', ['a', 'b']],
    ['(?:a|b c)d|e', ['ad', 'b cd', 'e']],
    ['(?:(?:a|b)c|d)(?=[|)]|$)', ['ac(?=[|)]|$)', 'bc(?=[|)]|$)', 'd(?=[|)]|$)']],
    ['(?:a|b)?c', ['(?:a|b)?c']],
    ['a (?:b|c)', ['a (?:b|c)']],
    ['(?<=x|^)(?!c|d)(?:a|b c)d', ['(?<=x|^)(?!c|d)ad', '(?<=x|^)(?!c|d)b cd']],
    ['(?:(?<!x)(?:a|b)|c)d', ['(?<!x)ad', '(?<!x)bd', 'cd']],
    ['(?<!x)a', ['(?<!x)a']],
    ['\\(?:a|b', ['\\(?:a', 'b']],
  ])('are written out: %s', (source, alternatives) => {
    expect(alternativesOf(source)).toEqual(alternatives);
  });

  const shapes: readonly { source: string; literals?: unknown; needs?: unknown }[] = [
    { source: 'two three', literals: ['two three'] },
    { source: 'votes?(?: now)?', literals: ['votes now', 'votes', 'vote now', 'vote'] },
    {
      source: '(?:we|i) \\w+ (?:hope|fear)',
      needs: [
        ['we ', 'i '],
        [' hope', ' fear'],
      ],
    },
    { source: 'we (?:so )?(?:hope)? [a-z]+ly', needs: [['we '], ['ly']] },
    { source: '[a-z]+', needs: [] },
    { source: 'to (?:\\w+ ){0,2}(?:pa|ma)(?: and)? (?:do|go)', needs: [['to '], [' pa', ' ma'], [' do', ' go']] },
    { source: 'my(?: own| )?[xy](?:pa|ma)', needs: [['my'], ['pa', 'ma']] },
    { source: '(?!to|at)go(?: on)+', needs: [['go'], [' on']] },
  ];
  it.each(shapes)('are read before they are compiled: $source', ({ source, literals, needs }) => {
    const shape = shapeOf(source);
    expect(shape.literals).toEqual(literals);
    if (needs !== undefined) expect(shape.needs).toEqual(needs);
  });
});
