import { perDocument } from '../../core/document.ts';
import type { Confidence } from '../../core/levels.ts';
import { overlaps, type Span } from '../../core/span.ts';
import { isAdvice, isOfDeed } from './advice.ts';
import { hitAt, isDisputed, isOfCourt, listStart, type VoicedHit, voiceOf } from './context.ts';
import { detectGore } from './gore.ts';
import { detectDerogation } from './group.ts';
import { detectHarassment } from './harassment.ts';
import { detectInsults } from './insult.ts';
import type { Match } from './pattern.ts';
import { detectProfanities } from './profanity.ts';
import { saidBefore } from './said.ts';
import { detectSexual } from './sexual.ts';
import { detectSlurs } from './slur.ts';
import { isOfStory } from './story.ts';
import { detectThreats } from './threat.ts';
import { isTelling } from './tone-features.ts';
import { isGrave, strongestSigns, toneScore, type ToneWeights, toneWeights, wordWeight } from './tone-model.ts';
import { type OffenceSentence, offenceSentences, type Word } from './words.ts';

export interface ToneHit extends VoicedHit {
  /** True when hardly a reader takes the words for anything but abuse, and no court case needs them. */
  readonly grave: boolean;
}

/** Log odds from which a sentence is abusive with each confidence; chosen by cross-validation and on clean text. */
const TONE_LEVELS: Readonly<Record<Confidence, number>> = { high: 1.3, medium: -0.2, low: -0.6 };
/** Log odds from which a word of an abusive sentence is marked; the strongest one always is. */
const MARKED = -0.6;
const MOST_SIGNS = 3;

/** Sentences that sound abusive by their score, where no named detector explains it; the strongest words are marked. */
export const detectTone = perDocument((document): readonly ToneHit[] => {
  const sentences = offenceSentences(document).filter(({ words }) => words.some(isTelling));
  if (sentences.length === 0) return [];
  const weights = toneWeights();
  const explained: Span[] = [
    ...[detectInsults, detectProfanities, detectSlurs, detectThreats].flatMap((detect) => detect(document)),
    ...[detectDerogation, detectHarassment, detectSexual, detectGore].flatMap((detect) => detect(document)),
  ].sort((a, b) => a.start - b.start);
  let next = 0;
  return sentences.flatMap((sentence) => {
    while ((explained[next]?.end ?? Infinity) <= sentence.start) next++;
    let past = next;
    while ((explained[past]?.start ?? Infinity) < sentence.end) past++;
    const here = explained.slice(next, past);
    const score = toneScore(sentence, weights);
    if (confidenceOf(score.unquoted) === undefined) return [];
    const evidence = [`an abusive tone by its score: ${strongestSigns(score, weights, MOST_SIGNS).join('; ')}`];
    const ofCourt = isOfCourt(sentence);
    const ofStory = isOfStory(sentence);
    return strongestWords(sentence, weights, here).flatMap((match) => {
      const voice = voiceOf(sentence, match);
      // A quotation lowers the level of a finding, and never silences it.
      const seen = confidenceOf(voice === 'said' ? score.total : score.unquoted);
      const isLowered = ofCourt || voice === 'countered' || ofStory;
      const confidence = isLowered ? lowered(ofStory ? lowered(seen) : seen) : seen;
      if (confidence === undefined) return [];
      const grave =
        !ofCourt && !isAdvice(sentence.words, match.start) && isGrave(sentence.words.slice(match.start, match.end));
      return [{ ...hitAt(sentence, match, confidence, evidence), grave }];
    });
  });
});

function confidenceOf(total: number): Confidence | undefined {
  if (total < TONE_LEVELS.low) return undefined;
  if (total < TONE_LEVELS.medium) return 'low';
  return total < TONE_LEVELS.high ? 'medium' : 'high';
}

/** A report of a crime and words against abuse need harsh words; they count one step less. */
function lowered(confidence: Confidence | undefined): Confidence | undefined {
  return confidence === 'high' ? 'medium' : confidence === 'medium' ? 'low' : undefined;
}

/** What somebody feels, or is asked about a thing: `we were made to feel stupid`, `do you find our letters stupid?`. */
const FELT =
  /\b(?:(?<!(?<!(?:nobody|no one) )(?:should|must|you) )(?:feel|feels|felt|feeling)(?: (?:like|so|a|an|very|really|bit|as|if|rather|quite|too|that|i|we|they|am|was|were|are))*(?: \w+ (?:,|and|or)(?: (?:and|or))?)*|(?:do|did|does) you find(?: (?!you\b)[\w']+){1,6})$/;
const FELT_REACH = 8;

function isFelt(words: readonly Word[], at: number): boolean {
  return FELT.test(saidBefore(words, at, FELT_REACH));
}

/** `You are not stupid` and `nobody is mad or crazy because of an illness` comfort. */
function isComfort(words: readonly Word[], at: number): boolean {
  const before = saidBefore(words, listStart(words, at), 4);
  return /\b(?:you (?:are|'re) (?:not|n't)(?: an?)?|(?:nobody|noone|no one) is)$/.test(before);
}

/** Runs of the telling words that weigh most and that nothing else explains. */
function strongestWords({ words }: OffenceSentence, weights: ToneWeights, explained: readonly Span[]): Match[] {
  const gains = words.map((word) => (isTelling(word) ? wordWeight(word, weights) : -Infinity));
  const least = Math.min(MARKED, Math.max(...gains));
  // `Women are not stupid` defends a group.
  const defends = words.some(({ entry }) => entry?.group !== undefined);
  const isMarked = (word: Word | undefined, at: number) =>
    word !== undefined &&
    (gains[at] ?? -Infinity) >= least &&
    !isDisputed(words, at) &&
    !isFelt(words, at) &&
    !isComfort(words, at) &&
    !isOfDeed(words, at) &&
    !(isAdvice(words, at) && !isGrave([word])) &&
    !(defends && words.slice(Math.max(0, at - 2), at).some(({ text }) => /^(?:not|n't|never)$/.test(text))) &&
    !explained.some((span) => overlaps(span, word));
  const runs: Match[] = [];
  for (let at = 0; at < words.length; at++) {
    if (!isMarked(words[at], at)) continue;
    let end = at + 1;
    while (isMarked(words[end], end)) end++;
    runs.push({ start: at, end });
    at = end;
  }
  return runs;
}
