import type { Token, TokenKind } from '../../core/document.ts';
import type { Span } from '../../core/span.ts';

/** What the tagger labels: a token, or a part of one when a possessive ending hangs on a word. */
export interface Unit extends Span {
  readonly text: string;
  readonly kind: TokenKind;
}

const POSSESSIVE = /['’]s$/i;

/** Cuts the possessive ending off words, so that "Anna" and "Anna's" are the same name. */
export function unitsOf(tokens: readonly Token[]): Unit[] {
  const units: Unit[] = [];
  for (const { start, end, text, kind } of tokens) {
    const ending = kind === 'word' && POSSESSIVE.test(text) ? 2 : 0;
    if (text.length === ending) continue;
    units.push({ start, end: end - ending, text: text.slice(0, text.length - ending), kind });
    if (ending > 0) units.push({ start: end - ending, end, text: text.slice(-ending), kind: 'punctuation' });
  }
  return units;
}

/** The tokens of each block of prose, in order. */
export function byBlock(tokens: readonly Token[]): Token[][] {
  const blocks: Token[][] = [];
  let current: Token[] = [];
  for (const token of tokens) {
    if (token.block !== current[0]?.block) blocks.push((current = []));
    current.push(token);
  }
  return blocks;
}
