import { type Document, perDocument, type Token } from '../../core/document.ts';
import type { Hit } from '../../core/hit.ts';
import type { Confidence } from '../../core/levels.ts';
import { hiddenSwearWord, isStarred } from './disguise.ts';
import { strengthOf } from './lexicon.ts';

export interface ProfanityHit extends Hit {
  readonly strength: 'strong' | 'mild';
  readonly quoted: boolean;
}

/** What retext-profanities said of a draft, by the offset of the word. */
const secondOpinions = new WeakMap<Document, ReadonlyMap<number, number>>();

/** A capital before or after makes a name of these: Dick Cheney, Randy Newman, Fanny Brice. */
const ALSO_NAMES = /^(?:dick|fanny|randy|willy|cock|bloody|slag|sod|damn|prick|tits|crap)$/i;
/** Words of other trades: a slag heap, a bleeding wound, a sod of turf. */
const INNOCENT: Readonly<Record<string, RegExp>> = {
  slag: /\b(?:heaps?|steel|furnace|cement|copper|slag(?:ging)? off)\b/i,
  slags: /\b(?:steel|furnace|cement|copper)\b/i,
  bleeding: /\b(?:wound|nose|heart|edge|stop|blood|patient|heavy|internal|first aid|gums|control|radiator)\b/i,
  bloody: /\b(?:sunday|mary|nose|hands?|battle|war|conflict)\b/i,
  sod: /\b(?:turf|grass|cutting|first|peat|lawn)\b/i,
  bitch: /\b(?:dog|puppies|litter|whelp|kennel|breed)\b/i,
  tits: /\b(?:blue|great|coal|birds?|marsh|willow|feeder|long-tailed)\b/i,
  pricks: /\b(?:finger|needle|skin)\b/i,
  damn: /\b(?:dam)\b/i,
  ass: /\b(?:donkey|wild)\b/i,
};
const STARS = /(?<![\w*])[A-Za-z][\w*#]*\*[\w*#]*/g;

/** Loads retext-profanities for a draft in which a swear word was seen, as a second opinion. */
export function prepareProfanities(document: Document): Promise<void> | undefined {
  if (secondOpinions.has(document) || detect(document).length === 0) return undefined;
  return import('./retext-opinion.ts').then(async ({ profanitiesOf }) => {
    secondOpinions.set(document, await profanitiesOf(document));
  });
}

/** Swear words, plain or disguised, wherever they stand: in quotation marks, brackets and between commas too. */
export function detectProfanities(document: Document): readonly ProfanityHit[] {
  const opinions = secondOpinions.get(document);
  return detect(document).map((hit) => {
    const rating = opinions?.get(hit.start);
    if (rating === undefined) return hit;
    const words = ['unlikely', 'possibly', 'certainly'][rating] ?? 'possibly';
    return { ...hit, evidence: [...hit.evidence, `retext-profanities: ${words} profane`] };
  });
}

const detect = perDocument((document): readonly ProfanityHit[] => {
  const hits: ProfanityHit[] = [];
  for (const [index, token] of document.tokens.entries()) {
    if (token.kind !== 'word' && token.kind !== 'number' && token.kind !== 'hashtag') continue;
    const found = swearWord(token, document, index);
    if (found !== undefined) hits.push(found);
  }
  for (const match of document.prose.text.matchAll(STARS)) {
    const value = match[0].replace(/\*+$/, (stars) => (isStarred(match[0]) ? stars : ''));
    if (!value.includes('*') || !isStarred(value)) continue;
    const start = match.index;
    const evidence = ['letters and stars of a swear word'];
    hits.push({ start, end: start + value.length, strength: 'strong', quoted: false, confidence: 'high', evidence });
  }
  return hits.sort((a, b) => a.start - b.start);
});

function swearWord(token: Token, document: Document, index: number): ProfanityHit | undefined {
  const { start, end, quoted } = token;
  const word = token.kind === 'hashtag' ? token.text.slice(1) : token.text;
  const plain = strengthOf(word);
  if (plain !== undefined && !isInnocent(token, word, document, index)) {
    const confidence: Confidence = plain === 'strong' ? 'high' : 'medium';
    return { start, end, quoted, strength: plain, confidence, evidence: [`a ${plain} swear word`] };
  }
  // A number alone hides nothing: 7175 is a count.
  const hidden = plain === undefined && /\p{L}/u.test(word) ? hiddenSwearWord(word) : undefined;
  if (hidden === undefined) return undefined;
  return { start, end, quoted, strength: 'strong', confidence: 'medium', evidence: ['a swear word in disguise'] };
}

function isInnocent(token: Token, word: string, document: Document, index: number): boolean {
  const trade = INNOCENT[word.toLowerCase()];
  if (trade?.test(document.prose.text.slice(Math.max(0, token.start - 40), token.end + 40)) === true) return true;
  if (!/^\p{Lu}\p{Ll}/u.test(word) || !ALSO_NAMES.test(word)) return false;
  const neighbours = [document.tokens[index - 1], document.tokens[index + 1]];
  return neighbours.some(
    (other) => other?.kind === 'word' && /^\p{Lu}\p{Ll}/u.test(other.text) && other.block === token.block,
  );
}
