import { isNegated, voiceOf } from './context.ts';
import type { WordClass } from './lexicon.ts';
import type { OffenceSentence, Word } from './words.ts';

/** A named sign of an abusive tone. Values are 0 or more; a sign for abuse can only raise the score, one against only lower it. */
export interface ToneFeature {
  /** In words, for the finding. */
  readonly name: string;
  readonly sign: 1 | -1;
}

const CLASSES: readonly (readonly [kind: WordClass, level: number, name: string])[] = [
  ['insult', 3, 'a noun of contempt'],
  ['insult', 2, 'a noun that may be an insult'],
  ['insult', 1, 'a grave charge'],
  ['trait', 3, 'an adjective of contempt'],
  ['trait', 2, 'an unkind adjective'],
  ['rude', 3, 'contempt for what is said or done'],
  ['rude', 2, 'rude wording'],
  ['rude', 1, 'harsh wording'],
  ['strong', 3, 'a strong swear word'],
  ['strong', 2, 'a swear word with other senses'],
  ['mild', 2, 'a mild swear word'],
  ['mild', 1, 'slangy wording'],
  ['slur', 3, 'a slur'],
  ['slur', 1, 'a word that may be a slur'],
  ['abuse', 3, 'a word of a lexicon of abuse'],
  ['abuse', 2, 'a word that a lexicon of abuse rates less'],
  ['abuse', 1, 'a word at the edge of a lexicon of abuse'],
  ['violent', 3, 'a word of violence'],
  ['violent', 2, 'a word of rough handling'],
  ['sexual', 3, 'a sexually explicit word'],
  ['sexual', 2, 'a sexual word'],
  ['gore', 3, 'a word of gore'],
];
const SECOND = new Set(['you', 'u', 'ya', 'ye', 'your', 'ur', 'yourself', 'yours', '@', "'re"]);
const KIND = new Set(
  'love loved lovely great good best happy thanks thank awesome brilliant amazing beautiful fun funny cute enjoy enjoyed congratulations glad yay haha lol :)'.split(
    ' ',
  ),
);
const MOST = 3;

/** The signs in the order of the model's weights: each class once for its presence and once for more of it, then the company. */
export const TONE_FEATURES: readonly ToneFeature[] = [
  ...CLASSES.flatMap(([, , name]): ToneFeature[] => [
    { name, sign: 1 },
    { name: `${name}, more than once`, sign: 1 },
  ]),
  { name: 'it speaks to the reader', sign: 1 },
  { name: 'it speaks of a person', sign: 1 },
  { name: 'it speaks of a group', sign: 1 },
  { name: 'it speaks of a party or a calling', sign: 1 },
  { name: 'an exclamation', sign: 1 },
  { name: 'capitals throughout a word', sign: 1 },
  { name: 'it is in quotation marks', sign: -1 },
  { name: 'it is reported', sign: -1 },
  { name: 'it is denied', sign: -1 },
  { name: 'it is spoken against', sign: -1 },
  { name: 'there are kind words beside it', sign: -1 },
  { name: 'the rest of the sentence is plain', sign: -1 },
];

/** The signs that somebody else speaks, as indexes of `TONE_FEATURES`. */
export const VOICE_SIGNS: readonly number[] = [6, 5, 3].map((fromEnd) => TONE_FEATURES.length - fromEnd);

/**
 * True for a word that can carry an abusive tone: the score of a sentence without one is not asked. A word that is a
 * slur in company only, `queer`, tells nothing by itself; `detectSlurs` knows the company.
 */
export function isTelling({ entry }: Word): boolean {
  if (entry === undefined) return false;
  const { insult = 0, trait = 0, rude = 0, strong = 0, mild = 0, slur = 0, abuse = 0, sexual = 0 } = entry;
  return insult + trait + rude + strong + mild + abuse > 0 || slur > 1 || sexual > 2;
}

/** The value of each sign for the words of a sentence. */
export function toneValues(sentence: OffenceSentence): Float32Array {
  const { words } = sentence;
  const values = new Float32Array(TONE_FEATURES.length);
  let telling = 0;
  let plain = 0;
  const against = { quoted: 0, told: 0, denied: 0, countered: 0 };
  const kind = words.some(({ text }) => KIND.has(text)) ? 1 : 0;
  for (const [at, word] of words.entries()) {
    countClasses(word, values);
    if (!isTelling(word)) {
      if (/\w/.test(word.text)) plain++;
      continue;
    }
    telling++;
    if (word.quoted) against.quoted = 1;
    const voice = voiceOf(sentence, { start: at, end: at + 1 });
    if (voice !== 'said' && !word.quoted) against.told = 1;
    if (voice === 'countered') against.countered = 1;
    if (isNegated(words, at)) against.denied = 1;
  }
  company(words, telling, values);
  values.set(
    [against.quoted, against.told, against.denied, against.countered, kind, Math.log2(1 + plain)],
    values.length - 6,
  );
  return values;
}

function countClasses({ entry }: Word, values: Float32Array): void {
  if (entry === undefined) return;
  for (const [index, [kind, level]] of CLASSES.entries()) {
    if (entry[kind] !== level) continue;
    const once = index * 2;
    if (values[once] === 0) values[once] = 1;
    else values[once + 1] = Math.min(MOST, (values[once + 1] ?? 0) + 1);
  }
}

function company(words: readonly Word[], telling: number, values: Float32Array): void {
  if (telling === 0) return;
  const at = CLASSES.length * 2;
  const has = (test: (word: Word) => boolean) => (words.some(test) ? 1 : 0);
  values[at] = has(({ text }) => SECOND.has(text));
  values[at + 1] = has(({ entry }) => entry?.person !== undefined);
  values[at + 2] = has(({ entry }) => entry?.group !== undefined);
  values[at + 3] = has(({ entry }) => entry?.camp !== undefined);
  values[at + 4] = has(({ text }) => text === '!');
  values[at + 5] = has(({ raw }) => /^[A-Z]{4,}$/.test(raw));
}
