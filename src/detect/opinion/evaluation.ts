import type { Document } from '../../core/document.ts';
import { perDocument } from '../../core/document.ts';
import type { Hit } from '../../core/hit.ts';
import type { Span } from '../../core/span.ts';
import type { Feature } from './features.ts';
import type { BlockScore } from './score.ts';
import { blockScores, companyOf, counts, remarkScores } from './score.ts';
import { viewOf } from './view.ts';

/** `loaded`: a word that judges; `attitude`: a stance adverb or phrase; `tone`: many weaker signs together. */
export type EvaluationKind = 'loaded' | 'attitude' | 'tone';

export interface EvaluationHit extends Hit {
  readonly kind: EvaluationKind;
}

/**
 * From this score on a block is taken for opinion, in tenths. Talk holds more of the weak signs without meaning them,
 * and an official post in the tone of talk is common; prose that argues is not.
 */
const LIMITS = { talk: 14, prose: 12, remark: 12 };
/** From this score on there is hardly a doubt. */
const SURE = 30;
/** One kind of sign by itself is a habit of style. */
const LEAST_KINDS = 2;
/** A sign this heavy is no mere habit and needs no other. */
const OUTSPOKEN = 12;
/** A word this heavy is shown by itself; otherwise the sentence is. */
const HEAVY = 9;

const KIND_OF: Readonly<Record<string, EvaluationKind>> = {
  'a word of blame': 'loaded',
  'a word of praise': 'loaded',
  'a word of camps and causes': 'loaded',
  'a harmful deed': 'loaded',
  'the writer’s attitude': 'attitude',
};

/** One hit for each block that is taken for opinion, on the heaviest word or the most opinionated sentence. */
export const evaluations = perDocument((document: Document): readonly EvaluationHit[] => {
  const found = blockScores(document)
    .filter((block) => judged(block) >= (block.talk ? LIMITS.talk : LIMITS.prose))
    .filter((block) => kindsFor(block) >= LEAST_KINDS || isOutspoken(block) || heaviestWord(block) !== undefined);
  const blocks =
    found.length > 0
      ? found
      : remarkScores(document).filter((block) => judged(block) >= LIMITS.remark && kindsFor(block) >= LEAST_KINDS);
  return blocks.map((block) => toHit(document, block));
});

function judged(block: BlockScore): number {
  return block.score + companyOf(block);
}

function kindsFor(block: BlockScore): number {
  return [...block.sums.values(), companyOf(block)].filter((sum) => sum > 0).length;
}

function isOutspoken(block: BlockScore): boolean {
  return block.features.some((feature) => feature.weight >= OUTSPOKEN && counts(feature, block));
}

function toHit(document: Document, block: BlockScore): EvaluationHit {
  const confidence = block.score >= SURE ? 'high' : 'medium';
  const evidence = evidenceOf(block);
  const heaviest = heaviestWord(block);
  if (heaviest !== undefined)
    return { kind: KIND_OF[heaviest.name] ?? 'tone', start: heaviest.start, end: heaviest.end, confidence, evidence };
  const { start, end } = strongestSentence(document, block);
  return { kind: 'tone', start, end, confidence, evidence };
}

/** The word that judges most, when one is heavy enough to be shown by itself. */
function heaviestWord({ features }: BlockScore): Feature | undefined {
  return features
    .filter(({ name, weight }) => weight >= HEAVY && KIND_OF[name] !== undefined)
    .reduce<Feature | undefined>(
      (best, one) => (best === undefined || one.weight > best.weight ? one : best),
      undefined,
    );
}

/** The sentence whose features, and those given besides, add up to most. */
export function strongestSentence(document: Document, block: BlockScore, extra: readonly Feature[] = []): Span {
  const view = viewOf(document);
  const sums = new Map<Span, number>();
  for (const feature of [...block.features, ...extra]) {
    const sentence = counts(feature, block) ? view.sentenceAt(feature.start) : undefined;
    if (sentence !== undefined) sums.set(sentence, (sums.get(sentence) ?? 0) + feature.weight);
  }
  let best: Span = block.sentences[0] ?? block.block;
  for (const [sentence, sum] of sums) if (sum > (sums.get(best) ?? 0)) best = sentence;
  return best;
}

/** The three weightiest kinds of sign, in words. */
export function evidenceOf(block: BlockScore): string[] {
  return [...block.sums]
    .filter(([, sum]) => sum > 0)
    .sort((a, b) => b[1] - a[1])
    .slice(0, 3)
    .map(([name]) => name);
}
