import { type Document, perDocument, type Token } from '../../core/document.ts';

/** Manx in its usual spelling: words that English does not share. */
const MANX =
  "yn ny dy er as ayns ta ta'n t'eh cha nel shen shoh eh ee mee oo shiu ad gura mie ayd eu lhiat lhiu moghrey fastyr oie vie " +
  'mannin ellan vannin gaelg gaelgagh traa liooar failt erriu kys blein noa nollick ghennal slaynt thie veg mooar vooar beg ' +
  'laa lhean jeh rish hug haink goll jannoo foddee bee';

let words: ReadonlySet<string> | undefined;

/** The tokens of sentences in Manx, and of blocks that are mostly Manx; they are not checked as English. */
export const manxTokens = perDocument((document: Document): ReadonlySet<Token> => {
  const sentences = document.sentences.filter(({ tokens }) => shareOfManx(tokens, 2) >= 0.25);
  if (sentences.length === 0) return new Set();
  const blocks = new Set(sentences.map(({ block }) => block));
  const mostly = [...blocks].map((block) => document.tokens.filter((token) => token.block === block));
  return new Set(
    [...sentences.map(({ tokens }) => tokens), ...mostly.filter((tokens) => shareOfManx(tokens, 4) >= 0.5)].flat(),
  );
});

function shareOfManx(tokens: readonly Token[], least: number): number {
  words ??= new Set(MANX.split(' '));
  let all = 0;
  let manx = 0;
  for (const { kind, text } of tokens) {
    if (kind !== 'word') continue;
    all++;
    if (text.length <= 8 && words.has(text.toLowerCase().replace('’', "'"))) manx++;
  }
  return manx >= least ? manx / all : 0;
}
