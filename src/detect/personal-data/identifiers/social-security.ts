import { type Document, perDocument } from '../../../core/document.ts';
import type { Hit } from '../../../core/hit.ts';
import type { Region } from '../../../core/regions.ts';
import { standsAlone, withoutLinks, wordBefore } from '../text.ts';

const NUMBER = /(?<![\w.£$€#/-]|\d )(?!000|666|9)\d{3}([-. ]?)(?!00)\d{2}([-. ]?)(?!0000)\d{4}(?![\w/-]|[.,]\d| \d)/g;
const TELLING = /\b(?:ssns?|social security|soc(?:ial)?\.? sec|ss ?#|ss no)\b/i;
/** Numbers that were printed in advertisements and are nobody's. */
const PRINTED = /^(?:078051120|219099999|123456789)$/;

const numbersOf = perDocument((document): readonly Hit[] => {
  const text = withoutLinks(document);
  return [...text.matchAll(NUMBER)].flatMap((match): Hit[] => {
    const span = { start: match.index, end: match.index + match[0].length };
    const [first = '', second = ''] = [match[1], match[2]];
    if (PRINTED.test(match[0].replace(/\D/g, '')) || (first !== second && first !== '' && second !== '')) return [];
    const isTold = wordBefore(text, span, TELLING) !== undefined;
    const isClear = (first === '-' && second === '-') || standsAlone(text, span) || (first === second && first !== '');
    const evidence = ['it has the form of a Social Security number'];
    if (isTold) evidence.push('words of social security stand before it');
    return [{ ...span, confidence: isTold ? 'high' : isClear ? 'medium' : 'low', evidence }];
  });
});

/** American Social Security numbers: beside telling words everywhere, by their form alone where `US` is among the regions. */
export function detectSocialSecurity(document: Document, regions: readonly Region[]): readonly Hit[] {
  if (!/\d{4}/.test(document.prose.text)) return [];
  const hits = numbersOf(document);
  return regions.includes('US') ? hits : hits.filter(({ confidence }) => confidence === 'high');
}
