import { perDocument } from '../../../core/document.ts';
import type { Hit } from '../../../core/hit.ts';
import { peopleNamed } from '../../names/named.ts';
import { findAll, withoutLinks } from '../text.ts';

const SCREEN =
  /\d-?\s?y(?:ea)?rs?[ -]?(?:old\b|of age)|\baged?\b|\bturn(?:s|ed|ing)?\b|\bis \d{1,2}\b|[a-z\u00C0-\u024F.], ?\d{1,2}[,.;)]|[a-z\u00C0-\u024F] \(\d{1,3}\)|birthday|\d y\/?o\b|\b(?:t[wh]|f[io]|six|seven|eigh|nin|ten\b|eleven)\w{0,12}(?:[- ]years?[- ]old|[,.;!]| and a half)/i;
const AGE = '(?:1[01]\\d|[1-9]?\\d)';
const IN_WORDS =
  '(?:(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen)';
/** What joins a name to the age behind it. */
const AFTER_NAME = new RegExp(
  String.raw`^(?:(?:'s|’s)? ?(?:,|\()\s?(?:(?:who )?(?:is |was )?(?:now |just |only )?(?:aged? )?)(${AGE})(?:[- ]years?[- ]old)?(?=[,.;)]| from\b| of\b| and\b|\s*$)|,? (?:who )?(?:is|was|turns|turned|has turned|is turning|(?:is |was )?aged?)(?: now| just| only| about)? (${AGE})(?:[- ]?y(?:ea)?rs?[- ]?old)?\b(?![\d%£:/-]|[.,]\d| (?:per|years (?!old|of age)|points?|miles|minutes|days|weeks|months|%))|['’]s (${AGE})(?:st|nd|rd|th) birthday)`,
  'i',
);
/** The same for an age in words, which is a count unless more says otherwise. */
const WORDS_AFTER_NAME = new RegExp(
  String.raw`^(?:,? \(?(?:who )?(?:is |was )?(?:now |just |only )?aged? (${IN_WORDS})\b|, (${IN_WORDS})(?=, )|(?:,? who)?(?: is| was| turns| turned| has turned)(?: now| just| only| about)? (${IN_WORDS})(?=[.;!]|,? and a half\b|[- ]years?[- ]old))`,
  'i',
);
/** What joins an age to the name behind it. */
const BEFORE_NAME = new RegExp(
  String.raw`(?<![\d.£$€-])\b(${AGE}|${IN_WORDS})[- ]?y(?:ea)?rs?[- ]?old\b(?:[ ,](?!and\b|or\b)[\p{L}'’-]{1,16}){0,4}[ ,]{1,2}$`,
  'giu',
);
const REACH = 90;

/** Ages told beside a person's name; the hit is the age. */
export const detectAges = perDocument((document): readonly Hit[] => {
  const text = withoutLinks(document);
  if (!SCREEN.test(text)) return [];
  const hits: Hit[] = [];
  for (const { mentions } of peopleNamed(document)) {
    for (const mention of mentions) {
      const rest = withinBlock(text.slice(mention.end, mention.end + REACH));
      const after = AFTER_NAME.exec(rest) ?? WORDS_AFTER_NAME.exec(rest);
      const value = after?.slice(1).find(Boolean);
      if (after !== null && value !== undefined) {
        const start = mention.end + after[0].indexOf(value);
        hits.push(hitOf(start, value, 'an age stands after a person’s name', mention));
      }
      const lead = text.slice(Math.max(0, mention.start - REACH), mention.start);
      for (const { start, value: age } of findAll(lead, BEFORE_NAME))
        hits.push(hitOf(mention.start - lead.length + start, age, 'an age stands before a person’s name', mention));
    }
  }
  return unique(hits);
});

function hitOf(start: number, value: string, evidence: string, { confidence }: Hit): Hit {
  return { start, end: start + value.length, confidence, evidence: [evidence] };
}

function withinBlock(text: string): string {
  const stop = text.indexOf('\n\n');
  return stop < 0 ? text : text.slice(0, stop);
}

function unique(hits: readonly Hit[]): Hit[] {
  const byStart = new Map(hits.map((hit) => [hit.start, hit]));
  return [...byStart.values()].sort((a, b) => a.start - b.start);
}
