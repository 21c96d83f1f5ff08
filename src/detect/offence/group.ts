import { perDocument } from '../../core/document.ts';
import { hitAt, isDisputed, isNegated, type VoicedHit } from './context.ts';
import { AVERSION } from './aversion.ts';
import { CONTEMPT } from './contempt.ts';
import { findAll, type Match, patterns } from './pattern.ts';
import { withoutPadding } from './padding.ts';
import { REPROACH } from './reproach.ts';
import { SCORN } from './scorn.ts';
import { saidIn } from './said.ts';
import { isGroup, isPersonNoun, sentencesWithReferents } from './referents.ts';
import { isTelling } from './tone-features.ts';
import type { OffenceSentence, Word } from './words.ts';
import { worstOf } from './worst.ts';

/** Somebody despises a group, in words that mean nothing else. */
const PATTERNS = patterns([...SCORN, ...CONTEMPT]);
/** Dislike and blame that may be meant of some on a day; looked for where nothing plainer is found. */
const WIDE_PATTERNS = patterns([...AVERSION, ...REPROACH]);
/** Words that praise; `women are badass` despises nobody. */
const PRAISE = new Set('wonderful great amazing best beautiful brilliant strong brave lovely proud'.split(' '));
/** How far before the mark the group may stand, in words. */
const GROUP_REACH = 8;
/** How far before the mark `some` may stand, in words. */
const SOME_REACH = 5;

export interface DerogationHit extends VoicedHit {
  /** `plain` despises in words that mean nothing else; `wide` dislikes or blames, and now and then is meant otherwise. */
  readonly reach: 'plain' | 'wide';
}

/** A group together with a hostile predicate; a group alone is never an offence. */
export const detectDerogation = perDocument((document): readonly DerogationHit[] => {
  const hits: DerogationHit[] = [];
  for (const sentence of sentencesWithReferents(document)) {
    if (!sentence.words.some(({ entry }) => entry?.group !== undefined)) continue;
    const found = derogationIn(sentence);
    const bare = withoutPadding(sentence.words);
    if (found.length === 0 && bare !== sentence.words) found.push(...derogationIn({ ...sentence, words: bare }));
    if (found.length === 0) found.push(...derogationIn(sentence, 'wide'));
    if (found.length === 0 && bare !== sentence.words)
      found.push(...derogationIn({ ...sentence, words: bare }, 'wide'));
    hits.push(...found);
  }
  return hits;
});

function derogationIn(sentence: OffenceSentence, reach: DerogationHit['reach'] = 'plain'): DerogationHit[] {
  return findAll(reach === 'plain' ? PATTERNS() : WIDE_PATTERNS(), sentence.words)
    .map((match) => withPeople(sentence.words, match))
    .filter((match) => isHostile(sentence, match) && !(reach === 'wide' && isOfSome(sentence.words, match)))
    .map((match) => ({
      ...hitAt(sentence, predicateOf(sentence.words, match), reach === 'plain' ? 'high' : 'medium', [
        'a group of people and words against it',
      ]),
      reach,
    }));
}

/** Of some of a group somebody may well be tired: `some elderly people get on your nerves`. */
function isOfSome(words: readonly Word[], { start, end }: Match): boolean {
  return words
    .slice(Math.max(0, start - SOME_REACH), end)
    .some(
      ({ text }, at, near) => /^(?:some|certain|few|several)$/.test(text) && near[at + 1]?.entry?.group !== undefined,
    );
}

/** Of `are nothing but scum` the words of contempt; the whole where the group stands in it, `are women stupid`. */
function predicateOf(words: readonly Word[], match: Match): Match {
  const isPredicate = /^(?:are|is|'re|'s|r|were|was)$/.test(words[match.start]?.text ?? '');
  const namesGroup = words.slice(match.start, match.end).some(({ entry }) => entry?.group !== undefined);
  return isPredicate && !namesGroup ? worstOf(words, match, isTelling) : match;
}

/** `hate black` is marked together with the `people` that follow. */
function withPeople(words: readonly Word[], { start, end }: Match): Match {
  const isCut = words[end - 1]?.entry?.group !== undefined && isPersonNoun(words[end]);
  return { start, end: isCut ? end + 1 : end };
}

function isHostile({ words }: OffenceSentence, match: Match): boolean {
  const inside = words.slice(match.start, match.end);
  const from = Math.max(0, match.start - GROUP_REACH);
  const near = words.slice(from, match.end);
  if (inside.some(({ text }) => PRAISE.has(text))) return false;
  // `Who invited the women's choir?` names what is theirs, and `it makes me sick how immigrants are treated` pities them.
  if (inside.at(-1)?.entry?.group !== undefined && words[match.end]?.text === "'s") return false;
  if (/^makes?$/.test(inside[0]?.text ?? '') && inside.some(({ text }) => text === 'how')) return false;
  if (isWronged(words, match) || isAsked(words, match.start)) return false;
  if (isNegated(words, match.start) || isDenied(inside) || isFreed(words, match) || isDisputed(words, match.start))
    return false;
  return near.some(
    (word, at) =>
      isGroup(word, words[from + at + 1], words[from + at - 1]) &&
      !isOnePerson(words, from + at) &&
      !isHated(words, from + at, match.start),
  );
}

/** `Fed up with teenagers being blamed` takes their side. */
function isWronged(words: readonly Word[], { end }: Match): boolean {
  return (
    words[end - 1]?.entry?.group !== undefined &&
    /^(?:being|getting)$/.test(words[end]?.text ?? '') &&
    /^(?:blamed|treated|attacked|mocked|bullied|ignored|abused|targeted|told|called|stereotyped|overlooked|forgotten|harassed|insulted|denied|turned|underpaid|excluded|judged|followed|stared|groped|killed|beaten|hurt)$/.test(
      words[end + 1]?.text ?? '',
    )
  );
}

/** What somebody has against a group: `hatred of Jews was …` speaks of the hatred. */
const HOSTILITY =
  /^(?:hatred|hate|hostility|contempt|abuse|abuses|attacks?|violence|prejudice|discrimination|bigotry|harassment|bullying|racism|persecution|mistreatment|exploitation|cruelty|fear|slurs?|insults?|threats?|crimes?|treatment|intimidation)$/;

/** `People who hate gays are …` and `hatred of gays is …` speak of those who hate, and of hatred. */
function isHated(words: readonly Word[], at: number, start: number): boolean {
  const link = words.findLastIndex(
    ({ text }, near) => near < at && near > at - 4 && /^(?:of|against|towards?|on|for)$/.test(text),
  );
  if (link > 0 && link - 1 < start && HOSTILITY.test(words[link - 1]?.text ?? '')) return true;
  return (
    /^(?:hates?|hated|attack(?:s|ed)?|abused?|insult(?:s|ed)?|harass(?:ed)?|bull(?:y|ied)|against|mock(?:s|ed)?)$/.test(
      words[at - 1]?.text ?? '',
    ) && words.slice(Math.max(0, at - 4), at - 1).some(({ text }) => /^(?:who|that|whoever|anyone)$/.test(text))
  );
}

/** `That woman is …` speaks of one person, and not of women. */
function isOnePerson(words: readonly Word[], at: number): boolean {
  return (
    /^(?:woman|girl|lady|wife)$/.test(words[at]?.text ?? '') &&
    /^(?:this|that|the|his|my|your)$/.test(words[at - 1]?.text ?? '')
  );
}

/** `Why do people hate immigrants?` asks about hatred and has none. */
function isAsked(words: readonly Word[], start: number): boolean {
  if (!/^(?:hate|loathe|despise|detest|abhor|resent|distrust)$/.test(words[start]?.text ?? '')) return false;
  if (!/^(?:people|everyone|everybody)$/.test(words[start - 1]?.text ?? '')) return false;
  return words
    .slice(Math.max(0, start - 6), start - 1)
    .some(({ text }) => /^(?:why|when|if|do|does|did|that|how)$/.test(text));
}

const PLACE_OF_SCORN = /\b(?:kitchen|zoo|jail|prison|cage|gutter|bin|margins|shadows|asylum|institutions?)\b/;
const HARDSHIP =
  /^(?:(?:and|,|or) (?:\w+ )?(?:hungry|tired|thirsty|cold|ill|frail|exhausted|frightened)|(?:from|with) (?:hunger|cold|illness|exhaustion|fever|disease)|after (?:surgery|treatment|illness))\b/;

/** What follows frees them: `do not belong in the kitchen`, `a burden on nobody`, `weak and hungry`. */
function isFreed(words: readonly Word[], { end }: Match): boolean {
  const after = saidIn(words, end, end + 4);
  if (/^(?:(?:on|to|for) )?(?:nobody|no[ _]one|none)\b/.test(after)) return true;
  const last = words[end - 1]?.text ?? '';
  return last === 'belong'
    ? PLACE_OF_SCORN.test(after)
    : /^(?:weak|dirty|sick|filthy)$/.test(last) && HARDSHIP.test(after);
}

/** `they are not scum` denies; `do not belong` and `no better than` do not. */
function isDenied(inside: readonly Word[]): boolean {
  const said = saidIn(inside, 0, inside.length);
  return (
    /^(?:are|is|'re|r) (?:not|n't|never|no longer)\b/.test(said) &&
    !/human|equal|normal|real|natural|wanted|welcome|trusted|civili|one of|allowed|made|built|cut|meant|fit|suited|designed|intelligent|clever|smart|bright|capable|able|competent|moral|honest|rational|logical|decent|clean|hygienic|worth|qualified|sane|loyal|deserving/.test(
      said,
    )
  );
}
