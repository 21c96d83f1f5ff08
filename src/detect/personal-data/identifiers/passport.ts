import { perDocument } from '../../../core/document.ts';
import type { Hit } from '../../../core/hit.ts';
import type { Span } from '../../../core/span.ts';
import { findAll, isReference, misspeltBefore, standsAlone, withoutLinks, wordBefore } from '../text.ts';

/** The British form: two letters and seven digits. */
const BRITISH = /(?<![\w#/-])[A-Za-z]{2}\d{7}(?![\w/-])/g;
/** The forms of most countries, told only by the word before them; nine digits are also an older British one. */
const ANY =
  /(?<![\w#/.-])(?=[A-Za-z\d]{6,10}(?![\w/-]|\.\d))(?:[A-Za-z]{0,3}\d{5,9}[A-Za-z]?)(?![\w-])|(?<![\w#/.-]|\d )\d{3} \d{3} \d{3}(?![\w/-]|[.,]\d| \d)/g;
const TELLING = /\b(?:passports?|travel document)\b/i;
/** A date, a fee or a count after "passport" is none of its numbers. */
const AMOUNT = /[£$€]\s?$|\b(?:costs?|fees?|over|about|around|than|some|nearly)\s$/i;

/** Numbers of passports. */
export const detectPassports = perDocument((document): readonly Hit[] => {
  const text = withoutLinks(document);
  const hits: Hit[] = [];
  if (!/\d{5}|\d{3} \d{3} \d{3}/.test(text)) return hits;
  for (const { start, end, value } of findAll(text, BRITISH)) {
    const isTold = isCalled(text, { start, end });
    // A software firm numbers its notes so.
    if (!isTold && (value.startsWith('KB') || isReference(text, start))) continue;
    const isClear = value === value.toUpperCase() || standsAlone(text, { start, end });
    const evidence = ['two letters and seven digits, as in a British passport'];
    if (isTold) evidence.push('the word “passport” stands before it');
    hits.push({ start, end, confidence: isTold ? 'high' : isClear ? 'medium' : 'low', evidence });
  }
  for (const { start, end } of findAll(text, ANY)) {
    if (hits.some((hit) => hit.start < end && start < hit.end)) continue;
    if (!isCalled(text, { start, end })) continue;
    if (AMOUNT.test(text.slice(Math.max(0, start - 12), start))) continue;
    const evidence = ['it has the form of a passport’s number', 'the word “passport” stands before it'];
    hits.push({ start, end, confidence: 'high', evidence });
  }
  return hits.sort((a, b) => a.start - b.start);
});

function isCalled(text: string, span: Span): boolean {
  return (wordBefore(text, span, TELLING) ?? misspeltBefore(text, span, ['passport'])) !== undefined;
}
