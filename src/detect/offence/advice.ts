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

/** True for a word that judges what is done, at the start of a sentence. */
export function isOfDeed(words: readonly Word[], at: number): boolean {
  return at <= REACH && OF_DEEDS.has(words[at]?.text ?? '') && DEED.test(textBefore(words, at));
}

/** True for a word of contempt in advice to everybody. */
export function isAdvice(words: readonly Word[], at: number): boolean {
  return ADVICE.test(textBefore(words, at));
}
