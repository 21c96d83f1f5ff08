import { lookUp } from './dictionary.ts';

/** Short words that are often run together with the next. */
const SHORT = ' a i an of to in on is it be at as we by or no so up he me my us do go if ';
/** How common, of 15, each part must be, and what is enough beside one of the few words below or when both are long. */
const COMMON = 8;
const USUAL = 5;
const LONG = 4;
const UNUSUAL = 30;
/** What a lost space costs, in hundredths of a slip, beside a short word and elsewhere, and a step of rarity. */
const LOST_SPACE = 100;
const LOST_SPACE_ELSE = 115;
/** The words that mostly lose their space. */
const FEW = ' the a it that to is of and in as be on you for with ';
const RARITY = 5;

/** Two common words that lost the space between them, and how unlikely that is. */
export function splitWords(word: string): { word: string; score: number } | undefined {
  let best: { word: string; score: number } | undefined;
  for (let at = 1; at < word.length; at++) {
    const [left, right] = [word.slice(0, at), word.slice(at)];
    const [before, after] = [commonness(left), commonness(right)];
    const besideFew = FEW.includes(` ${left} `) || FEW.includes(` ${right} `);
    const least = besideFew || (left.length >= LONG && right.length >= LONG) ? USUAL : COMMON;
    if (before < least || after < least) continue;
    const score =
      (besideFew ? LOST_SPACE : LOST_SPACE_ELSE) +
      (30 - before - after) * RARITY +
      (least < COMMON && !besideFew ? UNUSUAL : 0);
    if (score < (best?.score ?? Infinity)) best = { word: `${left} ${right}`, score };
  }
  return best;
}

function commonness(part: string): number {
  if (part.length < 3 && !SHORT.includes(` ${part} `)) return 0;
  return lookUp(part)?.frequency ?? 0;
}
