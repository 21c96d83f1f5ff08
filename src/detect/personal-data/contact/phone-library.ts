import { findPhoneNumbersInText, type MetadataJson } from 'libphonenumber-js/core';

import { readData } from '../../../data/read.ts';

export interface FoundNumber {
  readonly start: number;
  readonly end: number;
  readonly country: string | undefined;
  /** Without the country's calling code. */
  readonly national: string;
}

const metadata = new Map<string, MetadataJson>();

function load(name: string): MetadataJson {
  let known = metadata.get(name);
  if (known === undefined) {
    known = JSON.parse(readData(`personal-data/${name}.json`).toString('utf8')) as MetadataJson;
    metadata.set(name, known);
  }
  return known;
}

/**
 * Valid phone numbers of a text, by libphonenumber.
 * @param world true to know the numbers of every country, at the price of a larger table
 */
export function findNumbers(text: string, country: 'GB' | 'US', world: boolean): FoundNumber[] {
  const known = load(world ? 'phones-world' : 'phones-home');
  const numbers: FoundNumber[] = [];
  for (let from = 0; from <= text.length;) {
    const stop = text.indexOf('\n', from);
    const to = stop < 0 ? text.length : stop;
    // The library reads every group of digits as a number, which is dear, and none beyond the end of a line.
    const found = mayHoldNumber(text, from, to)
      ? findPhoneNumbersInText(text.slice(from, to), { defaultCountry: country }, known)
      : [];
    for (const { startsAt, endsAt, number } of found)
      numbers.push({
        start: from + startsAt,
        end: from + endsAt,
        country: number.country,
        national: number.nationalNumber,
      });
    from = to + 1;
  }
  return numbers;
}

/** British numbers have no fewer digits, nor have American ones. */
const FEWEST_DIGITS = 7;
const [ZERO, NINE, PLUS, WIDE_PLUS] = [0x30, 0x39, 0x2b, 0xff0b];
/** From here on, scripts have digits of their own; what is no digit may count as one. */
const OTHER_SCRIPTS = 0x660;

/** True when a line has a plus sign, or enough digits without a letter between. */
function mayHoldNumber(text: string, from: number, to: number): boolean {
  let digits = 0;
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code === PLUS || code === WIDE_PLUS) return true;
    if ((code >= ZERO && code <= NINE) || code >= OTHER_SCRIPTS) {
      digits++;
      if (digits >= FEWEST_DIGITS) return true;
    } else if (isLetter(code)) digits = 0;
  }
  return false;
}

function isLetter(code: number): boolean {
  const lower = code | 0x20;
  return lower >= 0x61 && lower <= 0x7a;
}
