import type { Document, Token } from '../../core/document.ts';
import type { Span } from '../../core/span.ts';
import { isWord } from '../spelling/dictionary.ts';

/** Two neighbours that may be one word cut by a space: `sc um`. */
export interface Pair extends Span {
  readonly joined: string;
}

/** A cut hides a word by a piece that says little; two long pieces are read as what they are. */
const LONGEST_PIECE = 3;
const LONGEST = 14;
const SHORTEST = 4;
const SMALL = /^[a-z]+$/;

/**
 * Neighbours in small letters, one space apart, that the test takes for one word, and of which one piece is no word by
 * itself. The test is asked first, since the dictionary is the dear part.
 */
export function* cutWords({ prose, tokens }: Document, mayBe: (joined: string) => boolean): Generator<Pair> {
  for (let at = 1; at < tokens.length; at++) {
    const [before, after] = [tokens[at - 1], tokens[at]];
    if (before === undefined || after === undefined || !isPair(before, after)) continue;
    const joined = before.text + after.text;
    // The `s` that an apostrophe left behind is no piece of a word.
    if (!mayBe(joined) || /['’‘]/.test(prose.text.charAt(before.start - 1))) continue;
    if (isWord(before.text) && isWord(after.text)) continue;
    yield { start: before.start, end: after.end, joined };
  }
}

function isPair(before: Token, after: Token): boolean {
  const length = before.text.length + after.text.length;
  return (
    after.start === before.end + 1 &&
    length >= SHORTEST &&
    length <= LONGEST &&
    Math.min(before.text.length, after.text.length) <= LONGEST_PIECE &&
    before.kind === 'word' &&
    after.kind === 'word' &&
    SMALL.test(before.text) &&
    SMALL.test(after.text)
  );
}
