import { perDocument } from '../../core/document.ts';
import { hitAt, type VoicedHit } from './context.ts';
import { saidBefore } from './said.ts';
import { isBesideName } from './senses.ts';
import { type OffenceSentence, offenceSentences, type Word } from './words.ts';

/** Level 1: words with an innocent sense, a slur in this company only. */
const COMPANY = new Set('you these those fucking dirty bloody filthy stupid all typical damn no-good lot'.split(' '));

/** Words that some people use of themselves. */
const OWN_WORDS = new Set('queer gypsy tinker hun savage cracker infidel sodomite oreo monkey ape'.split(' '));

/** Slurs: words of hatred for a group, whoever says them. */
export const detectSlurs = perDocument((document): readonly VoicedHit[] => {
  const hits: VoicedHit[] = [];
  for (const sentence of offenceSentences(document))
    for (const [at, word] of sentence.words.entries()) {
      const level = word.entry?.slur ?? 0;
      if (level === 0 || (level < 3 && !inCompany(sentence, at))) continue;
      if (isSurname(document.prose.text, at, word)) continue;
      const evidence = [level === 3 ? 'a word of hatred for a group' : 'a word that is a slur in this company'];
      hits.push(hitAt(sentence, { start: at, end: at + 1 }, level === 3 ? 'high' : 'medium', evidence));
    }
  return hits;
});

/** A word of contempt right before or after, or a person spoken to. */
function inCompany({ words }: OffenceSentence, at: number): boolean {
  const neighbours = [words[at - 1], words[at + 1]];
  const isHostile = (word: Word | undefined) =>
    word !== undefined && (COMPANY.has(word.text) || isContempt(word)) && word.text !== 'all';
  return neighbours.some(isHostile) || isCalled(words, at);
}

/** `You are a …`, `she is just a …`: somebody is called it, and the word is none that people use of themselves. */
function isCalled(words: readonly Word[], at: number): boolean {
  const before = saidBefore(words, at, 4);
  const isLast = !/\w/.test(words[at + 1]?.text ?? '');
  return (
    /(?:you|u) (?:'re|are|r) (?:just )?an?$/.test(before) ||
    (isLast && !OWN_WORDS.has(words[at]?.text ?? '') && /\b(?:he|she) (?:'s|is) (?:just )?an?$/.test(before))
  );
}

function isContempt({ entry }: Word): boolean {
  return (entry?.strong ?? 0) > 1 || (entry?.trait ?? 0) > 2 || (entry?.insult ?? 0) > 2;
}

/** A capital inside a sentence, beside another: Mr Coon, Japs of Rotterdam. */
function isSurname(text: string, at: number, { raw, start, end }: Word): boolean {
  return at > 0 && /^\p{Lu}\p{Ll}/u.test(raw) && isBesideName(text, start, end);
}
