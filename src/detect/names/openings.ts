import { beginsAfter } from './attributes.ts';
import { DICTIONARY, inDictionary } from './looks.ts';
import type { Unit } from './units.ts';

/** What goes on after a person at the head of a sentence: an auxiliary, a link, a past that is not made with -ed. */
const AFTER_PERSON = new Set(
  (
    'is was has had will would can could may might must should did does do are were who whose whom and or also just never always ' +
    'still now then once soon from at in with on to as but not really actually please thanks ' +
    'became began bought brought built came chose drew drove ate fell felt fought found flew got gave went grew heard held kept knew ' +
    'led left lost made meant met paid put ran rang rode said sang saw sat sent shared shook shot sold spent spoke stood stole swam ' +
    'taught threw told took thought understood woke won wore wrote hit quit cut himself herself'
  ).split(' '),
);
/** A verb in the present behind what ends in -s: that was a plural, "Brown bins are". */
const AFTER_PLURAL =
  /^(?:are|were|have|must|need|will|can|cannot|may|should|do|could|would|wanted|needed|available|not)$/;

/**
 * True for an everyday word that owes its capital to the sentence it opens: what follows goes with no person, as in "Carol
 * service" and "Brown bins are". A few people are lost whose names are everyday words and who do something unusual.
 */
export function isOpening(units: readonly Unit[], at: number): boolean {
  const [before, here, next, afterNext] = [units[at - 1], units[at], units[at + 1], units[at + 2]];
  if (here === undefined || !beginsAfter(before)) return false;
  if (!/^\p{Lu}\p{Ll}+$/u.test(here.text) || inDictionary(here.text) !== DICTIONARY.lower) return false;
  if (next?.kind !== 'word' || !/^\p{Ll}/u.test(next.text) || AFTER_PERSON.has(next.text)) return false;
  if (/ed$|n['’]t$/.test(next.text)) return false;
  return !/[^s]s$/.test(next.text) || AFTER_PLURAL.test(afterNext?.text ?? '');
}
