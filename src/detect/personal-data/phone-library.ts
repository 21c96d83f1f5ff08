import { findPhoneNumbersInText, type MetadataJson } from 'libphonenumber-js/core';

import { readData } from '../../data/read.ts';

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
  const found = findPhoneNumbersInText(text, { defaultCountry: country }, load(world ? 'phones-world' : 'phones-home'));
  return found.map(({ startsAt, endsAt, number }) => ({
    start: startsAt,
    end: endsAt,
    country: number.country,
    national: number.nationalNumber,
  }));
}
