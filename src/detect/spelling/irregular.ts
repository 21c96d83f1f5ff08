import { lookUp } from './dictionary.ts';

/** Verbs and nouns that do not bend as most do: the bare form, and the past or the plural. */
const VERBS =
  'arise arose|awake awoke|become became|begin began|bend bent|bite bit|bleed bled|blow blew|break broke|breed bred|bring brought|' +
  'build built|buy bought|catch caught|choose chose|cling clung|come came|creep crept|deal dealt|dig dug|draw drew|drink drank|' +
  'drive drove|eat ate|fall fell|feed fed|feel felt|fight fought|find found|flee fled|fly flew|forbid forbade|forget forgot|' +
  'forgive forgave|freeze froze|get got|give gave|go went|grow grew|hear heard|hide hid|hold held|keep kept|know knew|lay laid|' +
  'lead led|leave left|lend lent|lose lost|make made|mean meant|meet met|mislead misled|overcome overcame|oversee oversaw|pay paid|' +
  'rebuild rebuilt|repay repaid|rewrite rewrote|ride rode|ring rang|rise rose|run ran|say said|see saw|seek sought|sell sold|' +
  'send sent|shake shook|shine shone|shoot shot|shrink shrank|sing sang|sink sank|sit sat|sleep slept|slide slid|speak spoke|' +
  'spend spent|spin spun|stand stood|steal stole|stick stuck|sting stung|strike struck|swear swore|sweep swept|swim swam|' +
  'swing swung|take took|teach taught|tear tore|tell told|think thought|throw threw|understand understood|undertake undertook|' +
  'wake woke|wear wore|weave wove|weep wept|win won|wind wound|withdraw withdrew|withhold withheld|withstand withstood|wring wrung|' +
  'write wrote|broadcast broadcast|cast cast|cost cost|cut cut|forecast forecast|hit hit|hurt hurt|let let|put put|quit quit|' +
  'set set|shut shut|split split|spread spread|thrust thrust|upset upset';
const NOUNS =
  'calf calves|child children|criterion criteria|diagnosis diagnoses|foot feet|goose geese|half halves|hoof hooves|knife knives|' +
  'leaf leaves|life lives|loaf loaves|man men|midwife midwives|mouse mice|ox oxen|person people|phenomenon phenomena|scarf scarves|' +
  'self selves|sheep sheep|shelf shelves|thesis theses|thief thieves|tooth teeth|wife wives|wolf wolves|woman women|crisis crises|' +
  'fungus fungi|aircraft aircraft|analysis analyses|hypothesis hypotheses|children children|men men|women women|people people';
/** Words that many people run together, or write as they sound. */
const OFTEN_WRITTEN =
  'abit a bit|irregardless regardless|lightyear light year|alittle a little|allright all right|alot a lot|aswell as well|atleast at least|eachother each other|eventhough even though|' +
  'incase in case|infact in fact|infront in front|inspite in spite|noone no one|nevermind never mind|ofcourse of course|' +
  'altho although|tho though|thru through|nite night|thankyou thank you|upto up to|highschool high school|carpark car park|ontop on top|aswel as well|everytime every time';
/** No shorter word is a plural. */
const SHORTEST = 3;

let verbs: ReadonlyMap<string, string> | undefined;
let presents: ReadonlyMap<string, string> | undefined;
let often: ReadonlyMap<string, string> | undefined;
let pasts: ReadonlySet<string> | undefined;
let participles: ReadonlyMap<string, string> | undefined;
let nouns: ReadonlyMap<string, string> | undefined;

/**
 * What a word is meant for that no single slip explains: one that is bent as most words are (`teached`, `childs`), one
 * without its apostrophe (`todays`), two that are run together (`alot`), one written as it sounds (`altho`).
 */
export function intended(word: string): string | undefined {
  often ??= read(OFTEN_WRITTEN);
  return often.get(word) ?? regularised(word);
}

/** Participles that are no past as well. */
const PARTICIPLES =
  'been be|begun begin|bitten bite|blown blow|broken break|chosen choose|come come|done do|drawn draw|driven drive|drunk drink|' +
  'eaten eat|fallen fall|flown fly|forbidden forbid|forgotten forget|forgiven forgive|frozen freeze|given give|gone go|grown grow|' +
  'hidden hide|known know|overcome overcome|ridden ride|risen rise|run run|rung ring|seen see|shaken shake|shown show|' +
  'shrunk shrink|spoken speak|stolen steal|sung sing|sunk sink|sworn swear|swum swim|taken take|thrown throw|torn tear|' +
  'undertaken undertake|withdrawn withdraw|woken wake|worn wear|written write|rewritten rewrite|overseen oversee';

/** What an irregular past or participle is made of: `hold` for `held`. */
export function presentOf(past: string): string | undefined {
  presents ??= new Map([
    ...[...(verbs ??= read(VERBS))].map(([present, own]): [string, string] => [own, present]),
    ...read(PARTICIPLES),
  ]);
  return presents.get(past);
}

/** The participle of a bare verb: `taken`, `closed`, `stopped`; undefined when none is in the dictionary. */
export function participleOf(bare: string): string | undefined {
  participles ??= new Map([...read(PARTICIPLES)].map(([participle, present]) => [present, participle]));
  const own = participles.get(bare) ?? (verbs ??= read(VERBS)).get(bare);
  if (own !== undefined) return own;
  const regular = [
    bare.endsWith('e') ? `${bare}d` : `${bare}ed`,
    `${bare}${bare.slice(-1)}ed`,
    `${bare.slice(0, -1)}ied`,
  ];
  return regular.find((one) => lookUp(one)?.lower === true);
}

/** True for a past or a participle that does not end as most do: `held`, `written`. */
export function isIrregularPast(word: string): boolean {
  return presentOf(word) !== undefined;
}

function regularised(word: string): string | undefined {
  if (word.endsWith('ed')) {
    verbs ??= read(VERBS);
    pasts ??= new Set(verbs.values());
    if (pasts.has(word.slice(0, -2))) return word.slice(0, -2);
    return verbs.get(word.slice(0, -2)) ?? verbs.get(word.slice(0, -1)) ?? verbs.get(word.slice(0, -3));
  }
  if (!word.endsWith('s') || word.length <= SHORTEST) return undefined;
  nouns ??= read(NOUNS);
  const plural = nouns.get(word.slice(0, -1)) ?? (word.endsWith('es') ? nouns.get(word.slice(0, -2)) : undefined);
  if (plural !== undefined) return plural;
  return word.endsWith('days') && lookUp(word.slice(0, -1)) !== undefined ? `${word.slice(0, -1)}'s` : undefined;
}

function read(list: string): Map<string, string> {
  return new Map(
    list.split('|').map((pair) => {
      const space = pair.indexOf(' ');
      return [pair.slice(0, space), pair.slice(space + 1)];
    }),
  );
}
