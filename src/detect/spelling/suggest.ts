import { lookUp, normalise } from './dictionary.ts';
import { intended } from './irregular.ts';
import { nearWords, RARITY } from './search.ts';
import { AT_LAST } from './slips.ts';
import { likelihood } from './sounds.ts';
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
const MOST_SHOWN = 5;

/** What a word costs that is bent as most words are, though it is not. */
const BENT = 90;
/** Where British spelling has an `s` and Oxford a `z`. */
const OXFORD = /is(?=(?:e[ds]?|ers?|ing|ations?|ational)$)/;

interface Candidate {
  readonly word: string;
  readonly score: number;
}

const remembered = new Map<string, readonly Suggestion[]>();
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
export function suggest(misspelt: string): readonly string[] {
  return weigh(misspelt).map(({ word }) => word);
}

/** The same with how unlikely each is. */
export function weigh(misspelt: string): readonly Suggestion[] {
  if (misspelt.length > LONGEST) return [];
  const known = remembered.get(misspelt);
  if (known !== undefined) return known;
  const word = normalise(misspelt).toLowerCase();
  const found = rank(word).map((one) => ({ word: inCaseOf(misspelt, one.word), score: one.score }));
  if (remembered.size > MOST_REMEMBERED) remembered.clear();
  remembered.set(misspelt, found);
  return found;
}

function rank(word: string): Suggestion[] {
  const candidates = look(word);
  const split = splitWords(word);
  if (split !== undefined) candidates.push(split);
  candidates.sort(byScore);
  const bent = intended(word);
  if (bent !== undefined) promote(candidates, bent);
  const best = candidates[0]?.score ?? 0;
  const shown = candidates.filter(({ score }) => score <= best + BEHIND).slice(0, MOST_SHOWN);
  if (word.includes('iz')) addOxford(shown);
  return shown;
}

/** Puts a word first, before whatever is nearer by its letters. */
function promote(candidates: Candidate[], word: string): void {
  const at = candidates.findIndex((candidate) => candidate.word === word);
  if (at >= 0) candidates.splice(at, 1);
  candidates.unshift({ word, score: Math.min(BENT, candidates[0]?.score ?? BENT) });
}

/** Who writes `-iz-` writes in the Oxford way: that spelling comes last, after the plain British ones. */
function addOxford(shown: Candidate[]): void {
  const british = shown.find(({ word }) => OXFORD.test(word));
  if (british === undefined) return;
  shown.length = Math.min(shown.length, MOST_SHOWN - 1);
  shown.push({ word: british.word.replace(OXFORD, 'iz'), score: british.score + BEHIND });
}

function byScore(a: Candidate, b: Candidate): number {
  return a.score - b.score || (a.word < b.word ? -1 : 1);
}

function look(word: string): Candidate[] {
  const candidates = new Map<string, Candidate>();
  let best = Infinity;
  for (const [index, bound] of BOUNDS.entries()) {
    nearWords(word, bound, best + WORTH, (near, cost) => {
      const known = near === word ? undefined : lookUp(near);
      if (known === undefined) return best + WORTH;
      const last = near.charCodeAt(near.length - 1) === word.charCodeAt(word.length - 1) ? 0 : AT_LAST;
      const likely = likelihood(word, near);
      const score = cost + last + (15 - known.frequency) * RARITY + (known.lower ? 0 : CAPITAL) - likely;
      candidates.set(near, { word: near, score });
      best = Math.min(best, score);
      return best + WORTH;
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
