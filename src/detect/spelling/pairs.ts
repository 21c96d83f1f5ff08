import { codeOf } from './graph.ts';

/**
 * Letters that sound like others, or stand for them: what is written, what is meant. One or two letters for one or two;
 * longer ones come out of these and of single slips (`shun` for `tion` is `sh` for `ti` and a vowel).
 */
const PAIRS =
  'f ph|ff ph|ph f|ff gh|f gh|sh ti|sh ci|sh si|sh ch|ch sh|ch ti|ti ci|ci ti|si ti|ti si|k ch|c ch|ch c|ch k|k qu|kw qu|q qu|' +
  'ck qu|qu ck|ks x|cs x|gs x|x cc|k cc|k ck|c ck|ck k|ck c|n kn|kn n|n gn|n nn|m mn|m mb|t bt|t pt|s ps|r wr|w wh|wh w|r rh|' +
  's sc|c sc|sc s|sc c|ss sc|c ss|ss c|s ce|ce se|se ce|j dg|g dg|dg g|j ge|j gi|gh g|g gh|z se|zh si|sh su|' +
  'oo ou|ou oo|oo ue|u ou|ou u|ew ue|ue ew|ew eu|u ew|ow ou|ou ow|aw au|au aw|o au|au o|or au|au ou|ou au|o oa|ow oa|oa ow|' +
  'ay ai|ai ay|ay ei|ai ei|ei ai|a ai|a ei|ee ea|ea ee|ee ie|ie ee|ee ei|e ea|e ie|i ie|i ei|y ey|ey y|y ie|ie y|ee ey|' +
  'er re|re er|er or|or er|er ar|ar er|ur er|ir er|er ur|er ir|ur or|or our|el le|le el|al le|il le|le il|le al|ul le|us ou|' +
  'an en|en an|in en|en in|im em|em im|in un|un in|de di|di de|ey ay';
/** What it costs to take one of a pair for the other. */
export const SOUNDS_ALIKE = 62;

/** A pair of which the written part stands in a word: where it ends there, and what may be meant, by letter codes. */
export interface Active {
  /** How many letters of the word stand before its end. */
  readonly end: number;
  readonly written: number;
  readonly meant: number;
  /** The letter before the last, or 0 when one letter alone is meant. */
  readonly first: number;
}

interface Pair {
  readonly written: string;
  readonly meant: string;
}

let byFirst: readonly (readonly Pair[])[] | undefined;

/** Fills, for each last letter of what may be meant, the pairs that the word holds. */
export function activePairs(word: string, byLast: (Active[] | undefined)[]): void {
  byFirst ??= read();
  byLast.fill(undefined);
  for (let at = 0; at < word.length; at++) {
    for (const { written, meant } of byFirst[codeOf(word.charCodeAt(at))] ?? []) {
      if (!word.startsWith(written, at)) continue;
      const last = codeOf(meant.charCodeAt(meant.length - 1));
      const first = meant.length > 1 ? codeOf(meant.charCodeAt(0)) : 0;
      const active = { end: at + written.length, written: written.length, meant: meant.length, first };
      const same = byLast[last];
      if (same === undefined) byLast[last] = [active];
      else same.push(active);
    }
  }
}

function read(): Pair[][] {
  const found: Pair[][] = Array.from({ length: 28 }, () => []);
  for (const pair of PAIRS.split('|')) {
    const [written = '', meant = ''] = pair.split(' ');
    found[codeOf(written.charCodeAt(0))]?.push({ written, meant });
  }
  return found;
}
