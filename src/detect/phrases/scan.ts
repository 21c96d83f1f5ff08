import { CODE_LETTERS, nextCode } from './code.ts';
import { KIND, type PhraseIndex } from './phrase-index.ts';

/** Ends a sentence in the texts that phrases are looked for in. */
const BOUNDARY = 0;

/** Places are kept as so many numbers each; see `PhraseTraces`. */
export const TRIPLE = 3;

/** What a text may hold of one phrase. */
export interface PhraseTraces {
  /** Literal alternatives that stand there: alternative, start and end of each, one after another. */
  readonly literals: number[];
  /** Patterns that may match: alternative, start and end of the sentence with the boundaries round it, of each. */
  readonly patterns: number[];
}

/**
 * Looks a text through once for all phrases of the index, in time linear in the text.
 * @returns what it may hold, by the number of the phrase
 */
export function scanText(index: PhraseIndex, text: string): ReadonlyMap<number, PhraseTraces> {
  const { slotAt, slotPiece, slotOffset, pieceAt } = index.arrays;
  const { letters } = index;
  const gathered = new Traces(index, text);
  const { length } = text;
  let code = 0;
  for (let at = 0; at < length; at++) {
    const charCode = text.charCodeAt(at);
    if (charCode === BOUNDARY) gathered.nextSentence(at);
    code = nextCode(code, charCode);
    const last = slotAt[code + 1] ?? 0;
    for (let slot = slotAt[code] ?? 0; slot < last; slot++) {
      const piece = slotPiece[slot] ?? 0;
      const from = at - CODE_LETTERS + 1 - (slotOffset[slot] ?? 0);
      const first = pieceAt[piece] ?? 0;
      const size = (pieceAt[piece + 1] ?? 0) - first;
      if (from < 0 || from + size > length) continue;
      let same = 0;
      while (same < size && text.charCodeAt(from + same) === letters[first + same]) same++;
      if (same === size) gathered.add(piece, from, from + size);
    }
  }
  return gathered.byPhrase;
}

/**
 * What a text may hold that is another one with some of its letters masked: the literals that are left, and the patterns,
 * which tell by themselves whether they still match.
 * @param whole what the other one may hold
 */
export function tracesInPart(
  index: PhraseIndex,
  whole: ReadonlyMap<number, PhraseTraces>,
  text: string,
): ReadonlyMap<number, PhraseTraces> {
  const { sourceAt } = index.arrays;
  const isLeft = (alternative: number, start: number) => {
    const first = sourceAt[alternative] ?? 0;
    const size = (sourceAt[alternative + 1] ?? 0) - first;
    for (let at = 0; at < size; at++) if (text.charCodeAt(start + at) !== index.letters[first + at]) return false;
    return true;
  };
  const left = new Map<number, PhraseTraces>();
  for (const [phrase, { literals, patterns }] of whole) {
    const some: number[] = [];
    for (let at = 0; at < literals.length; at += TRIPLE) {
      const [alternative = 0, start = 0, end = 0] = literals.slice(at, at + TRIPLE);
      if (isLeft(alternative, start)) some.push(alternative, start, end);
    }
    if (some.length > 0 || patterns.length > 0) left.set(phrase, { literals: some, patterns });
  }
  return left;
}

class Traces {
  readonly byPhrase = new Map<number, PhraseTraces>();
  private readonly index: PhraseIndex;
  private readonly text: string;
  /** The sentence is told by the boundary before it. */
  private sentenceStart = -1;
  private sentenceEnd: number | undefined;
  private readonly lastSentence = new Map<number, number>();

  constructor(index: PhraseIndex, text: string) {
    this.index = index;
    this.text = text;
  }

  nextSentence(boundary: number): void {
    this.sentenceStart = boundary;
    this.sentenceEnd = undefined;
  }

  add(piece: number, start: number, end: number): void {
    const { userAt, users, kindOf, phraseOf } = this.index.arrays;
    const last = userAt[piece + 1] ?? 0;
    for (let user = userAt[piece] ?? 0; user < last; user++) {
      const alternative = users[user] ?? 0;
      const phrase = phraseOf[alternative] ?? 0;
      if (kindOf[alternative] === KIND.literal) {
        if (isBounded(this.text, start, end)) this.of(phrase).literals.push(alternative, start, end);
      } else if (this.lastSentence.get(alternative) !== this.sentenceStart) {
        this.lastSentence.set(alternative, this.sentenceStart);
        this.of(phrase).patterns.push(alternative, Math.max(0, this.sentenceStart), this.end(end));
      }
    }
  }

  /** The end of the sentence with its boundary; a piece holds none, so it ends before. */
  private end(from: number): number {
    if (this.sentenceEnd === undefined) {
      const boundary = this.text.indexOf('\0', from);
      this.sentenceEnd = boundary < 0 ? this.text.length : boundary + 1;
    }
    return this.sentenceEnd;
  }

  private of(phrase: number): PhraseTraces {
    let traces = this.byPhrase.get(phrase);
    if (traces === undefined) this.byPhrase.set(phrase, (traces = { literals: [], patterns: [] }));
    return traces;
  }
}

/** Whether a phrase may stand there: `(?<![\w'#@-])` before it and `(?!\w)` after it. */
function isBounded(text: string, start: number, end: number): boolean {
  if (end < text.length && isWord(text.charCodeAt(end))) return false;
  if (start === 0) return true;
  const before = text.charCodeAt(start - 1);
  return !isWord(before) && before !== 0x27 && before !== 0x23 && before !== 0x40 && before !== 0x2d;
}

function isWord(code: number): boolean {
  return (
    (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || (code >= 0x30 && code <= 0x39) || code === 0x5f
  );
}
