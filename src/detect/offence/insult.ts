import { perDocument } from '../../core/document.ts';
import { hitAt, isDisputed, isNegated, type VoicedHit } from './context.ts';
import { findAll, type Match, patterns } from './pattern.ts';
import { isGrave } from './tone-model.ts';
import { type OffenceSentence, offenceSentences, type Word } from './words.ts';

export interface InsultHit extends VoicedHit {
  /** True when it is plain whom the insult is for: `you are …`, `the minister is …`, `you …!`. */
  readonly aimed: boolean;
  /** True when the words charge somebody with what he does (`corrupt`, `a liar`) and hold no bare contempt. */
  readonly charge: boolean;
  /** True when readers of comments nearly always take these words for abuse. */
  readonly grave: boolean;
}

const BE = new Set("are is was were be being 're 's 'm been am ur look looks sound sounds act acts r".split(' '));
/** What may stand between the verb and the insult. */
const FILLER = new Set(
  (
    'a an the such just really so very absolute absolutely complete completely total totally utter utterly right proper ' +
    'real bunch pack load lot of little big nothing but more than both only still clearly obviously always also too ' +
    'pretty quite fully truly simply an all another one old bit kind sort biggest most and as beyond acting like being ' +
    ', - — not'
  ).split(' '),
);
const SECOND = new Set(['you', 'u', 'ya', 'ye', 'yous', 'youse', '@', 'yourself']);
/** Behind these, `you are` supposes and does not say. */
const SUPPOSED = new Set('if when whether unless because though although while since once until as where'.split(' '));
/** After a trait these make it harmless: `you are mad about …`, `sick of …`, `weak at …`. */
const HARMLESS_AFTER = new Set('about of with that to for from on in at by enough days day leave note pay'.split(' '));
const LONGEST_GAP = 6;

/** Insults: a noun or an adjective of contempt, and whom it is for. */
export const detectInsults = perDocument((document): readonly InsultHit[] => {
  const hits: InsultHit[] = [];
  for (const sentence of offenceSentences(document)) {
    const matches = [...insultsIn(sentence), ...phrasesIn(sentence)];
    for (const { match, aimed, charge } of distinct(matches)) {
      const what = charge ? 'a charge against somebody’s character' : 'a word of contempt';
      const evidence = [aimed ? `${what}, aimed at somebody` : `${what}, for a person`];
      const grave = !charge && isGrave(sentence.words.slice(match.start, match.end));
      hits.push({ ...hitAt(sentence, match, aimed ? 'high' : 'medium', evidence), aimed, charge, grave });
    }
  }
  return hits;
});

interface Insult {
  readonly match: Match;
  readonly aimed: boolean;
  readonly charge: boolean;
}

const PHRASES = patterns([
  'you|your|ur [<insult2>] $',
  'you|your [should|ought be ashamed]',
  '[your|his|her|their mum|mother|mam|face] is|are|looks *2 <trait2|insult2|sexual>',
  '[not the sharpest|brightest] *1 in|tool|knife|bulb',
  '[thick as] *2 planks|mince|shit|pigshit',
  '[brain|brains] *1 of *1 pea|gnat|goldfish|amoeba|potato|rock|turnip',
  '[sick in the head]',
  "[n't|not|no ?have ?got ?even two|2|a|single|one|any brain cell|cells]",
  '[iq|brain|brains] *1 lower|smaller *1 than',
  "you|he|she|they have|has|'ve|'s [no brain|brains|spine|balls|decency|shame|conscience]",
]);

function phrasesIn({ words }: OffenceSentence): Insult[] {
  return findAll(PHRASES(), words)
    .filter(({ start }) => !isNegated(words, start) && !isDisputed(words, start))
    .map((match) => ({ match, aimed: true, charge: false }));
}

function distinct(insults: readonly Insult[]): Insult[] {
  return insults.filter(
    ({ match }, index) =>
      !insults.some((other, at) => at < index && other.match.start < match.end && match.start < other.match.end),
  );
}

function insultsIn({ words }: OffenceSentence): Insult[] {
  const found: Insult[] = [];
  for (let at = 0; at < words.length; at++) {
    const end = runEnd(words, at);
    if (end === at) continue;
    const insult = judge(words, { start: at, end });
    if (insult !== undefined) found.push(insult);
    at = end - 1;
  }
  return found;
}

/** A run of words of contempt, with a swear word in it or before it: `stupid fucking idiot`. */
function runEnd(words: readonly Word[], start: number): number {
  let end = start;
  let last = start;
  for (; end < words.length; end++) {
    const entry = words[end]?.entry;
    const isPart = levelOf(words[end]) > 0 || (entry?.trait ?? 0) > 0;
    if (isPart) last = end + 1;
    else if (
      !(end > start && /^(?:,|and|old|little)$/.test(words[end]?.text ?? '')) &&
      (entry?.strong ?? entry?.mild) === undefined
    )
      break;
  }
  return last;
}

function levelOf(word: Word | undefined): number {
  return word?.entry?.insult ?? word?.entry?.beast ?? 0;
}

function judge(words: readonly Word[], match: Match): Insult | undefined {
  const run = words.slice(match.start, match.end);
  if (isNegated(words, match.start) || isDisputed(words, match.start)) return undefined;
  const noun = Math.max(...run.map(levelOf));
  const trait = Math.max(...run.map(({ entry }) => entry?.trait ?? 0));
  const aim = aimOf(words, match);
  const isShouted = run.length > 1 && noun > 1 && (trait > 2 || run.some(({ entry }) => (entry?.strong ?? 0) > 1));
  const isNoun = levelOf(run.at(-1)) > 0;
  const charge = isCharge(run, aim);
  if (isNoun && (noun === 3 || isShouted)) return { match, aimed: aim !== undefined, charge };
  if (isNoun && ((noun === 2 && aim !== undefined) || (noun === 1 && aim === 'you' && !isOfThing(words[match.end]))))
    return { match, aimed: true, charge };
  if (trait === 0 || noun > 0) return undefined;
  return isContempt(words, match, trait, aim) ? { match, aimed: true, charge } : undefined;
}

/** A noun said of nobody in particular, or an adjective said of a third party: `corrupt` disputes what somebody does. */
function isCharge(run: readonly Word[], aim: Aim | undefined): boolean {
  if (aim === 'you') return false;
  const most = aim === undefined ? 2 : 1;
  return run.every(({ entry }) => entry === undefined || (entry.charge !== undefined && entry.charge <= most));
}

/** An adjective: said of somebody, or standing before a word for a person. */
function isContempt(words: readonly Word[], match: Match, trait: number, aim: Aim | undefined): boolean {
  const next = words[match.end];
  const isBare = next === undefined || !HARMLESS_AFTER.has(next.text);
  if (trait === 3 && next?.entry !== undefined && isPerson(next)) return true;
  if (!isBare || next?.text === '-' || isOfThing(next)) return false;
  return aim === 'you' || (aim === 'other' && trait === 3);
}

/** True when the adjective goes with a noun that follows: `you have a stupid rule`. */
function isOfThing(next: Word | undefined): boolean {
  return (
    next !== undefined &&
    /^[a-z]/.test(next.text) &&
    !/^(?:and|or|but|if|when|because|as|then|man|mate|lol|so|too|you|u|to|who|enough|right|lot|in)$/.test(next.text)
  );
}

type Aim = 'you' | 'other';

/** Whom the words at `match` are for, by what stands before them. */
function aimOf(words: readonly Word[], { start, end }: Match): Aim | undefined {
  const before = words[start - 1];
  if (before !== undefined && SECOND.has(before.text) && before.text !== '@') return 'you';
  if (isVocative(words, start, end)) return levelOf(words[end - 1]) > 0 ? 'you' : 'other';
  let at = start - 1;
  for (; at >= Math.max(0, start - LONGEST_GAP) && isFiller(words[at]); at--);
  const verb = words[at];
  if (verb?.text === 'ur') return 'you';
  const questioned = verb !== undefined && SECOND.has(verb.text) && BE.has(words[at - 1]?.text ?? '');
  if (questioned) return 'you';
  if (verb === undefined || !BE.has(verb.text)) {
    const said = words
      .slice(Math.max(0, start - 2), start)
      .map(({ text }) => text)
      .join(' ');
    return /(?:^| )(?:these|those|bunch of|pack of|load of|what an?|such an?|lot of)$/.test(said) &&
      !isOfThing(words[end])
      ? 'other'
      : undefined;
  }
  return subjectOf(words, at);
}

function isFiller(word: Word | undefined): boolean {
  if (word === undefined) return false;
  return FILLER.has(word.text) || word.text.endsWith('ly') || (word.entry?.strong ?? word.entry?.mild) !== undefined;
}

/** The subject of the verb at `verb`: somebody spoken to, or somebody spoken of. */
function subjectOf(words: readonly Word[], verb: number): Aim | undefined {
  const subject = words[verb - 1];
  if (subject === undefined) return undefined;
  const supposed = words.slice(Math.max(0, verb - 3), verb).some(({ text }) => SUPPOSED.has(text));
  if (supposed) return undefined;
  if (SECOND.has(subject.text)) return 'you';
  return isPerson(subject) || isName(subject) ? 'other' : undefined;
}

function isPerson({ entry }: Word): boolean {
  return (entry?.person ?? entry?.camp ?? entry?.group ?? entry?.insult) !== undefined;
}

function isName({ raw }: Word): boolean {
  return (
    /^\p{Lu}\p{Ll}+$/u.test(raw) &&
    !/^(?:It|This|That|What|There|The|Which|How|Here|Everything|Nothing|And|But|So)$/.test(raw)
  );
}

/** Alone in its sentence, or set off by a comma at its end: `Idiot!`, `Go home, muppet.` */
function isVocative(words: readonly Word[], start: number, end: number): boolean {
  const isLast = words.slice(end).every(({ text }) => !/\w/.test(text));
  const isFirst = words.slice(0, start).every(({ text }) => !/\w/.test(text) || text === '@');
  return (
    isLast &&
    (isFirst || words[start - 1]?.text === ',') &&
    (levelOf(words[end - 1]) > 1 || (isFirst && (words[end - 1]?.entry?.trait ?? 0) > 2))
  );
}
