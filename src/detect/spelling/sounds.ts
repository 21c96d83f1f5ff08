/** Spellings that sound alike, or that are taken for one another: what is written, what is meant. */
const PAIRS =
  'ei ie|ie ei|f ph|ph f|sh ti|sh ci|shun tion|sion tion|tion sion|cion tion|ence ance|ance ence|ency ancy|ancy ency|ent ant|' +
  'ant ent|able ible|ible able|er or|or er|ar er|er ar|er re|re er|or our|ey y|y ey|ys ies|ies ys|cede ceed|seed cede|sede cede|cede sede|' +
  'ully ally|aly ally|ly ally|ary ery|ery ary|ary ory|ough uff|uff ough|ite ight|oo ou|u ou|ou u|ur er|er ur|ir er|ise ize|ice ise|' +
  'kw qu|q qu|x cs|ks x|x ks|cs x|ct kt|gh g|g gh|n kn|r wr|rr rrh|w wh|wh w|k ch|c ch|ch c|tch ch|ch tch|sc s|s sc|c sc|sc c|s ss|' +
  'j dg|g dg|dg g|dge ge|ege edge|cc c|k ck|ck k|k c|c ck|ck c|qu ck|m mb|m mn|n gn|t bt|t pt|s ps|z s|ss c|c ss|xc c|xs xc|ex exc|' +
  'ea ee|ee ea|ee ie|ie ee|ea e|e ea|a ai|ai a|ay ai|ai ay|ei ai|oa o|o oa|au o|aw au|ow ou|ou ow|oi oy|ue u|eu u|u eu|ew eu|ue eu|' +
  'eau au|ieu eu|iou ou|eous ious|ious eous|us ous|ous us|ius ious|uos uous|ian ion|cian tion|tian tion|sian sion|yze yse|ei e|' +
  'i y|y i|em im|im em|en in|in en|de di|di de|pre per|per pre|pur per|par per|des dis|dis des|ed d|le el|el le|al el|el al|le al|il al|ul al';

/** What is taken off for a pair, for a syllable left out, and for `-y` in place of `-ly`. */
const BONUS = 10;
const SYLLABLE = 45;
const LY = 35;

/** More than this is never taken off. */
export const MOST_LIKELY = SYLLABLE;

interface Pair {
  readonly written: string;
  readonly meant: string;
}

let byEnds: Map<number, Pair[]> | undefined;

/**
 * How many hundredths of a slip to take off the distance of two words because of how they differ: letters that sound
 * alike, a syllable left out. Only the part between what the words share at both ends is compared.
 */
export function likelihood(written: string, meant: string): number {
  let start = 0;
  const shorter = Math.min(written.length, meant.length);
  while (start < shorter && written[start] === meant[start]) start++;
  let end = 0;
  while (end < shorter - start && written.at(-1 - end) === meant.at(-1 - end)) end++;
  const more = meant.length - start - end;
  // A syllable left out: `preparatory` without `ra`.
  if (start + end >= written.length && more > 1) return SYLLABLE;
  if (more === 1 && end === 1 && meant.endsWith('ly') && written.length === meant.length - 1) return LY;
  // A pair may take in a letter or two of what is shared: `ence` for `ance`.
  for (const pair of pairsOf(written.charCodeAt(start), meant.charCodeAt(start))) {
    if (fits(pair, written, meant, start, end)) return BONUS;
  }
  return start > 0 && pairsBefore(written, meant, start, end) ? BONUS : 0;
}

function pairsBefore(written: string, meant: string, start: number, end: number): boolean {
  return pairsOf(written.charCodeAt(start - 1), meant.charCodeAt(start - 1)).some((pair) =>
    fits(pair, written, meant, start - 1, end),
  );
}

function fits(pair: Pair, written: string, meant: string, start: number, end: number): boolean {
  const restWritten = written.length - start - pair.written.length;
  const restMeant = meant.length - start - pair.meant.length;
  return (
    restWritten === restMeant &&
    restWritten <= end &&
    written.startsWith(pair.written, start) &&
    meant.startsWith(pair.meant, start)
  );
}

function pairsOf(written: number, meant: number): readonly Pair[] {
  if (byEnds === undefined) {
    byEnds = new Map();
    for (const pair of PAIRS.split('|')) {
      const [one = '', other = ''] = pair.split(' ');
      const key = one.charCodeAt(0) * 256 + other.charCodeAt(0);
      const same = byEnds.get(key);
      if (same === undefined) byEnds.set(key, [{ written: one, meant: other }]);
      else same.push({ written: one, meant: other });
    }
  }
  return byEnds.get(written * 256 + meant) ?? [];
}
