import { perDocument, type Token } from '../../core/document.ts';
import type { Hit } from '../../core/hit.ts';
import { baseForms } from '../opinion/phrase-book.ts';
import { hasCapital } from './shape.ts';

/** A word written twice; the hit covers both. */
export interface RepeatedHit extends Hit {
  readonly word: string;
}

/** Words that say nothing when they are doubled. */
const FUNCTION_WORDS = new Set(
  'a an the of to and or for at with we you are be as by from this will can has have not your our their his its it is was were he she they i if but up out about into when which who there'.split(
    ' ',
  ),
);
/** Words that people double on purpose, or that may rightly meet. */
const DOUBLED = new Set(
  'had that very so no bye ha he ho night knock there many much more really well now wait come go ding tick beep woof yes hear blah far out is it long again up down big old do too what chop tut way hush poo choo tuk aye pip quack'.split(
    ' ',
  ),
);

/**
 * Words that take "in" or "on" to themselves, so that a second may follow: "log in in the morning", "switched on on
 * Monday", "it is still on on Friday".
 */
const TAKES_PARTICLE = new Set(
  (
    'log sign check tune take give break bring carry cave chip clock come cut dial drop fill fit get go hand head jump keep ' +
    'kick let live lock move opt pass pay phone plug pop press pull push put ring roll send set settle sleep start stay step ' +
    'stick switch throw try turn walk weigh work zoom add build call catch hang hold look read sit stand touch wear book be ' +
    'came went got gave broke brought kept sent slept threw thrown took taken wore worn caught hung built held stood paid ' +
    'rang gone given is are was were been not still back all later early left further and or from'
  ).split(' '),
);

/** Words that stand twice with nothing but space between them. */
export const detectRepeated = perDocument((document): readonly RepeatedHit[] => {
  const hits: RepeatedHit[] = [];
  let previous: Token | undefined;
  let before: Token | undefined;
  for (const token of document.tokens) {
    if (previous !== undefined && isRepeated(previous, token, document.prose.text) && !isParticle(before, token)) {
      // Three in a row are meant.
      const isThird = before?.text.toLowerCase() === token.text.toLowerCase();
      const { text: word } = previous;
      const isSure = FUNCTION_WORDS.has(word.toLowerCase());
      if (!isThird)
        hits.push({
          start: previous.start,
          end: token.end,
          word,
          confidence: isSure ? 'high' : 'medium',
          evidence: ['the same word stands there twice'],
          suggestions: [word],
          fixable: isSure,
        });
    }
    before = previous;
    previous = token;
  }
  return hits;
});

function isRepeated(first: Token, second: Token, text: string): boolean {
  if (first.kind !== 'word' || second.kind !== 'word' || first.block !== second.block) return false;
  if (first.text.length !== second.text.length || first.quoted || second.quoted) return false;
  const word = first.text.toLowerCase();
  if (word !== second.text.toLowerCase() || DOUBLED.has(word) || (word.length === 1 && word !== 'a')) return false;
  // Walla Walla, Duran Duran: doubled names. A hyphen before the first makes it part of another word.
  if (hasCapital(second.text) || text[first.start - 1] === '-' || text[second.end] === '-') return false;
  return /^\s+$/.test(text.slice(first.end, second.start));
}

function isParticle(before: Token | undefined, { text }: Token): boolean {
  if (!/^(?:in|on)$/i.test(text)) return false;
  if (before?.kind !== 'word') return false;
  // "the stage you're in in May"
  return /['’](?:m|re|s)$/.test(before.text) || baseForms(before.text).some((form) => TAKES_PARTICLE.has(form));
}
