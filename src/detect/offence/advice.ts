import { isWord } from '../spelling/dictionary.ts';
import type { Word } from './words.ts';

/** What everybody calls a deed, and nobody by it: `Speeding is stupid.` */
const OF_DEEDS = new Set('stupid silly foolish daft mad crazy dumb selfish lazy'.split(' '));
const DEED = /^\w{2,}ing (?:[\w'-]+ ){0,4}?(?:is|was|are|'s) (?:(?:just|so|plain|simply|very|really|always|both) )*$/;
/** Advice that calls nobody in particular a fool: `only a fool …`, `do not be a muppet`. */
const ADVICE =
  /(?:^|[,.;:!–-] )(?:only an? |(?:please )?(?:do (?:not|n't)|never) (?:be|act like) an? )$|\b(?:must|should) (?:not|never) (?:be|act like) (?:an? )?$/;
const REACH = 8;

function textBefore(words: readonly Word[], at: number): string {
  return words
    .slice(Math.max(0, at - REACH), at)
    .map(({ text }) => `${text} `)
    .join('');
}

function isPlural(word: Word | undefined): boolean {
  return word !== undefined && word.text.endsWith('s') && isWord(word.text);
}

/** True for a word that judges what is done, at the start of a sentence: `Speeding is stupid`, `Scams are evil`. */
export function isOfDeed(words: readonly Word[], at: number): boolean {
  const isOfThings = at === 2 && words[1]?.text === 'are' && words[0]?.entry === undefined && isPlural(words[0]);
  if (isOfThings) return true;
  return at <= REACH && OF_DEEDS.has(words[at]?.text ?? '') && DEED.test(textBefore(words, at));
}

/** True for a word of contempt in advice to everybody. */
export function isAdvice(words: readonly Word[], at: number): boolean {
  return ADVICE.test(textBefore(words, at));
}
