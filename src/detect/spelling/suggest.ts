import { detached } from '../../core/detached.ts';
import { perWord } from '../memo.ts';
import { americanFor } from './american.ts';
import { lookUp, normalise } from './dictionary.ts';
import { intended } from './irregular.ts';
import { kinOf, likeness } from './kin.ts';
import { plausibility } from './plausible.ts';
import { nearWords, RARITY } from './search.ts';
import { AT_LAST } from './slips.ts';
import { likelihood, MOST_LIKELY } from './sounds.ts';
import { splitWords } from './split.ts';

/** How far is looked, in hundredths of a slip; the next bound only when what was found is no good answer. */
const BOUNDS = [120, 170, 235, 300];
/** What a word weighs that is written with a capital. */
const CAPITAL = 30;
/** Scores up to which an answer is good enough not to look further. */
const GOOD = [140, 200, 1000];
/** Words this much behind the best are not shown, and not looked for. */
const BEHIND = 130;
/** A word that costs this much more than the best word's score is not among the five. */
const WORTH = 75;
/** More suggestions than this are not shown. */
export const MOST_SHOWN = 5;
/** So many of the nearest are weighed against one another as wholes. */
const MOST_WEIGHED = 8;
/** For how many words the other forms are shown while there is room. */
const WITH_KIN = 2;

/** What a word costs that is bent as most words are, though it is not. */
const BENT = 90;

/** How many letters are written once where they stand twice, and what that costs. */
const ECHO = 2;
const ECHO_LEFT_OUT = 80;

interface Candidate {
  readonly word: string;
  readonly score: number;
}

/** What was found, and up to which score it was looked for. */
interface Search {
  readonly found: readonly Suggestion[];
  readonly within: number;
}

const remembered = new Map<string, Search>();
/** More than this many remembered words, and a long run would hold them for nothing. */
const MOST_REMEMBERED = 5000;

/** No word is as long as this; what is, is no slip of a word, and would be looked for without end. */
const LONGEST = 60;

/** A word that a misspelt one may stand for. */
export interface Suggestion {
  /** In the case of the misspelt one. */
  readonly word: string;
  /** How unlikely it is: the slips, in hundredths of an ordinary one, and how rare the word is. */
  readonly score: number;
}

/** Words that a misspelt one may stand for, best first, at most five, in its own case. */
export const suggest = perWord((misspelt: string): readonly string[] => {
  const written = normalise(misspelt).toLowerCase();
  const found = mostPlausible(written, weigh(misspelt)).slice(0, MOST_SHOWN);
  const american = americanOf(written, found);
  // Which form of a word is meant is less sure than which word.
  const kin = found.slice(0, WITH_KIN).flatMap((word) => kinOf(word.toLowerCase(), written));
  const words = new Set([...found, ...kin.map((word) => inCaseOf(misspelt, word))]);
  words.delete(misspelt);
  const shown = [...words].slice(0, american === undefined ? MOST_SHOWN : MOST_SHOWN - 1);
  return american === undefined ? shown : [...shown, inCaseOf(misspelt, american)];
});

/** The words found, best first: their distance with all that they have in common with what is written. */
function mostPlausible(written: string, found: readonly Suggestion[]): string[] {
  const bent = intended(written);
  const weighed = found.map(({ word, score }) => {
    const lower = word.toLowerCase();
    return { word, score: lower === bent ? -Infinity : score - plausibility(written, lower) };
  });
  return weighed.sort(byScore).map(({ word }) => word);
}

/**
 * The likeliest of them, when its score is within bounds: quicker than to look for all, most of all for a name, which
 * mostly is near to nothing.
 */
export function nearest(misspelt: string, within: number): Suggestion | undefined {
  const [first] = weigh(misspelt, within);
  return first === undefined || first.score > within ? undefined : first;
}

/**
 * The same words with how unlikely each is.
 * @param within up to which score the first must be found
 */
function weigh(misspelt: string, within = Infinity): readonly Suggestion[] {
  if (misspelt.length > LONGEST) return [];
  const known = remembered.get(misspelt);
  if (known !== undefined && known.within >= within) return known.found;
  const word = normalise(misspelt).toLowerCase();
  const found = rank(word, within).map((one) => ({ word: inCaseOf(misspelt, one.word), score: one.score }));
  if (remembered.size > MOST_REMEMBERED) remembered.clear();
  remembered.set(detached(misspelt), { found, within });
  return found;
}

function rank(word: string, within: number): Suggestion[] {
  const candidates = look(word, within);
  const split = splitWords(word);
  if (split !== undefined) candidates.push(split);
  candidates.push(...withEcho(word).filter((one) => !candidates.some((other) => other.word === one.word)));
  candidates.sort(byScore);
  const bent = intended(word);
  if (bent !== undefined) promote(candidates, bent);
  const best = candidates[0]?.score ?? 0;
  return candidates.filter(({ score }) => score <= best + BEHIND).slice(0, MOST_WEIGHED);
}

/** Words of which two letters that stand there twice were written once: `remaining` for `remaing`. */
function withEcho(word: string): Candidate[] {
  const found: Candidate[] = [];
  for (let at = 0; at + ECHO <= word.length; at++) {
    const echo = word.slice(0, at + ECHO) + word.slice(at);
    const known = lookUp(echo);
    if (known?.lower === true) found.push({ word: echo, score: ECHO_LEFT_OUT + (15 - known.frequency) * RARITY });
  }
  return found;
}

/** Puts a word first, before whatever is nearer by its letters. */
function promote(candidates: Candidate[], word: string): void {
  const at = candidates.findIndex((candidate) => candidate.word === word);
  if (at >= 0) candidates.splice(at, 1);
  candidates.unshift({ word, score: Math.min(BENT, candidates[0]?.score ?? BENT) });
}

/** The American spelling of a word that was found, when it is nearer to what is written: a name may have it. */
function americanOf(written: string, found: readonly string[]): string | undefined {
  for (const british of found) {
    const american = americanFor(british.toLowerCase());
    if (american === undefined || american === written) continue;
    if (likeness(written, american) > likeness(written, british.toLowerCase())) return american;
  }
  return undefined;
}

function byScore(a: Candidate, b: Candidate): number {
  return a.score - b.score || (a.word < b.word ? -1 : 1);
}

function look(word: string, within: number): Candidate[] {
  const candidates = new Map<string, Candidate>();
  const most = within + MOST_LIKELY;
  let best = Infinity;
  const worst = () => Math.min(best + WORTH, most);
  for (const [index, bound] of BOUNDS.entries()) {
    if (index > 0 && bound > most) break;
    nearWords(word, bound, worst(), (near, cost) => {
      const known = near === word ? undefined : lookUp(near);
      if (known === undefined) return worst();
      const last = near.charCodeAt(near.length - 1) === word.charCodeAt(word.length - 1) ? 0 : AT_LAST;
      const likely = likelihood(word, near);
      const score = cost + last + (15 - known.frequency) * RARITY + (known.lower ? 0 : CAPITAL) - likely;
      candidates.set(near, { word: near, score });
      best = Math.min(best, score);
      return worst();
    });
    if (best <= (GOOD[index] ?? Infinity)) break;
  }
  return [...candidates.values()];
}

function inCaseOf(model: string, word: string): string {
  const known = lookUp(word);
  if ((model.length > 1 && model === model.toUpperCase()) || known?.title === false) return word.toUpperCase();
  const first = model.charAt(0);
  if (first === first.toLowerCase() && known?.lower !== false) return word;
  const capital = word.charAt(0).toUpperCase() + word.slice(1);
  return capital.startsWith('Mc') ? `Mc${word.charAt(2).toUpperCase()}${word.slice(3)}` : capital;
}
