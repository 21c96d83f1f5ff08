import { perDocument, type Token } from '../../core/document.ts';
import type { Hit } from '../../core/hit.ts';
import { hasCapital } from './shape.ts';

/** A word written twice; the hit covers both. */
export interface RepeatedHit extends Hit {
  readonly word: string;
}

/** Words that say nothing when they are doubled. */
const FUNCTION_WORDS = new Set(
  'a an the of to in and or for on at with we you are be as by from this will can has have not your our their his its it is was were he she they i if but up out about into when which who there'.split(
    ' ',
  ),
);
/** Words that people double on purpose, or that may rightly meet. */
const DOUBLED = new Set(
  'had that very so no bye ha he ho night knock there many much more really well now wait come go ding tick beep woof yes hear blah far out in on is it long again up down big old do too what chop tut way hush poo choo tuk aye pip quack'.split(
    ' ',
  ),
);

/** Words that stand twice with nothing but space between them. */
export const detectRepeated = perDocument((document): readonly RepeatedHit[] => {
  const hits: RepeatedHit[] = [];
  let previous: Token | undefined;
  let before: Token | undefined;
  for (const token of document.tokens) {
    if (previous !== undefined && isRepeated(previous, token, document.prose.text)) {
      // Three in a row are meant.
      const isThird = before?.text.toLowerCase() === token.text.toLowerCase();
      const { text: word } = previous;
      const isSure = FUNCTION_WORDS.has(word.toLowerCase());
      if (!isThird)
        hits.push({
          start: previous.start,
          end: token.end,
          word,
          confidence: isSure ? 'high' : 'medium',
          evidence: ['the same word stands there twice'],
          suggestions: [word],
          fixable: isSure,
        });
    }
    before = previous;
    previous = token;
  }
  return hits;
});

function isRepeated(first: Token, second: Token, text: string): boolean {
  if (first.kind !== 'word' || second.kind !== 'word' || first.block !== second.block) return false;
  if (first.text.length !== second.text.length || first.quoted || second.quoted) return false;
  const word = first.text.toLowerCase();
  if (word !== second.text.toLowerCase() || DOUBLED.has(word) || (word.length === 1 && word !== 'a')) return false;
  // Walla Walla, Duran Duran: doubled names. A hyphen before the first makes it part of another word.
  if (hasCapital(second.text) || text[first.start - 1] === '-' || text[second.end] === '-') return false;
  return /^\s+$/.test(text.slice(first.end, second.start));
}
