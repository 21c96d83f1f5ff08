import { perDocument } from '../../core/document.ts';
import type { Hit } from '../../core/hit.ts';
import { overlaps } from '../../core/span.ts';
import { AT_HOME, VENUE } from './places.ts';
import { detectPostcodes } from './postcode.ts';
import { findAll, withoutLinks } from './text.ts';

const STREET =
  'Street|St\\.?|Road|Rd\\.?|Avenue|Ave\\.?|Lane|Ln\\.?|Drive|Dr\\.?|Close|Crescent|Cres\\.?|Court|Place|Pl\\.?|Square|Sq\\.?|Terrace|Gardens?|Grove|Hill|Park|Way|Walk|Row|Mews|Rise|View|Parade|Promenade|Quay|Bank|Mount|Meadows?|Fields?|Brae|Wynd|Vale|Croft|Heights|Boulevard|Blvd\\.?';
/** The cheap look before the dear one. */
const HOUSE = /\d[A-Za-z]?,? (?:the |St|[A-Z])/;
const houseAndStreet = () =>
  (pattern ??= new RegExp(
    String.raw`(?<![\w£$€#./-])(?:(?:Flat|Apartment|Apt\.?|Unit|Suite) \w{1,4},? )?(?!(?:1[89]|20)\d\d(?:s\b|,))\d{1,4}[A-Za-z]?,? (?:(?:the|St\.?|[A-Z][\p{L}'’-]{1,20}) ){1,4}(?:${STREET})(?![\p{L}])(?:,? (?:[A-Z][\p{L}'’-]{1,20}(?: [A-Z][\p{L}'’-]{1,20})?),?){0,3}`,
    'gu',
  ));
let pattern: RegExp | undefined;

/** An address; `venue` when the words round it say that the public is meant to go there. */
export interface AddressHit extends Hit {
  readonly venue: boolean;
}

/** Addresses: a house number and a street, with the postcode that follows. */
export const detectPostalAddresses = perDocument((document): readonly AddressHit[] => {
  const text = withoutLinks(document);
  if (!HOUSE.test(text)) return [];
  const postcodes = detectPostcodes(document);
  const found = [...findAll(text, houseAndStreet())].filter(({ start, value }) => !isAge(text, start, value));
  return found.map(({ start, end }): AddressHit => {
    const postcode = postcodes.find(
      (hit) => hit.start >= start && hit.start <= end + 3 && !text.slice(start, hit.start).includes('\n\n'),
    );
    const last = postcode === undefined ? trimmed(text, end) : postcode.end;
    const round = text.slice(Math.max(0, start - 80), last + 40);
    const isHome = AT_HOME.test(round);
    const evidence = ['a house number and a street'];
    if (postcode !== undefined) evidence.push('a postcode follows');
    if (isHome) evidence.push('words of home stand near it');
    const sure = postcode !== undefined || isHome;
    return { start, end: last, venue: VENUE.test(round) && !isHome, confidence: sure ? 'high' : 'medium', evidence };
  });
});

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
