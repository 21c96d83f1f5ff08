import type { Document, Token } from '../../core/document.ts';

/**
 * The other tokens of the line that a token stands on, the nearest first: a line ends with its block or a line break.
 * @param index of the token
 * @param step 1 for those after it, -1 for those before it
 */
export function* alongLine({ tokens, prose }: Document, index: number, step: 1 | -1): Generator<Token> {
  for (let at = index + step; ; at += step) {
    const [token, last] = [tokens[at], tokens[at - step]];
    if (last === undefined || token?.block !== last.block) return;
    const gap = step > 0 ? prose.text.slice(last.end, token.start) : prose.text.slice(token.end, last.start);
    if (gap.includes('\n')) return;
    yield token;
  }
}
