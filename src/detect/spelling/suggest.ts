import { lookUp, normalise } from './dictionary.ts';
import { nearWords } from './search.ts';
import { AT_LAST } from './slips.ts';
import { likelihood } from './sounds.ts';
import { splitWords } from './split.ts';

/** How far is looked, in hundredths of a slip; the next bound only when what was found is no good answer. */
const BOUNDS = [120, 170, 235, 300];
/** What one step of rarity (of 15) weighs, and a word that is written with a capital. */
const RARITY = 6;
const CAPITAL = 30;
/** Scores up to which an answer is good enough not to look further. */
const GOOD = [120, 170, 1000];
/** Words this much behind the best are not shown, and not looked for. */
const BEHIND = 130;
/** A word that costs this much more than the best word's score is not among the five. */
const WORTH = 15;
const MOST_SHOWN = 5;
const MOST_WEIGHED = 14;

interface Candidate {
  readonly word: string;
  score: number;
}

const remembered = new Map<string, readonly string[]>();
/** More than this many remembered words, and a long run would hold them for nothing. */
const MOST_REMEMBERED = 5000;

/** No word is as long as this; what is, is no slip of a word, and would be looked for without end. */
const LONGEST = 60;

/** Words that a misspelt one may stand for, best first, at most five, in its own case. */
export function suggest(misspelt: string): readonly string[] {
  if (misspelt.length > LONGEST) return [];
  const known = remembered.get(misspelt);
  if (known !== undefined) return known;
  const word = normalise(misspelt).toLowerCase();
  const found = rank(word).map((candidate) => inCaseOf(misspelt, candidate));
  if (remembered.size > MOST_REMEMBERED) remembered.clear();
  remembered.set(misspelt, found);
  return found;
}

function rank(word: string): string[] {
  const candidates = look(word);
  candidates.sort(byScore);
  candidates.length = Math.min(candidates.length, MOST_WEIGHED);
  for (const candidate of candidates) candidate.score -= likelihood(word, candidate.word);
  const split = splitWords(word);
  if (split !== undefined) candidates.push(split);
  candidates.sort(byScore);
  const best = candidates[0]?.score ?? 0;
  return candidates
    .filter(({ score }) => score <= best + BEHIND)
    .slice(0, MOST_SHOWN)
    .map((candidate) => candidate.word);
}

function byScore(a: Candidate, b: Candidate): number {
  return a.score - b.score || (a.word < b.word ? -1 : 1);
}

function look(word: string): Candidate[] {
  let candidates: Candidate[] = [];
  for (const [index, bound] of BOUNDS.entries()) {
    candidates = [];
    let best = Infinity;
    nearWords(word, bound, (near, cost) => {
      const known = near === word ? undefined : lookUp(near);
      if (known === undefined) return Math.min(bound, best + WORTH);
      const last = near.charCodeAt(near.length - 1) === word.charCodeAt(word.length - 1) ? 0 : AT_LAST;
      const score = cost + last + (15 - known.frequency) * RARITY + (known.lower ? 0 : CAPITAL);
      candidates.push({ word: near, score });
      best = Math.min(best, score);
      return Math.min(bound, best + WORTH);
    });
    if (best <= (GOOD[index] ?? Infinity)) break;
  }
  return candidates;
}

function inCaseOf(model: string, word: string): string {
  if (model.length > 1 && model === model.toUpperCase()) return word.toUpperCase();
  const first = model.charAt(0);
  const needsCapital = first !== first.toLowerCase() || lookUp(word)?.lower === false;
  return needsCapital ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}
