import { type Document, perDocument } from '../../core/document.ts';
import { PERSONS } from './frame-words.ts';
import { type OffenceSentence, offenceSentences, type Word } from './words.ts';

/** Groups that are also colours, ages, places or tongues, and need a word for people after them here. */
const NEEDS_PEOPLE = new Set(
  (
    'black white brown straight blind deaf old older young younger poor native natives man men male female alien aliens ' +
    'french english german polish russian chinese japanese italian irish scottish welsh manx british american indian ' +
    'european turkish asylum elderly kids children girls boys teens boy lady ladies wheelchair minority ethnic religious teenage ' +
    'spanish portuguese dutch greek thai vietnamese lebanese czech swiss caribbean indigenous overweight obese ' +
    'hungarian foreign orthodox jamaican brazilian'
  ).split(' '),
);
/** Of these, a word of contempt that follows makes no group: `that poor fool` is one person. */
const SINGLE = new Set('old older young younger poor blind deaf straight'.split(' '));
const PERSON_NOUN = new Set(
  `${PERSONS}|communities|bastard|bastards|boss|boy|female|girl|guy|male|nurse|persons|student|supporters|teacher|wives|worker|migrant|immigrant`.split(
    '|',
  ),
);

/** Of these, the ones that name people with `the` alone: `the elderly`, `the Chinese`. */
const WITH_ARTICLE = new Set(
  (
    'blind deaf old young poor elderly french english japanese chinese irish scottish welsh manx british turkish spanish ' +
    'portuguese dutch vietnamese lebanese swiss obese overweight'
  ).split(' '),
);
const GOES_ON =
  /^(?:[,.;:!?]|are|were|have|had|do|did|will|would|can|ca|could|should|must|ought|need|deserve|belong|never|always|all|only|just|make|get|take|smell|stink|home|back|out|away|off|and|or|who|that|here|everywhere|ruin|steal|cheat|disgust|annoy|drive|give|turn|bring|cost)$/;

/** `Irish idiots` despises the Irish; `that Irish idiot` is one person, whom the insult is for. */
function isManyFools(word: Word | undefined): boolean {
  return word?.entry?.insult === 3 && (word.text.endsWith('s') || /^(?:scum|filth|trash|vermin)$/.test(word.text));
}

/** True when a word names a group of people, with what stands before and after it. */
export function isGroup(word: Word, next: Word | undefined, before?: Word): boolean {
  if (word.entry?.group === undefined) return false;
  if (before?.text === 'the' && WITH_ARTICLE.has(word.text) && (next === undefined || GOES_ON.test(next.text)))
    return true;
  if (SINGLE.has(word.text) && ((next?.entry?.insult ?? 0) > 0 || (next?.entry?.strong ?? 0) > 0)) return false;
  return !NEEDS_PEOPLE.has(word.text) || PERSON_NOUN.has(next?.text ?? '') || isManyFools(next);
}

/** True for `people` and the like, which end the name of a group. */
export function isPersonNoun(word: Word | undefined): boolean {
  return PERSON_NOUN.has(word?.text ?? '');
}

/** Words by which a text goes on about a group that it has named. */
const PRONOUN = new Set(['they', 'them', "'em"]);
const POINTING = new Set(['these', 'those', 'such', 'their', 'of']);
const POINTED = /^(?:people|folks?|kind|sort|lot|ilk|types|creatures|things)$/;
/** `Your kind` and `their sort` despise whoever they are, before anybody is named. */
const WHOSE = new Set(['your', 'their', 'his', 'her', 'you']);
const SORT = /^(?:kind|sort|ilk|lot)$/;
/** For how many sentences `they` is the group that was named. */
const MEMORY = 2;

/** The sentences of a draft with `they`, `them` and `these people` standing for the group named before, if one is. */
export const sentencesWithReferents = perDocument((document: Document): readonly OffenceSentence[] => {
  let since = Infinity;
  return offenceSentences(document).map((sentence) => {
    const named = sentence.words.findIndex((word, at) => isGroup(word, sentence.words[at + 1], sentence.words[at - 1]));
    const from = since <= MEMORY ? -1 : named < 0 ? Infinity : named;
    since = named < 0 ? since + 1 : 1;
    return { ...sentence, words: withReferents(sentence.words, from) };
  });
});

/** The words with those after `from` that refer to the group made words for a group. */
function withReferents(words: readonly Word[], from: number): readonly Word[] {
  return words.map((word, at) => {
    const before = words[at - 1]?.text ?? '';
    const next = words[at + 1]?.text ?? '';
    const refers =
      (at > from && (PRONOUN.has(word.text) || isPointedAt(word.text, before, next, words[at + 2]?.text))) ||
      (SORT.test(word.text) && WHOSE.has(before));
    return refers ? { ...word, entry: { ...word.entry, group: 1 } } : word;
  });
}

/** `These people`, `people like that`; not `sick of people telling me …`. */
function isPointedAt(text: string, before: string, next: string, after = ''): boolean {
  if (!POINTED.test(text)) return false;
  if (next === 'like' && /^(?:that|them|him|her|those|these|this)$/.test(after)) return true;
  return POINTING.has(before) && !(before === 'of' && /ing$|^who$/.test(next));
}
