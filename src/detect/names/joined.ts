import { DICTIONARY, inDictionary } from './looks.ts';
import type { ScoredName } from './tagger.ts';
import type { Unit } from './units.ts';

/** A letter that an apostrophe binds to the rest of a surname. */
const BOUND = /^[ODM]$/;
const MARK = /^['’´`]$/;
const INITIAL = /^\p{Lu}$/u;
const CAPITAL = /^\p{Lu}/u;
/** What begins a sentence after "the letter W." and is no surname. */
const FUNCTION_WORD =
  /^(?:The|This|That|These|Those|A|An|He|She|It|We|They|You|I|His|Her|Their|Our|My|And|But|Or|So|If|In|On|At|As|For|From|To|No|Not|Now|Then|There|When|Where|Who|What|Why|How)$/;
/** What a hyphen puts behind a whole name without being of it: "Jane Roe-style". */
const ADJECTIVE = /(?:ed|ing|er|esque|style|free|like|type|era|led|born|made|run|own|mad|fan|wide)$/;
/** In units; a nickname has fewer. */
const LONGEST_NICKNAME = 4;
/** Before an initial; after any other word a single letter ends a sentence: "vitamin C. Jane Roe". */
const BEFORE_NAME = /^(?:and|as|by|dr|feat|for|from|ft|mr|mrs|ms|of|or|prof|rev|says|to|via|when|with)$/i;
const QUOTES = /^["“”'’‘]$/;

/**
 * People whom the tagger left in pieces, made whole: "Jane Q. Roe", "J. Roe", "Jane O ' Roe", "Jane Roe-ocha", 'Jane
 * "Curlew" Roe'. Names are in order.
 */
export function joined(units: readonly Unit[], names: readonly ScoredName[]): ScoredName[] {
  const whole: ScoredName[] = [];
  for (const name of names) {
    const before = whole.at(-1);
    if (before !== undefined && name.first <= before.last) {
      if (name.last > before.last && name.type === 'person')
        whole[whole.length - 1] = extended(units, { ...before, last: name.last });
      continue;
    }
    if (before !== undefined && isNamedOn(units, before, name)) {
      whole[whole.length - 1] = extended(units, { ...before, last: name.last });
      continue;
    }
    whole.push(name.type === 'person' ? extended(units, name) : name);
  }
  return whole;
}

function extended(units: readonly Unit[], name: ScoredName): ScoredName {
  let { first, last } = name;
  while (last > first && isLoose(units[last - 1], units[last])) last--;
  while (goesOn(units, first, last)) last += 2;
  while (hasInitialBefore(units, first)) first -= 2;
  return { ...name, first, last };
}

/** A hyphen, or the full stop of an initial, at the end of what was seen of a name. */
function isLoose(before: Unit | undefined, mark: Unit | undefined): boolean {
  return mark?.text === '-' || (mark?.text === '.' && INITIAL.test(before?.text ?? ''));
}

/** "J. Roe" of which "Roe" was seen. */
function hasInitialBefore(units: readonly Unit[], first: number): boolean {
  const [initial, dot, here] = [units[first - 2], units[first - 1], units[first]];
  return (
    dot?.text === '.' &&
    initial?.end === dot.start &&
    INITIAL.test(initial.text) &&
    CAPITAL.test(here?.text ?? '') &&
    (units[first - 3]?.kind !== 'word' || BEFORE_NAME.test(units[first - 3]?.text ?? ''))
  );
}

/** True when the mark after a unit and the word after that belong to the same name. */
function goesOn(units: readonly Unit[], first: number, last: number): boolean {
  const [here, mark, next] = [units[last], units[last + 1], units[last + 2]];
  if (here === undefined || mark === undefined || next?.kind !== 'word') return false;
  const isCapital = CAPITAL.test(next.text);
  if (mark.text === '.')
    return (
      isCapital && INITIAL.test(here.text) && (last > first ? !FUNCTION_WORD.test(next.text) : next.text.length === 1)
    );
  if (MARK.test(mark.text)) return isCapital && BOUND.test(here.text);
  const isTight = mark.text === '-' && mark.start === here.end && next.start === mark.end;
  if (!isTight || isCapital) return false;
  return (
    next.text.length === 1 ||
    inDictionary(next.text) === DICTIONARY.unknown ||
    (last > first && next.text.length < 5 && !ADJECTIVE.test(next.text))
  );
}

/**
 * 'Jane "Curlew" Roe', "Jane the Roe": a few words in quotation marks between two parts of a name, or an article. The second
 * part may begin within the marks.
 */
function isNamedOn(units: readonly Unit[], before: ScoredName, after: ScoredName): boolean {
  if (before.type !== 'person' || after.type !== 'person') return false;
  const open = before.last + 1;
  if (units[open]?.text === 'the') return after.first === open + 1;
  if (!QUOTES.test(units[open]?.text ?? '')) return false;
  let close = open + 2;
  while (close < after.last && !QUOTES.test(units[close]?.text ?? '')) close++;
  return (
    close - open <= LONGEST_NICKNAME &&
    after.last > close &&
    after.first <= close + 1 &&
    units.slice(open + 1, close).every(({ text }) => CAPITAL.test(text))
  );
}
