import type { Document, Sentence } from '../../core/document.ts';
import { perDocument } from '../../core/document.ts';
import type { Hit } from '../../core/hit.ts';
import type { Feature } from './features.ts';
import type { BlockScore } from './score.ts';
import { blockScores, counts } from './score.ts';

/** `loaded`: a word that judges; `attitude`: a stance adverb or phrase; `tone`: many weaker signs together. */
export type EvaluationKind = 'loaded' | 'attitude' | 'tone';

export interface EvaluationHit extends Hit {
  readonly kind: EvaluationKind;
}

/**
 * From this score on a block is taken for opinion, in tenths. Talk holds more of the weak signs without meaning them,
 * and an official post in the tone of talk is common; prose that argues is not.
 */
const LIMITS = { talk: 24, prose: 12 };
/** From this score on there is hardly a doubt. */
const SURE = 30;
/** A word this heavy is shown by itself; otherwise the sentence is. */
const HEAVY = 12;

const KIND_OF: Readonly<Record<string, EvaluationKind>> = {
  'a word of blame': 'loaded',
  'a word of praise': 'loaded',
  'a word of camps and causes': 'loaded',
  'a harmful deed': 'loaded',
  'the writer’s attitude': 'attitude',
};

/** One hit for each block that is taken for opinion, on the heaviest word or the most opinionated sentence. */
export const evaluations = perDocument((document: Document): readonly EvaluationHit[] =>
  blockScores(document)
    .filter((block) => block.score >= (block.talk ? LIMITS.talk : LIMITS.prose))
    .map(toHit),
);

function toHit(block: BlockScore): EvaluationHit {
  const confidence = block.score >= SURE ? 'high' : 'medium';
  const evidence = evidenceOf(block);
  const heaviest = block.features
    .filter(({ name, weight }) => weight >= HEAVY && KIND_OF[name] !== undefined)
    .reduce<Feature | undefined>(
      (best, one) => (best === undefined || one.weight > best.weight ? one : best),
      undefined,
    );
  if (heaviest !== undefined)
    return { kind: KIND_OF[heaviest.name] ?? 'tone', start: heaviest.start, end: heaviest.end, confidence, evidence };
  const { start, end } = strongestSentence(block);
  return { kind: 'tone', start, end, confidence, evidence };
}

/** The sentence whose features add up to most. */
export function strongestSentence(block: BlockScore, extra: readonly Feature[] = []): Sentence | BlockScore['block'] {
  let best: Sentence | undefined;
  let bestSum = -Infinity;
  for (const sentence of block.sentences) {
    let sum = 0;
    for (const feature of [...block.features, ...extra])
      if (counts(feature, block) && feature.start >= sentence.start && feature.end <= sentence.end)
        sum += feature.weight;
    if (sum > bestSum) {
      best = sentence;
      bestSum = sum;
    }
  }
  return best ?? block.block;
}

/** The three weightiest kinds of sign, in words. */
export function evidenceOf(block: BlockScore): string[] {
  return [...block.sums]
    .filter(([, sum]) => sum > 0)
    .sort((a, b) => b[1] - a[1])
    .slice(0, 3)
    .map(([name]) => name);
}
