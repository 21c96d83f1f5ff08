import { perDocument, type Document, type Token } from '../../core/document.ts';
import type { Hit } from '../../core/hit.ts';
import type { Confidence } from '../../core/levels.ts';
import { isCode, isNoBody, isTermInShort } from './abbreviations.ts';
import { withMentionsAgain } from './again.ts';
import { apart } from './apart.ts';
import { isListedBody, withBodies } from './bodies.ts';
import { isChatter, isNobody, isSmallWord } from './chatter.ts';
import { edgesOf } from './edges.ts';
import { DICTIONARY, inDictionary } from './looks.ts';
import { joined } from './joined.ts';
import { isKnownBody } from './known-bodies.ts';
import { isListed } from './lexicon.ts';
import { isOccasion } from './occasions.ts';
import { isOpening } from './openings.ts';
import { isPeople } from './peoples.ts';
import { isInRowOfPlaces, isPlaceOrColour } from './places.ts';
import { isCivilTitle, isCourtesyTitle, isProgram, isRoleWord, roleAround } from './roles.ts';
import { isScheme } from './schemes.ts';
import { isThing } from './things.ts';
import { readTagger, tag, type ScoredName, type Tagger } from './tagger.ts';
import { byBlock, unitsOf, type Unit } from './units.ts';

export type NameType = 'person' | 'org' | 'loc';

/** A name in the prose: of a person, of an organisation or of a place. Offsets are into `Prose.text`. */
export interface NameHit extends Hit {
  readonly type: NameType;
  /** The probability, 0 to 1, that the tagger gives it; 1 where a title decides. */
  readonly probability: number;
  /** True when a public role or a professional title stands beside the name of a person. */
  readonly role: boolean;
}

const SURE = 0.8;
/** Chosen by cross-validation, like the tagger's bias: a lower one takes more plain places for organisations. */
const LIKELY = 0.4;
/** What a lone word amid formal writing needs when it is no known given name: there it is mostly a product or a verb. */
const LONE_LIKELY = 0.75;
const LOWER_SURE = 0.95;
/** What it is worth that the lists know a word as an organisation and as nothing else; counted on the training sets. */
const LISTED = 0.7;

let shipped: Tagger | undefined;

/** Every name in the draft, in order; hits never overlap. The tagger is read when first needed. */
export const detectNames: (document: Document) => readonly NameHit[] = perDocument((document) =>
  byBlock(document.tokens).flatMap((tokens) => {
    const kind = tokens[0]?.block.kind;
    if (kind === 'code' || kind === 'link-target') return [];
    return namesOfBlock(tokens, (shipped ??= readTagger()));
  }),
);

/** The names of one block with a given tagger. */
export function namesOfBlock(tokens: readonly Token[], tagger: Tagger): NameHit[] {
  const units = unitsOf(tokens);
  const isShouted = !units.some(({ text, kind }) => kind === 'word' && /^\p{Ll}{3,}$/u.test(text));
  const hits: NameHit[] = [];
  const spent = new Uint8Array(units.length);
  const found = joined(units, withBodies(units, tag(tagger, units))).flatMap((name) => apart(units, name));
  for (const name of withMentionsAgain(units, found)) {
    const kept = trimmed(units, retyped(units, name), isShouted);
    if (kept === undefined) continue;
    hits.push(hitOf(units, kept));
    spent.fill(1, name.first, name.last + 1);
  }
  for (const hit of titledNames(units, spent)) hits.push(hit);
  for (const hit of knownBodies(units, spent)) hits.push(hit);
  return hits.sort((a, b) => a.start - b.start);
}

/** Cuts what cannot be part of a name off its ends; nothing when no word is left, or only an abbreviation taken for a person. */
function trimmed(
  units: readonly Unit[],
  name: ScoredName,
  isShouted: boolean,
): (ScoredName & { type: NameType }) | undefined {
  let { first, last } = name;
  const { type } = name;
  const isEdge = (unit: Unit | undefined) =>
    unit !== undefined &&
    ((unit.kind !== 'word' && unit.kind !== 'number') || isChatter(unit.text) || isSmallWord(unit.text));
  while (first <= last && isEdge(units[first])) first++;
  // A shop's own ending is part of its name.
  while (last >= first && isEdge(units[last]) && !(type === 'org' && isOwnEnding(units[last]))) last--;
  if (type === 'person' && isCourtesyTitle(units[first]?.text ?? '')) {
    first++;
    while (first <= last && isEdge(units[first])) first++;
  }
  if (first > last || type === 'misc') return undefined;
  if (type === 'person') ({ first, last } = edgesOf(units, first, last));
  const words = units.slice(first, last + 1);
  if (type !== 'loc' && isOffice(words)) return undefined;
  if (type === 'person' && isNumbered(words)) return undefined;
  if (type === 'org' && (isNoFirm(words) || isTeam(words))) return undefined;
  if (type === 'org' && isScheme(words.map(({ text }) => text).join(' '))) return undefined;
  if (type === 'org' && isOccasion(units, first, last) && !isListedBody(units, first, last)) return undefined;
  if (first === last) {
    const text = units[first]?.text ?? '';
    if (isNoName(text, type, isShouted) || !/\p{L}{2}/u.test(text) || /^\p{N}/u.test(text)) return undefined;
    const textAt = (at: number) => units[at]?.text ?? '';
    const isPlace = isPlaceOrColour(text, [textAt(first - 2), textAt(first - 1)], textAt(last + 1));
    if (type !== 'loc' && isPlace) return undefined;
    if (type === 'org' && isTermInShort(units, first)) return undefined;
    if (type === 'person' && isThing(textAt(first - 1), text, textAt(last + 1))) return undefined;
    if (type === 'person' && (isOpening(units, first) || isInRowOfPlaces(units, first))) return undefined;
  }
  return { ...name, first, last, type };
}

/** A name with the type that titles and lists give it: of a person, or of an organisation that the tagger doubts. */
function retyped(units: readonly Unit[], name: ScoredName): ScoredName {
  const { first, last, probability } = name;
  const unit = units[first];
  const isKnown = first === last && probability < LISTED && unit !== undefined && isKnownBody(unit);
  if (isKnown) return { ...name, type: 'org', probability: LISTED };
  return name.type === 'org' && isTitleOfPerson(units, first, last) ? { ...name, type: 'person' } : name;
}

/** "Duchess of Cambridge": a title that names one person as much as a name does. */
function isTitleOfPerson(units: readonly Unit[], first: number, last: number): boolean {
  const isNoble = NOBLE.test(units[first]?.text ?? '') && /^(?:of|and)$/.test(units[first + 1]?.text ?? '');
  const hasOwner = units.slice(first, last + 1).some(isOwnEnding);
  return isNoble && !hasOwner && last > first + 1 && !/^(?:['’]s|\p{Lu}.*)$/u.test(units[last + 1]?.text ?? '');
}

function isOwnEnding(unit: Unit | undefined): boolean {
  return unit !== undefined && /^['’]s$/.test(unit.text);
}

const NOBLE = /^(?:Duke|Duchess|Earl|Countess|Marquess|Viscount|Prince|Princess|King|Queen)$/;

/** True for an office without a name: "Prime Minister". A given name before it makes it a surname: "Stephen King". */
function isOffice(words: readonly Unit[]): boolean {
  return (
    words.length > 1 &&
    isRoleWord(words.at(-1)?.text ?? '') &&
    words.every(({ text }) => isRoleWord(text) || (inDictionary(text) === DICTIONARY.lower && !isListed(text, 'given')))
  );
}

/** "Ward 8": an everyday word and a number. */
function isNumbered(words: readonly Unit[]): boolean {
  const isNumber = words.length > 1 && words.at(-1)?.kind === 'number';
  return isNumber && words.slice(0, -1).every(({ text }) => inDictionary(text) === DICTIONARY.lower);
}

/** What stands at the end of a firm's name and is none by itself. */
const FIRM_END = /^(?:Inc|Ltd|Limited|LLC|LLP|PLC|plc)$/;

/** True for a lone word that is the end of a firm's name, a people, a code, or short for what is no organisation. */
function isNoFirm([word, ...others]: readonly Unit[]): boolean {
  if (word === undefined || others.length > 0) return false;
  const { text } = word;
  if (FIRM_END.test(text) || isNoBody(text)) return true;
  return !isListed(text, 'organisation') && (isPeople(text) || isCode(text) || isOnlineService(text));
}

/** "eForms", "iArchive": an everyday word made a service on the web. */
function isOnlineService(text: string): boolean {
  return /^[ei]\p{Lu}\p{Ll}{3,}$/u.test(text) && inDictionary(text.slice(1)) === DICTIONARY.lower;
}

/** "Media Team", "HR Team", "Fracture Unit": a part of the writer's own house, in everyday words. */
function isTeam(words: readonly Unit[]): boolean {
  return (
    words.length > 1 &&
    /^(?:Team|Desk|Helpdesk|Unit|Ward)$/.test(words.at(-1)?.text ?? '') &&
    words.every(({ text }) => inDictionary(text) === DICTIONARY.lower || isNoBody(text) || text === 'Comms')
  );
}

const CONTRACTION = /['’](?:ll|ve|re|d|m|t)$/i;

/** True for a lone word that is a role, a title or a contraction, and for a program or an abbreviation taken for a person. */
function isNoName(text: string, type: NameType, isShouted: boolean): boolean {
  if (isRoleWord(text) || CONTRACTION.test(text)) return true;
  return type === 'person' && (isNobody(text) || isProgram(text) || (!isShouted && isAbbreviation(text)));
}

/** Capitals amid ordinary writing: PAYE, HTML. */
function isAbbreviation(text: string): boolean {
  return /^\p{Lu}[\p{Lu}\p{N}]{1,5}$/u.test(text);
}

function hitOf(units: readonly Unit[], name: ScoredName & { type: NameType }): NameHit {
  const { first, last, type, probability, given } = name;
  const titled = type === 'person' && isCivilTitle(titleBefore(units, first));
  const role = type === 'person' && roleAround(units, first, last);
  const evidence = [EVIDENCE[type]];
  if (type === 'person' && given) evidence.push('a common given name is part of it');
  if (titled) evidence.push('a title stands before it');
  if (role) evidence.push('a public role or a professional title stands beside it');
  return {
    ...spanOf(units, first, last),
    type,
    probability,
    role,
    evidence,
    confidence: sureness(name, titled),
  };
}

const EVIDENCE: Readonly<Record<NameType, string>> = {
  person: 'its form and its neighbours are those of a person’s name',
  org: 'its form and its neighbours are those of an organisation’s name',
  loc: 'its form and its neighbours are those of a place’s name',
};

const LISTED_AS = 'the lists know it as an organisation';

function sureness({ type, probability, given, lone, lower, stray }: ScoredName, titled: boolean): Confidence {
  // A slip in an everyday word looks the same.
  if (type === 'org' && stray) return 'low';
  const isDoubtful = type === 'person' && lone && (!given || lower);
  if (titled || probability >= (isDoubtful && lower ? LOWER_SURE : SURE)) return 'high';
  return probability >= (isDoubtful ? LONE_LIKELY : LIKELY) ? 'medium' : 'low';
}

function spanOf(units: readonly Unit[], first: number, last: number) {
  return { start: units[first]?.start ?? 0, end: units[last]?.end ?? 0 };
}

/** The word before a unit, over the full stop of a shortened title. */
function titleBefore(units: readonly Unit[], first: number): string {
  const before = units[first - 1];
  return (before?.text === '.' ? units[first - 2]?.text : before?.text) ?? '';
}

/** Capitalised words after "Mr" and the like that the tagger left out. */
function titledNames(units: readonly Unit[], spent: Uint8Array): NameHit[] {
  const hits: NameHit[] = [];
  let index = -1;
  for (const unit of units) {
    index++;
    if (!isCivilTitle(unit.text) || spent[index] === 1) continue;
    const first = units[index + 1]?.text === '.' ? index + 2 : index + 1;
    let last = first - 1;
    while (last - first < 2 && spent[last + 1] === 0 && isCapitalised(units[last + 1])) last++;
    if (last < first || spent[first] === 1 || (last === first && isRoleWord(units[first]?.text ?? ''))) continue;
    spent.fill(1, first, last + 1);
    hits.push({
      ...spanOf(units, first, last),
      type: 'person',
      probability: 1,
      role: roleAround(units, first, last),
      confidence: 'high',
      evidence: ['a title stands before it'],
    });
  }
  return hits;
}

/** Listed organisations of one word that the tagger left out. */
function knownBodies(units: readonly Unit[], spent: Uint8Array): NameHit[] {
  return units.flatMap((unit, at): NameHit[] => {
    if (spent[at] === 1 || !isKnownBody(unit)) return [];
    const { start, end } = unit;
    return [{ start, end, type: 'org', probability: LISTED, role: false, confidence: 'medium', evidence: [LISTED_AS] }];
  });
}

function isCapitalised(unit: Unit | undefined): boolean {
  return unit?.kind === 'word' && /^\p{Lu}[\p{L}’'-]*\p{Ll}/u.test(unit.text);
}
