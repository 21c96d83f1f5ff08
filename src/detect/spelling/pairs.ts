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
  'er re|re er|er or|or er|er ar|ar er|ur er|ir er|er ur|er ir|ur or|el le|le el|al le|il le|le il|le al|ul le|us ou|' +
  'an en|en an|in en|en in|im em|em im|in un|un in|de di|di de|ey ay';
/** What it costs to take one of a pair for the other. */
export const SOUNDS_ALIKE = 62;

/** What may be meant by letters that stand in a word. */
export interface Alike {
  /** How many letters are written. */
  readonly written: number;
  /** The code of the letter that is meant. */
  readonly meant: number;
  /** And of the next, or 0. */
  readonly second: number;
}

interface Pair extends Alike {
  readonly letters: string;
}

const NONE: readonly Alike[] = [];
let byFirst: readonly (readonly Pair[])[] | undefined;

/** For each place in a word, what else the letters there may stand for. */
export function alikeIn(word: string): (readonly Alike[])[] {
  const pairs = (byFirst ??= read());
  return Array.from(word, (letter, at) => {
    const some = pairs[codeOf(letter.charCodeAt(0))] ?? NONE;
    return (some as readonly Pair[]).filter(({ letters }) => word.startsWith(letters, at));
  });
}

function read(): Pair[][] {
  const found: Pair[][] = Array.from({ length: 28 }, () => []);
  for (const pair of PAIRS.split('|')) {
    const [letters = '', meant = ''] = pair.split(' ');
    const [one, other] = [meant.charCodeAt(0), meant.charCodeAt(1)];
    const second = meant.length > 1 ? codeOf(other) : 0;
    found[codeOf(letters.charCodeAt(0))]?.push({ letters, written: letters.length, meant: codeOf(one), second });
  }
  return found;
}
