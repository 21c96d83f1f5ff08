import { isWord } from '../detect/spelling/dictionary.ts';
import type { Document, Token } from '../core/document.ts';
import type { Finder, Found } from './finder.ts';

const SHORTEST = 4;

/** Names and terms with one right spelling: other capitals, or one slip, are marked. */
export function spellingFinder(names: readonly string[]): Finder {
  let index: Index | undefined;
  const phrases = names.filter((name) => name.includes(' '));
  return {
    *find(document) {
      index ??= new Index(names.filter((name) => !name.includes(' ')));
      for (const name of phrases) yield* nearNames(document, name);
      for (const token of document.tokens) {
        if (token.kind !== 'word' || token.text.length < SHORTEST) continue;
        const right = index.rightFor(token.text.replaceAll('’', "'"));
        if (right === undefined) continue;
        yield misspelt(token.start, token.end, right);
      }
    },
  };
}

function misspelt(start: number, end: number, right: string): Found {
  const evidence = [`the pack spells it "${right}"`];
  return { start, end, evidence, suggestions: [right], fixable: true, data: { instead: right } };
}

/** A name of several words with a slip, or with other capitals: the words that are right make up for real words among the rest. */
function* nearNames({ tokens, prose }: Document, name: string): Generator<Found> {
  const wanted = name.split(/\s+/);
  for (let at = 0; at + wanted.length <= tokens.length; at++) {
    const run = tokens.slice(at, at + wanted.length);
    const first = run[0];
    const last = run.at(-1);
    if (first === undefined || last === undefined || !isNear(first, wanted[0] ?? '')) continue;
    if (first.block !== last.block || !run.every((token, index) => isNear(token, wanted[index] ?? ''))) continue;
    const text = prose.text.slice(first.start, last.end).replace(/\s+/g, ' ').replaceAll('’', "'");
    const isRight = text === name || text === name.toUpperCase();
    if (!isRight && run.some((token, index) => sameLetters(token, wanted[index] ?? '')))
      yield misspelt(first.start, last.end, name);
  }
}

function sameLetters({ text }: Token, wanted: string): boolean {
  return text.replaceAll('’', "'").toLowerCase() === wanted.toLowerCase();
}

/** True for the word itself, and for one that a single slip parts from it. */
function isNear(token: Token, wanted: string): boolean {
  if (sameLetters(token, wanted)) return true;
  if (token.kind !== 'word' || wanted.length < SHORTEST || Math.abs(token.text.length - wanted.length) > 1)
    return false;
  const forms = new Set(formsOf(wanted.toLowerCase()));
  return formsOf(token.text.replaceAll('’', "'").toLowerCase()).some((form) => forms.has(form));
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
