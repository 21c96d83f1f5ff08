import { readData } from '../../data/read.ts';
import { SortedLines } from '../../data/sorted-lines.ts';
import type { Tagged } from './labels.ts';
import { isListed } from './lexicon.ts';
import { DICTIONARY, inDictionary } from './looks.ts';
import { isPeople } from './peoples.ts';
import type { ScoredName } from './tagger.ts';
import type { Unit } from './units.ts';

/** Last words of the names of papers, carriers, forces and clubs, after a place or a people: "Welsh Herald". */
const HEAD =
  /^(?:Airlines|Airways|Albion|Army|Athletic|Broadcasting|Chronicle|Examiner|Gazette|Herald|Navy|News|Police|Post|Railways?|Rovers|Times|Tribune|Wanderers)$/i;
/** First words of names that go on with "of". */
const HEAD_OF = /^(?:Bank|Church|College|Institute|Ministry|University)$/;
const OWNED = /^['’]s$/;
const CAPITAL = /^[\p{Lu}\p{N}]/u;
/** Last words of the names of firms. */
const FIRM = /^(?:Sons|Ltd|Limited|PLC|plc|LLP|LLC|Inc|Bros|Brothers|Solicitors)$/;
/** What a shop or a craft is called by after the name of its owner or its town: "Roe's Garage". */
const TRADE =
  /^(?:Bakers|Bakery|Barbers|Brewery|Builders|Butchers|Cabs|Carpets|Caterers|Catering|Construction|Dairies|Deli|Distillery|Florists?|Garages?|Hairdressers|Haulage|Jewellers|Joinery|Kennels|Landscaping|Motors|Newsagents?|Opticians|Pharmac(?:y|ies)|Plumbers|Plumbing|Recruitment|Removals|Roofing|Salon|Scaffolding|Stables|Stores|Tavern|Taxis|Tearooms|Tyres|Vets)$/;
const CALENDAR = /^(?:\p{Lu}\p{Ll}{2,6}day|January|February|April|June|July|August|\p{Lu}\p{Ll}+ber)$/u;
/** In units; the longest name of a firm. */
const LONGEST_FIRM = 6;
/** In units; the longest name of the list has fewer. */
const LONGEST = 10;
/** Further than this, in units, no listed name goes without a capital. */
const REACH = 5;

/** Between likely and sure: what the form of an organisation's name is worth. */
const BODY = 0.7;
const UNMARKED = { given: false, lone: false, lower: false, stray: false } as const;

let kept: SortedLines | undefined;

/** The tagger’s names, with the organisations that their form gives away in the place of what overlaps them. */
export function withBodies(units: readonly Unit[], names: readonly ScoredName[]): readonly ScoredName[] {
  const owners: (ScoredName | undefined)[] = Array.from({ length: units.length });
  for (const name of names) owners.fill(name, name.first, name.last + 1);
  const bodies = bodiesIn(units, (at) => owners[at]).filter((body) => !outranks(owners[body.first], body));
  if (bodies.length === 0) return names;
  const lost = new Set(bodies.flatMap(({ first, last }) => owners.slice(first, last + 1)));
  const found = bodies.map(({ first, last, type }): ScoredName => {
    const before = owners[first];
    const known = before?.type === 'org' && before.last === last ? before.probability : 0;
    return { first, last, type, ...UNMARKED, probability: Math.max(BODY, known) };
  });
  return [...names.filter((name) => !lost.has(name)), ...found].sort((a, b) => a.first - b.first);
}

interface Body extends Tagged {
  /** True when the list holds the whole name. */
  readonly listed: boolean;
}

/**
 * True for a longer name that holds the body, for a person whose name began before it, and for a place of the same extent
 * unless the list knows better.
 */
function outranks(name: Tagged | undefined, body: Body): boolean {
  if (name?.type === 'person' && name.first < body.first) return true;
  if (name === undefined || name.first > body.first || name.last < body.last) return false;
  return name.last - name.first > body.last - body.first || (name.type === 'loc' && !body.listed);
}

/**
 * Organisations of several words that their form gives away, or that the list holds. They never overlap.
 * @param nameAt the name, if any, that the tagger saw over a unit
 */
function bodiesIn(units: readonly Unit[], nameAt: (at: number) => Tagged | undefined): Body[] {
  const bodies: Body[] = [];
  for (let first = 0; first < units.length; first++) {
    if (!isCapital(units[first])) continue;
    const listed = listedFrom(units, first);
    const last = Math.max(
      listed,
      headAfter(units, first),
      firmFrom(units, first),
      tradeFrom(units, first),
      nameOf(units, first, nameAt),
      ofIsland(units, first, nameAt),
    );
    if (last <= first) continue;
    const free = (bodies.at(-1)?.last ?? -1) + 1;
    bodies.push({
      first: Math.max(free, placeBefore(first, last, nameAt)),
      last,
      type: 'org',
      listed: listed === last,
    });
    first = last;
  }
  return bodies;
}

function isCapital(unit: Unit | undefined): boolean {
  return unit !== undefined && CAPITAL.test(unit.text);
}

function listedNames(): SortedLines {
  return (kept ??= new SortedLines(readData('names/organisations.txt').toString('utf8')));
}

/** True for a word that the list of organisations holds as a whole name. */
export function isListedName(word: string): boolean {
  return listedNames().has(plain(word));
}

/** The last unit of the longest listed name that begins at `first`; -1 when there is none. */
function listedFrom(units: readonly Unit[], first: number): number {
  const isOwned = OWNED.test(units[first + 1]?.text ?? '');
  if (!isOwned && !isCapitalNear(units, first)) return -1;
  const list = listedNames();
  let key = plain(units[first]?.text ?? '');
  if (!list.hasStart(startOf(key))) return -1;
  let longest = -1;
  for (let at = first + 1; at < units.length && at - first < LONGEST; at++) {
    const { start, text } = units[at] ?? { start: 0, text: '' };
    const isJoined = start === units[at - 1]?.end || /[&-]$/.test(key) || /^[&-]/.test(text);
    if (text !== '.') key += (isJoined ? '' : ' ') + plain(text);
    if ((CAPITAL.test(text) || OWNED.test(text)) && list.has(key)) longest = at;
  }
  return longest;
}

/** True for units that begin with the whole name of a listed organisation, up to a unit at least. */
export function isListedBody(units: readonly Unit[], first: number, last: number): boolean {
  return listedFrom(units, units[first]?.text === 'The' ? first + 1 : first) >= last;
}

/** Asked of every word with a capital, so it allocates nothing. */
function isCapitalNear(units: readonly Unit[], first: number): boolean {
  for (let at = first + 1; at < first + REACH; at++) if (isCapital(units[at])) return true;
  return false;
}

function startOf(name: string): string {
  return /^[\p{L}\p{N}]*/u.exec(name)?.[0] ?? '';
}

function plain(text: string): string {
  return text.toLowerCase().replaceAll('’', "'");
}

/** "Irish Herald", "Isle of Man Herald": a place or a people, then the head of a name. */
function headAfter(units: readonly Unit[], first: number): number {
  const { text, kind } = units[first] ?? { text: '', kind: 'punctuation' };
  const isIsland = isIsleOfMan(units, first);
  const at = isIsland ? first + 3 : first + 1;
  const head = units[at];
  if (kind !== 'word' || !isCapital(head) || !HEAD.test(head?.text ?? '')) return -1;
  return isIsland || isListed(text, 'place') || isPeople(text) ? at : -1;
}

/** "Roe & Sons", "Roe Doe Limited": words with capitals up to the head of a firm's name. */
function firmFrom(units: readonly Unit[], first: number): number {
  for (let at = first; at < units.length && at - first < LONGEST_FIRM; at++) {
    const unit = units[at];
    if (at > first && FIRM.test(unit?.text ?? '')) return at;
    const isLink = /^(?:&|and|-)$/.test(unit?.text ?? '') && isCapital(units[at + 1]);
    if (!isLink && (unit?.kind !== 'word' || !isCapital(unit))) return -1;
  }
  return -1;
}

/** "Roe's Garage", "Roe Home Bakery": a name, at most one more word, and what the firm does. */
function tradeFrom(units: readonly Unit[], first: number): number {
  const textAt = (at: number) => units[at]?.text ?? '';
  const next = OWNED.test(textAt(first + 1)) ? first + 2 : first + 1;
  if (!isCapital(units[next])) return -1;
  const last = TRADE.test(textAt(next)) ? next : next + 1;
  if (!TRADE.test(textAt(last)) || CALENDAR.test(textAt(first)) || units[first]?.kind !== 'word') return -1;
  return inDictionary(textAt(first)) !== DICTIONARY.lower || isListed(textAt(first), 'family') ? last : -1;
}

function isIsleOfMan(units: readonly Unit[], first: number): boolean {
  return units[first]?.text === 'Isle' && units[first + 1]?.text === 'of' && units[first + 2]?.text === 'Man';
}

/** "Isle of Man Constabulary", of which the tagger saw "Man Constabulary" or "Constabulary". */
function ofIsland(units: readonly Unit[], first: number, nameAt: (at: number) => Tagged | undefined): number {
  if (!isIsleOfMan(units, first)) return -1;
  const last = [first + 2, first + 3].map((at) => nameAt(at)).find((name) => name?.type === 'org')?.last ?? -1;
  return last > first + 2 ? last : -1;
}

/** "University of Leeds": to the end of the name that the tagger saw after "of", or of its first word. */
function nameOf(units: readonly Unit[], first: number, nameAt: (at: number) => Tagged | undefined): number {
  if (!HEAD_OF.test(units[first]?.text ?? '') || units[first + 1]?.text !== 'of') return -1;
  const from = units[first + 2]?.text === 'the' ? first + 3 : first + 2;
  if (units[from]?.kind !== 'word' || !isCapital(units[from])) return -1;
  return nameAt(from)?.last ?? from;
}

/** Where a place begins that reaches into a body or stands right before it: "South Yorkshire Herald". */
function placeBefore(first: number, last: number, nameAt: (at: number) => Tagged | undefined): number {
  const place = nameAt(first) ?? nameAt(first - 1);
  return place?.type === 'loc' && place.last < last ? Math.min(place.first, first) : first;
}
