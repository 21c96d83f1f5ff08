import type { Finder } from './finder.ts';
import { PhraseMatcher } from './phrase-matcher.ts';

/** Words to say in place of others. A wrong form that is written with capitals counts only so. */
export function substitutionFinder(words: Readonly<Record<string, string>>): Finder {
  let matcher: PhraseMatcher | undefined;
  return {
    *find(document) {
      matcher ??= new PhraseMatcher(Object.keys(words), { inflect: false, minding: 'capitals' });
      for (const { start, end, entry } of matcher.find(document.tokens)) {
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

/** `Utilise` becomes `Use`: a capital that begins the wrong form begins the right one. */
function inCaseOf(found: string, right: string): string {
  const begins = /^\p{Lu}/u.test(found) && !/^\p{Lu}{2}/u.test(found);
  return begins ? right.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()) : right;
}
