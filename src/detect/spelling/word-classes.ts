import { perWord } from '../memo.ts';
import { lookUp } from './dictionary.ts';
import { isIrregularPast, presentOf } from './irregular.ts';

/**
 * Word classes, each a letter; a word may be of several. Small letters are closed classes: `d` determiner, `p` possessive,
 * `s` subject and `o` object pronoun, `i` preposition, `t` "to", `b` be, `h` have, `f` do, `m` modal verb, `c` conjunction,
 * `w` question word, `x` adverb, `#` number, `e` "there". Capitals are open ones: `N` noun, `P` plural, `V` bare verb,
 * `Z` verb in -s, `G` in -ing, `E` past or participle, `A` adjective, `C` comparative, `R` adverb in -ly.
 */
const CLOSED =
  'd the a an this these those each every any some no another all both many few several most either neither enough much ' +
  'such|dc that|p my your its our their|po her|ps his|s i we they he she|so you it|sw who|w what which whom why how|wc when ' +
  'where whether|o me us them him myself ourselves yourself themselves himself herself itself|i of in on at for from with by ' +
  'into onto over under through during about between among within without near against towards across along behind beyond ' +
  'around via per despite throughout inside outside off up down out above below beside|ic before after since until till as ' +
  'like than|c and or but nor if while because unless although though so whilst|t to|b is are was were be been being am ' +
  "isn't aren't wasn't weren't|h has have had having hasn't haven't hadn't|f do does did don't doesn't didn't|m will would " +
  "can could shall should may might must won't wouldn't can't cannot couldn't shouldn't mustn't|x not never always already " +
  'still also now just very too really quite only even often soon then again ever perhaps here today tomorrow yesterday ' +
  'tonight rather almost nearly yet maybe however therefore currently once twice away back together|e there|# one two three ' +
  'four five six seven eight nine ten eleven twelve twenty thirty forty fifty hundred thousand million|dC more less fewer|' +
  "AC better worse|sb i'm we're you're they're he's she's it's|sh i've we've you've they've|sm i'll we'll you'll they'll|eb " +
  "there's|A able unable awake loath moot rid obsolete sure likely unlikely ready free next last first second third other own same whole main late open|" +
  'P people police children men women|NP staff|x well|xA far|NAx right wrong';
/** Nouns that verbs are made of too, so rarely that in a draft they are nouns. */
const NOUNS =
  'team service bin paper letter statement home bus tax road car house school garden parent pilot body board room land water ' +
  'town village community family library museum hospital event price date day week month year hour minute doctor child lady ' +
  'party member officer minister office post project site field dog horse farm tree ship boat ticket card key bag coat ' +
  'box phone email website page number name mother father eye hand face mind voice skin life money';
const NOUN_ENDING = /[a-z]{2,}(?:tion|sion|ment|ness|ity|ance|ence|ship|hood|ism|logy)$/;
const ADJECTIVE_ENDING = /[a-z]{3,}(?:able|ible|ful|ous|ive|ical|less|ary)$/;
const SHORTEST_ENDED = 4;

let closed: ReadonlyMap<string, string> | undefined;

/** The classes of a lower-cased word with a straight apostrophe, none when nothing is known of it. */
export const classesOf = perWord((word): string => {
  closed ??= readClosed();
  const own = closed.get(word);
  if (own !== undefined) return own;
  if (/^\d/.test(word)) return '#';
  if (/s'$|'s$/.test(word)) return 'p';
  if (word.includes("n't")) return 'm';
  return openClasses(word);
});

/** The word and what it may be a form of: `closes` and `close`, `held` and `hold`. */
export const stemsOf = perWord((word): readonly string[] => {
  const past = presentOf(word);
  const stems = [word, ...(past === undefined ? [] : [past])];
  if (/[^s]s$/.test(word)) stems.push(word.slice(0, -1), ...(word.endsWith('es') ? [word.slice(0, -2)] : []));
  if (word.endsWith('ies') || word.endsWith('ied')) stems.push(`${word.slice(0, -3)}y`);
  for (const ending of ['ed', 'ing']) if (word.endsWith(ending)) stems.push(...bareOf(word.slice(0, -ending.length)));
  return stems;
});

function openClasses(word: string): string {
  let classes = '';
  const isOnlyNoun = closed?.get(`:${word}`) !== undefined;
  const isBare = !isOnlyNoun && isVerb(word);
  if (isOnlyNoun || isKnown(`${word}'s`) || NOUN_ENDING.test(word)) classes += 'N';
  if (isBare) classes += 'V';
  if (!isOnlyNoun && isAdjective(word)) classes += 'A';
  if (word.endsWith('er') && bareOf(word.slice(0, -2)).some(isAdjective) && isKnown(`${word.slice(0, -1)}st`))
    classes += 'C';
  if (word.endsWith('ly') && isKnown(word)) classes += 'R';
  if (word.endsWith('ing') && word.length > SHORTEST_ENDED && bareOf(word.slice(0, -3)).some(isVerb)) classes += 'G';
  if (isPast(word)) classes += 'E';
  if (/[^su]s$/.test(word)) classes += inS(word);
  return classes;
}

/** A plural, a verb, or both. */
function inS(word: string): string {
  let classes = '';
  for (const stem of stemsOf(word).slice(1)) {
    const known = classesOf(stem);
    if (known.includes('N')) classes += 'P';
    if (known.includes('V')) classes += 'Z';
  }
  return classes;
}

function isPast(word: string): boolean {
  if (isIrregularPast(word)) return true;
  return word.endsWith('ed') && word.length > SHORTEST_ENDED && stemsOf(word).slice(1).some(isVerb);
}

/** The bare verb of a past in "ed": `hope` for `hoped`, `stop` for `stopped`. */
export function barePresentOf(past: string): string | undefined {
  const stem = past.slice(0, -2);
  const [bare = stem, withE = stem, ...rest] = bareOf(stem);
  return [withE, bare, ...rest].find(isVerb);
}

/** What an ending was taken off, with the letter that goes or doubles before it: `clos` and `close`, `stopp` and `stop`. */
function bareOf(stem: string): readonly string[] {
  const bare = [stem, `${stem}e`];
  if (stem.at(-1) === stem.at(-2)) bare.push(stem.slice(0, -1));
  if (stem.endsWith('i')) bare.push(`${stem.slice(0, -1)}y`);
  return bare;
}

/** Every verb has a form in -ing, and of no other word does the dictionary make one. */
function isVerb(word: string): boolean {
  if (word.length < 2 || !isKnown(word)) return false;
  if (isKnown(`${word}ing`)) return true;
  if (word.endsWith('e')) return isKnown(`${word.slice(0, -1)}ing`);
  return /[^aeiou][aeiou][^aeiouwxy]$/.test(word) && isKnown(`${word}${word.slice(-1)}ing`);
}

function isAdjective(word: string): boolean {
  if (!isKnown(word)) return false;
  if (ADJECTIVE_ENDING.test(word) && !isKnown(`${word}'s`)) return true;
  if (isKnown(`${word}ly`) || isKnown(`${word}ness`)) return true;
  if (word.endsWith('y')) return isKnown(`${word.slice(0, -1)}ily`) || isKnown(`${word.slice(0, -1)}iest`);
  return isKnown(`${word}est`) || (word.endsWith('e') && isKnown(`${word}st`));
}

function isKnown(word: string): boolean {
  return lookUp(word)?.lower === true;
}

function readClosed(): Map<string, string> {
  const map = new Map<string, string>();
  for (const line of CLOSED.split('|')) {
    const [classes = '', ...words] = line.split(' ');
    for (const word of words) map.set(word, classes);
  }
  for (const noun of NOUNS.split(' ')) map.set(`:${noun}`, 'N');
  return map;
}
