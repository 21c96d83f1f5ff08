import { describe, expect, it } from 'vitest';

import { manxTokens } from '../../../src/detect/spelling/manx.ts';
import { detectMisspellings } from '../../../src/detect/spelling/misspellings.ts';
import { parseText } from '../../../src/document/parse.ts';

function manxOf(text: string): string {
  const document = parseText(text);
  const tokens = manxTokens(document);
  return document.tokens
    .filter((token) => token.kind === 'word' && tokens.has(token))
    .map((token) => token.text)
    .join(' ');
}

function slipsOf(text: string): string[] {
  return detectMisspellings(parseText(text), []).map(({ word }) => word);
}

describe('Manx passages', () => {
  it.each([
    ['Moghrey mie! The library opens at nine.', 'Moghrey mie'],
    ['Ta’n lioarlann foshlit jiu ayns Doolish. The library is open today.', 'Ta’n lioarlann foshlit jiu ayns Doolish'],
    ['Thank you to all who came and helped us on the day, gura mie eu, and see you next year.', 'gura mie eu'],
    [
      'Nollick ghennal as blein vie noa to everybody who works for the Department this winter.',
      'Nollick ghennal as blein vie noa',
    ],
    ['Failt erriu gys Ellan Vannin', 'Failt erriu gys Ellan Vannin'],
    ['As you know, er, she gave him a hug and a bee sting.', ''],
    ['The office in NY, NY is shut.', ''],
    ['Our laa is one word of it.', ''],
  ])('in %s', (text, manx) => {
    expect(manxOf(text)).toBe(manx);
  });

  it('are not checked as English, and the English beside them is', () => {
    expect(slipsOf('Ta’n thie lioar foshlit jiu ayns Purt ny hInshey. The libary is open.')).toEqual(['libary']);
    expect(slipsOf('We thank the volunters for their help, gura mie eu ooilley.')).toEqual(['volunters']);
    expect(slipsOf('Bee shiu goit stiagh dys yn chaglym mooar ayns Balley Chashtal jiu.')).toEqual([]);
  });
});
