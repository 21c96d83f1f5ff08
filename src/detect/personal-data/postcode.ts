import { perDocument } from '../../core/document.ts';
import type { Hit } from '../../core/hit.ts';
import { findAll, withoutLinks } from './text.ts';

/** The postcode areas of Great Britain, Northern Ireland, Man, Guernsey and Jersey (Royal Mail's list). */
const AREAS =
  'AB|AL|B|BA|BB|BD|BF|BH|BL|BN|BR|BS|BT|BX|CA|CB|CF|CH|CM|CO|CR|CT|CV|CW|DA|DD|DE|DG|DH|DL|DN|DT|DY|E|EC|EH|EN|EX|FK|FY|G|GL|GU|GY|HA|HD|HG|HP|HR|HS|HU|HX|IG|IM|IP|IV|JE|KA|KT|KW|KY|L|LA|LD|LE|LL|LN|LS|LU|M|ME|MK|ML|N|NE|NG|NN|NP|NR|NW|OL|OX|PA|PE|PH|PL|PO|PR|RG|RH|RM|S|SA|SE|SG|SK|SL|SM|SN|SO|SP|SR|SS|ST|SW|SY|TA|TD|TF|TN|TQ|TR|TS|TW|UB|W|WA|WC|WD|WF|WN|WR|WS|WV|YO|ZE';
const POSTCODE = new RegExp(
  String.raw`(?<![\w-])(?:(?:${AREAS})\d(?:\d|[A-HJKMNP-Y])? ?\d[ABD-HJLNP-UW-Z]{2}|GIR ?0AA)(?![\w-])`,
  'g',
);

/** Postcodes of the UK and the Crown dependencies. */
export const detectPostcodes = perDocument((document): readonly Hit[] => {
  const text = withoutLinks(document);
  return [...findAll(text, POSTCODE)].map(({ start, end, value }) => ({
    start,
    end,
    confidence: value.includes(' ') ? 'high' : 'medium',
    evidence: ['it has the form and the area of a postcode'],
  }));
});
