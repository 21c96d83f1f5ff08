import type { Document } from '../../core/document.ts';
import type { Span } from '../../core/span.ts';
import type { Feature } from './features.ts';
import { blockScores, counts, remarkScores } from './score.ts';

/** One sentence as the opinion detectors see it. Weights are in tenths. */
export interface SentenceTrace extends Span {
  readonly features: readonly (Feature & { readonly counts: boolean })[];
  /** What speaks for an opinion, before anything is taken off. */
  readonly before: number;
  /** After figures, sources, guidance and greetings are taken off. */
  readonly after: number;
}

/** One block with the score that the rules judge by. */
export interface BlockTrace extends Span {
  /** A draft that is a remark is told twice: as prose, and with all signs. */
  readonly register: 'talk' | 'prose' | 'remark';
  readonly words: number;
  /** What the features of each name add up to, within its cap. */
  readonly sums: Readonly<Record<string, number>>;
  readonly before: number;
  /** After what counts against an opinion is taken off and a long block is brought to the length of a post. */
  readonly after: number;
  readonly sentences: readonly SentenceTrace[];
}

/** Every sign of opinion in the draft and what became of it; for `draftlint trace`. Offsets are into `Prose.text`. */
export function traceOpinion(document: Document): readonly BlockTrace[] {
  return [...blockScores(document), ...remarkScores(document)].map((block) => ({
    start: block.block.start,
    end: block.block.end,
    register: block.remark ? ('remark' as const) : block.talk ? ('talk' as const) : ('prose' as const),
    words: block.words,
    sums: Object.fromEntries(block.sums),
    before: block.raw,
    after: block.score,
    sentences: block.sentences.map(({ start, end }) => {
      const features = block.features
        .filter((feature) => feature.start >= start && feature.start < end)
        .map((feature) => ({ ...feature, counts: counts(feature, block) }));
      const counted = features.filter((feature) => feature.counts).map(({ weight }) => weight);
      const before = counted.filter((weight) => weight > 0).reduce((sum, weight) => sum + weight, 0);
      return { start, end, features, before, after: counted.reduce((sum, weight) => sum + weight, 0) };
    }),
  }));
}
