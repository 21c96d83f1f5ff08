import type { Token } from '../core/document.ts';
import type { Span } from '../core/span.ts';
import { baseForms } from '../detect/opinion/phrase-book.ts';
import { scan } from '../document/scan.ts';

/** Stands in a phrase for any one word or number. */
const ANY = '*';

interface Phrase {
  readonly words: readonly string[];
  /** Words with capitals are written so that only this form counts. */
  readonly exact: boolean;
  readonly entry: string;
}

export interface PhraseMatch extends Span {
  /** The entry of the list that matched. */
  readonly entry: string;
  /** Indexes of its first token and of the one after its last. */
  readonly from: number;
  readonly to: number;
}

export interface MatchOptions {
  readonly inflect: boolean;
  /** Capitals of an entry must be met. */
  readonly minding?: 'capitals';
}

/** Finds the phrases of a list among tokens, in time linear in the tokens; the longest phrase at a place wins. */
export class PhraseMatcher {
  private readonly byFirst = new Map<string, Phrase[]>();
  private readonly options: MatchOptions;

  constructor(phrases: readonly string[], options: MatchOptions) {
    this.options = options;
    for (const entry of phrases) {
      const words = wordsOf(entry);
      const [first] = words;
      if (first === undefined) continue;
      const exact = options.minding === 'capitals' && /\p{Lu}/u.test(entry);
      const known = this.byFirst.get(normal(first));
      const phrase = { words, exact, entry };
      if (known === undefined) this.byFirst.set(normal(first), [phrase]);
      else known.push(phrase);
    }
  }

  find(tokens: readonly Token[]): PhraseMatch[] {
    const found: PhraseMatch[] = [];
    for (let at = 0; at < tokens.length;) {
      const match = this.at(tokens, at);
      if (match !== undefined) found.push(match);
      at = match?.to ?? at + 1;
    }
    return found;
  }

  private at(tokens: readonly Token[], at: number): PhraseMatch | undefined {
    const token = tokens[at];
    if (token === undefined || token.kind === 'code' || token.kind === 'url') return undefined;
    let best: PhraseMatch | undefined;
    for (const form of this.formsOf(token)) {
      for (const phrase of this.byFirst.get(form) ?? []) {
        const to = this.endOf(phrase, tokens, at);
        if (to === undefined || (best !== undefined && to <= best.to)) continue;
        best = { start: token.start, end: tokens[to - 1]?.end ?? token.end, entry: phrase.entry, from: at, to };
      }
    }
    return best;
  }

  private endOf({ words, exact }: Phrase, tokens: readonly Token[], at: number): number | undefined {
    const block = tokens[at]?.block;
    let index = at;
    for (const word of words) {
      if (index > at && tokens[index]?.text === '-') index++;
      const token = tokens[index];
      if (token === undefined || token.block !== block || !this.spells(token, word, exact)) return undefined;
      index++;
    }
    return index;
  }

  private spells(token: Token, word: string, exact: boolean): boolean {
    if (word === ANY) return token.kind === 'word' || token.kind === 'number';
    return exact ? token.text.replaceAll('’', "'") === word : this.formsOf(token).includes(normal(word));
  }

  private formsOf(token: Token): readonly string[] {
    return this.options.inflect && token.kind === 'word' ? baseForms(token.text) : [normal(token.text)];
  }
}

function normal(text: string): string {
  return text.toLowerCase().replaceAll('’', "'");
}

/** The words of a phrase, cut as a draft is cut; hyphens join words in either. */
function wordsOf(phrase: string): string[] {
  const words: string[] = [];
  scan(phrase, 0, phrase.length, 0, (_kind, start, end) => {
    const word = phrase.slice(start, end).replaceAll('’', "'");
    if (word !== '-') words.push(word);
  });
  return words;
}
