import { readLines } from '../../data/read.ts';
import { PhraseBook } from './phrase-book.ts';

export type WordClass = 'blame' | 'praise' | 'attitude' | 'booster' | 'harm' | 'value' | 'people' | 'public' | 'chat';

export interface Word {
  readonly kind: WordClass;
  /** In tenths. */
  readonly weight: number;
}

let book: PhraseBook<Word> | undefined;

/** The words that carry a judgement; read on first use. */
export function judgementWords(): PhraseBook<Word> {
  if (book !== undefined) return book;
  book = new PhraseBook();
  for (const line of readLines('opinion/lexicon.txt')) {
    const [, kind, weight, words = ''] = /^(\w+) (\d+): (.*)$/.exec(line) ?? [];
    const value = { kind: kind as WordClass, weight: Number(weight) };
    for (const word of words.split(', ')) book.add(word, value);
  }
  return book;
}
