import { perDocument } from '../../core/document.ts';
import { hitAt, type VoicedHit } from './context.ts';
import { type OffenceSentence, offenceSentences, type Word } from './words.ts';

/** Senses in which these words slur nobody: armour, biscuits, birds, ducks, a game of spades. */
const INNOCENT: Readonly<Record<string, RegExp>> = {
  chink: /\b(?:armou?r|light|curtains?|wall|gap)\b/i,
  chinks: /\b(?:armou?r|light|curtains?|wall|gap)\b/i,
  dyke: /\b(?:offa|water|sea|flood|drain(?:age)?|river|bank|breach|van|wall|tidal)\b/i,
  dykes: /\b(?:water|sea|flood|drain(?:age)?|river|banks?|breach|tidal)\b/i,
  coon: /\b(?:maine|cats?|raccoon)\b/i,
  coons: /\b(?:maine|cats?|raccoons?)\b/i,
  fag: /\b(?:packet|smok(?:e|ed|ing)|break|ends?|ash|butt|lit|end)\b/i,
  fags: /\b(?:packet|smok(?:e|ed|ing)|break|ends?|ash|pack|20|cigarettes?)\b/i,
  bender: /\b(?:pipe|fender|gender|mind|went on|futurama|uri)\b/i,
  benders: /\b(?:pipe|fender|gender|mind)\b/i,
  puff: /\b(?:pastry|smoke|air|pipe|magic|daddy|adder)\b/i,
  fenian: /\b(?:brotherhood|rising|movement|history|raids?)\b/i,
  negro: /\b(?:rio|monte|leagues?|college|spirituals?|united)\b/i,
  retard: /\b(?:flame|fire|growth|timing|ignition|progress|corrosion|spread)\b/i,
  kraut: /\b(?:sauer|cabbage|rock|recipe)\b/i,
  cripple: /\b(?:creek|economy|finances|services?|industry)\b/i,
  jap: /\b(?:journal)\b/i,
  homo: /\b(?:sapiens|erectus|habilis|economicus)\b/i,
  squaw: /\b(?:valley|peak|creek)\b/i,
  redskins: /\b(?:washington|nfl|football|game|team)\b/i,
  midget: /\b(?:car|racing|mg|submarine)\b/i,
  negroes: /\b(?:united|history|college)\b/i,
  tinks: /\b(?:bell)\b/i,
  goyim: /\b(?:hebrew|torah)\b/i,
  flid: /\b(?:x)\b/i,
  whore: /\bbabylon\b/i,
};
const AROUND = 40;
/** Level 1: words with an innocent sense, a slur in this company only. */
const COMPANY = new Set('you these those fucking dirty bloody filthy stupid all typical damn no-good lot'.split(' '));

/** Slurs: words of hatred for a group, whoever says them. */
export const detectSlurs = perDocument((document): readonly VoicedHit[] => {
  const hits: VoicedHit[] = [];
  for (const sentence of offenceSentences(document))
    for (const [at, word] of sentence.words.entries()) {
      const level = word.entry?.slur ?? 0;
      if (level === 0 || (level < 3 && !inCompany(sentence, at))) continue;
      const around = document.prose.text.slice(Math.max(0, word.start - AROUND), word.end + AROUND);
      if (INNOCENT[word.text]?.test(around) === true || isName(sentence, at, word)) continue;
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
  const isCalled = /^(?:a|an)$/.test(words[at - 1]?.text ?? '') && /^(?:'re|are|such)$/.test(words[at - 2]?.text ?? '');
  return neighbours.some(isHostile) || (isCalled && words[at - 3]?.text === 'you');
}

function isContempt({ entry }: Word): boolean {
  return (entry?.strong ?? 0) > 1 || (entry?.trait ?? 0) > 2 || (entry?.insult ?? 0) > 2;
}

/** A capital amid small letters, beside another: a surname or a place. */
function isName({ words }: OffenceSentence, at: number, word: Word): boolean {
  if (!/^\p{Lu}\p{Ll}/u.test(word.raw) || at === 0) return false;
  return [words[at - 1], words[at + 1]].some((other) => other !== undefined && /^\p{Lu}\p{Ll}/u.test(other.raw));
}
