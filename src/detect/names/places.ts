import { STREET } from '../streets.ts';
import { NOBODYS_TOWN, TOWN } from '../towns.ts';
import { isListed } from './lexicon.ts';
import type { Unit } from './units.ts';

/** Places of the Island, and words that the names of some begin with, that are also given or family names. */
const PLACES = new RegExp(`^(?:${TOWN}|Glen|Michael|Patrick|Port)$`);
/** Those that are nobody's name. */
const NO_NAMES = new RegExp(`^(?:${NOBODYS_TOWN})$`);
const BEFORE =
  /^(?:in|at|to|from|near|around|outside|through|between|for|of|across|via|towards?|and|the|north|south|east|west|central|lower|upper|greater|into|outside|beyond|leav(?:e|es|ing)|left|reach(?:es|ed|ing)?|serv(?:e|es|ing)|visit(?:s|ed|ing)?|cover(?:s|ing)?)$/i;
const AFTER =
  /^(?:Road|Street|Promenade|Bay|Harbour|Head|Court|Square|Library|Station|School|Town|Beach|is|was|and|to|has)$/;
/** What a town stands behind in an address, after a comma. */
const IS_STREET = new RegExp(`^(?:${STREET})$`);
/** Colours of warnings, not people: an amber alert. */
const COLOUR = /^(?:Amber|Red|Yellow|Green|Scarlet|Rose)$/;
const WARNING = /^(?:warnings?|alerts?|flags?|alarms?|weather|lists?|phase|status|wind|snow|ice|rain|flood)$/i;

/** True for a lone word that is a place of the Island or a colour of warning, by its neighbours: two before it, one after. */
export function isPlaceOrColour(word: string, [second, before]: readonly [string, string], after: string): boolean {
  if (NO_NAMES.test(word)) return true;
  if (COLOUR.test(word)) return WARNING.test(after);
  if (before === ',' && IS_STREET.test(second) && PLACES.test(word)) return true;
  return PLACES.test(word) && (BEFORE.test(before) || AFTER.test(after));
}

const LINK = /^(?:,|and|or|&|\/)$/;

/** True for a lone word in a row of places of which one at least is no one's name: "Kent, Devon and Dorset". */
export function isInRowOfPlaces(units: readonly Unit[], at: number): boolean {
  const row = [units[at]?.text ?? '', ...rowFrom(units, at, -1), ...rowFrom(units, at, 1)];
  return row.length > 1 && row.every((text) => isListed(text, 'place')) && row.some((text) => !isOfPeople(text));
}

function isOfPeople(text: string): boolean {
  return isListed(text, 'given') || isListed(text, 'family');
}

/** The lone words with a capital that commas and the like bind to the one at a place, in one direction. */
function rowFrom(units: readonly Unit[], at: number, step: 1 | -1): string[] {
  const row: string[] = [];
  for (let link = at + step; LINK.test(units[link]?.text ?? ''); link = link + step) {
    while (LINK.test(units[link + step]?.text ?? '')) link += step;
    const next = units[(link += step)];
    if (next?.kind !== 'word' || !/^\p{Lu}/u.test(next.text)) break;
    row.push(next.text);
  }
  return row;
}
