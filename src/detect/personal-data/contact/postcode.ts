import { perDocument } from '../../../core/document.ts';
import type { Hit } from '../../../core/hit.ts';
import { overlaps } from '../../../core/span.ts';
import { findAll, withoutLinks } from '../text.ts';

/** The postcode areas of Great Britain, Northern Ireland, Man, Guernsey and Jersey (Royal Mail's list). */
const AREAS =
  'AB|AL|B|BA|BB|BD|BF|BH|BL|BN|BR|BS|BT|BX|CA|CB|CF|CH|CM|CO|CR|CT|CV|CW|DA|DD|DE|DG|DH|DL|DN|DT|DY|E|EC|EH|EN|EX|FK|FY|G|GL|GU|GY|HA|HD|HG|HP|HR|HS|HU|HX|IG|IM|IP|IV|JE|KA|KT|KW|KY|L|LA|LD|LE|LL|LN|LS|LU|M|ME|MK|ML|N|NE|NG|NN|NP|NR|NW|OL|OX|PA|PE|PH|PL|PO|PR|RG|RH|RM|S|SA|SE|SG|SK|SL|SM|SN|SO|SP|SR|SS|ST|SW|SY|TA|TD|TF|TN|TQ|TR|TS|TW|UB|W|WA|WC|WD|WF|WN|WR|WS|WV|YO|ZE';
const POSTCODE = new RegExp(
  String.raw`(?<![\w-])(?:(?:${AREAS})\d(?:\d|[A-HJKMNP-Y])? ?\d[ABD-HJLNP-UW-Z]{2}|GIR ?0AA)(?![\w-])`,
  'g',
);

/** How the second half begins, or `GIR 0AA` ends: without it, the pattern of all areas need not be compiled. */
const INWARD = /\d[A-Z]{2}/;

/** The same as people type it after the word for it. */
const CALLED = new RegExp(
  String.raw`(?<=\b(?:post(?:al)?[ -]?code|pcode)s?\b(?:['’]s| is| was|:| -| =){0,2} {1,2})(?:${AREAS}) ?\d(?:\d|[A-HJKMNP-Y])?[ -]{0,2}\d[ABD-HJLNP-UW-Z]{2}(?![\w-])`,
  'gi',
);

/** Postcodes of the UK and the Crown dependencies. */
export const detectPostcodes = perDocument((document): readonly Hit[] => {
  const text = withoutLinks(document);
  const written = (INWARD.test(text) ? [...findAll(text, POSTCODE)] : []).map(({ start, end, value }): Hit => ({
    start,
    end,
    confidence: value.includes(' ') ? 'high' : 'medium',
    evidence: ['it has the form and the area of a postcode'],
  }));
  if (!/code/i.test(text)) return written;
  const called = [...findAll(text, CALLED)]
    .filter((span) => !written.some((hit) => overlaps(hit, span)))
    .map(({ start, end }): Hit => ({
      start,
      end,
      confidence: 'high',
      evidence: ['the word “postcode” stands before it'],
    }));
  return [...written, ...called].sort((a, b) => a.start - b.start);
});
