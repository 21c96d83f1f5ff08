import { perDocument } from '../../../core/document.ts';
import type { Hit } from '../../../core/hit.ts';
import { findAll, isReference, standsAlone, withoutLinks, wordAfter, wordBefore } from '../text.ts';

/**
 * Plates of Great Britain since 2001: area letters, age (the year, or the year and fifty for its second half), three
 * letters; I, Q and Z are not used where DVLA leaves them out.
 */
const CURRENT = /(?<![\w-])[A-HJ-PR-Y][A-HJ-PR-Y](?:0[1-9]|[12]\d|5[1-9]|[67]\d)[ -]?[A-HJ-PR-Z]{3}(?![\w-])/gi;
/** 1983 to 2001 (prefix) and 1963 to 1983 (suffix). */
const PREFIX = /(?<![\w-])[A-HJ-NPR-TV-Y]\d{1,3} ?[A-Z]{3}(?![\w-])/g;
const SUFFIX = /(?<![\w-])[A-Z]{3} ?\d{1,3}[A-HJ-NPR-TV-Y](?![\w-])/g;
/** Manx plates: MN or MAN and a number with or without a letter, the three-letter MN series, and both turned round. */
const MANX = /(?<![\w-])(?:(?:MAN|[A-Z]?MN)[ -]?\d{1,4}(?:[ -]?[A-Z])?|\d{1,4}[ -]?(?:MAN|[A-Z]?MN))(?![\w]|[-–]\d)/g;

/** With a letter behind two figures or more, nothing else looks like it. */
const MANX_WITH_LETTER = /(?<![\w-])(?:MAN|[A-Z]?MN)[ -]?\d{2,4}[ -][A-Z](?![\w-])/g;

const TELLING =
  /\b(?:reg(?:istration)?(?:ed|istered)?(?: (?:number|plate|no\.?|mark))?|number ?plates?|plates?|vehicles?|cars?|vans?|lorry|motorbikes?|motorcycles?|driv(?:er|ing|es|en)|parked|ford|vauxhall|bmw|audi|toyota|nissan|volkswagen|vw|peugeot|renault|mercedes|honda|kia|fiat|skoda|seat|mini|volvo|tesla|land rover|hyundai|mazda|citro[eë]n|transit|corsa|fiesta|golf|focus|astra)\b/i;

/** Registration marks of vehicles. Forms that other things share count only beside a word of vehicles. */
export const detectRegistrations = perDocument((document): readonly Hit[] => {
  const text = withoutLinks(document);
  const hits: Hit[] = [];
  const add = (pattern: RegExp, form: string, amid: 'medium' | 'low') => {
    for (const { start, end, value } of findAll(text, pattern)) {
      if (hits.some((hit) => hit.start < end && start < hit.end)) continue;
      if (isReference(text, start)) continue;
      const word = wordBefore(text, { start, end }, TELLING) ?? wordAfter(text, { start, end }, TELLING);
      const evidence = [`it has the form of a ${form} plate`];
      if (word !== undefined) evidence.push(`the word “${word.toLowerCase()}” stands near it`);
      const isAlone = standsAlone(text, { start, end });
      if (isAlone) evidence.push('nothing else stands on its line');
      const unaided = isAlone ? 'medium' : value === value.toUpperCase() ? amid : 'low';
      hits.push({ start, end, confidence: word === undefined ? unaided : 'high', evidence });
    }
  };
  add(CURRENT, 'current British', 'medium');
  add(MANX_WITH_LETTER, 'Manx', 'medium');
  add(MANX, 'Manx', 'low');
  add(PREFIX, 'British prefix', 'low');
  add(SUFFIX, 'British suffix', 'low');
  return hits.sort((a, b) => a.start - b.start);
});
