import type { Document } from '../../core/document.ts';
import { overlaps, type Span } from '../../core/span.ts';
import { detectPostalAddresses } from '../personal-data/contact/postal-address.ts';
import { detectPostcodes } from '../personal-data/contact/postcode.ts';
import { STREET, STREET_IN_SHORT } from '../streets.ts';

const ENDS_AS_STREET = new RegExp(String.raw`(?:^|\s)(?:${STREET}|${STREET_IN_SHORT})$`);
const LONGEST_TAIL = 80;

/**
 * True for what a name was taken from though it belongs to an address: the street of a house number and its town, the
 * town before a postcode, the postcode itself, a building or a street before the town.
 */
export function isPartOfAddress(document: Document, { start, end }: Span, type: 'person' | 'org'): boolean {
  const { text } = document.prose;
  const name = text.slice(start, end);
  const isStreetOrTown = ENDS_AS_STREET.test(name) || !/\s/.test(name);
  if (isStreetOrTown && detectPostalAddresses(document).some((address) => overlaps(address, { start, end })))
    return true;
  const postcode = detectPostcodes(document).find((hit) => hit.end > start && hit.start - end <= LONGEST_TAIL);
  if (postcode === undefined) return false;
  if (postcode.start <= end) return true;
  const tail = text.slice(end, postcode.start);
  // A person's name may stand before an address, and is then no part of it.
  if (type === 'person') return /^,? $/.test(tail) && !/\s/.test(name);
  // Between a part of an address and its postcode may stand more parts, each with a capital.
  return /^(?:,? [\p{Lu}\d][\p{L}\d'’-]*){0,6},? $/u.test(tail);
}
