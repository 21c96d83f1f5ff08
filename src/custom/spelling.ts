import { isWord } from '../detect/spelling/dictionary.ts';
import type { Finder } from './finder.ts';

const SHORTEST = 4;

/** Names and terms with one right spelling: other capitals, or one slip, are marked. */
export function spellingFinder(words: readonly string[]): Finder {
  let index: Index | undefined;
  return {
    *find(document) {
      index ??= new Index(words);
      for (const token of document.tokens) {
        if (token.kind !== 'word' || token.text.length < SHORTEST) continue;
        const right = index.rightFor(token.text.replaceAll('’', "'"));
        if (right === undefined) continue;
        const { start, end } = token;
        const evidence = [`the pack spells it "${right}"`];
        yield { start, end, evidence, suggestions: [right], fixable: true, data: { instead: right } };
      }
    },
  };
}

/** Words by each form that leaves out one letter: two words at one slip share such a form. */
class Index {
  private readonly exact = new Map<string, string>();
  private readonly byForm = new Map<string, string>();

  constructor(words: readonly string[]) {
    for (const word of words) {
      this.exact.set(word.toLowerCase(), word);
      for (const form of formsOf(word.toLowerCase())) this.byForm.set(form, word);
    }
  }

  /** The right spelling of a word that is nearly one of the list; nothing when it is right, or another word. */
  rightFor(text: string): string | undefined {
    const stem = text.replace(/'s?$/, '');
    const ending = text.slice(stem.length);
    const lower = stem.toLowerCase();
    const known = this.exact.get(text.toLowerCase()) ?? this.exact.get(lower);
    if (known !== undefined) {
      const wanted = known.length === text.length ? known : known + ending;
      return wanted === text || text === wanted.toUpperCase() ? undefined : wanted;
    }
    if (lower.length < SHORTEST || isWord(stem)) return undefined;
    for (const form of formsOf(lower)) {
      const near = this.byForm.get(form);
      if (near !== undefined && Math.abs(near.length - lower.length) <= 1) return near + ending;
    }
    return undefined;
  }
}

function formsOf(word: string): string[] {
  return [word, ...Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1))];
}
