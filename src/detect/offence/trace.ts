import { perDocument } from '../../core/document.ts';
import type { Span } from '../../core/span.ts';
import { type LexiconPlace, placesOf } from './lexicon.ts';
import { strongestSigns, toneScore, toneWeights } from './tone-model.ts';
import { offenceSentences } from './words.ts';

/** A word that the lexicon holds. */
export interface WordTrace extends Span {
  /** The plain word behind what stands in the draft. */
  readonly text: string;
  readonly disguised: boolean;
  readonly places: readonly LexiconPlace[];
}

/** A sentence as the tone model scores it, in log odds; 0 is even. */
export interface ToneTrace extends Span {
  readonly words: readonly WordTrace[];
  readonly named: number;
  readonly grams: number;
  /** Before quotation and report are taken off. */
  readonly before: number;
  readonly after: number;
  readonly signs: readonly string[];
}

const MOST_SIGNS = 5;

/** Every sentence that the offence detectors look at; none when the screen finds nothing in the draft. */
export const traceTone = perDocument((document): readonly ToneTrace[] => {
  const sentences = offenceSentences(document);
  if (sentences.length === 0) return [];
  const weights = toneWeights();
  return sentences.map((sentence) => {
    const score = toneScore(sentence, weights);
    const words = sentence.words
      .filter(({ entry }) => entry !== undefined)
      .map(({ start, end, text, disguised }) => ({ start, end, text, disguised, places: placesOf(text) }));
    return {
      start: sentence.start,
      end: sentence.end,
      words,
      named: score.named,
      grams: score.grams,
      before: score.unquoted,
      after: score.total,
      signs: strongestSigns(score, weights, MOST_SIGNS),
    };
  });
});
