import { type Document, perDocument, type Sentence, type Token } from '../../core/document.ts';
import type { Span } from '../../core/span.ts';
import { type Chunk, signedChunks, undisguise } from './disguise.ts';
import { type Entry, entryOf, offenceLexicon } from './lexicon.ts';
import { isInnocent } from './senses.ts';
import { isSuspect } from './screen.ts';

/** A word as these rules see it; `don't` is two words. Offsets are into `Prose.text`. */
export interface Word extends Span {
  /** Lower case, with straight apostrophes; the plain word behind a disguise. */
  readonly text: string;
  /** As it stands in the draft. */
  readonly raw: string;
  readonly entry: Entry | undefined;
  readonly quoted: boolean;
  readonly disguised: boolean;
}

export interface OffenceSentence extends Span {
  readonly words: readonly Word[];
}

const CLITIC = /(n't|'(?:re|ve|ll|s|m|d))$/;
/** Contractions that hasty writers leave without their apostrophe, and the clitic they end with. */
const BARE: Readonly<Record<string, readonly [length: number, clitic: string]>> = {
  youre: [2, "'re"],
  theyre: [2, "'re"],
  hes: [1, "'s"],
  shes: [1, "'s"],
  thats: [1, "'s"],
  dont: [2, "n't"],
  doesnt: [2, "n't"],
  didnt: [2, "n't"],
  isnt: [2, "n't"],
  arent: [2, "n't"],
  wont: [2, "n't"],
  cant: [2, "n't"],
  shouldnt: [2, "n't"],
};

/** The sentences of a draft that may hold something for these rules; none for a draft that cannot. */
export const offenceSentences = perDocument((document): readonly OffenceSentence[] => {
  if (!isSuspect(document)) return [];
  const chunks = signedChunks(document);
  return document.sentences.map((sentence) => ({
    start: sentence.start,
    end: sentence.end,
    words: joinPhrases(wordsOf(document, sentence, chunks)),
  }));
});

function wordsOf(document: Document, sentence: Sentence, chunks: readonly Chunk[]): Word[] {
  const words: Word[] = [];
  let until = -1;
  for (const token of sentence.tokens) {
    if (token.start < until) continue;
    const chunk = chunks.find(({ start, end }) => start <= token.start && token.start < end);
    if (chunk !== undefined) {
      until = chunk.end;
      words.push(...chunk.words.map((text) => disguisedWord(document, chunk, text, token.quoted)));
    } else words.push(...fromToken(document.prose.text, token));
  }
  return words;
}

function disguisedWord(document: Document, at: Span, text: string, quoted: boolean): Word {
  const { start, end } = at;
  return {
    start,
    end,
    text,
    raw: document.prose.text.slice(start, end),
    entry: entryOf(text),
    quoted,
    disguised: true,
  };
}

function fromToken(text: string, token: Token): Word[] {
  const { start, end, quoted, kind } = token;
  if (kind === 'url' || kind === 'email' || kind === 'code') return [];
  if (kind === 'handle')
    return [{ start, end, text: '@', raw: token.text, entry: undefined, quoted, disguised: false }];
  if (kind === 'hashtag') return fromHashtag(text, token);
  const lower = token.text.toLowerCase().replaceAll('’', "'");
  const clitic = kind === 'word' ? CLITIC.exec(lower)?.[1] : undefined;
  const [length, rest] = BARE[lower] ?? [clitic?.length ?? 0, clitic];
  if (kind === 'word' && rest !== undefined && length < lower.length) {
    const cut = end - length;
    return [plain(text, token, start, cut), { ...plain(text, token, cut, end), text: rest, entry: undefined }];
  }
  return kind === 'word' ? resolved(text, token) : [plain(text, token, start, end)];
}

function plain(prose: string, token: Token, start: number, end: number): Word {
  const raw = prose.slice(start, end);
  const text = raw.toLowerCase().replaceAll('’', "'");
  const known = entryOf(text);
  const entry = known === undefined || isInnocent(text, raw, prose, start) ? undefined : known;
  return { start, end, text, raw, entry, quoted: token.quoted, disguised: false };
}

/** A word that the lexicon does not know may be one in disguise. */
function resolved(text: string, token: Token): Word[] {
  const word = plain(text, token, token.start, token.end);
  if (word.entry !== undefined) return [word];
  const behind = undisguise(token.text);
  if (behind === undefined) return [word];
  return behind.map((meant) => ({ ...word, text: meant, entry: entryOf(meant), disguised: true }));
}

/** `#StupidIdiots` is two words; a hashtag in one case is looked at as a whole. */
function fromHashtag(text: string, token: Token): Word[] {
  const pieces = [...token.text.slice(1).matchAll(/\p{Lu}?[\p{Ll}']+|\p{Lu}+(?!\p{Ll})|\d+/gu)];
  const from = token.start + 1;
  const whole = plain(text, token, from, token.end);
  if (whole.entry !== undefined || pieces.length < 2) {
    const behind = whole.entry === undefined ? undisguise(whole.raw) : undefined;
    return behind?.map((meant) => ({ ...whole, text: meant, entry: entryOf(meant) })) ?? [whole];
  }
  return pieces.map((piece) => plain(text, token, from + piece.index, from + piece.index + piece[0].length));
}

/** Words that are one entry together become one word. */
function joinPhrases(words: readonly Word[]): Word[] {
  const joined: Word[] = [];
  const { phrases, words: entries } = offenceLexicon();
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    if (word === undefined) continue;
    const parts = phrases.get(word.text)?.find((list) => list.every((part, index) => words[at + index]?.text === part));
    const last = parts === undefined ? undefined : words[at + parts.length - 1];
    if (parts === undefined || last === undefined) joined.push(word);
    else {
      const text = parts.join(' ');
      joined.push({ ...word, end: last.end, text, raw: text, entry: entries.get(text) });
      at += parts.length - 1;
    }
  }
  return joined;
}
