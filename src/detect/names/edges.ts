import { isListed } from './lexicon.ts';
import { DICTIONARY, inDictionary } from './looks.ts';
import type { Unit } from './units.ts';

/** Titles that are as good as a part of the name: "Prince Harry" is found under "Prince". */
const PART_OF_NAME = new Set('baroness dj duchess duke king lady lord pope prince princess sen'.split(' '));
/** Roles before a name that are none of it. */
const NO_PART_OF_NAME = new Set(
  (
    'alderman captain chancellor cllr coach constable councillor deemster garda governor inspector judge mayor minister pm premier ' +
    'secretary sergeant superintendent'
  ).split(' '),
);
/** What readers are asked to do with somebody: "Ring Juan Quirk." */
const ASKED_TO =
  /^(?:Ask|Call|Congratulate|Contact|Email|Follow|Help|Hear|Join|Meet|Message|Phone|Remember|Ring|See|Tell|Text|Thank|Visit|Watch|Wish)$/;
/** Words in small letters that stand within names. */
const PARTICLE = /^(?:al|and|bin|da|de|del|den|der|di|du|e|el|ibn|la|le|o|of|the|van|von|y)$/;
const FUNCTION_WORD =
  /^(?:I|Am|Are|Is|Was|Were|Do|Does|Did|Have|Has|Had|The|This|That|And|Or|But|You|We|He|She|They|It|My|Your|His|Her|Their|What|When|Where|Who|How|Why|Can|If|In|On|At|To|For|From|With|Of|So|Not|As|By)$/;
const CAPITAL = /^\p{Lu}/u;

/** Moves the edges of a person's name, over units `[first, last]`, to where readers see them. */
export function edgesOf(units: readonly Unit[], first: number, last: number): { first: number; last: number } {
  if (!CAPITAL.test(units[first]?.text ?? '')) return { first, last };
  let end = endOf(units, first, last);
  let begin = first;
  // A king may be "the First".
  if (/^\p{Ll}/u.test(units[end + 1]?.text ?? '')) while (end > begin && isFunctionWord(units[end])) end--;
  while (begin < end && units[begin]?.text !== 'I' && isFunctionWord(units[begin])) begin++;
  return { first: beginOf(units, begin, end), last: end };
}

function beginOf(units: readonly Unit[], first: number, last: number): number {
  const textAt = (at: number) => units[at]?.text ?? '';
  if (last > first && NO_PART_OF_NAME.has(textAt(first).toLowerCase()) && CAPITAL.test(textAt(first + 1)))
    return first + 1;
  if (last > first && ASKED_TO.test(textAt(first)) && /^[.!?:]?$/.test(textAt(first - 1))) return first + 1;
  const at = textAt(first - 1) === '.' ? first - 2 : first - 1;
  const before = textAt(at);
  return CAPITAL.test(before) && PART_OF_NAME.has(before.toLowerCase()) ? at : first;
}

/** True for "I", "Am", "The" and the like, whose capital is that of a new sentence. */
function isFunctionWord(unit: Unit | undefined): boolean {
  return FUNCTION_WORD.test(unit?.text ?? '');
}

/** A name with a capital ends before the first everyday word in small letters: "Roe quits". */
function endOf(units: readonly Unit[], first: number, last: number): number {
  for (let at = first + 1; at <= last; at++) if (isEveryday(units[at]) && units[at - 1]?.text !== '-') return at - 1;
  return last;
}

function isEveryday(unit: Unit | undefined): boolean {
  if (unit?.kind !== 'word' || !/^\p{Ll}+$/u.test(unit.text) || PARTICLE.test(unit.text)) return false;
  return (
    inDictionary(unit.text) === DICTIONARY.lower && !isListed(unit.text, 'given') && !isListed(unit.text, 'family')
  );
}
