import cardTypes from 'credit-card-type';

import { perDocument } from '../../core/document.ts';
import type { Hit } from '../../core/hit.ts';
import { findAll, standsAlone, withoutLinks, wordBefore } from './text.ts';

const DIGITS = /(?<![\w.,:/+-]|\w-)\d(?:[ -]?\d){11,18}(?![\d]|[.,:-]\d|-\w)/g;
const TELLING = /\b(?:card|visa|mastercard|amex|american express|debit|credit|cc|payment)\b/i;

/** Numbers of payment cards: a known issuer's prefix and length, and the Luhn check. */
export const detectPaymentCards = perDocument((document): readonly Hit[] => {
  const text = withoutLinks(document);
  if (!/\d(?:[ -]?\d){11}/.test(text)) return [];
  return [...findAll(text, DIGITS)].flatMap(({ start, end, value }): Hit[] => {
    const digits = value.replace(/\D/g, '');
    if (!passesLuhn(digits) || /^(\d)\1+$/.test(digits)) return [];
    const isAirTravel = digits.length === 15 && digits.startsWith('1') && standsAlone(text, { start, end });
    const issuer = cardTypes(digits).find(({ lengths }) => lengths.includes(digits.length))?.niceType;
    const type = issuer ?? (isAirTravel ? 'an air travel plan' : undefined);
    const word = wordBefore(text, { start, end }, TELLING);
    if (type === undefined && word === undefined) return [];
    const evidence = ['Luhn check passed'];
    if (type !== undefined) evidence.push(`it begins like a card of ${type}`);
    if (word !== undefined) evidence.push('a word of payment stands before it');
    return [{ start, end, confidence: type === undefined ? 'medium' : 'high', evidence }];
  });
});

/** The check digit that every card number carries (ISO/IEC 7812). */
export function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let index = 0; index < digits.length; index++) {
    const digit = digits.charCodeAt(digits.length - 1 - index) - 48;
    const doubled = digit * 2;
    sum += index % 2 === 0 ? digit : doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}
