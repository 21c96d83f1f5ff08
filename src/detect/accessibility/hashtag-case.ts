import { perDocument } from '../../core/document.ts';
import type { Hit } from '../../core/hit.ts';
import { cutIntoWords } from './hashtag-words.ts';

/** A shorter hashtag reads as one word, whatever it is made of. */
const SHORTEST = 6;
const LONGEST = 40;

/** Hashtags of several words in one case. The suggestion has a capital for each word. */
export const hashtagsInOneCase = perDocument((document): readonly Hit[] =>
  document.tokens.flatMap(({ kind, text, start, end }): Hit[] => {
    if (kind !== 'hashtag') return [];
    const letters = text.slice(1);
    if (letters.length < SHORTEST || letters.length > LONGEST || !/^(?:[a-z]+|[A-Z][a-z]+)$/.test(letters)) return [];
    const cut = cutIntoWords(letters.toLowerCase());
    if (cut === undefined) return [];
    const cased = cut.words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('');
    const evidence = [`${cut.words.length} words in one case`];
    const suggestions = [`#${cased}`];
    return [{ start, end, confidence: cut.isSure ? 'high' : 'medium', evidence, suggestions, fixable: cut.isSure }];
  }),
);
