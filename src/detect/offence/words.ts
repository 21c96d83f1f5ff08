import { type Document, isUnread, perDocument, type Sentence, type Token } from '../../core/document.ts';
import type { Span } from '../../core/span.ts';
import { perWord } from '../memo.ts';
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
  /** The words of the next sentence, which may speak against what this one says. */
  readonly next: readonly Word[];
}

const CLITIC = /(n't|'(?:re|ve|ll|s|m|d))$/;
/** Contractions without the apostrophe, as hasty writers have them, and `cannot`; the clitic that each ends with. */
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
  wouldnt: [2, "n't"],
  couldnt: [2, "n't"],
  wasnt: [2, "n't"],
  werent: [2, "n't"],
  hasnt: [2, "n't"],
  havent: [2, "n't"],
  hadnt: [2, "n't"],
  aint: [2, "n't"],
  cannot: [3, 'not'],
};

/** Words as hasty or playful writers spell them, and as the patterns know them. */
const PLAIN_SPELLING: Readonly<Record<string, string>> = {
  shud: 'should',
  shuld: 'should',
  wud: 'would',
  cud: 'could',
  teh: 'the',
  dey: 'they',
  dem: 'them',
  ppl: 'people',
  peeps: 'people',
  gunna: 'gonna',
  wimmin: 'women',
  wymyn: 'women',
  wymen: 'women',
  wimen: 'women',
  womans: 'women',
  womens: 'women',
  moslims: 'muslims',
  muzlim: 'muslim',
  muzlims: 'muslims',
  wimmen: 'women',
  h8: 'hate',
  kil: 'kill',
  ded: 'dead',
};

/** The sentences of a draft that may hold something for these rules; none for a draft that cannot. */
export const offenceSentences = perDocument((document): readonly OffenceSentence[] => {
  if (!isSuspect(document)) return [];
  const chunks = signedChunks(document);
  const read = document.sentences.map((sentence) => joinPhrases(wordsOf(document, sentence, chunks)));
  return document.sentences.map(({ start, end }, at) => ({
    start,
    end,
    words: read[at] ?? [],
    next: read[at + 1] ?? [],
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
    } else addToken(words, document.prose.text, token);
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

function addToken(words: Word[], text: string, token: Token): void {
  const { start, end, quoted, kind } = token;
  if (isUnread(token)) return;
  if (kind === 'handle')
    words.push({ start, end, text: '@', raw: token.text, entry: undefined, quoted, disguised: false });
  else if (kind === 'hashtag') words.push(...fromHashtag(text, token));
  else if (kind !== 'word') words.push(plain(text, token, start, end));
  else {
    const ending = endingOf(token.text);
    const cut = end - (ending?.length ?? 0);
    if (ending === undefined) addResolved(words, text, token);
    else
      words.push(plain(text, token, start, cut), {
        ...plain(text, token, cut, end),
        text: ending.meant,
        entry: undefined,
      });
  }
}

/** The clitic that a word ends with, as it is meant, and how long it is as written. */
const endingOf = perWord((word): { readonly length: number; readonly meant: string } | undefined => {
  const lower = lowered(word);
  const clitic = CLITIC.exec(lower)?.[1];
  const bare = Object.hasOwn(BARE, lower) ? BARE[lower] : undefined;
  const [length, meant] = bare ?? [clitic?.length ?? 0, clitic];
  return meant !== undefined && length < lower.length ? { length, meant } : undefined;
});

function lowered(raw: string): string {
  return raw.toLowerCase().replaceAll('’', "'");
}

/** A word in lower case with what the lexicon says of it, wherever it stands. */
const meaningOf = perWord((raw) => {
  const lower = lowered(raw);
  const text = Object.hasOwn(PLAIN_SPELLING, lower) ? (PLAIN_SPELLING[lower] ?? lower) : lower;
  return { text, entry: entryOf(text) };
});

function plain(prose: string, token: Token, start: number, end: number): Word {
  const raw = start === token.start && end === token.end ? token.text : prose.slice(start, end);
  const { text, entry: known } = meaningOf(raw);
  const entry = known === undefined || isInnocent(text, raw, prose, start) ? undefined : known;
  return { start, end, text, raw, entry, quoted: token.quoted, disguised: false };
}

/** A word that the lexicon does not know may be one in disguise. */
function addResolved(words: Word[], text: string, token: Token): void {
  const word = plain(text, token, token.start, token.end);
  const behind = word.entry === undefined ? undisguise(token.text) : undefined;
  if (behind === undefined) words.push(word);
  else for (const meant of behind) words.push({ ...word, text: meant, entry: entryOf(meant), disguised: true });
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
      const text = parts.join(' ').replaceAll(' - ', '-');
      joined.push({ ...word, end: last.end, text, raw: text, entry: entries.get(text) });
      at += parts.length - 1;
    }
  }
  return joined;
}
