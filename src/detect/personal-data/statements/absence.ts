import { perDocument, type Sentence } from '../../../core/document.ts';
import type { Hit } from '../../../core/hit.ts';
import { detectPostalAddresses } from '../contact/postal-address.ts';

/** What is told of a home that stands empty: the key to it, or things to take. */
export interface AbsenceHit extends Hit {
  readonly isKey: boolean;
}

const SCREEN =
  /\b(?:away|abroad|holidays?|honeymoon|cruise|off[- ]island|off the island|out of (?:the country|town)|fl(?:y|ying) out|empty|no ?body|no one|fortnight)\b/i;
const WHO = String.raw`(?:i|we|they|he|she|all of us|the family|(?:my|our|his|her|their) (?:family|parents?|mum|dad|neighbours?|husband|wife|partner|son|daughter|folks))`;
const WILL = String.raw`(?:['’](?:m|re|s|ll|ve)|,? (?:am|are|is|will|have|has|both|all|now))`;
const GONE = String.raw`(?:away|abroad|off[- ]island|off the island|out of (?:the country|town)|on (?:(?:a|my|our|his|her|their) )?(?:(?:family|summer|winter|skiing) )?(?:holidays?|honeymoon|cruise))`;
const HOW_LONG = String.raw`(?:for (?:the |a |another |about |over )?(?:next |whole |full )?(?:\w+ )?(?:days?|nights?|weeks?|fortnight|months?|summer|weekend|easter|christmas)|until|till?\b|from \w+ to|all (?:week|month|summer|weekend)|next week)`;
/** Tells that people are away from where they live, or that a home stands empty. */
const ABSENCE = String.raw`\b${WHO}${WILL}{0,2} (?:go(?:es|ing)? |gone |heading |off )?(?:be |been |to be )?${GONE}\b|\b${GONE} ${HOW_LONG}|\b(?:house|flat|home|place|bungalow|cottage|farm) (?:is|will be|stands?|sits?|(?:has|will have) been|['’]ll be) (?:completely |standing )?empty\b|\b(?:no ?body|no one) (?:is |will be |['’]s )?(?:at home|home|in the house)\b|\b${WHO}${WILL}{0,2} (?:fly(?:ing)?|jet(?:ting)?|head(?:ing)?) (?:out|off)\b`;
const NOUNS =
  'tell(?:y|ies)|tvs?|televisions?|laptops?|macbooks?|ipads?|tablets?|iphones?|consoles?|playstations?|ps[45]|xbox(?:es)?|e-?bikes?|(?:mountain |road |electric |quad |motor)?bikes?|bicycles?|motorcycles?|scooters?|jewell?ery|rings?|necklaces?|rolex(?:es)?|watches|cash|savings|(?:power )?tools|cameras?|drones?|guitars?|speakers?|sound ?system|stereo|antiques?|paintings?|silver(?:ware)?|(?:golf )?clubs|kayaks?|canoes?|surfboards?|jet ?skis?|trailers?|lawn ?mowers?|ride-on mower|hot tub|coin collection|wine collection|gold|computers?|gaming (?:pc|rig)|shotguns?|handbags?';
/** Somebody's own things: a determiner, an age or a worth stands before, or others of the kind stand beside. */
const VALUABLE = String.raw`\b(?:(?:\w{2,16}['’]s|my|our|his|her|their|the|a|an|some|all|two|three|four|both|new|brand[- ]new|expensive|pricey|posh|big|shiny|old|good|lovely|and|,) ){1,3}(?:[a-z-]+ )?(?:${NOUNS})\b`;
const PLACE = String.raw`\b(?:in|inside|at|on|under|behind|by) (?:the|our|my|his|her|their) (?:\w+ )?(?:garages?|sheds?|house|flat|home|loft|attic|drive(?:way)?|garden|living room|lounge|front room|(?:spare )?(?:bed)?room|hall(?:way)?|van|boot|yard|barn|cellar|basement|safe|kitchen|study|conservatory|outhouse|caravan|mat|window)\b|\b(?:at|back) home\b|\bindoors\b|\b(?:in|inside) (?:it|there)\b`;

/** The way in to an empty home. */
const KEY = String.raw`\bkeys?(?:['’]s| is| are|,)? (?:(?:kept|left|hidden|still|always) )?(?:under|behind|inside|beneath|in|on) (?:the|a|our|my) (?:\w+ )?(?:mat|doormat|gnome|(?:plant ?|flower ?)?pots?|stone|brick|step|bin|letter ?box|porch|shed|windowsill|hook)\b`;

let key: RegExp | undefined;
let absence: RegExp | undefined;
let valuable: RegExp | undefined;
let place: RegExp | undefined;

/**
 * Possessions told with where they are, or where the key is, in a draft that tells, too, that people are away. Advice ("if
 * you are away, lock your bikes in the garage") is none. The hit runs from the first thing to the last of one sentence.
 */
export const detectAbsenceAndValuables = perDocument((document): readonly AbsenceHit[] => {
  const { text } = document.prose;
  if (!SCREEN.test(text)) return [];
  absence ??= new RegExp(ABSENCE, 'i');
  const away = absence;
  const tellsOfAbsence = (words: string) => SCREEN.test(words) && away.test(words) && !isAdvice(words);
  if (!document.sentences.some((sentence) => tellsOfAbsence(wordsOf(text, sentence)))) return [];
  const told = document.sentences.filter((sentence) => !isAdvice(wordsOf(text, sentence)));
  place ??= new RegExp(PLACE, 'i');
  const addresses = detectPostalAddresses(document);
  const isPlaced = (sentence: Sentence) =>
    place?.test(wordsOf(text, sentence)) === true ||
    addresses.some(({ start, end }) => start >= sentence.start && end <= sentence.end);
  key ??= new RegExp(KEY, 'i');
  const wayIn = key;
  return told.flatMap((sentence): AbsenceHit[] => {
    const hidden = wayIn.exec(wordsOf(text, sentence));
    if (hidden !== null) {
      const start = sentence.start + hidden.index;
      const evidence = ['the draft tells that people are away', 'it tells where the key is'];
      return [{ start, end: start + hidden[0].length, confidence: 'high', evidence, isKey: true }];
    }
    const [first, ...others] = isPlaced(sentence) ? valuablesIn(text, sentence) : [];
    if (first === undefined) return [];
    const last = others.at(-1) ?? first;
    const evidence = ['the draft tells that people are away', 'it tells what is there to take, and where'];
    return [
      { start: first.start, end: last.end, confidence: others.length > 0 ? 'high' : 'medium', evidence, isKey: false },
    ];
  });
});

function wordsOf(text: string, { start, end }: Sentence): string {
  return text.slice(start, end);
}

/** Said to the reader, or as a condition: nobody is told to be away. */
function isAdvice(sentence: string): boolean {
  return /\b(?:you|your|yours|yourself|if|whenever|should|never|don['’]t|residents|visitors)\b/i.test(sentence);
}

function valuablesIn(text: string, { start, end }: Sentence) {
  valuable ??= new RegExp(VALUABLE, 'gi');
  return [...text.slice(start, end).matchAll(valuable)].map(({ index, 0: match }) => {
    const lead = /^(?:(?:and|all|,) )*/i.exec(match)?.[0].length ?? 0;
    return { start: start + index + lead, end: start + index + match.length };
  });
}
