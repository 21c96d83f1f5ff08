import { isListed } from './lexicon.ts';
import { DICTIONARY, inDictionary } from './looks.ts';
import { isPeople } from './peoples.ts';
import type { Unit } from './units.ts';

/** Last words of the names of prizes and laws, whatever stands before: "Glenaby Cup". */
const PRIZE = /^(?:Act|Awards?|Baton|Bill|Cup|Fellowship|Medal|Plate|Prize|Shield|Trophy)$/;
/** Last words of the names of days, schemes, papers, events, ways and buildings, after everyday words and places. */
const OCCASION = new RegExp(
  `^(?:${[
    'Allowance|Appeal|Benefit|Bulletin|Campaign|Carnival|Census|Ceremony|Certificate|Challenge|Championships?|Charter|Clean|Code',
    'Collections?|Competition|Concert|Conference|Consultation|Course|Day|Degree|Diploma|Directive|Elections?|Exhibition|Fair',
    'Fayre|Festival|Fortnight|Form|Games|Gateway|Grant|Guide|Handbook|Honours?|Initiative|Licen[cs]e|Marathon|Month',
    'Newsletter|Night|Notice|Parade|Payment|Pension|Permit|Plan|Policy|Portal|Premium|Programme|Project|Quiz|Race|Rally|Referendum|Regatta',
    'Register|Report|Review|Ride|Route|Run|Scheme|Sea|Season|Show|Standard|Strategy|Summit|Survey|Tax|Trail|Treaty|Vouchers?',
    'Walk|Warning|Week|Weekend|Wheel|Workshops?|Year',
    'Archives?|Arena|Buildings|Clinic|Ensign|Hospital|House|Infirmary|Lighthouse|Museum|Pavilion|Pool|Stadium|Surgery|Theatre|Tower',
  ].join('|')})$`,
);
const CAPITAL = /^\p{Lu}/u;
const ABBREVIATION = /^\p{Lu}[\p{Lu}\p{N}&]+$/u;
const LINK = /^(?:of|the|and|for|to|in|a|&|-)$/;
const OWNED = /^['’]s?$/;
/** In units, between a name and the head that it was cut off from. */
const LONGEST_REST = 3;

/**
 * True for what looks like an organisation and is called by its last word a prize, a day, a scheme, a paper, an event, a
 * way or a building: "Heritage Month", "Home Energy" of "Home Energy Grant". One that bears the name of a firm names that firm.
 */
export function isOccasion(units: readonly Unit[], first: number, last: number): boolean {
  const head = units[last]?.text ?? '';
  const words = units.slice(first, last).filter(({ text }) => !LINK.test(text) && !OWNED.test(text));
  if (last > first && PRIZE.test(head) && !words.some(isOfFirm)) return true;
  if (last > first && OCCASION.test(head) && words.every(isEveryday)) return true;
  return !isOfFirm(units[last]) && units.slice(first, last + 1).every(isPlain) && isCutOff(units, last);
}

/** True for a name that goes on with words with a capital up to the head of an occasion, or with "of the Year". */
function isCutOff(units: readonly Unit[], last: number): boolean {
  if (/^of the (?:Year|Month|Week)$/.test([1, 2, 3].map((step) => units[last + step]?.text).join(' '))) return true;
  for (let at = last + 1; at <= last + LONGEST_REST; at++) {
    const unit = units[at];
    const { text } = unit ?? { text: '' };
    if (OWNED.test(text)) continue;
    if (unit?.kind !== 'word' || !CAPITAL.test(text)) return false;
    if (OCCASION.test(text) || PRIZE.test(text)) return true;
    if (!isEveryday(unit)) return false;
  }
  return false;
}

function isPlain(unit: Unit): boolean {
  return LINK.test(unit.text) || OWNED.test(unit.text) || isEveryday(unit);
}

function isEveryday({ text }: Unit): boolean {
  if (/^\p{N}+(?:st|nd|rd|th)?$/u.test(text)) return true;
  return (
    !ABBREVIATION.test(text) && (inDictionary(text) === DICTIONARY.lower || isListed(text, 'place') || isPeople(text))
  );
}

function isOfFirm(unit: Unit | undefined): boolean {
  return unit !== undefined && (ABBREVIATION.test(unit.text) || isListed(unit.text, 'organisation'));
}
