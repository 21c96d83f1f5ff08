import type { Span } from '../../core/span.ts';
import { NOTHING_BUT_STREET } from '../streets.ts';
import { TOWN } from '../towns.ts';
import { findAll } from './text.ts';

const CAPITALISED = String.raw`[A-Z][\p{L}'’-]{1,20}`;
/** A number and a street of any name, after a word of place and before a town of the Island. */
const NUMBER_AND_TOWN = String.raw`(?<=\b(?:of|at|to|from|in) )(?!\d{1,2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Mon|Tue|Wed|Thu|Fri|Sat|Sun|Noon|Midday))\d{1,3}[A-Za-z]? ${CAPITALISED}(?: ${CAPITALISED}){0,2}, (?:${TOWN})(?![\p{L}-])`;
/** Told to be an address, whatever its street is called. */
const TOLD = String.raw`(?<=\baddress(?: is| as| was|:) )\d{1,4}[A-Za-z]?,? ${CAPITALISED}(?: (?:n?y|yn|${CAPITALISED})){0,4}`;
/** Streets of the Channel Islands begin with the word for them: "23 Rue des Prés, St Saviour". */
const FRENCH = String.raw`(?<![\w£$€#./-])\d{1,4}[A-Za-z]?,? (?:L[ae]s? )?(?:Grande? )?(?:Rue|Ruette|Route|Mont|Clos|Chemin|Vall[ée]e|Colomberie|Hougue)(?: (?:d[eu]s?|l[ae]s?|[àa]|[èe]s|${CAPITALISED}|[dl]['’]${CAPITALISED})){1,5}(?:,? ${CAPITALISED}(?: ${CAPITALISED})?){0,2}`;
/** Where somebody is said to live, as people type it who care little for capitals: "lives at 14 hawthorn close". */
const SMALL = String.raw`(?<=\b(?:(?:liv(?:e|es|ed|ing)|resid(?:es?|ing)|stay(?:s|ing)?|moved|round) (?:at|to)|address(?: is|['’]s|:|)|home is)(?: no\.?| number)? )\d{1,4}[a-z]?,? (?!min|hour|mile|days?\b|week)(?:[a-z'’]{2,20} ){1,3}(?:${NOTHING_BUT_STREET}|st|rd|ave|cres)\b(?:,? (?:in )?(?:${TOWN}))?`;
/** A house that has a name, as somebody's home or after a person's name, with its town: "lives at Rose Cottage, Glen Maye". */
const NAMED = String.raw`(?<=\b(?:(?:live[sd]?|living|resid(?:es?|ing)|moved) (?:at|to|in) |address(?: is|:) |(?:Mrs?|Ms|Miss|Dr)\b\.? [^.\n,]{1,40}, ))(?:The )?(?:${CAPITALISED} ){1,3}(?:Cottage|Farm(?:house)?|Bungalow|Barn|Vicarage|Rectory|House|Lodge|Villa|Manor|Mill|Croft|Smithy|Chapel)(?:, ${CAPITALISED}(?: ${CAPITALISED}){0,2}){0,2}, (?:${TOWN})(?![\p{L}-])`;

const HOUSE_AND_TOWN =
  /\b(?:Cottage|Farm|Bungalow|Barn|Vicarage|Rectory|House|Lodge|Villa|Manor|Mill|Croft|Smithy|Chapel)\w{0,5},/;

const compiled = new Map<string, RegExp>();
const pattern = (source: string, flags: string) => {
  const known = compiled.get(source) ?? new RegExp(source, flags);
  compiled.set(source, known);
  return known;
};

/** Addresses that the words round them tell, or a street's first word: no usual word for a street need end them. */
export function toldAddresses(text: string): Span[] {
  const found: Span[] = [];
  const add = (source: string, flags: string) => {
    for (const { start, end } of findAll(text, pattern(source, flags)))
      if (!found.some((other) => other.start < end && start < other.end)) found.push({ start, end });
  };
  // The patterns are dear to make, so each waits for what it cannot do without.
  if (/\baddress\b[^\n]{1,5}\d/.test(text)) add(TOLD, 'gu');
  if (/\b(?:of|at|to|from|in) \d{1,3}[A-Za-z]? [A-Z]/.test(text)) add(NUMBER_AND_TOWN, 'gu');
  if (/\d[A-Za-z]?,? (?:L[ae]s? |Grand)?(?:R|Mont|Cl|Ch|Vall|Colom|Houg)/.test(text)) add(FRENCH, 'gu');
  if (/\b(?:at|to|is|address)[:'’s]{0,2} (?:no\.? |number )?\d{1,4}[a-z]?,? [a-z]/i.test(text)) add(SMALL, 'giu');
  if (HOUSE_AND_TOWN.test(text)) add(NAMED, 'gu');
  return found;
}
