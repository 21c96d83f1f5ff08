import { readdirSync } from 'node:fs';

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { parseText } from '../../../src/document/parse.ts';
import { politicalBeliefs } from '../../../src/detect/belief/political.ts';
import { religiousBeliefs } from '../../../src/detect/belief/religious.ts';
import { disreputeRemarks } from '../../../src/detect/opinion/disrepute.ts';
import { evaluations } from '../../../src/detect/opinion/evaluation.ts';
import { heldAdvocacy, heldViews } from '../../../src/detect/opinion/held.ts';
import { blockScores } from '../../../src/detect/opinion/score.ts';
import { traceOpinion } from '../../../src/detect/opinion/trace.ts';
import { viewOf } from '../../../src/detect/opinion/view.ts';

const scoreOf = (text: string) => Math.max(...blockScores(parseText(text)).map(({ score }) => score));
const allHits = (text: string) => {
  const document = parseText(text);
  return [
    ...heldViews(document),
    ...heldAdvocacy(document),
    ...evaluations(document),
    ...disreputeRemarks(document),
    ...politicalBeliefs(document, {}),
    ...religiousBeliefs(document, {}),
  ];
};

describe('the score of a block', () => {
  it('rises with a word of blame and falls with a quotation, a source and a figure', () => {
    const plain = scoreOf('The charge for parking is a mistake.');
    const blamed = scoreOf('The charge for parking is a disgraceful mistake.');
    expect(blamed).toBeGreaterThan(plain);
    expect(scoreOf('The charge for parking is a “disgraceful mistake”.')).toBeLessThan(plain);
    expect(scoreOf('The union said the charge for parking is a disgraceful mistake.')).toBeLessThan(blamed);
    expect(scoreOf('The charge for parking, £4 a day, is a disgraceful mistake.')).toBeLessThan(blamed);
  });

  it('judges a long block by its density', () => {
    const sting = 'The charge is a disgrace.';
    const facts = ' The car park has two floors and a lift.'.repeat(12);
    expect(scoreOf(sting + facts)).toBeLessThan(scoreOf(sting));
  });

  it('is the same number that the trace shows', () => {
    const document = parseText('Why do they never listen? The plan is absurd.\n\nThe office is open.');
    expect(traceOpinion(document).map(({ after }) => after)).toEqual(blockScores(document).map(({ score }) => score));
    expect(traceOpinion(document)[0]?.sentences.map(({ features }) => features.length > 0)).toEqual([true, true]);
  });
});

describe('the view', () => {
  it('keeps every offset', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        const document = parseText(text);
        expect(viewOf(document).text).toHaveLength(document.prose.text.length);
      }),
    );
  });
});

describe('every opinion detector', () => {
  it('keeps its hits inside the prose, whatever the text', () => {
    const word = fc.constantFrom(
      ...'I think we must stop the government is a joke God bless why do they #StopTheCuts @mhk “ ” ? ! ... Tories 12% said'.split(
        ' ',
      ),
      '\n\n',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 60 }), (words) => {
        const text = words.join(' ');
        const { length } = parseText(text).prose.text;
        for (const { start, end } of allHits(text)) {
          expect(start).toBeLessThan(end);
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeLessThanOrEqual(length);
        }
      }),
    );
  });

  it.each([
    'I really ',
    'I think. ',
    'god is so bad.\n\n',
    'we must all ',
    'the government ',
    'why are they ',
    '? ',
    '! ',
    '.',
    'very so too ',
    '#No',
    'god is ',
    '1 john 1:1 ',
    'a',
    ' ',
    '"',
    'but not ',
  ])('ends on 100 KB of %j', (unit) => {
    const text = unit.repeat(Math.ceil(100_000 / unit.length));
    for (const { end } of allHits(text)) expect(end).toBeLessThanOrEqual(text.length);
  });

  it('has no other source of words than what the folder lists', () => {
    expect(readdirSync('src/data/opinion').sort()).toEqual(['SOURCES.md', 'lexicon.txt']);
  });
});
