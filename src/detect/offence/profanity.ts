import { type Document, perDocument } from '../../core/document.ts';
import { hitAt, type VoicedHit } from './context.ts';
import { offenceSentences, type Word } from './words.ts';

export interface ProfanityHit extends VoicedHit {
  readonly strength: 'strong' | 'mild';
  /** True when stars stand for most of its letters. */
  readonly starred: boolean;
}

/** What retext-profanities said of a draft, by the offset of the word. */
const secondOpinions = new WeakMap<Document, ReadonlyMap<number, number>>();

/** Loads retext-profanities for a draft in which a swear word was seen, as a second opinion. */
export function prepareProfanities(document: Document): Promise<void> | undefined {
  const hits = secondOpinions.has(document) ? [] : detect(document);
  if (hits.length === 0) return undefined;
  // Only the words that swear: parsing the rest would tell nothing, and it is dear.
  return import('./retext-opinion.ts').then(async ({ profanitiesOf }) => {
    secondOpinions.set(document, await profanitiesOf(document.prose.text, hits));
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
  for (const sentence of offenceSentences(document))
    for (const [at, word] of sentence.words.entries()) {
      const strength = strengthOf(word);
      if (strength === undefined) continue;
      const evidence = [word.disguised ? 'a swear word' : `a ${strength} swear word`];
      const hit = hitAt(sentence, { start: at, end: at + 1 }, strength === 'strong' ? 'high' : 'medium', evidence);
      const starred = /\*{2}/.test(word.raw);
      // Stars in a quotation are what the rule asks for; only those who ask for low confidence hear of it.
      hits.push({ ...hit, strength, starred, confidence: starred && hit.voice !== 'said' ? 'low' : hit.confidence });
    }
  return hits;
});

/** Words of level 1 offend nobody by themselves. */
function strengthOf({ entry }: Word): 'strong' | 'mild' | undefined {
  if ((entry?.strong ?? 0) > 1) return 'strong';
  return (entry?.mild ?? 0) > 1 ? 'mild' : undefined;
}
