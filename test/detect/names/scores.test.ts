import fc from 'fast-check';
import { expect, test } from 'vitest';

import { attributesOf } from '../../../src/detect/names/attributes.ts';
import { featuresOf } from '../../../src/detect/names/features.ts';
import { bucketOf } from '../../../src/detect/names/known.ts';
import { LABELS } from '../../../src/detect/names/labels.ts';
import { Scorer } from '../../../src/detect/names/scores.ts';
import { readTagger } from '../../../src/detect/names/tagger.ts';
import type { Unit } from '../../../src/detect/names/units.ts';

const { lexicon, weights } = readTagger();
const { known, buckets } = weights;

const words = ['Anna', 'anna', 'the', 'The', 'BBC', 'of', 'Laxey', "d'Or", 'covid-19', 'Incomprehensibilities', 'İ'];
const unit: fc.Arbitrary<Unit> = fc.oneof(
  fc.constantFrom(...words).map((text) => ({ text, kind: 'word' as const, start: 0, end: 0 })),
  fc.constantFrom('.', ',', '“', '’s').map((text) => ({ text, kind: 'punctuation' as const, start: 0, end: 0 })),
  fc.constantFrom('2026', '3rd').map((text) => ({ text, kind: 'number' as const, start: 0, end: 0 })),
  fc.constantFrom('@anna', '#laxey').map((text) => ({ text, kind: 'handle' as const, start: 0, end: 0 })),
  fc.string({ minLength: 1, maxLength: 40 }).map((text) => ({ text, kind: 'word' as const, start: 0, end: 0 })),
);

test('scores that are kept by word make the sum that the features make one by one', () => {
  const scorer = new Scorer(known, buckets);
  fc.assert(
    fc.property(fc.array(unit, { maxLength: 20 }), (units) => {
      const attributes = attributesOf(units, lexicon);
      const sums = featuresOf(attributes).flatMap((row) => {
        const scores = Array.from({ length: LABELS }, () => 0);
        for (const feature of row.filter((entry) => known.has(entry)))
          for (let label = 0; label < LABELS; label++)
            scores[label] =
              (scores[label] ?? 0) + (buckets[bucketOf(feature, buckets.length / LABELS) * LABELS + label] ?? 0);
        return scores;
      });
      expect([...scorer.scoresOf(attributes, new Uint8Array(units.length).fill(1))]).toEqual(sums);
    }),
  );
});
