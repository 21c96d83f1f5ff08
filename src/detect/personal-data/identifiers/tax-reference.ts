import { type Document, perDocument } from '../../../core/document.ts';
import type { Hit } from '../../../core/hit.ts';
import type { Region } from '../../../core/regions.ts';
import { findAll, withoutLinks, wordAfter, wordBefore } from '../text.ts';

/** HMRC's unique taxpayer reference: ten digits, at times with a K; the first checks the others. */
const UTR = /(?<![\w£$€#.,-]|\d )\d{5} ?\d{5}K?(?![\w/-]|[.,]\d| \d)/gi;
const UTR_WORDS =
  /\b(?:utr|unique tax ?payer|tax(?:payer)?(?:['’]s)? (?:reference|ref|number|id)|self[- ]assessment)\b/i;
/** Straight before ten digits, such words leave nothing to check. */
const CALLED_UTR =
  /\b(?:utr|(?:unique )?tax ?payer['’]?s? (?:ref(?:erence)?|number))(?: (?:number|no\.?|code))?(?: is| was)?[\s:#=.-]{0,3}$/i;
/** An employer's reference for PAYE: a tax office and a reference. */
const PAYE = /(?<![\w£$€#.,-])\d{3} ?\/ ?[A-Z]{1,2}\d{1,6}[A-Z]?(?![\w/-])/gi;
const PAYE_WORDS = /\b(?:paye|employer(?:['’]s)?|tax) (?:reference|ref)\b/i;
/** The Isle of Man's: a letter for the kind of taxpayer, six digits, two more. */
const MANX = /(?<![\w-])[ACHTX] ?\d{6}-?\d{2}(?![\w-])/g;
const MANX_WORDS = /\b(?:tax|itip|income tax|reference|ref|trn)\b/i;
/** American ones: an individual's (ITIN) and, beside telling words, an employer's (EIN). */
const ITIN = /(?<![\w-])9\d{2}[ -]?(?:5\d|6[0-5]|7\d|8[0-8]|9[0-24-9])[ -]?\d{4}(?![\w-])/g;
const EIN = /(?<![\w-])\d{2}-\d{7}(?![\w-])/g;
const US_WORDS = /\b(?:itin|tin|ein|tax(?:payer)?(?: id| identification)?(?: number| no)?|fein)\b/i;

const american = perDocument((document): readonly Hit[] => {
  const text = withoutLinks(document);
  const isWorded = (span: { start: number; end: number }) => wordBefore(text, span, US_WORDS) !== undefined;
  const itins = [...findAll(text, ITIN)].map(({ start, end, value }): Hit => {
    const worded = isWorded({ start, end });
    const evidence = ['it has the form of an American taxpayer’s number'];
    return { start, end, confidence: worded ? 'high' : value.includes('-') ? 'medium' : 'low', evidence };
  });
  const eins = [...findAll(text, EIN)].filter(isWorded).map(({ start, end }): Hit => {
    return { start, end, confidence: 'high', evidence: ['words of tax stand before two and seven digits'] };
  });
  return [...itins, ...eins].sort((a, b) => a.start - b.start);
});

const british = perDocument((document): readonly Hit[] => {
  const text = withoutLinks(document);
  const hits: Hit[] = [];
  const add = (pattern: RegExp, words: RegExp, form: string, isRight: (value: string, before: string) => boolean) => {
    for (const { start, end, value } of findAll(text, pattern)) {
      const told = wordBefore(text, { start, end }, words) ?? wordAfter(text, { start, end }, words);
      if (told === undefined || !isRight(value, text.slice(Math.max(0, start - 40), start))) continue;
      hits.push({
        start,
        end,
        confidence: 'high',
        evidence: [form, `the words “${told.toLowerCase()}” stand near it`],
      });
    }
  };
  add(
    UTR,
    UTR_WORDS,
    'ten digits, as in a taxpayer reference',
    (value, before) => CALLED_UTR.test(before) || passesUtrCheck(value),
  );
  add(PAYE, PAYE_WORDS, 'it has the form of an employer’s PAYE reference', () => true);
  add(MANX, MANX_WORDS, 'it has the form of a Manx tax reference', () => true);
  return hits.sort((a, b) => a.start - b.start);
});

/** Tax references of people and of employers, in the regions asked for. */
export function detectTaxReferences(document: Document, regions: readonly Region[]): readonly Hit[] {
  if (!/\d{4}/.test(document.prose.text)) return [];
  const home = regions.some((region) => region.startsWith('GB')) ? british(document) : [];
  return regions.includes('US') ? [...home, ...american(document)] : home;
}

const UTR_WEIGHTS = [6, 7, 8, 9, 10, 5, 4, 3, 2] as const;

/** HMRC's check: the weighted sum of digits two to ten, modulus 11, picks the first digit. */
function passesUtrCheck(value: string): boolean {
  const digits = value.replace(/\D/g, '');
  const sum = UTR_WEIGHTS.reduce((total, weight, index) => total + weight * Number(digits[index + 1]), 0);
  return '21987654321'[sum % 11] === digits[0];
}
