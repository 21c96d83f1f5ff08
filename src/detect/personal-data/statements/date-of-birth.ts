import { perDocument } from '../../../core/document.ts';
import type { Hit } from '../../../core/hit.ts';
import { FULL_DATE } from './dates.ts';
import { findAll, withoutLinks, wordAfter, wordBefore } from '../text.ts';

const BEFORE =
  /(?:\bborn\b|\bd\.?\s?o\.?\s?b\b\.?|\bdate of birth\b|\bbirth\s?dates?\b|\bbirthday\b|\bdate-of-birth\b)[^.!?\n]{0,24}$/i;
const AFTER =
  /^[^.!?\n]{0,6}(?:\(?(?:is|was|as)?\s?(?:(?:his|her|their|my|your|a|the)\s)?(?:\w+['’]s\s)?(?:dob|d\.o\.b|date of birth|birth\s?date|birthday)\b)/i;

/** "Born on or after" a date tells a rule of some scheme, and nobody's birthday. */
const RULE =
  /\bborn (?:on or |either )?(?:before|after|since|between|until|by|from|prior to|earlier than|later than)\b[^.!?\n]{0,24}$/i;

/** A body, a law or a building is founded, not born; a festival is celebrated on a birthday, too. */
const NOT_A_PERSON =
  /\b(?:charity|company|organisation|centre|hospital|king|queen|jesus|christ|prophet|nation|idea)\b/i;

/** Dates that a phrase before or after them says to be somebody's birthday. */
export const detectDatesOfBirth = perDocument((document): readonly Hit[] => {
  const text = withoutLinks(document);
  if (!/birth|born|\bd\.?\s?o\.?\s?b\b/i.test(text)) return [];
  return [...findAll(text, FULL_DATE)].flatMap(({ start, end }) => {
    const before = wordBefore(text, { start, end }, BEFORE);
    const after = before === undefined ? wordAfter(text, { start, end }, AFTER) : undefined;
    if (before === undefined && after === undefined) return [];
    const context = text.slice(Math.max(0, start - 60), start);
    if (RULE.test(context)) return [];
    const confidence = NOT_A_PERSON.test(context) ? 'low' : 'high';
    return [
      { start, end, confidence, evidence: [`words of birth stand ${before === undefined ? 'after' : 'before'} it`] },
    ];
  });
});
