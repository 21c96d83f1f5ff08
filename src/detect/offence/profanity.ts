import { type Document, perDocument } from '../../core/document.ts';
import { hitAt, type VoicedHit } from './context.ts';
import { type OffenceSentence, offenceSentences, type Word } from './words.ts';

export interface ProfanityHit extends VoicedHit {
  readonly strength: 'strong' | 'mild';
}

/** What retext-profanities said of a draft, by the offset of the word. */
const secondOpinions = new WeakMap<Document, ReadonlyMap<number, number>>();

/** A capital before or after makes a name of these: Dick Cheney, Fanny Cradock. */
const ALSO_NAMES = /^(?:dicks?|cock|cocks|bloody|slag|sod|damn|prick|tits?|crap|knob|shag|slapper|pussy|shat|bum)$/;
/** Words of other trades: a slag heap, a bleeding wound, a sod of turf. */
const INNOCENT: Readonly<Record<string, RegExp>> = {
  slag: /\b(?:heaps?|steel|furnace|cement|copper|slag(?:ging)? off)\b/i,
  slags: /\b(?:steel|furnace|cement|copper)\b/i,
  bloody:
    /\b(?:sunday|mary|nose|hands?|battle|war|conflict|knife|clothes|clothing|knives|hand ?prints?|towels?|sheets?|pillow|evidence|dna|stab(?:bed|bing)|crime|footprints?|shirt|scene|diarrhoea|stools?|urine)\b/i,
  sod: /\b(?:turf|grass|cutting|first|peat|lawn)\b/i,
  bitch: /\b(?:dogs?|puppies|litter|whelp|kennel|breed)\b/i,
  bitches: /\b(?:dogs?|puppies|litter|whelp|kennel|breed)\b/i,
  tit: /\b(?:blue|great|coal|birds?|marsh|willow|feeder|long-tailed|tat|nests?)\b/i,
  tits: /\b(?:blue|great|coal|birds?|marsh|willow|feeder|long-tailed|nests?)\b/i,
  prick: /\b(?:finger|needle|skin|test|ears?|thumb)\b/i,
  pricks: /\b(?:finger|needle|skin)\b/i,
  damn: /\b(?:dam)\b/i,
  ass: /\b(?:donkey|wild|donkeys)\b/i,
  asses: /\b(?:donkeys?|wild)\b/i,
  cock: /\b(?:hens?|stop|weather|birds?|pheasant|crow(?:s|ed)?|ball|cockerel)\b/i,
  cocks: /\b(?:hens?|stop|weather|birds?|pheasant|crow(?:s|ed)?)\b/i,
  knob: /\b(?:door|butter|turn|control|volume|handle|drawer|garlic)\b/i,
  shag: /\b(?:carpet|rug|cormorants?|birds?|nests?|pile|tobacco|colony|seabirds?)\b/i,
  pussy: /\b(?:willow|cat|riot)\b/i,
  hoe: /\b(?:garden|weeds?|rake|fork|spade|soil|plymouth|tools?)\b/i,
  hoes: /\b(?:garden|weeds?|rakes?|spades?|soil|tools?)\b/i,
  slapper: /\b(?:clapper|bass)\b/i,
  dick: /\b(?:moby|spotted|whittington|turpin|tracy|deadeye|van dyke)\b/i,
  crapper: /\b(?:thomas)\b/i,
  whore: /\b(?:babylon)\b/i,
  buggered: /\bbugger all\b/i,
};
const AROUND = 40;

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
  for (const sentence of offenceSentences(document))
    for (const [at, word] of sentence.words.entries()) {
      const strength = strengthOf(word);
      if (strength === undefined || isInnocent(document, sentence, at, word)) continue;
      const evidence = [word.disguised ? 'a swear word' : `a ${strength} swear word`];
      const confidence = strength === 'strong' ? 'high' : 'medium';
      hits.push({ ...hitAt(sentence, { start: at, end: at + 1 }, confidence, evidence), strength });
    }
  return hits;
});

/** Words of level 1 offend nobody by themselves. */
function strengthOf({ entry }: Word): 'strong' | 'mild' | undefined {
  if ((entry?.strong ?? 0) > 1) return 'strong';
  return (entry?.mild ?? 0) > 1 ? 'mild' : undefined;
}

function isInnocent(document: Document, { words }: OffenceSentence, at: number, word: Word): boolean {
  const around = document.prose.text.slice(Math.max(0, word.start - AROUND), word.end + AROUND);
  if (INNOCENT[word.text]?.test(around) === true) return true;
  if (!/^\p{Lu}\p{Ll}/u.test(word.raw) || !ALSO_NAMES.test(word.text)) return false;
  return [words[at - 1], words[at + 1]].some((other) => other !== undefined && /^\p{Lu}\p{Ll}/u.test(other.raw));
}
