import type { Confidence } from '../../core/levels.ts';
import type { Hit } from '../../core/hit.ts';
import type { Match } from './pattern.ts';
import { isRejection } from './rejection.ts';
import { saidBefore } from './said.ts';
import type { OffenceSentence, Word } from './words.ts';

/**
 * Who speaks: the draft itself (`said`), somebody whom it quotes or reports (`quoted`), or a draft that quotes in
 * order to speak against the words or to tell of a crime (`countered`).
 */
export type Voice = 'said' | 'quoted' | 'countered';

/** Something offensive, and who says it. */
export interface VoicedHit extends Hit {
  readonly voice: Voice;
}

const NEGATION = new Set("not n't never no nobody none neither nor without hardly".split(' '));
const REPORT = new Set(
  (
    'said says saying called calls calling call claimed claims claim alleged alleges accused accuses accusing reported ' +
    'wrote writes told tells shouted yelled screamed labelled labeled branded described describes quoted quotes ' +
    'heard hears hearing chanted chanting shouting yelling screaming writing telling labelling labeling branding sprayed ' +
    'graffiti posted tweeted texted messaged insulted dubbed nicknamed implying insinuating'
  ).split(' '),
);
const FIRST = new Set(['i', 'we', "i'd", 'let', 'me']);
/** `He said something stupid` judges what was said and does not report it. */
const VAGUE = new Set('something anything nothing things stuff such so it this these'.split(' '));
/** How far back a word of denial or of report reaches. */
const NEGATION_REACH = 3;
const REPORT_REACH = 9;
const AGAINST = new Set(
  (
    'unacceptable condemn condemns condemned condemning deplore derogatory slur slurs stereotype stereotypes ' +
    'prejudice racist sexist homophobic transphobic islamophobic antisemitic ableist harmful hurtful insulting ' +
    'offensive abusive inappropriate intolerable wrong hateful bigoted abuse harassment bullying misconduct ' +
    'victim victims abuser court charged convicted sentenced police defendant defendants suspect suspects arrested ' +
    'guilty jailed prosecutor prosecutors struggle confronts confronted testified alleged trial inquest ' +
    'apologise apologised apologises apology disgraceful shameful disrespectful law illegal unlawful crime harm harms ' +
    'hurt hurts banned stereotyping vilify racists bigots lie lies myth myths untrue cruel fined removed deleted ' +
    'challenge challenged reject rejects rejected suspended dismissed sacked sorry appalled shocked dismayed upset ' +
    'upsetting distress distressing hateful demeaning degrading dehumanising complaint complaints complained ignorant ' +
    'judge tolerated tolerate banter disgusting vile sickening appalling horrible awful abhorrent despicable'
  )
    .split(' ')
    .concat('hate crime', 'hate crimes', 'hate speech'),
);

/** Where the list of words of offence begins that the one at `start` ends: `mad` of `mad, crazy or …`. */
export function listStart(words: readonly Word[], start: number): number {
  let from = start;
  const isAlternative = /^n?or$/.test(words[start - 1]?.text ?? '');
  while (/^(?:,|or|nor)$/.test(words[from - 1]?.text ?? '') && (isAlternative || isOfOffence(words[from - 2])))
    from -= 2;
  return from;
}

function isOfOffence(word: Word | undefined): boolean {
  return (word?.entry?.trait ?? word?.entry?.insult ?? word?.entry?.beast) !== undefined;
}

/** True when a word of denial stands shortly before, within the clause: `nobody here is an …`. */
export function isNegated(words: readonly Word[], start: number): boolean {
  const from = listStart(words, start);
  for (let at = from - 1; at >= Math.max(0, from - NEGATION_REACH); at--) {
    const text = words[at]?.text ?? '';
    if (/^[,.;:!?–—]$/.test(text)) return false;
    // `not only a fool` denies nothing.
    if (NEGATION.has(text)) return words[at + 1]?.text !== 'only' && words[at + 1]?.text !== 'just';
  }
  return false;
}

/** Words of a report from a court or of a crime. */
const COURT = new Set(
  (
    'court convicted sentenced defendant defendants pled pleaded guilty prosecutor prosecutors trial jury charged ' +
    'victim victims homicide murder murdered murderer inmate parole felony testified attorney indictment abuser ' +
    'assaulted sodomized raped robbery manslaughter magistrate magistrates coroner inquest drunken'
  ).split(' '),
);

/** True for a sentence of a report from a court or of a crime, which cannot do without harsh words. */
export function isOfCourt({ words }: OffenceSentence): boolean {
  return words.some(({ text }) => COURT.has(text));
}

const DISPUTE =
  /\b(?:(?<!(?:not|never|nothing|n't) )(?:wrong|false|untrue|mistaken|unfair|nonsense|offensive|ridiculous|absurd|unacceptable|harmful|lazy) to (?:think|say|claim|believe|suggest|assume|call)|(?:myth|stereotype|lie|prejudice|falsehood|misconception|idea|notion|rumour)s?(?: is)? that|no (?:truth|basis|evidence|substance|sense)(?: \w+){1,4} that|(?:never|not|(?<= )n't|nobody|no one|stop|stopped|if (?:you|they|anyone|anybody|someone|people)) (?:\w+ )?(?:said|say|says|saying|thought|think|thinks|thinking|claimed|claim|claiming|believed|(?<!\bc(?:a|an|ould) (?:not|n't) )believe|believes|believing|suggested|suggest|suggesting|true|mean|meant|assume|assuming|pretend)|(?:anyone|anybody|people|those|whoever|everyone) who (?:say|says|think|thinks|claim|claims|believe|believes|call|calls)|how (?:can|could|dare|does|do) (?:anyone|anybody|you|they|people|he|she) (?:\w+ )?(?:say|think|claim|believe|suggest|call)|let (?:\w+ ){1,2}tell (?:you|us|them|me)|(?:far from|no reason to) (?:\w+ ){0,2}|(?:nobody|no one|(?:not|n't)(?: \w+)?) (?:has|have|had) (?:the|any|a) right to call (?:you|us|them|anyone|somebody|me))\b/;
/** The same where nothing but a few words stand between it and what it denies. */
const DISPUTE_CLOSE =
  /(?<![\w'])(?:(?:myth|fiction|rumour)s? (?:\w+ )?[:–—-](?: \w+){0,3}|ask(?:s|ed|ing)?(?: us| me| you| him| her| them| people)? (?:whether|if)(?: \w+){0,4}|(?:never|not|n't|nobody|no one|no \w+|stop|stopping|tolerate|accept|stand for|if someone|if anyone) (?:(?!(?:racist|hateful|sexist|wrong|bigoted|offensive|afraid|scared|ashamed|rude|harsh|controversial|prejudiced|unfair|lying|only|just(?! (?:call|tell|describe)\b)|but|because) )[\w']+ ){0,5}(?:tell|tells|telling|told|hear|hears|call|calls|calling|describe|describes|describing|say|says|saying)(?! (?:you|us)(?: that|,|$))(?: [\w']+){1,5})$/;
/** How far back somebody may dispute what follows. */
const DISPUTE_REACH = 9;

/** True when the words before deny what follows as a claim: `I never said that …`, `it is wrong to think that …`. */
export function isDisputed(words: readonly Word[], start: number): boolean {
  // `I don't think we should pay these morons` takes for granted what they are.
  if (/^(?:these|those)$/.test(words[start - 1]?.text ?? '')) return false;
  const before = saidBefore(words, start, DISPUTE_REACH);
  return DISPUTE.test(before) || DISPUTE_CLOSE.test(before);
}

/** A draft that speaks of words, and names them in quotation marks: `words such as “lunatic” and “idiot”`. */
const OF_WORDS = /(?:^| )(?:words?|terms?|expressions?|names) (?:such as|like) ["“‘']/;
/** How far back a list of such words may begin. */
const LIST_REACH = 16;

function isMentioned(words: readonly Word[], start: number): boolean {
  if (words[start]?.quoted !== true) return false;
  return OF_WORDS.test(saidBefore(words, start, LIST_REACH));
}

/** Who says the words from `start` to `end` of the sentence. */
export function voiceOf({ words, next }: OffenceSentence, { start, end }: Match): Voice {
  if (DISPUTE_CLOSE.test(saidBefore(words, start, DISPUTE_REACH)) || isMentioned(words, start)) return 'countered';
  const inside = words.slice(start, end);
  const quoted = inside.some((word) => word.quoted) || isReported(words, start) || isReportedAfter(words, end);
  if (!quoted) return 'said';
  const isAgainst = words.some(
    (word, at) => (at < start || at >= end) && (AGAINST.has(word.text) || COURT.has(word.text)) && !word.quoted,
  );
  return isAgainst || isRejection(next) || isQuestionOfAbuse(words, start) ? 'countered' : 'quoted';
}

/** What holds words of others when `that` follows: `the comment that …`. */
const SAID_IN =
  /^(?:comment|remark|post|message|suggestion|slogan|statement|allegation|accusation|joke|rumour|view)s?$/;

/** `Does he call you …?` asks whether somebody is abused. */
const ASKED_OF_ABUSE =
  /^(?:(?:and|or|so) )?(?:does|did|do|has|have|is|are|if) (?:[\w'-]+ ){1,3}(?:call|calls|called|calling|tell|tells|told|telling) you\b/;

function isQuestionOfAbuse(words: readonly Word[], start: number): boolean {
  return ASKED_OF_ABUSE.test(saidBefore(words, start, DISPUTE_REACH));
}

/** `Some people say that …` reports as well as `he said that …`. */
function isReport({ text }: Word, before: Word | undefined, after: Word | undefined): boolean {
  if (REPORT.has(text)) return true;
  if (after?.text === 'that' && SAID_IN.test(text)) return true;
  return (
    /^(?:say|think|believe|claim)$/.test(text) &&
    /^(?:people|they|some|others|many|racists|bigots|critics|opponents|haters|extremists|trolls|posters|leaflets)$/.test(
      before?.text ?? '',
    )
  );
}

function isReported(words: readonly Word[], start: number): boolean {
  for (let at = start - 1; at >= Math.max(0, start - REPORT_REACH); at--) {
    const word = words[at];
    if (word === undefined || /^[.;!?]$/.test(word.text)) return false;
    // Behind a quotation the draft speaks again: `he said “no” like an idiot`.
    if (word.quoted && words[start]?.quoted !== true) return false;
    if (!isReport(word, words[at - 1], words[at + 1]) || VAGUE.has(words[at + 1]?.text ?? '')) continue;
    // What the writer says himself is no report, `I said they are …`, and what is said to him is: `I was called …`.
    if (/^(?:was|were|been|being|am|are|get|got|'m|'re)$/.test(words[at - 1]?.text ?? '')) return true;
    return !words.slice(Math.max(0, at - 2), at).some(({ text }) => FIRST.has(text) || text === 'whoever');
  }
  return false;
}

/** How far behind the words a report of them may begin, and how long it may be. */
const REPORT_AFTER = 8;
const LONGEST_REPORT = 14;
/** `…, said the comedian` and `…, the comedian said`: who speaks is named behind the words, and where or when at most. */
const NAMED_AFTER =
  /^(?:(?:said|says|wrote|writes|claimed|claims|joked|jokes|shouted|shouts|tweeted|insisted|insists) (?:the|an?|one|our|its|mr|mrs|ms|dr|\p{Lu}\p{L}+)(?: [\p{L}-]+){0,3}(?: (?:before|after|at|in|on|during|from|as|when|while|about|outside) .*)?|(?!I\b|we\b|nobody\b)(?:[\p{L}-]+ ){1,3}(?:said|says|wrote|writes|claimed|claims|joked|jokes|shouted|shouts|tweeted))$/u;

function isReportedAfter(words: readonly Word[], end: number): boolean {
  const raw = words.slice(end, end + REPORT_AFTER + LONGEST_REPORT).map((word) => word.raw);
  const comma = raw.findIndex((text) => /^[,.;!?]$/.test(text));
  if (comma < 0 || comma > REPORT_AFTER || raw[comma] !== ',') return false;
  const rest = raw.slice(comma + 1);
  const stop = rest.findIndex((text) => /^[,.;!?]$/.test(text));
  return NAMED_AFTER.test((stop < 0 ? rest : rest.slice(0, stop)).join(' '));
}

const VOICE_WORDS: Readonly<Record<Voice, readonly string[]>> = {
  said: [],
  quoted: ['the draft quotes or reports it'],
  countered: ['the draft quotes it to speak against it or to tell of a crime'],
};

/** What a court hears as evidence is quoted with good reason; it stays on record with low confidence. */
function confidenceIn(sentence: OffenceSentence, voice: Voice, confidence: Confidence): Confidence {
  if (voice === 'said') return confidence;
  return voice === 'countered' && isOfCourt(sentence) ? 'low' : confidence === 'high' ? 'medium' : confidence;
}

/** A hit on the words from `start` to `end`. */
export function hitAt(
  sentence: OffenceSentence,
  match: Match,
  confidence: Confidence,
  evidence: readonly string[],
): VoicedHit {
  const first = sentence.words[match.start];
  const last = sentence.words[match.end - 1];
  const voice = voiceOf(sentence, match);
  const disguised = sentence.words.slice(match.start, match.end).some((word) => word.disguised);
  return {
    start: first?.start ?? sentence.start,
    end: last?.end ?? sentence.end,
    voice,
    confidence: confidenceIn(sentence, voice, disguised && confidence === 'high' ? 'medium' : confidence),
    evidence: [...evidence, ...(disguised ? ['in disguise'] : []), ...VOICE_WORDS[voice]],
  };
}
