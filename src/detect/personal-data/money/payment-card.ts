import cardTypes from 'credit-card-type';

import { perDocument } from '../../../core/document.ts';
import type { Hit } from '../../../core/hit.ts';
import { findAll, standsAlone, withoutLinks, wordBefore } from '../text.ts';

const DIGITS = /(?<![\w.,:/+-]|\w-)\d(?:[ -]?\d){11,18}(?![\d]|[.,:-]\d|-\w)/g;
const TELLING = /\b(?:card|visa|mastercard|amex|american express|debit|credit|cc|payment)\b/i;

/** As it is embossed: four groups of four, the first digit that of a bank's card. */
const EMBOSSED = /^[2-6]\d{3}(?: \d{4}){3}$/;
/** Straight before such groups, or after them, these leave the check digit to a slip of the fingers. */
const CALLED = /\bcard(?: (?:number|no|num|details))?\b\.?(?: (?:is|was|ending))?[\s:#=-]{0,3}$/i;
const EXPIRES = /^[\s,;(]{0,3}(?:and (?:it )?)?(?:exp(?:iry|ires|iration)?\b|valid (?:to|until|thru)|cvv|cvc)/i;

/** Numbers of payment cards: a known issuer's prefix and length, and the Luhn check. */
export const detectPaymentCards = perDocument((document): readonly Hit[] => {
  const text = withoutLinks(document);
  if (!/\d(?:[ -]?\d){11}/.test(text)) return [];
  return [...findAll(text, DIGITS)].flatMap(({ start, end, value }): Hit[] => {
    const digits = value.replace(/\D/g, '');
    const checks = passesLuhn(digits);
    if ((!checks && !isCalledCard(text, start, end)) || /^(\d)\1+$/.test(digits)) return [];
    const isAirTravel = digits.length === 15 && digits.startsWith('1') && standsAlone(text, { start, end });
    const issuer = cardTypes(digits).find(({ lengths }) => lengths.includes(digits.length))?.niceType;
    const type = issuer ?? (isAirTravel ? 'an air travel plan' : undefined);
    const word = wordBefore(text, { start, end }, TELLING);
    if (type === undefined && word === undefined) return [];
    const evidence = [checks ? 'Luhn check passed' : 'four groups of four digits, called a card'];
    if (type !== undefined) evidence.push(`it begins like a card of ${type}`);
    if (word !== undefined) evidence.push('a word of payment stands before it');
    return [{ start, end, confidence: type === undefined || !checks ? 'medium' : 'high', evidence }];
  });
});

function isCalledCard(text: string, start: number, end: number): boolean {
  const isCalled = CALLED.test(text.slice(Math.max(0, start - 30), start)) || EXPIRES.test(text.slice(end, end + 24));
  return isCalled && EMBOSSED.test(text.slice(start, end));
}

/** The check digit that every card number carries (ISO/IEC 7812). */
function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let index = 0; index < digits.length; index++) {
    const digit = digits.charCodeAt(digits.length - 1 - index) - 48;
    const doubled = digit * 2;
    sum += index % 2 === 0 ? digit : doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}
