import { perDocument } from '../../../core/document.ts';
import type { Hit } from '../../../core/hit.ts';
import { findAll, withoutLinks, wordBefore } from '../text.ts';

/**
 * DVLA's driver number: five letters of the surname filled up with nines, the decade of birth, the month (women's with
 * fifty added), the day, the year, two initials, a digit, two check letters; the licence's issue number may follow.
 */
const DRIVER_NUMBER =
  /(?<![\w-])(?=[A-Z])[A-Z9]{5}[ -]?\d(?:0[1-9]|1[0-2]|5[1-9]|6[0-2])(?:0[1-9]|[12]\d|3[01])\d[ -]?[A-Z9]{2}[A-Z\d][A-Z\d]{2}(?:[ -]?\d{2}(?=[.,;:)]?(?:\s*\n|\s*$)|[.,;:)]\s))?(?![\w-])/gi;
const SURNAME = /^[A-Z]+9*$/i;
/** Forms elsewhere (the Isle of Man, Northern Ireland, the United States) differ so much that only words tell them. */
const ANY = /(?<![\w#£$€/.-])(?=[A-Z\d-]{0,9}\d-?\d-?\d)[A-Z\d]{2,16}(?:-[A-Z\d]{2,10}){0,4}(?![\w/]|[-.]\w)/gi;
const TELLING =
  /\bdriv(?:ing|ers?|er['’]s)[ -](?:l[ie]s?[cs]i?[ea]n[cs]{1,2}es?|(?:number|no\.?|id)(?= ?[:#=\d]| is\b))(?: no\.| num\.)?[^.!?\n]{0,24}$/i;
const DATE = /^(?:\d{1,2}-[a-z\d]{1,9}-\d{2,4}|\d{4}-\d{2}-\d{2})$/i;

/** Numbers of driving licences. */
export const detectDrivingLicences = perDocument((document): readonly Hit[] => {
  const text = withoutLinks(document);
  const hits: Hit[] = [];
  if (!/\d{3}/.test(text)) return hits;
  for (const { start, end, value } of findAll(text, DRIVER_NUMBER)) {
    if (!SURNAME.test(value.slice(0, 5))) continue;
    const evidence = ['it has the form of a DVLA driver number, with a date that exists'];
    hits.push({ start, end, confidence: 'high', evidence });
  }
  if (!/\bdriv(?:ing|er)/i.test(text)) return hits;
  for (const { start, end, value } of findAll(text, ANY)) {
    if (value.replaceAll('-', '').length < 6 || DATE.test(value)) continue;
    if (hits.some((hit) => hit.start < end && start < hit.end)) continue;
    if (wordBefore(text, { start, end }, TELLING) === undefined) continue;
    hits.push({ start, end, confidence: 'high', evidence: ['words of a driving licence stand before it'] });
  }
  return hits.sort((a, b) => a.start - b.start);
});
