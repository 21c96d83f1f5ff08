import { perDocument } from '../../../core/document.ts';
import type { Hit } from '../../../core/hit.ts';
import { overlaps } from '../../../core/span.ts';
import { STREET, STREET_IN_SHORT } from '../../streets.ts';
import { toldAddresses } from './address-forms.ts';
import { AT_HOME, VENUE } from './places.ts';
import { detectPostcodes } from './postcode.ts';
import { findAll, withoutLinks } from '../text.ts';

/** The cheap look before the dear one. */
const HOUSE = /\d[A-Za-z]?,? (?:the |St|[A-Z])/;
const houseAndStreet = () =>
  (pattern ??= new RegExp(
    String.raw`(?<![\w£$€#./-])(?:(?:Flat|Apartment|Apt\.?|Unit|Suite) \w{1,4},? )?(?!(?:1[89]|20)\d\d(?:s\b|,))\d{1,4}[A-Za-z]?,? (?:(?:the|St\.?|[A-Z][\p{L}'’-]{1,20}) ){1,4}(?:${STREET}|(?:${STREET_IN_SHORT})\b\.?)(?![\p{L}])(?:,? (?:[A-Z][\p{L}'’-]{1,20}(?: [A-Z][\p{L}'’-]{1,20})?),?){0,3}`,
    'gu',
  ));
let pattern: RegExp | undefined;

const CAPITALISED = String.raw`[A-Z][\p{L}'’-]{1,20}`;
/** A house that has a name, before its postcode: "Rose Cottage, Glen Maye, ". */
const NAMED_HOUSE = String.raw`(?<![\p{L}'’-])(?:${CAPITALISED} ){1,3}(?:(Cottage|Farm(?:house)?|Bungalow|Barn|Vicarage|Rectory)|House|Lodge|Villa|Manor|Mill|Croft)(?:,\s{0,2}${CAPITALISED}(?: ${CAPITALISED}){0,3}){0,3},?\s{1,2}$`;
/** Somebody to whom the house may belong: "Mr A. Skillicorn, ". */
const ADDRESSEE = /\b(?:Mrs?|Ms|Miss|Dr|Rev|Master)\b\.?(?: [A-Z]\.?){0,3} [^.\n]{1,40}[.,]?\s{0,2}$/;
let namedHouse: RegExp | undefined;
/** A number and a name that ends as no street does, before its postcode: "7 Rose Dhoo, Gorse Park, Douglas ". */
const NUMBERED = String.raw`(?<![\w£$€#./-]|(?:Unit|Suite|Floor|Level|Room|Block) )(?!\d{1,2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec))\d{1,3}[A-Za-z]?,? ${CAPITALISED}(?: ${CAPITALISED}){0,3}(?:,\s{0,2}${CAPITALISED}(?: ${CAPITALISED}){0,3}){1,3},?\s{1,2}$`;
let numberedName: RegExp | undefined;
/** How far the name of a house may stand before its postcode, in UTF-16 code units. */
const HOUSE_REACH = 100;

/** An address; `venue` when the words round it say that the public is meant to go there. */
export interface AddressHit extends Hit {
  readonly venue: boolean;
}

/** Addresses: a house number and a street, or the name of a house, with the postcode that follows. */
export const detectPostalAddresses = perDocument((document): readonly AddressHit[] => {
  const text = withoutLinks(document);
  const postcodes = detectPostcodes(document);
  const numbered = numberedAddresses(text, postcodes);
  const named = postcodes.flatMap((postcode) => [...namedHouses(text, postcode), ...numberedNames(text, postcode)]);
  return [...numbered, ...named.filter((hit) => !numbered.some((other) => overlaps(other, hit)))].sort(
    (a, b) => a.start - b.start,
  );
});

function numberedAddresses(text: string, postcodes: readonly Hit[]): AddressHit[] {
  const streets = HOUSE.test(text)
    ? [...findAll(text, houseAndStreet())].filter(({ start, value }) => !isAge(text, start, value))
    : [];
  const others = toldAddresses(text).filter((hit) => !streets.some((other) => overlaps(other, hit)));
  return [...streets, ...others].map(({ start, end }): AddressHit => {
    const postcode = postcodes.find(
      (hit) => hit.start >= start && hit.start <= end + 3 && !text.slice(start, hit.start).includes('\n\n'),
    );
    const last = postcode === undefined ? trimmed(text, end) : postcode.end;
    const round = text.slice(Math.max(0, start - 80), last + 40);
    const isHome = AT_HOME.test(round);
    const evidence = ['a house and its street or town'];
    if (postcode !== undefined) evidence.push('a postcode follows');
    if (isHome) evidence.push('words of home stand near it');
    const sure = postcode !== undefined || isHome;
    return { start, end: last, venue: VENUE.test(round) && !isHome, confidence: sure ? 'high' : 'medium', evidence };
  });
}

/** Addresses whose number stands before a name that is no street's. */
function numberedNames(text: string, postcode: Hit): AddressHit[] {
  const from = Math.max(0, postcode.start - HOUSE_REACH);
  numberedName ??= new RegExp(NUMBERED, 'u');
  const match = numberedName.exec(text.slice(from, postcode.start));
  if (match === null) return [];
  const start = from + match.index;
  const round = text.slice(Math.max(0, start - 80), postcode.end + 40);
  const isHome = AT_HOME.test(round);
  const evidence = ['a number and a name', 'a postcode follows'];
  if (isHome) evidence.push('words of home stand near it');
  const venue = VENUE.test(round) && !isHome;
  return [{ start, end: postcode.end, venue, confidence: isHome ? 'high' : 'medium', evidence }];
}

/** Offices are called houses too, so a house counts only as a home, as a farm or after the name of a person. */
function namedHouses(text: string, postcode: Hit): AddressHit[] {
  const from = Math.max(0, postcode.start - HOUSE_REACH);
  const before = text.slice(from, postcode.start);
  namedHouse ??= new RegExp(NAMED_HOUSE, 'u');
  const match = namedHouse.exec(before);
  if (match === null) return [];
  const start = from + match.index;
  const isHome = AT_HOME.test(text.slice(Math.max(0, start - 80), start));
  const isSomebodys = ADDRESSEE.test(text.slice(Math.max(0, start - 60), start));
  if (match[1] === undefined && !isHome && !isSomebodys) return [];
  const evidence = ['the name of a house', 'a postcode follows'];
  if (isHome) evidence.push('words of home stand near it');
  if (isSomebodys) evidence.push('a person is named before it');
  return [{ start, end: postcode.end, venue: false, confidence: isHome || isSomebodys ? 'high' : 'medium', evidence }];
}

/** "Jane Roe, 34, Garden Grove": the number between commas is an age. */
function isAge(text: string, start: number, value: string): boolean {
  return /^\d{1,3}, /.test(value) && /\p{L}, $/u.test(text.slice(Math.max(0, start - 3), start));
}

/** Postcodes that belong to no address found. */
export const detectLonePostcodes = perDocument((document): readonly Hit[] => {
  const addresses = detectPostalAddresses(document);
  return detectPostcodes(document).filter((hit) => !addresses.some((address) => overlaps(address, hit)));
});

function trimmed(text: string, end: number): number {
  return /[,\s]/.test(text[end - 1] ?? '') ? end - 1 : end;
}
