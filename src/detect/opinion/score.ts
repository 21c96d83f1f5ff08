import type { Block, Document, Sentence } from '../../core/document.ts';
import { perDocument } from '../../core/document.ts';
import type { Span } from '../../core/span.ts';
import type { Feature } from './features.ts';
import { featuresOf } from './features.ts';
import { isRemark, isTalk } from './talk.ts';
import { viewOf } from './view.ts';

/** How opinionated a block of the draft is, in tenths. */
export interface BlockScore {
  readonly block: Block;
  readonly sentences: readonly Sentence[];
  readonly features: readonly Feature[];
  /** True for a post with a hashtag, a handle, an emoji, an exclamation mark or chat words. */
  readonly talk: boolean;
  /** True where the block is judged as a remark: a few plain sentences in which all signs count. */
  readonly remark: boolean;
  readonly words: number;
  /** What the features of each name add up to, within its cap. */
  readonly sums: ReadonlyMap<string, number>;
  /** What the features add up to, each name up to its cap, before anything counts against it. */
  readonly raw: number;
  /** After what counts against an opinion is taken off and a long block is brought to the length of a post. */
  readonly score: number;
}

/** A block longer than this many words is judged by its density. */
const POST_WORDS = 40;

/** The score of every block that has a sentence, in reading order. */
export const blockScores = perDocument((document: Document): readonly BlockScore[] => {
  const bySentence = featuresOf(document);
  const blocks = new Map<Block, Sentence[]>();
  for (const sentence of document.sentences) {
    const known = blocks.get(sentence.block);
    if (known === undefined) blocks.set(sentence.block, [sentence]);
    else known.push(sentence);
  }
  const talk = isTalk(document);
  return [...blocks].map(([block, sentences]) => {
    const features = sentences.flatMap((sentence) => bySentence.get(sentence) ?? []);
    const words = sentences.reduce((sum, sentence) => sum + sentence.tokens.length, 0);
    return scoreBlock({ block, sentences, features, words, talk, remark: false });
  });
});

/**
 * The score of a draft that is a remark, with all signs; empty for any other, and where anything informs: in so few words
 * one sign of information is a sign too many.
 */
export const remarkScores = perDocument((document: Document): readonly BlockScore[] => {
  if (!isRemark(document)) return [];
  return blockScores(document)
    .map((block) => scoreBlock({ ...block, remark: true }))
    .filter(({ score, raw }) => score === raw);
});

/** Whether a feature counts in the register of its block. */
export function counts({ register }: Feature, { talk, remark }: Pick<BlockScore, 'talk' | 'remark'>): boolean {
  if (register === 'post') return false;
  return remark || register === 'both' || register === (talk ? 'talk' : 'plain');
}

/**
 * What the public bodies and figures that a plain post names add where its wording is judged, in tenths: whoever judges
 * beside one judges them. Not part of the score, for to name one is no stance; and a long text names them whatever it says.
 */
export function companyOf({ features, talk, words }: BlockScore): number {
  if (talk || words > POST_WORDS) return 0;
  return Math.max(0, ...features.filter(({ register }) => register === 'post').map(({ weight }) => weight));
}

/** In a remark, pronouns and imperatives tell stories as often as they argue. */
const REMARK_SHARES: Readonly<Record<string, number>> = { 'talking to an opponent': 0.5, 'a duty put on others': 0.5 };

/** What a post is about speaks less against an opinion that is spoken out: a sign of this weight, in tenths. */
const OUTSPOKEN = 12;
const MATTERS: ReadonlySet<string> = new Set([
  'service information',
  'guidance for the reader',
  'a court or police matter',
]);
const MATTER_SHARE = 0.25;
const NAMED = /^(?:first person|advocacy):/;

/** What the named rules find is not asked here: it is this score that tells whether they hold. */
function isSpokenOut(feature: Feature, part: Pick<BlockScore, 'talk' | 'remark'>): boolean {
  return feature.weight >= OUTSPOKEN && !NAMED.test(feature.name) && counts(feature, part);
}

function scoreBlock(part: Omit<BlockScore, 'raw' | 'score' | 'sums'>): BlockScore {
  const sums = new Map<string, number>();
  for (const feature of part.features) {
    if (!counts(feature, part)) continue;
    const { name, weight, cap } = feature;
    const share = part.remark ? (REMARK_SHARES[name] ?? 1) : 1;
    const sum = (sums.get(name) ?? 0) + weight * share;
    sums.set(name, Math.max(-cap * share, Math.min(cap * share, sum)));
  }
  let raw = 0;
  let against = 0;
  const isOutspoken = part.words <= POST_WORDS && part.features.some((feature) => isSpokenOut(feature, part));
  for (const [name, sum] of sums) {
    if (sum > 0) raw += sum;
    else against += isOutspoken && MATTERS.has(name) ? sum * MATTER_SHARE : sum;
  }
  const score = (raw + against) * densityOf(part, POST_WORDS);
  return { ...part, sums, raw, score };
}

/**
 * What share a few signs are of a block.
 * @param most words up to which every sign counts in full
 */
export function densityOf({ words }: Pick<BlockScore, 'words'>, most: number): number {
  return Math.min(1, most / Math.max(1, words));
}

/**
 * Whether the words round a phrase leave it its weight: guidance, thanks or a report in the same block take it away.
 * @param weight of the phrase by itself, in tenths; half of it must be left
 */
export function holds(document: Document, at: Span, weight: number): boolean {
  const score = scoreAt(document, at)?.score;
  return score !== undefined && score >= weight / 2;
}

const byBlock = perDocument(
  (document: Document) => new Map(blockScores(document).map((score) => [score.block, score] as const)),
);

/** The score of the block that holds a span. */
function scoreAt(document: Document, { start }: Span): BlockScore | undefined {
  const block = viewOf(document).sentenceAt(start)?.block;
  return block === undefined ? undefined : byBlock(document).get(block);
}

/** Spans by the block that holds them, in one pass. */
export function groupByBlock<S extends Span>(document: Document, spans: Iterable<S>): ReadonlyMap<Block, readonly S[]> {
  const groups = new Map<Block, S[]>();
  const view = viewOf(document);
  for (const span of spans) {
    const block = view.sentenceAt(span.start)?.block;
    if (block === undefined) continue;
    const known = groups.get(block);
    if (known === undefined) groups.set(block, [span]);
    else known.push(span);
  }
  return groups;
}
