import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { detectTone } from '../../../src/detect/offence/tone.ts';
import { isTelling, TONE_FEATURES } from '../../../src/detect/offence/tone-features.ts';
import { toneFile, toneFrom, toneScore, toneWeights } from '../../../src/detect/offence/tone-model.ts';
import { offenceSentences } from '../../../src/detect/offence/words.ts';
import { parseText } from '../../../src/document/parse.ts';
import { lexiconDigest } from '../../../scripts/offence/lexicon-digest.ts';
import { trainTone } from '../../../scripts/offence/tone-train.ts';

function sentenceOf(text: string) {
  const sentence = offenceSentences(parseText(text))[0];
  if (sentence === undefined) throw new Error('The screen holds the sentence back.');
  return sentence;
}
const scoreOf = (text: string) => toneScore(sentenceOf(text), toneWeights()).total;

const RUDE = ['idiotic', 'pathetic', 'stupid', 'moron', 'clown', 'scum', 'crap', 'garbage', 'liar', 'dumb', 'nasty'];
const PLAIN = ['the', 'ferry', 'minister', 'road', 'yesterday', 'council', 'plan', 'people', 'you', 'women', 'gay'];

describe('the score of a tone', () => {
  it('is never lowered by another word of contempt', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...RUDE, ...PLAIN), { minLength: 1, maxLength: 8 }),
        fc.constantFrom(...RUDE),
        (words, more) => {
          const text = `${words.join(' ')} idiotic`;
          expect(scoreOf(`${text} ${more}`)).toBeGreaterThanOrEqual(scoreOf(text) - 1e-6);
        },
      ),
      { seed: 3, numRuns: 200 },
    );
  });

  it.each([
    ['The plan is idiotic.', 'The plan is “idiotic”.'],
    ['The plan is idiotic.', 'The plan is not idiotic.'],
    ['The plan is idiotic.', 'He said the plan is idiotic.'],
  ])('does not rise from %s to %s', (said, weaker) => {
    expect(scoreOf(weaker)).toBeLessThanOrEqual(scoreOf(said));
  });

  it('is the same for every group', () => {
    const scores = ['gay', 'Muslim', 'Jewish', 'disabled'].map((group) => scoreOf(`The ${group} man wrote crap.`));
    expect(new Set(scores.map((score) => score.toFixed(4))).size).toBe(1);
  });

  it('keeps the sign that each named sign must have', () => {
    const { named } = toneWeights();
    for (const [index, { sign }] of TONE_FEATURES.entries())
      expect((named[index] ?? 0) * sign).toBeGreaterThanOrEqual(0);
    expect(toneFile(toneWeights()).length).toBeLessThan(250_000);
  });

  it('was learnt with the lexicon that ships; otherwise `npm run train:tone` is due', () => {
    expect(toneWeights().lexicon.toString('hex')).toBe(lexiconDigest().toString('hex'));
  });

  it.each([
    'Illiam is a kind queer.',
    'The queers of Ramsey are brilliant.',
    'Breeshey is a great gypsy and a tinker.',
  ])('holds nothing against words that people use of themselves: %s', (text) => {
    expect(detectTone(parseText(text))).toEqual([]);
  });
});

/** Every telling word is marked, or none. */
function exampleOf(text: string, isMarked: boolean) {
  const sentence = sentenceOf(text);
  return { sentence, marked: sentence.words.map((word) => isMarked && isTelling(word)), weight: 1 };
}

describe('training', () => {
  const rude = [
    'You are a stupid clown.',
    'What idiotic crap!',
    'A pathetic moron wrote it.',
    'Stupid scum, all of you.',
  ];
  const calm = [
    'The nasty weather is over.',
    'The savage storm hit the coast.',
    'A cheap ticket is dear.',
    'It was awful rain.',
  ];
  const examples = [...rude.map((text) => exampleOf(text, true)), ...calm.map((text) => exampleOf(text, false))];

  it('learns from a handful of sentences, and the same each time', () => {
    const weights = trainTone(examples);
    const score = (text: string) => toneScore(sentenceOf(text), weights).total;
    expect(Math.min(...rude.map(score))).toBeGreaterThan(Math.max(...calm.map(score)));
    expect(toneFile(trainTone(examples)).equals(toneFile(weights))).toBe(true);
  });

  it('writes what it reads', () => {
    const file = toneFile(trainTone(examples));
    expect(toneFile(toneFrom(file)).equals(file)).toBe(true);
  });
});
