import { perDocument } from '../../../core/document.ts';
import type { Hit } from '../../../core/hit.ts';
import { AT_HOME, VENUE } from './places.ts';
import { findAll, withoutLinks, wordAfter, wordBefore } from '../text.ts';

/** An exact place; `open` when the words round it say that the public is meant to know it. */
export interface LocationHit extends Hit {
  readonly open: boolean;
}

/** Latitude and longitude in degrees: three decimals tell a street, four a house. */
const DECIMAL =
  /(?<![\w.£$€-])[-+−]?\d{1,2}\.\d{3,10}°? ?[NS]?(?:,\s?|\s|;\s?)[-+−]?\d{1,3}\.\d{3,10}°? ?[EW]?(?![\w%]|\.\w)/g;
/** Each with its name: `lat 54.1523, long -4.4821`. */
const LABELLED =
  /\blat(?:itude)?\b\.?[\s:=]{0,3}[-+−]?\d{1,2}\.\d{3,10}°?(?: ?[NS])?[\s,;/]{1,3}(?:and )?lo?ng(?:itude)?\b\.?[\s:=]{0,3}[-+−]?\d{1,3}\.\d{3,10}°?(?: ?[EW])?(?![\w%]|\.\w)/gi;
const SEXAGESIMAL =
  /(?<![\w.])\d{1,2}° ?\d{1,2}(?:[.]\d{1,4})?['’′] ?(?:\d{1,2}(?:\.\d{1,4})?(?:["”″]|''|’’) ?)?[NS][,;]? ?\d{1,3}° ?\d{1,2}(?:\.\d{1,4})?['’′] ?(?:\d{1,2}(?:\.\d{1,4})?(?:["”″]|''|’’) ?)?[EW](?!\w)/g;
/** Ordnance Survey references of six figures or more: a hundred metres and less. */
const GRID = /(?<![\w-])[HJNOST][A-HJ-Z] ?(?:\d{3} ?\d{3}|\d{4} ?\d{4}|\d{5} ?\d{5})(?![\w-])/g;
const GRID_WORDS = /\b(?:grid(?: ref(?:erence)?)?|os ref|ngr|ordnance)\b/i;
/** Three words of what3words, led by its sign or its name. */
const WORDS =
  /(?:\/\/\/ ?|\b(?:what3words|what ?three ?words|w3w)(?: [\w'’]{1,12}){0,6}[\s:=-]{1,3})([a-z]{3,20}\.[a-z]{3,20}\.[a-z]{3,20})(?![\w.]\w)/gi;
const WORDS_LINK = /\b(?:what3words\.com|w3w\.co)\/([a-z]{3,20}\.[a-z]{3,20}\.[a-z]{3,20})(?![\w.])/gi;

/** Places told to the metre: coordinates, grid references, what3words. */
export const detectLocations = perDocument((document): readonly LocationHit[] => {
  const text = withoutLinks(document);
  const hits: LocationHit[] = [];
  const add = (
    from: string,
    pattern: RegExp,
    evidence: string,
    isRight: (value: string, start: number) => boolean = () => true,
  ) => {
    for (const { start, end, value } of findAll(from, pattern)) {
      if (!isRight(value, start) || hits.some((hit) => hit.start < end && start < hit.end)) continue;
      const round = text.slice(Math.max(0, start - 80), end + 40);
      hits.push({
        start,
        end,
        confidence: 'high',
        evidence: [evidence],
        open: VENUE.test(round) && !AT_HOME.test(round),
      });
    }
  };
  if (/\d\.\d{3}/.test(text))
    for (const pattern of [DECIMAL, LABELLED])
      add(text, pattern, 'it has the form of a latitude and a longitude', isOnEarth);
  if (text.includes('°')) add(text, SEXAGESIMAL, 'it has the form of a latitude and a longitude');
  if (/what ?(?:3|three) ?words|w3w|\/\/\//i.test(document.prose.text)) {
    add(text, WORDS, 'three words after the sign or the name of what3words');
    add(document.prose.text, WORDS_LINK, 'three words in a link to what3words');
  }
  const isGrid = (value: string, start: number) => {
    const span = { start, end: start + value.length };
    return (wordBefore(text, span, GRID_WORDS) ?? wordAfter(text, span, GRID_WORDS)) !== undefined;
  };
  if (GRID_WORDS.test(text)) add(text, GRID, 'letters and figures beside the words “grid reference”', isGrid);
  return hits.sort((a, b) => a.start - b.start);
});

function isOnEarth(value: string): boolean {
  const [latitude = 999, longitude = 999] = (value.replaceAll('−', '-').match(/-?\d{1,3}\.\d+/g) ?? []).map(Number);
  return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
}
