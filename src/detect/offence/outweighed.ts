import { type Document, perDocument } from '../../core/document.ts';
import { firstNotBefore } from '../../core/sorted.ts';
import type { Span } from '../../core/span.ts';
import type { VoicedHit } from './context.ts';
import { detectGore } from './gore.ts';
import { detectDerogation } from './group.ts';
import { detectHarassment } from './harassment.ts';
import { detectInsults } from './insult.ts';
import { detectProfanities } from './profanity.ts';
import { detectSexual } from './sexual.ts';
import { detectSlurs } from './slur.ts';
import { detectThreats } from './threat.ts';
import { detectTone } from './tone.ts';
import { isTelling } from './tone-features.ts';
import { toneWeights, wordWeight } from './tone-model.ts';
import { offenceSentences } from './words.ts';

/** By how many log odds a word is outweighed; chosen by cross-validation, as is what else stands here. */
const MUCH = 1;
/** What a turn of phrase in plain words weighs. */
const PLAIN = -1;
/** Above this, readers agree as much as they ever do. */
const MOST = 1.8;

/**
 * True when the draft, in its own voice, uses words that readers take for abuse far more often than those of `hit`.
 * Readers then mark the harsh words and pass over the milder ones.
 */
export function isOutweighed(document: Document, hit: VoicedHit): boolean {
  return weightOf(document, hit) < heaviest(document) - MUCH;
}

const heaviest = perDocument((document): number => {
  const hits: readonly VoicedHit[] = [
    ...[detectInsults, detectProfanities, detectSlurs, detectThreats].flatMap((detect) => detect(document)),
    ...[detectDerogation, detectHarassment, detectSexual, detectGore].flatMap((detect) => detect(document)),
    ...detectTone(document),
  ];
  return hits
    .filter(({ voice, confidence }) => voice === 'said' && confidence !== 'low')
    .reduce((most, hit) => Math.max(most, weightOf(document, hit)), -Infinity);
});

interface Weighed extends Span {
  readonly weight: number;
}

const weighedWords = perDocument((document): readonly Weighed[] =>
  offenceSentences(document)
    .flatMap(({ words }) => words.filter(isTelling))
    .map((word) => ({ start: word.start, end: word.end, weight: wordWeight(word, toneWeights()) })),
);

/** What the word of a span that weighs most does weigh, in log odds. */
function weightOf(document: Document, { start, end }: Span): number {
  const words = weighedWords(document);
  let most = -Infinity;
  for (let at = firstNotBefore(words, (word) => word.start < start); (words[at]?.end ?? Infinity) <= end; at++)
    most = Math.max(most, words[at]?.weight ?? -Infinity);
  return most === -Infinity ? PLAIN : Math.min(MOST, most);
}
