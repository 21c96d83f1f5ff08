import type { Token } from '../../core/document.ts';
import { isListedName } from '../names/listed.ts';
import { isWord, lookUp } from './dictionary.ts';
import { isNamedTimeOrPlace, isPlainSlip } from './doubt.ts';
import { nearest } from './suggest.ts';

/** A short part of a tag, one that the tables for names leave out, must be a letter swapped or doubled from a very common word. */
const SHORT = { length: 4, score: 90, frequency: 9 };

/** The words of a hashtag with a capital each that are slips: `#PeelRaod`. Offsets are into the token's text. */
export function slipsInHashtag({ text }: Token): readonly { readonly word: string; readonly start: number }[] {
  return [...text.matchAll(/\p{Lu}\p{Ll}{3,}/gu)].flatMap((match) => {
    const [word] = match;
    if (isWord(word) || isListedName(word)) return [];
    // The last capital of letters that stand for something is none of the word's: `PHalerts`.
    if (/\p{Lu}/u.test(text.charAt(match.index - 1)) && isWord(word.slice(1))) return [];
    return isPlainSlip(word) || isShortSlip(word) || isNamedTimeOrPlace(word) ? [{ word, start: match.index }] : [];
  });
}

function isShortSlip(word: string): boolean {
  const near = word.length === SHORT.length ? nearest(word, SHORT.score) : undefined;
  const known = near && lookUp(near.word.toLowerCase());
  return known !== undefined && known.lower && known.frequency >= SHORT.frequency;
}
