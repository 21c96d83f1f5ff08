import { isWord } from '../spelling/dictionary.ts';
import { saidBefore } from './said.ts';
import type { Word } from './words.ts';

/** What everybody calls a deed, and nobody by it: `Speeding is stupid.` */
const OF_DEEDS = new Set('stupid silly foolish daft mad crazy dumb selfish lazy'.split(' '));
const DEED = /^\w{2,}ing (?:[\w'-]+ ){0,4}?(?:is|was|are|'s) (?:(?:just|so|plain|simply|very|really|always|both) )*$/;
/** Advice that calls nobody in particular a fool: `only a fool …`, `do not be a muppet`. */
const ADVICE =
  /(?:^|[,.;:!–-] )(?:only an? |(?:please )?(?:do (?:not|n't)|never) (?:be|act like) an? )$|\b(?:must|should) (?:not|never) (?:be|act like) (?:an? )?$/;
const REACH = 8;

/** `Speeding is …` and `Scams are …` speak of what is done, at the start of a sentence. */
export function isDoing(subject: Word | undefined, verb: Word | undefined): boolean {
  if (subject === undefined) return false;
  return (subject.text.endsWith('ing') || (verb?.text === 'are' && subject.text.endsWith('s'))) && isWord(subject.text);
}

/** True for a word that judges what is done, at the start of a sentence: `Speeding is stupid`, `Scams are evil`. */
export function isOfDeed(words: readonly Word[], at: number): boolean {
  const [subject, verb] = words;
  if (at === 2 && verb?.text === 'are' && subject?.entry === undefined && isDoing(subject, verb)) return true;
  return at <= REACH && OF_DEEDS.has(words[at]?.text ?? '') && DEED.test(`${saidBefore(words, at, REACH)} `);
}

/** True for a word of contempt in advice to everybody. */
export function isAdvice(words: readonly Word[], at: number): boolean {
  return ADVICE.test(`${saidBefore(words, at, REACH)} `);
}
