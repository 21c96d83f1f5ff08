import { lookUp } from '../spelling/dictionary.ts';

/** Words of one or two letters that a hashtag may be made of. */
const SHORT = ' a i an of to in on is it be at as we by or no so up my us go if ';
const SHORTEST_PART = 3;
/** Rarity of the commonest words is near 0; every word costs something, so that few long words beat many short ones. */
const MOST_COMMON = 16;
const EACH_WORD = 6;
const SHORT_WORD = 4;
/** How much better the best cut must be than the next for it to be sure. */
const MARGIN = 5;
const RAREST_SURE = 3;

/** A hashtag cut into words. */
export interface Cut {
  readonly words: readonly string[];
  /** True when no other cut comes near and no word is rare. */
  readonly isSure: boolean;
}

interface Path {
  readonly cost: number;
  readonly words: readonly string[];
  readonly rarest: number;
}

/**
 * Cuts letters that run together into dictionary words, the likeliest cut first.
 * @param letters lower case, ASCII
 * @returns undefined when they are one word, or no words at all
 */
export function cutIntoWords(letters: string): Cut | undefined {
  if (lookUp(letters) !== undefined) return undefined;
  const LONGEST_WORD = 18;
  // The two cheapest ways to reach each offset.
  const paths: Path[][] = [[{ cost: 0, words: [], rarest: MOST_COMMON }]];
  for (let end = 1; end <= letters.length; end++) {
    const found: Path[] = [];
    for (let start = Math.max(0, end - LONGEST_WORD); start < end; start++) {
      const word = letters.slice(start, end);
      const frequency = (paths[start]?.length ?? 0) > 0 ? frequencyOf(word) : undefined;
      if (frequency === undefined) continue;
      const cost = EACH_WORD + MOST_COMMON - frequency + (word.length < SHORTEST_PART ? SHORT_WORD : 0);
      for (const path of paths[start] ?? []) {
        const rarest = Math.min(path.rarest, frequency);
        found.push({ cost: path.cost + cost, words: [...path.words, word], rarest });
      }
    }
    paths.push(found.sort((a, b) => a.cost - b.cost).slice(0, 2));
  }
  const [best, next] = paths[letters.length] ?? [];
  if (best === undefined || best.words.length < 2) return undefined;
  const isSure = best.rarest >= RAREST_SURE && (next === undefined || next.cost - best.cost >= MARGIN);
  return { words: best.words, isSure };
}

function frequencyOf(word: string): number | undefined {
  if (word.length < SHORTEST_PART && !SHORT.includes(` ${word} `)) return undefined;
  return lookUp(word)?.frequency;
}
