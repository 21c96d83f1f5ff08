import { isWord } from '../spelling/dictionary.ts';
import { strengthOf } from './lexicon.ts';

const LOOK_ALIKES: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '8': 'b',
  '@': 'a',
  '$': 's',
  '!': 'i',
  '|': 'l',
  '€': 'e',
  '£': 'l',
  'а': 'a',
  'е': 'e',
  'о': 'o',
  'с': 'c',
  'і': 'i',
  'ѕ': 's',
  'у': 'y',
  'р': 'p',
  'х': 'x',
  'к': 'k',
  'т': 't',
  'һ': 'h',
};
const INVISIBLE = /[\u00AD\u200B-\u200D\u2060\uFEFF]/g;

/** The plain word behind look-alike signs, accents, doubled letters and zero-width characters. */
export function unmask(text: string): string {
  const folded = text.replace(INVISIBLE, '').normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return folded.replace(/[0134578@$!|€£аеосіѕурхктһ]/gu, (sign) => LOOK_ALIKES[sign] ?? sign);
}

/** The swear word that a string hides, for strings that are no words; nothing otherwise. */
export function hiddenSwearWord(text: string): string | undefined {
  if (text.length < 4 || text.length > 24) return undefined;
  // Invisible signs inside a word have no other use than to hide it.
  if (text.search(INVISIBLE) < 0 && isWord(text)) return undefined;
  const plain = unmask(text);
  for (const candidate of [plain, plain.replace(/(.)\1+/g, '$1'), plain.replace(/(.)\1+/g, '$1$1')]) {
    if (candidate !== text.toLowerCase() && strengthOf(candidate) === 'strong') return candidate;
  }
  return undefined;
}

/** `f**k`, `sh*t`, `b******s`: letters with stars between them that fit one swear word. */
const STARRED = [
  'fuck',
  'fucks',
  'fucked',
  'fucker',
  'fuckers',
  'fucking',
  'shit',
  'shits',
  'shitty',
  'shite',
  'bullshit',
  'cunt',
  'cunts',
  'wanker',
  'wankers',
  'wank',
  'bollocks',
  'bastard',
  'bastards',
  'bitch',
  'bitches',
  'arse',
  'arsehole',
  'arseholes',
  'asshole',
  'assholes',
  'twat',
  'twats',
  'dickhead',
  'dickheads',
  'prick',
  'piss',
  'pissed',
];

/** True when stars stand for the letters of a swear word. */
export function isStarred(text: string): boolean {
  const lower = text.toLowerCase();
  return STARRED.some((word) => word.length === lower.length && word.startsWith(lower.charAt(0)) && fits(lower, word));
}

function fits(starred: string, word: string): boolean {
  for (let index = 0; index < word.length; index++) {
    const sign = starred.charAt(index);
    if (!'*#-_'.includes(sign) && sign !== word.charAt(index)) return false;
  }
  return true;
}
