import { type Block, type Document, perDocument, type Sentence, type Token } from '../core/document.ts';
import type { Span } from '../core/span.ts';
import type { Finder, Found } from './finder.ts';
import type { LimitSpec } from './spec.ts';

/** More of something than a post, a paragraph or a sentence may hold. The first one too many is marked. */
export function limitFinder(spec: LimitSpec): Finder {
  return {
    *find(document) {
      for (const part of partsOf(document, spec.per ?? 'post')) {
        const counted = countedIn(document, part, spec);
        const over = counted[spec.max];
        if (over === undefined) continue;
        yield told(over, counted.length, spec);
      }
    },
  };
}

function told({ start, end }: Span, count: number, { of, max, per = 'post' }: LimitSpec): Found {
  const evidence = [`${count} ${of.replace('-', ' ')} in a ${per}, at most ${max} are allowed`];
  return { start, end, evidence, data: { count, limit: max } };
}

interface Part extends Span {
  readonly tokens: readonly Token[];
}

function partsOf(document: Document, per: 'post' | 'paragraph' | 'sentence'): readonly Part[] {
  const { tokens, sentences, prose } = document;
  if (per === 'post') return [{ tokens, start: 0, end: prose.text.length }];
  if (per === 'sentence') return sentences;
  const parts: { start: number; end: number; tokens: Token[] }[] = [];
  for (const token of tokens) {
    const last = parts.at(-1);
    if (last?.tokens[0]?.block === token.block) last.tokens.push(token);
    else parts.push({ start: token.block.start, end: token.block.end, tokens: [token] });
  }
  return parts;
}

const sentencesOf = perDocument((document) => {
  const byBlock = new Map<Block, Sentence[]>();
  for (const sentence of document.sentences) {
    const known = byBlock.get(sentence.block);
    if (known === undefined) byBlock.set(sentence.block, [sentence]);
    else known.push(sentence);
  }
  return byBlock;
});

const KINDS: Readonly<Partial<Record<LimitSpec['of'], readonly Token['kind'][]>>> = {
  words: ['word', 'number'],
  hashtags: ['hashtag'],
  mentions: ['handle'],
  links: ['url'],
  emoji: ['emoji'],
};
const MARKS: Readonly<Partial<Record<LimitSpec['of'], string>>> = { 'exclamation-marks': '!', 'question-marks': '?' };

/** What is counted, in order, so that the entry at the limit is the first one too many. */
function countedIn(document: Document, part: Part, { of, per }: LimitSpec): readonly Span[] {
  if (of === 'sentences') {
    const block = part.tokens[0]?.block;
    return per === 'paragraph' && block !== undefined ? (sentencesOf(document).get(block) ?? []) : document.sentences;
  }
  if (of === 'characters') return charactersOf(document, part);
  const kinds = KINDS[of];
  const mark = MARKS[of];
  return part.tokens.filter(({ kind, text }) => (kinds === undefined ? text === mark : kinds.includes(kind)));
}

/** A span for each sign that a reader sees as one; each stands for the token it is in, so that whole words are marked. */
function charactersOf(document: Document, part: Part): Span[] {
  const spans: Span[] = [];
  const text = document.prose.text.slice(part.start, part.end);
  let next = 0;
  for (const { index, segment } of new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text)) {
    const start = part.start + index;
    while ((part.tokens[next]?.end ?? Infinity) <= start) next++;
    const token = part.tokens[next];
    spans.push(token !== undefined && token.start <= start ? token : { start, end: start + segment.length });
  }
  return spans;
}
