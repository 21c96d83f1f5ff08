import { type Document, perDocument, type Token } from '../../core/document.ts';
import type { Hit } from '../../core/hit.ts';
import { overlaps } from '../../core/span.ts';
import { escalations } from '../conduct/escalation.ts';
import { lookUp } from '../spelling/dictionary.ts';

const LEAST_WORDS = 3;
/** Words of the dictionary that a run must hold; acronyms and place codes are none. */
const LEAST_KNOWN = 2;
const LEAST_LETTERS = 4;
/** In the dictionary's steps of frequency; rarer words in capitals are mostly acronyms. */
const COMMON = 4;

/** Runs of words in capitals. Those that shout at somebody are told of by the detector of heated replies. */
export const capitalRuns = perDocument((document: Document): readonly Hit[] => {
  if (!/[A-Z]{4,}[^a-z]{1,40}[A-Z]{4,}/.test(document.prose.text)) return [];
  const shouted = escalations(document);
  const hits: Hit[] = [];
  let run: Token[] = [];
  const close = () => {
    if (run.length === 0) return;
    const [first] = run;
    const last = run.at(-1);
    if (first !== undefined && last !== undefined && run.length >= LEAST_WORDS) {
      const span = { start: first.start, end: last.end };
      const known = run.filter(({ text }) => isKnown(text)).length;
      const evidence = [`${run.length} words in capitals in a row`];
      if (known >= LEAST_KNOWN && !shouted.some((hit) => overlaps(hit, span)))
        hits.push({ ...span, confidence: known > LEAST_KNOWN ? 'high' : 'medium', evidence });
    }
    run = [];
  };
  for (const token of document.tokens) {
    if (run[0] !== undefined && run[0].block !== token.block) close();
    if (token.kind === 'word' && !token.quoted && /^[A-Z][A-Z'’]*$/.test(token.text)) run.push(token);
    else if (token.kind !== 'punctuation' || /[.!?]/.test(token.text)) close();
  }
  close();
  return hits;
});

function isKnown(word: string): boolean {
  return word.length >= LEAST_LETTERS && (lookUp(word.toLowerCase())?.frequency ?? 0) >= COMMON;
}
