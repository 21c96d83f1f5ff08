import type { Sentence, Token } from '../../core/document.ts';
import type { Span } from '../../core/span.ts';
import { perWord } from '../memo.ts';

interface Entry<T> {
  readonly words: readonly string[];
  readonly value: T;
}

export interface PhraseHit<T> extends Span {
  readonly value: T;
  /** The entry of the list that matched. */
  readonly entry: string;
}

/** Phrases that are read as drafts ask for them. */
export interface Listed<T> {
  /** Those that begin with a word, and maybe others. */
  startingWith(word: string): Iterable<readonly [phrase: string, value: T]>;
  all(): Iterable<readonly [phrase: string, value: T]>;
}

/** Finds the phrases of a list among the tokens of a sentence, in time linear in the tokens; longer phrases win. */
export class PhraseBook<T> {
  readonly #byFirst = new Map<string, Entry<T>[]>();
  /** The entries that may begin with a word as it is written; asked once the book is full. */
  readonly #startingWith = perWord((word) => {
    let entries: readonly Entry<T>[] | undefined;
    for (const form of baseForms(word)) {
      const known = this.#byFirst.get(form) ?? this.#listedUnder(form);
      if (known !== undefined) entries = entries === undefined ? known : [...entries, ...known];
    }
    return entries;
  });
  readonly #joined = new Map<string, Entry<T>>();
  /** Entries that are not written together yet: few drafts hold a hashtag that asks for it. */
  #apart: Entry<T>[] = [];
  readonly #tags = new Map<string, Entry<T>>();
  readonly #listed: Listed<T> | undefined;
  #isRead = false;

  /** @param listed phrases beside those that are added */
  constructor(listed?: Listed<T>) {
    this.#listed = listed;
  }

  /** @param phrase words, or `#tag` for what counts only as a hashtag */
  add(phrase: string, value: T): void {
    if (phrase.startsWith('#')) {
      this.#tags.set(phrase.slice(1).toLowerCase(), { words: [phrase.toLowerCase()], value });
      return;
    }
    const words = wordsOf(phrase.toLowerCase());
    const first = words[0];
    if (first === undefined || first === '') return;
    const entry = { words, value };
    const known = this.#byFirst.get(first);
    if (known === undefined) this.#byFirst.set(first, [entry]);
    else known.push(entry);
    this.#apart.push(entry);
  }

  /** Hits in reading order, without overlaps. Quotations, links and handles are passed over. */
  find(sentence: Sentence): PhraseHit<T>[] {
    const hits: PhraseHit<T>[] = [];
    const { tokens } = sentence;
    for (let at = 0; at < tokens.length;) {
      const token = tokens[at];
      if (token === undefined) break;
      const found = token.quoted ? undefined : token.kind === 'hashtag' ? this.#inTag(token, at) : this.#at(tokens, at);
      if (found === undefined) {
        at++;
        continue;
      }
      hits.push({
        start: token.start,
        end: tokens[found.next - 1]?.end ?? token.end,
        value: found.entry.value,
        entry: found.entry.words.join(' '),
      });
      at = found.next;
    }
    return hits;
  }

  #at(tokens: readonly Token[], at: number): { entry: Entry<T>; next: number } | undefined {
    const token = tokens[at];
    if (token === undefined || (token.kind !== 'word' && token.kind !== 'number')) return undefined;
    let best: { entry: Entry<T>; next: number } | undefined;
    const entries = this.#startingWith(token.text);
    if (entries === undefined) return undefined;
    for (const entry of entries) {
      const next = follows(tokens, at, entry.words);
      if (next !== undefined && (best === undefined || next > best.next)) best = { entry, next };
    }
    return best;
  }

  /** A hashtag counts when it is an entry written together, or when one of its words is an entry. */
  #inTag(token: Token, at: number): { entry: Entry<T>; next: number } | undefined {
    const tag = token.text.slice(1);
    const joined = this.#together();
    const whole = this.#tags.get(tag.toLowerCase()) ?? joined.get(tag.toLowerCase());
    if (whole !== undefined) return { entry: whole, next: at + 1 };
    for (const part of tagWords(tag)) {
      for (const form of baseForms(part)) {
        const entry = form.length > 3 ? joined.get(form) : undefined;
        if (entry !== undefined) return { entry, next: at + 1 };
      }
    }
    return undefined;
  }

  #listedUnder(first: string): readonly Entry<T>[] | undefined {
    const entries: Entry<T>[] = [];
    for (const [phrase, value] of this.#listed?.startingWith(first) ?? []) {
      const words = wordsOf(phrase);
      if (words[0] === first) entries.push({ words, value });
    }
    return entries.length === 0 ? undefined : entries;
  }

  /** The entries by their words written together; of two that are alike, the earlier. */
  #together(): ReadonlyMap<string, Entry<T>> {
    if (!this.#isRead)
      for (const [phrase, value] of this.#listed?.all() ?? []) this.#apart.push({ words: wordsOf(phrase), value });
    this.#isRead = true;
    for (const entry of this.#apart) {
      const joined = entry.words.join('').replaceAll("'", '');
      if (!this.#joined.has(joined)) this.#joined.set(joined, entry);
    }
    this.#apart = [];
    return this.#joined;
  }
}

/** The words of a phrase; most are one word, which needs no pattern. */
function wordsOf(phrase: string): string[] {
  return phrase.includes(' ') || phrase.includes('-') ? phrase.split(/[ -]+/).filter(Boolean) : [phrase];
}

/** Index after the last token of the phrase, or undefined when the tokens do not spell it. Hyphens may join its words. */
function follows(tokens: readonly Token[], at: number, words: readonly string[]): number | undefined {
  let index = at + 1;
  for (let word = 1; word < words.length; word++) {
    if (tokens[index]?.text === '-') index++;
    const token = tokens[index];
    const wanted = words[word];
    if (token === undefined || wanted === undefined || token.quoted) return undefined;
    if (token.text.length < wanted.length || !baseForms(token.text).includes(wanted)) return undefined;
    index++;
  }
  return index;
}

/** The words of a hashtag written in capitals and small letters: `#VoteForChange`. */
export function tagWords(tag: string): string[] {
  return tag.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+/g) ?? [];
}

const FORMS = new Map<string, readonly string[]>();
/** More distinct words than a run of drafts holds; keeps memory bounded. */
const FORMS_KEPT = 20_000;

/** The word in lower case and what is left when a regular ending is taken off. */
export function baseForms(text: string): readonly string[] {
  const known = FORMS.get(text);
  if (known !== undefined) return known;
  const word = text.toLowerCase().replaceAll('’', "'");
  const forms = [word];
  const plain = word.endsWith("'s") ? word.slice(0, -2) : word;
  if (plain !== word) forms.push(plain);
  if (plain.length > 3) {
    if (plain.endsWith('ies')) forms.push(`${plain.slice(0, -3)}y`);
    else if (plain.endsWith('es')) forms.push(plain.slice(0, -1), plain.slice(0, -2));
    else if (plain.endsWith('s') && !plain.endsWith('ss')) forms.push(plain.slice(0, -1));
    else if (plain.endsWith('ied')) forms.push(`${plain.slice(0, -3)}y`);
    else if (plain.endsWith('ed')) forms.push(plain.slice(0, -1), plain.slice(0, -2), undoubled(plain.slice(0, -2)));
    else if (plain.endsWith('ing') && plain.length > 5)
      forms.push(plain.slice(0, -3), `${plain.slice(0, -3)}e`, undoubled(plain.slice(0, -3)));
    else if (plain.endsWith('iest')) forms.push(`${plain.slice(0, -4)}y`);
    else if (plain.endsWith('est')) forms.push(plain.slice(0, -3), plain.slice(0, -2), undoubled(plain.slice(0, -3)));
  }
  if (FORMS.size > FORMS_KEPT) FORMS.clear();
  FORMS.set(text, forms);
  return forms;
}

function undoubled(stem: string): string {
  return stem.at(-1) === stem.at(-2) ? stem.slice(0, -1) : stem;
}
