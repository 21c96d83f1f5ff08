import { perDocument } from '../../../core/document.ts';
import type { Hit } from '../../../core/hit.ts';
import { findAll, isShown, misspeltBefore, withoutLinks, wordBefore } from '../text.ts';

/** HMRC's form: letters that are used, prefixes that are not (NIM39110) but for that of its example; the Manx MA is among the first. */
const NUMBER =
  /(?<![\w-])(?:QQ|(?!BG|GB|KN|NK|NT|TN|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z])[ -]?\d{2}[ -]?\d{2}[ -]?\d{2}[ -]?[A-D]?(?![\w-])/gi;
const TELLING = /\b(?:national insurance|ni(?:no| number| no\.?)|insurance number)\b/i;
const LABELS = ['national', 'insurance'];
/** What HMRC shows as an example; people write it for somebody's. */
const EXAMPLE = /^QQ/i;

/** National Insurance numbers; one without its last letter counts only beside a telling word. */
export const detectNationalInsurance = perDocument((document): readonly Hit[] => {
  const text = withoutLinks(document);
  return [...findAll(text, NUMBER)].flatMap(({ start, end, value }): Hit[] => {
    const word = wordBefore(text, { start, end }, TELLING) ?? misspeltBefore(text, { start, end }, LABELS);
    if (EXAMPLE.test(value) && (word === undefined || isShown(text, start))) return [];
    const isComplete = /[A-D]$/i.test(value);
    const isUpper = value === value.toUpperCase();
    if (word === undefined && !(isComplete && (isUpper || value === value.toLowerCase()))) return [];
    const stop = isComplete ? end : end - (/[ -]$/.exec(value)?.[0].length ?? 0);
    const evidence = ['it has the form of a National Insurance number'];
    if (word !== undefined) evidence.push('words of National Insurance stand before it');
    return [{ start, end: stop, confidence: word === undefined && !isUpper ? 'medium' : 'high', evidence }];
  });
});
