import { lookUp } from './dictionary.ts';
import { classesOf } from './word-classes.ts';
import type { Nearby } from './verb-forms.ts';
import { words } from './word-list.ts';

/** Before one thing, and no more. */
const EACH = words('every each another a an');
/** What "many of" asks for many of. */
const OF_MANY = words('the our my your these those their his her its');
const SHARE = words('one many several some most few two three four five six');
/** Things that are surely one, and no body of people. */
const THINGS = words(
  'road bridge building bus ferry flight event meeting application licence permit website deadline lane path pavement playground ' +
    'policy decision problem accident incident letter leaflet form route scheme page school shop car house home tree tenant ' +
    'resident customer visitor pupil student patient driver officer volunteer child area service reason week month year day',
);
/** Before many things, and never before one. */
const MANY = words('several many various numerous');
/** Many of these are called by the same word, or by one word with more than one meaning. */
const ALIKE = words('staff sheep fish aircraft offspring deer people police cattle data media folk trout salmon thank');
/** Bodies of people, of which Britain speaks as many too. */
const GROUPS = words(
  'team staff crew family party club company committee council board band choir army navy group class couple majority press ' +
    'public media government department police parliament cabinet union firm school college parish jury audience village town ' +
    'community bank hospital charity',
);
const ONE = words('the a an this that each every our your');
const SHORTEST_NOUN = 3;
/** No plurals, or things that are one by that name. */
const NO_PLURAL = words(
  'means series species news works premises headquarters crossroads barracks gallows chaos bias canvas lens atlas alias corps ' +
    'mews sports arts thousands hundreds dozens links process access address business class glass grass pass press',
);
const COMMON = 5;
const SHORTEST = 5;

/**
 * The right form of the second of two words, where one is for one thing and the other for many: "every pupils", "one of
 * the bus".
 */
export function numberBeside(word: Nearby): string | undefined {
  const [first, second] = [word(0), word(1)];
  if (EACH.has(first)) return isMany(second) && isEnd(word(2)) ? singularOf(second) : undefined;
  if (MANY.has(first)) return isOne(second, word(2)) ? pluralOf(second) : undefined;
  if (THINGS.has(second) && OF_MANY.has(first) && word(-1) === 'of' && SHARE.has(word(-2)))
    return isEnd(word(2)) ? pluralOf(second) : undefined;
  return isOneThatDoes(word) ? pluralOf(second) : undefined;
}

/** "The road remain closed", where the sentence begins with its subject. */
function isOneThatDoes(word: Nearby): boolean {
  const [noun, verb] = [word(0), word(1)];
  if (word(-2) !== '' || !ONE.has(word(-1)) || noun.length < SHORTEST_NOUN) return false;
  return (
    classesOf(noun) === 'N' &&
    !GROUPS.has(noun) &&
    classesOf(verb) === 'V' &&
    /^(?:the|a|an|our|your|its|all|any|closed|open|in|on|at|to|from|until)$/.test(word(2))
  );
}

function isMany(word: string): boolean {
  if (word.length < SHORTEST || NO_PLURAL.has(word) || !/[^sui]s$/.test(word) || word.endsWith('ics')) return false;
  return classesOf(word).includes('P') && !classesOf(word).includes('Z') && singularOf(word) !== undefined;
}

/** A noun for one thing: "many visit" may be people that do, so of a verb too more is asked. */
function isOne(word: string, next: string): boolean {
  const ends = classesOf(word) === 'N' ? isEnd(next) : classesOf(word) === 'NV' && /^(?:why|are|were|have)$/.test(next);
  return ends && !ALIKE.has(word) && !word.endsWith('s') && lookUp(pluralOf(word))?.lower === true;
}

/** Where a noun ends: at a verb or a small word that no noun is made with. */
function isEnd(word: string): boolean {
  return /^(?:is|was|has|are|were|have|why|to|in|will|can|must|should|of|for|who|that|which|gets?)$/.test(word);
}

function singularOf(word: string): string | undefined {
  const ends = word.endsWith('ies')
    ? [`${word.slice(0, -3)}y`, word.slice(0, -1)]
    : [word.slice(0, -1), word.slice(0, -2)];
  return ends.find((one) => {
    const known = lookUp(one);
    return known?.lower === true && known.frequency >= COMMON;
  });
}

/** With the ending that a plural and the third person have. */
function pluralOf(word: string): string {
  if (word === 'child') return 'children';
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
  return /(?:s|x|ch|sh)$/.test(word) ? `${word}es` : `${word}s`;
}
