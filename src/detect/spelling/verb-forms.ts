import { participleOf, presentOf } from './irregular.ts';
import { barePresentOf, classesOf } from './word-classes.ts';
import { words } from './word-list.ts';

/** The word so many places after the first of two, lower-cased; nothing beyond the sentence. */
export type Nearby = (offset: number) => string;

const MODALS = words(
  "will would can could should may might must won't wouldn't can't cannot couldn't shouldn't mustn't",
);
const HAVE = words('has have had having');
const BE = words('be been being is are was were');
/** After these a bare verb is a slip whatever follows: "what we did was close it" is none. */
const SURE_BE = words('be been being are were');
const BEEN = words('be been being');
const BEEN_OR_WAS = words('be been being was were');
const DO_NOT = words("don't doesn't didn't");
const DO = words('do does did');
/** Past forms that no "have" and no "be" takes, and no nouns. */
const PASTS = words(
  'took gave knew began wrote spoke chose ate drove fell flew forgot froze rode shook stole swam threw wore tore grew drew blew ' +
    'went rose broke ran sang rang drank sank swam woke',
);
/** Bare verbs, and nouns too, of which the participle is another word. */
const NOUNS_TOO = words(
  'build find make hold break steal sell lose teach bring strike throw take write hide wear give keep close launch post',
);
/** What is made by somebody, or a past itself: "the cover is work by a pupil". */
const WORKS = words('work design report cover review play film study result challenge bound');
/** Behind "has" and such a verb there is no noun. */
const DETERMINERS = words('a an the our its your their his her my');
/** Right behind "be", or nouns there: "he is broke", "it was rose petals". */
const NOT_AFTER_BE = words('rose broke went fell');
/** Behind these what follows "was" may be the verb of another clause: "what it was gave us hope". */
const CLAUSE = words('what how who where which as than when that way all why');
const LOOKED_BACK = 3;
/** Participles that are as bare as the verb, and what "have" takes otherwise. */
const AS_BARE = words('become come overcome run beat further offshore');

/**
 * The right form of the second of two words, where a helping verb stands before a form that it does not take: "will
 * closed", "has reopen", "was took", "did not received".
 */
export function formBeside(word: Nearby): string | undefined {
  const first = word(0);
  const second = word(1);
  if (MODALS.has(first)) return afterModal(word);
  if (HAVE.has(first)) return isBareAfterHave(word) || isPastOf(word) ? participleFor(second) : undefined;
  if (BE.has(first)) return isBareAfterBe(word) || isPastAfterBe(word) ? participleFor(second) : undefined;
  if (DO_NOT.has(first) || (first === 'not' && DO.has(word(-1)) && word(-2) !== '')) return regularPast(second);
  return undefined;
}

/** "will closed", where a subject stands before and no noun behind: "how can interested residents apply?" is right. */
function afterModal(word: Nearby): string | undefined {
  if (!has(word(-1), 'sNPe') || has(word(-1), 'pd') || has(word(2), 'NPAVG')) return undefined;
  return regularPast(word(1));
}

/** A past that ends in "ed" and is nothing else, as a bare verb. */
function regularPast(word: string): string | undefined {
  return word.endsWith('ed') && /^A?E$/.test(classesOf(word)) ? barePresentOf(word) : undefined;
}

/** A bare verb that is nothing else. */
function isLoose(word: string, next: string): boolean {
  return classesOf(word) === 'V' && !AS_BARE.has(word) && !has(next, 'N');
}

function isBareAfterHave(word: Nearby): boolean {
  return isLoose(word(1), word(2)) || (NOUNS_TOO.has(word(1)) && DETERMINERS.has(word(2)));
}

/** A noun and a bare verb, and no past. */
function isNounToo(word: string): boolean {
  return classesOf(word) === 'NV' || NOUNS_TOO.has(word);
}

function isBareAfterBe(word: Nearby): boolean {
  if (word(2) === 'by' && isNounToo(word(1)) && has(word(-1), 'NP')) return !WORKS.has(word(1));
  if (NOUNS_TOO.has(word(1))) return BEEN_OR_WAS.has(word(0)) && (word(2) === '' || has(word(2), 'i'));
  if (!isLoose(word(1), word(2))) return false;
  return SURE_BE.has(word(0)) ? word(2) === '' || has(word(2), 'itdx') : word(2) === 'by' || word(2) === 'to';
}

function isPastOf(word: Nearby): boolean {
  if (!PASTS.has(word(1)) || !has(word(-1), 'sNP')) return false;
  return isFollowedLoosely(word) && !isInClause(word);
}

function isPastAfterBe(word: Nearby): boolean {
  if (!PASTS.has(word(1)) || NOT_AFTER_BE.has(word(1))) return false;
  return isFollowedLoosely(word) && (BEEN.has(word(0)) || !isInClause(word));
}

function isFollowedLoosely(word: Nearby): boolean {
  return word(2) === '' || has(word(2), 'itcx');
}

function isInClause(word: Nearby): boolean {
  for (let back = 1; back <= LOOKED_BACK; back++) if (CLAUSE.has(word(-back))) return true;
  return false;
}

function participleFor(word: string): string | undefined {
  return participleOf(presentOf(word) ?? word);
}

function has(word: string, wanted: string): boolean {
  for (const letter of word === '' ? '' : classesOf(word)) if (wanted.includes(letter)) return true;
  return false;
}
