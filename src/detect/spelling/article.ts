import { perDocument, type Token } from '../../core/document.ts';
import type { Hit } from '../../core/hit.ts';
import { britishFor } from './american.ts';
import { isWord } from './dictionary.ts';
import { hasCapital, inCaseOf } from './shape.ts';

/** An article that does not suit the sound of the next word. */
export interface ArticleHit extends Hit {
  readonly word: string;
  readonly next: string;
  readonly right: string;
}

/** Written with a consonant, spoken with a vowel. */
const SILENT_H = /^(?:hours?|hourly|honest\w*|honou?r\w*|heirs?|heirloom\w*|heiress\w*)$/;
/** Written with a vowel that is surely spoken as one; other words with a `u` may begin as "you" does. */
const VOWEL = /^(?:[aio]|e(?!u|we))(?!ne$|nce$|uija)|^u(?:n(?!i|anim)|p|mb|gl|lt|r[bgns]|tt|sh|dd)/;
const CONSONANT =
  /^[bcdfgjklmnpqrstvwxz]|^h(?=[aeiouy])(?!ist|otel|abit|orrif|yp|yst|ilar|ero[^ns]|eredit|armon|alluc|oriz|erb)|^y[aeiou]|^(?:uni(?:t|on|form|vers|que|corn|lateral)|us(?:e|ual|able|er)|european|once|one)/;
/** Words that follow an "a" which is no article: option A is, vitamin A and. */
const NO_NOUN = /^(?:is|are|and|or|in|at|as|on|of|it|if|i|am|a|an|also|al|la|le|el|es|et|en)$/;
const TITLE_CASE = /^\p{Lu}\p{Ll}+$/u;
/** Written with a capital always, so that the dictionary holds no plain form of them. */
const OF_COUNTRIES =
  /^(?:european|irish|english|italian|american|indian|african|asian|australian|austrian|egyptian|icelandic|israeli|iranian|iraqi|estonian|arctic|antarctic|atlantic|anglican|olympic|easter|october|august|april|british|manx|scottish|welsh|french|german|spanish|polish|dutch|roman|christian|jewish|muslim|hindu|christmas|portuguese|romanian|bulgarian|belgian|danish|swedish|finnish|norwegian|turkish|greek|chinese|japanese|canadian|caribbean)$/;
/** Letters whose names begin with a vowel sound. */
const SPELT_WITH_VOWEL = /^[AEFHILMNORSX]/;
const SPELT_OUT = /^[B-DF-HJ-NP-TV-Z]{2,5}s?$/;

/** "a hour", "an unit", "a MHK". */
export const detectArticles = perDocument((document): readonly ArticleHit[] => {
  const hits: ArticleHit[] = [];
  const { tokens, prose } = document;
  let index = -1;
  for (const token of tokens) {
    index++;
    const next = tokens[index + 1];
    if (token.text.length > 2 || next === undefined || !isArticle(token, tokens[index - 1])) continue;
    if (next.kind !== 'word' || next.block !== token.block || prose.text.slice(token.end, next.start) !== ' ') continue;
    // A single letter, as in "x-ray" and "e-mail", does not say how the whole sounds.
    if ((prose.text[next.end] === '-' && next.text.length < 2) || next.quoted !== token.quoted) continue;
    const right = rightBefore(next.text);
    if (right === undefined || right === token.text.toLowerCase()) continue;
    const evidence = [`“${next.text}” begins with ${right === 'an' ? 'a vowel' : 'a consonant'} when it is spoken`];
    const suggestions = [inCaseOf(token.text, right)];
    const { start } = token;
    hits.push({
      start,
      end: next.start - 1,
      word: token.text,
      next: next.text,
      right,
      confidence: 'high',
      evidence,
      suggestions,
    });
  }
  return hits;
});

function isArticle(token: Token, previous: Token | undefined): boolean {
  if (token.kind !== 'word' || !/^(?:a|an|An)$/.test(token.text)) {
    // A capital A is an article where a sentence begins.
    if (token.text !== 'A' || (previous?.block === token.block && !'.!?'.includes(previous.text))) return false;
  }
  return previous?.end !== token.start;
}

/** The article that a word takes, or nothing when its spelling does not tell. */
function rightBefore(word: string): 'a' | 'an' | undefined {
  if (SPELT_OUT.test(word)) return SPELT_WITH_VOWEL.test(word) ? 'an' : 'a';
  if (word.length < 2 || NO_NOUN.test(word)) return undefined;
  // Who knows how a name is spoken? A capital on an everyday word, or on one of a country, changes nothing.
  const plain = hasCapital(word) && TITLE_CASE.test(word) ? word.toLowerCase() : word;
  if (hasCapital(plain)) return undefined;
  if (!isWord(plain) && britishFor(plain) === undefined && !OF_COUNTRIES.test(plain)) return undefined;
  if (SILENT_H.test(plain) || VOWEL.test(plain)) return 'an';
  return CONSONANT.test(plain) ? 'a' : undefined;
}
