import type { Document, Token } from '../../core/document.ts';

/**
 * The other tokens of the line that a token stands on, the nearest first: a line ends with its block or a line break.
 * @param index of the token
 * @param step 1 for those after it, -1 for those before it
 */
export function* alongLine(document: Document, index: number, step: 1 | -1): Generator<Token> {
  for (let at = index; ; at += step) {
    const token = nextOnLine(document, at, step);
    if (token === undefined) return;
    yield token;
  }
}

/** The token after (1) or before (-1) the one at an index, undefined at the end of its line. */
export function nextOnLine({ tokens, prose }: Document, index: number, step: 1 | -1): Token | undefined {
  const [token, last] = [tokens[index + step], tokens[index]];
  if (last === undefined || token?.block !== last.block) return undefined;
  const [from, to] = step > 0 ? [last.end, token.start] : [token.end, last.start];
  for (let at = from; at < to; at++) if (prose.text[at] === '\n') return undefined;
  return token;
}
