/** The words that the tagger is to know: those of the word vectors and those of the lists. */
import { readEmbeddings, type Embeddings } from './lexicon.ts';
import { listedWords } from './lists.ts';

export interface Vocabulary {
  readonly embeddings: Embeddings;
  /** Every listed word in small letters, with the bits of its lists. */
  readonly lists: ReadonlyMap<string, number>;
}

const WORDS = 90_000;

export function readVocabulary(): Vocabulary {
  return { embeddings: readEmbeddings(WORDS), lists: listedWords() };
}
