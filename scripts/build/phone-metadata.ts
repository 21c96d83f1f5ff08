import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';

import type { MetadataJson } from 'libphonenumber-js/core';

const require = createRequire(import.meta.url);
const full = require('libphonenumber-js/metadata.max.json') as MetadataJson & { readonly version: number };
const small = require('libphonenumber-js/metadata.min.json') as MetadataJson;

/** Countries whose numbers are told apart in full; of all others it is enough to know valid lengths and prefixes. */
const HOME = ['GB', 'IM', 'GG', 'JE', 'US'] as const;

/** Writes the phone metadata that ships: a few kilobytes for home, and the world for numbers that begin with a plus. */
export function buildPhoneMetadata(folder: string): void {
  mkdirSync(folder, { recursive: true });
  const countries = Object.fromEntries(HOME.map((code) => [code, full.countries[code]]));
  const codes = full.country_calling_codes as Readonly<Record<string, readonly string[]>>;
  const home = {
    version: full.version,
    country_calling_codes: { '44': codes['44'], '1': ['US'] },
    countries,
    nonGeographic: {},
  };
  writeFileSync(`${folder}/phones-home.json`, JSON.stringify(home));
  writeFileSync(
    `${folder}/phones-world.json`,
    JSON.stringify({ ...small, countries: { ...small.countries, ...countries } }),
  );
}
