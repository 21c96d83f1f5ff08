import type { Token } from '../core/document.ts';
import type { Finder } from './finder.ts';
import { PhraseMatcher } from './phrase-matcher.ts';

/** `the elderly`: people, unless a noun follows, as in `the elderly woman`. */
const NOMINAL = /^the [a-z]+$/;
/** Words that may follow such a form without being a noun of its own. */
const FOLLOWERS: ReadonlySet<string> = new Set(
  (
    'and or but nor in on at of to for from with without by as than who whom whose that which is are was were be been ' +
    'have has had can could will would may might must should shall do does did not also often still only need needs ' +
    'get live lives this these when while if because since before after during across among under over into through'
  ).split(' '),
);

/** Words to say in place of others. A wrong form that is written with capitals counts only so. */
export function substitutionFinder(words: Readonly<Record<string, string>>): Finder {
  let matcher: PhraseMatcher | undefined;
  return {
    *find(document) {
      matcher ??= new PhraseMatcher(Object.keys(words), { inflect: false, minding: 'capitals' });
      for (const { start, end, entry, to } of matcher.find(document.tokens)) {
        if (NOMINAL.test(entry) && isNounNext(document.tokens[to])) continue;
        const found = document.prose.text.slice(start, end);
        const right = inCaseOf(found, words[entry] ?? '');
        if (found === right) continue;
        yield {
          start,
          end,
          evidence: [`the house style says "${words[entry] ?? ''}"`],
          suggestions: [right],
          fixable: true,
          data: { instead: right },
        };
      }
    },
  };
}

function isNounNext(token: Token | undefined): boolean {
  return token?.kind === 'word' && !FOLLOWERS.has(token.text.toLowerCase());
}

/** `Utilise` becomes `Use`: a capital that begins the wrong form begins the right one. */
function inCaseOf(found: string, right: string): string {
  const begins = /^\p{Lu}/u.test(found) && !/^\p{Lu}{2}/u.test(found);
  return begins ? right.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()) : right;
}
