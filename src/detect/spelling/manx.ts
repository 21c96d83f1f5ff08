import { type Document, perDocument, type Token } from '../../core/document.ts';
import { perWord } from '../memo.ts';
import { isWord } from './dictionary.ts';

/** Manx in its usual spelling: common words that English does not share, and, apart, ones that it does. */
const MANX =
  "yn ny dy ayns ta'n cha nel vel shen shoh mee oo shiu gura mie ayd eu lhiat lhiu moghrey fastyr oie vie mannin ellan vannin " +
  'gaelg gaelgagh ghaelg gaelgey manninagh traa liooar failt erriu kys blein vlein noa nollick ghennal slaynt thie mooar vooar ' +
  'laa lhean jeh haink jannoo foddee ayn ain oc hene lesh dooin diu daue dou veih voish dys gys goll cheet feer ooilley ennym ' +
  'cre quoi raad kione balley valley pobble arrane arraneyn giare braew yindyssagh eddyr neesht nagh va vees beign cooish ' +
  'chaarjyn caarjyn caarjys lioar screeu loayrt gynsaghey ynsagh ynsaghey bunscoill reiltys shirveish slane shee jee chiarn nish ' +
  'rieau reesht jiu mairagh jea shiaghtin fliaghey gheay ushtey sthie syn sy bannaghtyn oddys neayr tra myr lurg roish ' +
  "ro'in hie ren vrie dooyrt t'ee t'eh t'ad t'ou t'mee row mraane deiney paitchyn cloan thalloo cheer heer keayn chooid tu naa";
const SHARED = 'as er eh ee ad ta veg beg son bee hug my ec da rish agh fo';
/** Longer than any of them. */
const LONGEST = 12;

let manx: ReadonlySet<string> | undefined;
let shared: ReadonlySet<string> | undefined;

/**
 * The tokens of sentences in Manx, of blocks that are mostly Manx and of a Manx phrase within an English sentence; they
 * are not checked as English.
 */
export const manxTokens = perDocument((document: Document): ReadonlySet<Token> => {
  const found = new Set<Token>();
  for (const { tokens } of document.sentences) {
    const own = isMostlyManx(tokens, 0.3) ? tokens : phrases(tokens);
    for (const token of own) found.add(token);
  }
  if (found.size === 0) return found;
  for (const block of new Set([...found].map((token) => token.block))) {
    const tokens = document.tokens.filter((token) => token.block === block);
    if (isMostlyManx(tokens, 0.5)) for (const token of tokens) found.add(token);
  }
  return found;
});

/**
 * True when at least two words are Manx and nothing else, when with those that English shares they make up a share, and
 * no more words are English.
 */
function isMostlyManx(tokens: readonly Token[], share: number): boolean {
  const words = tokens.filter(({ kind }) => kind === 'word');
  const own = words.filter(isManx).length;
  if (own < 2 || (own + words.filter(isShared).length) / words.length < share) return false;
  return words.filter((token) => !isManx(token) && !isShared(token) && isWord(token.text)).length <= own;
}

/** Two words or more in a row that are Manx and nothing else, with what stands between them. */
function phrases(tokens: readonly Token[]): Token[] {
  const found: Token[] = [];
  let run: Token[] = [];
  for (const token of [...tokens, undefined]) {
    if (token !== undefined && (isManx(token) || (run.length > 0 && isShared(token)))) run.push(token);
    else {
      if (run.filter(isManx).length >= 2) found.push(...run);
      run = [];
    }
  }
  return found;
}

function isManx({ kind, text }: Token): boolean {
  return kind === 'word' && isManxWord(text);
}

function isShared({ kind, text }: Token): boolean {
  return kind === 'word' && isSharedWord(text);
}

const isManxWord = perWord((word) => isIn((manx ??= new Set(MANX.split(' '))), word));
const isSharedWord = perWord((word) => isIn((shared ??= new Set(SHARED.split(' '))), word));

/** `NY` in capitals is another thing than `ny`. */
function isIn(words: ReadonlySet<string>, word: string): boolean {
  if (word.length > LONGEST || (word.length === 2 && word === word.toUpperCase())) return false;
  return words.has(word.toLowerCase().replace('’', "'"));
}
