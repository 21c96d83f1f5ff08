import { type Document, perDocument } from '../../core/document.ts';
import type { Span } from '../../core/span.ts';

export interface ReadingLevel {
  /** Years of schooling that the text asks for. */
  readonly grade: number;
  readonly words: number;
  /** The hardest sentence, by the same measure. */
  readonly hardest: Span;
}

interface Counts {
  readonly letters: number;
  readonly words: number;
}

/** Of shorter texts the measure says nothing. */
const LEAST_WORDS = 30;

/**
 * The Automated Readability Index of the prose: 4.71 letters a word + 0.5 words a sentence − 21.43
 * (Smith and Senter, AMRL-TR-66-220, 1967). Undefined for fewer than 30 words.
 */
export const readingLevel = perDocument((document: Document): ReadingLevel | undefined => {
  const counted = document.sentences
    .filter(({ block }) => block.kind === 'paragraph' || block.kind === 'list-item')
    .map((sentence) => ({ sentence, counts: countsOf(sentence.tokens) }))
    .filter(({ counts }) => counts.words > 1);
  const words = counted.reduce((sum, { counts }) => sum + counts.words, 0);
  const letters = counted.reduce((sum, { counts }) => sum + counts.letters, 0);
  const [first, ...others] = counted;
  if (words < LEAST_WORDS || first === undefined) return undefined;
  let hardest = first;
  for (const entry of others) if (indexOf(entry.counts, 1) > indexOf(hardest.counts, 1)) hardest = entry;
  const { start, end } = hardest.sentence;
  return { grade: Math.ceil(indexOf({ letters, words }, counted.length)), words, hardest: { start, end } };
});

function countsOf(tokens: Document['tokens']): Counts {
  const words = tokens.filter(({ kind }) => kind === 'word' || kind === 'number');
  return { words: words.length, letters: words.reduce((sum, { text }) => sum + text.length, 0) };
}

function indexOf({ letters, words }: Counts, sentences: number): number {
  return (4.71 * letters) / words + (0.5 * words) / sentences - 21.43;
}
