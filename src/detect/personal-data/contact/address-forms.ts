import type { Span } from '../../../core/span.ts';
import { NOTHING_BUT_STREET } from '../../streets.ts';
import { TOWN } from '../../towns.ts';
import { findAll } from '../text.ts';

const CAPITALISED = String.raw`[A-Z][\p{L}'’-]{1,20}`;
/** A number and a street of any name, after a word of place and before a town of the Island. */
const NUMBER_AND_TOWN = String.raw`(?<=\b(?:of|at|to|from|in)(?: no\.?| number)? )(?!\d{1,2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Mon|Tue|Wed|Thu|Fri|Sat|Sun|Noon|Midday))\d{1,3}[A-Za-z]? ${CAPITALISED}(?: ${CAPITALISED}){0,2}, (?:${TOWN})(?![\p{L}-])`;
/** A number and the name of houses, with street and town: "16 Rose Court, South Quay, Douglas". */
const NUMBER_ON_STREET = String.raw`(?<![\w£$€#./-])(?!\d{1,2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec))\d{1,3}[A-Za-z]? ${CAPITALISED}(?: ${CAPITALISED}){0,2}, (?:${CAPITALISED} ){1,3}(?:${NOTHING_BUT_STREET}), (?:${TOWN})(?![\p{L}-])`;
/** Told to be an address, whatever its street is called. */
const TOLD = String.raw`(?<=\baddress(?: is| as| was|:) )\d{1,4}[A-Za-z]?,? ${CAPITALISED}(?: (?:n?y|yn|${CAPITALISED})){0,4}`;
/** Streets of the Channel Islands begin with the word for them: "23 Rue des Prés, St Saviour". */
const FRENCH = String.raw`(?<![\w£$€#./-])\d{1,4}[A-Za-z]?,? (?:L[ae]s? )?(?:Grande? )?(?:Rue|Ruette|Route|Mont|Clos|Chemin|Vall[ée]e|Colomberie|Hougue)(?: (?:d[eu]s?|l[ae]s?|[àa]|[èe]s|${CAPITALISED}|[dl]['’]${CAPITALISED})){1,5}(?:,? ${CAPITALISED}(?: ${CAPITALISED})?){0,2}`;
/** Where somebody is said to live, as people type it who care little for capitals: "lives at 14 hawthorn close". */
const SMALL = String.raw`(?<=\b(?:(?:liv(?:e|es|ed|ing)|resid(?:es?|ing)|stay(?:s|ing)?|moved|round) (?:at|to)|address(?: is|['’]s|:|)|home is)(?: no\.?| number)? )\d{1,4}[a-z]?,? (?!min|hour|mile|days?\b|week)(?:[a-z'’]{2,20} ){1,3}(?:${NOTHING_BUT_STREET}|st|rd|ave|cres)\b(?:,? (?:in )?(?:${TOWN}))?`;
/** Words that the address of somebody follows: "lives at", "deliver to: Jane Roe,", "Mrs Roe,". */
const LEAD = String.raw`(?<=\b(?:(?:live[sd]?|living|resid(?:es?|ing)|moved) (?:at|to|in) |[Aa]ddress(?: is|:) |(?:[Dd]eliver(?:ed|y)?|[Pp]ost(?:ed)?|(?:[Ss]end|sent|[Dd]rop(?:ped)?|[Rr]eturn)(?: [a-z]{2,12}){1,3}) (?:to|at):? ${CAPITALISED} ${CAPITALISED}, |(?:Mrs?|Ms|Miss|Dr)\b\.? [^.\n,]{1,40}, ))`;
const DWELLING = 'Cottage|Farmhouse|Bungalow|Barn|Vicarage|Rectory|Croft|Smithy|Stables';
const NAME = `(?:The )?${CAPITALISED}(?: ${CAPITALISED}){0,2}`;
const ON_STREET = String.raw`, (?:${CAPITALISED} ){1,3}(?:${NOTHING_BUT_STREET})`;
const IN_TOWN = String.raw`, (?:${TOWN})(?![\p{L}-])`;
/** A house that has a name, as somebody's home, with its town: "lives at Rose Cottage, Glen Maye", or with street and town. */
const NAMED =
  String.raw`${LEAD}(?:The )?(?:${CAPITALISED} ){1,3}(?:${DWELLING}|Farm|House|Lodge|Villa|Manor|Mill|Chapel)(?:, ${CAPITALISED}(?: ${CAPITALISED}){0,2}){0,2}${IN_TOWN}` +
  `|${LEAD}${NAME}${ON_STREET}${IN_TOWN}`;
/** What is built to live in needs no lead when street and town follow. */
const NAMED_DWELLING = String.raw`(?<![\p{L}'’-])(?:The )?(?:${CAPITALISED} ){1,2}(?:${DWELLING})${ON_STREET}${IN_TOWN}`;

const HOUSE_AND_TOWN =
  /\b(?:Cottage|Farm|Bungalow|Barn|Vicarage|Rectory|House|Lodge|Villa|Manor|Mill|Croft|Smithy|Chapel|Stables)\w{0,5},/;
const HOUSE_NUMBER = /\d[A-Za-z]? [A-Z][^\n,]{1,60}, [A-Z]/;
const STREET_AND_TOWN =
  /[a-z], [A-Z][\w’' -]{2,50}(?:Street|Road|Avenue|Lane|Drive|Close|Crescent|Terrace|Gardens|Mews|Promenade|Quay), [A-Z]/;

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
  if (/\b(?:of|at|to|from|in)(?: no\.?| number)? \d{1,3}[A-Za-z]? [A-Z]/.test(text)) add(NUMBER_AND_TOWN, 'gu');
  if (/\d[A-Za-z]?,? (?:L[ae]s? |Grand)?(?:R|Mont|Cl|Ch|Vall|Colom|Houg)/.test(text)) add(FRENCH, 'gu');
  if (/\b(?:at|to|is|address)[:'’s]{0,2} (?:no\.? |number )?\d{1,4}[a-z]?,? [a-z]/i.test(text)) add(SMALL, 'giu');
  const isOnStreet = STREET_AND_TOWN.test(text);
  if (isOnStreet || HOUSE_AND_TOWN.test(text)) add(NAMED, 'gu');
  if (isOnStreet) add(NAMED_DWELLING, 'gu');
  if (isOnStreet && HOUSE_NUMBER.test(text)) add(NUMBER_ON_STREET, 'gu');
  return found;
}
