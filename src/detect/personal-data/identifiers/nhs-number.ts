import { perDocument } from '../../../core/document.ts';
import type { Hit } from '../../../core/hit.ts';
import { standsAlone, withoutLinks, wordBefore } from '../text.ts';

const NUMBER = /(?<![\w.,/+#£$€-]|\d )\d{3}([ -]?)\d{3}\1\d{4}(?![\w/]|[.,-]\d| \d)/g;
const TELLING = /\b(?:nhs|chi number|chi no|health (?:and care|service|card)? ?number|hospital number|patient)\b/i;
/** Straight before ten digits, such words leave nothing to check. */
const CALLED = /\bnhs (?:number|num|no)\b\.?(?: (?:is|was))?[\s:#=-]{0,3}$/i;
/** A number of this form is more likely to be dialled. */
const PHONING = /\b(?:tel(?:ephone)?|phone|call|ring|dial|mobile|cell|office|fax|text|helpline|contact)\b/i;

/** NHS numbers (also Scotland's CHI and Northern Ireland's): ten digits of which the last checks the others. */
export const detectNhsNumbers = perDocument((document): readonly Hit[] => {
  const text = withoutLinks(document);
  if (!/\d{3}[ -]?\d{4}/.test(text)) return [];
  return [...text.matchAll(NUMBER)].flatMap((match): Hit[] => {
    const span = { start: match.index, end: match.index + match[0].length };
    const isCalled = CALLED.test(text.slice(Math.max(0, span.start - 30), span.start));
    const checks = passesModulus11(match[0].replace(/\D/g, ''));
    if (!checks && !isCalled) return [];
    const isTold = isCalled || wordBefore(text, span, TELLING) !== undefined;
    if (!isTold && wordBefore(text, span, PHONING) !== undefined) return [];
    const isGrouped = match[1] !== '' || standsAlone(text, span);
    const evidence = [checks ? 'its last digit checks the nine before it, as in an NHS number' : 'ten digits'];
    if (isTold) evidence.push('a word of health care stands before it');
    return [{ ...span, confidence: isTold ? 'high' : isGrouped ? 'medium' : 'low', evidence }];
  });
});

/** The check of the NHS Data Dictionary: weights 10 to 2, modulus 11. Ten times one digit is nobody's number. */
function passesModulus11(digits: string): boolean {
  if (!/^\d{10}$/.test(digits) || /^(\d)\1+$/.test(digits)) return false;
  let sum = 0;
  for (let index = 0; index < 9; index++) sum += (digits.charCodeAt(index) - 48) * (10 - index);
  return (11 - (sum % 11)) % 11 === digits.charCodeAt(9) - 48;
}
