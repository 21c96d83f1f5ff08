import { perDocument, type Sentence, type Token } from '../../core/document.ts';
import type { Hit } from '../../core/hit.ts';
import { lookUp } from './dictionary.ts';
import { hasCapital, inCaseOf } from './shape.ts';
import { numberBeside } from './number-forms.ts';
import { formBeside, type Nearby } from './verb-forms.ts';
import { words } from './word-list.ts';

/** Two words, side by side, that do not go together. */
export interface AgreementHit extends Hit {
  readonly written: string;
  readonly right: string;
}

const TO_PLURAL = pairs("is are|was were|has have|does do|isn't aren't|wasn't weren't|hasn't haven't|doesn't don't");
const TO_SINGULAR = pairs("are is|were was|have has|aren't isn't|weren't wasn't|haven't hasn't|don't doesn't");
/** Past forms that no helping verb takes, and the bare verb; after "have" and "has", and the participle. */
const TO_BARE = pairs(
  'has have|went go|came come|took take|gave give|knew know|began begin|wrote write|spoke speak|chose choose|ate eat',
);
const TO_PARTICIPLE = pairs(
  'went gone|came come|took taken|gave given|knew known|began begun|wrote written|spoke spoken|chose chosen|ate eaten',
);
const ONE_FOR_MANY = pairs('woman women|man men|person people|criterion criteria|phenomenon phenomena');
const ONE_OF_MANY = pairs('reason reasons|thing things|way ways|member members');

/** Subjects that are so in nearly any place; the rest only where a clause begins. */
const WE = words('we they');
const THESE = words('these those you');
const THIS = words('he she it this everyone everybody everything nobody nothing');
const HE_OR_WHO = words('he she it who');
const I_OR_WE = words('i we you they who');
/** The same before one, where "that he have" may be right. */
const OPENS_SURELY = words('since where wherever what how why');
/** "many of them", "most of us". */
const THEM = words('them us');
const SHARE = words('many most some all both several few two three four five');
/** Before a plural subject where a sentence begins. */
const THE = words('the these those our their several both');
const MANY = words('many several numerous various');
/** With a plural, so "there is no buses", but "there is no bus". */
const SOME = words('no some any other these those few more');
const NUMBERS = words('two three four five six seven eight nine ten');
/** An amount is one thing: "there is two weeks to go". */
const UNITS =
  /^(?:seconds|minutes|hours|days|nights|weeks|months|years|decades|miles|metres|yards|inches|acres|pounds|pence|litres|tonnes|grams|points|places|goals)$/;
const EACH = words('each either neither');
const OF_MANY = words('the our my your their these those');
/** What a clause begins with that holds no condition: "if it were" is right. */
const OPENS = words('because but although while whilst when whenever');
/** The same where a condition does no harm: "if you has" is wrong in any case. */
const OPENS_ANY = words('if unless until before after once so since where wherever what how why whether as that which');
/** After these the word is named, or is no subject. */
const NAMES = words('of the a an word words pronoun say says said write writes called');
const HELPS = words("would should could must cannot can't won't wouldn't shouldn't couldn't didn't doesn't don't");
/** Nouns and names too, so only behind a pronoun: "we will has". */
const WILL = words('will can may might');
const PRONOUNS = words('i we you they he she it this that these those who which there');
/** "Do you has", "can they has". */
const DO = words('do does did can could will would should may might must');
const DOES_YOU = words('i we you they he she it');
/** Before "to" and a bare verb. */
const BEFORE_TO = words(
  'going able want wants need needs have has had likely used order ready required expected hope hopes',
);
const DOES = words('do does did');
/** Where a helping verb may end a clause: "those who didn't went home". */
const CLAUSE = words('who that which what if than as those whoever');
const AFTER_ONE_OF = words('is was why that to of we in');

/** What begins a plural subject besides. */
const MORE_OF_MANY = words('all most some many several other such few more');
/** What no adjective before a noun is; after it the noun is not what the verb speaks of. */
const NO_MODIFIER = words(
  'of in on at for from with by to into over under between among about behind near off up down out through across after ' +
    'before during without within against per via and or nor but than as if that which who whose whom when where what how why ' +
    'is are was were be been has have had do does did not will would can could may might must should shall i we you they he ' +
    'she it one each every a an the this these those',
);
const MOST_MODIFIERS = 2;
/** Nouns made by these endings are one thing, but for bodies of people, which Britain writes with either. */
const ONE_THING = /^[a-z]{2,}(?:tion|sion|ment|ness|ance|ence)$/;
const BODIES = words(
  'administration organisation organization association federation commission delegation corporation institution foundation ' +
    'opposition population generation congregation government department parliament management establishment regiment audience ' +
    'alliance intelligence mission division coalition union nation profession conference residence defence prosecution station ' +
    'collection selection contingent ambulance insurance finance section majority education leadership garrison detachment ' +
    'recruitment enforcement procurement reception production combination assortment',
);

/** Before one thing where a sentence begins. */
const A = words('the a an this that our your each every');
/** Things that are surely one, and no group of people; those that are no verb either are wrong as "this roads" too. */
const THINGS = words(
  'road bridge building bus ferry flight event meeting application licence permit payment consultation survey website ' +
    'deadline fee lane path pavement playground policy decision problem accident incident letter leaflet vaccine vaccination ' +
    'form route scheme page link line charge tax storm weather',
);
const NO_VERBS = words(
  'road bridge building ferry flight event meeting application payment consultation website policy decision',
);

const NO_PLURAL = words(
  'remains news series species means headquarters works premises crossroads barracks bias canvas alias atlas corps chaos savings ' +
    'earnings odds arts humanities sports gasworks thanks games finals trials stats shambles whereabouts innings gallows ' +
    'lens glass access process business congress press basics wellness kudos ethos details sales outdoors surroundings',
);
const SHORTEST_PLURAL = 5;
/** How common the singular must be, of 15. */
const COMMON = 5;

/** "this are", "they was", "the roads is closed", "did not went", "there is several", "one of the reason". */
export const detectAgreement = perDocument((document): readonly AgreementHit[] =>
  document.sentences.flatMap((sentence) => {
    const hits: AgreementHit[] = [];
    for (let index = 1; index < sentence.tokens.length; index++) {
      const found = beside(sentence, index, document.prose.text) ? disagreement(sentence.tokens, index) : undefined;
      if (found !== undefined) hits.push(found);
    }
    return hits;
  }),
);

/** True for two words with one space between them and no hyphen about them, outside quotations. */
function beside({ tokens }: Sentence, index: number, text: string): boolean {
  const [first, second] = [tokens[index - 1], tokens[index]];
  if (first?.kind !== 'word' || second?.kind !== 'word' || first.quoted || second.quoted) return false;
  if (first.block !== second.block || hasCapital(second.text)) return false;
  return (
    second.start === first.end + 1 &&
    text[first.end] === ' ' &&
    text[second.end] !== '-' &&
    text[first.start - 1] !== '-'
  );
}

function disagreement(tokens: readonly Token[], index: number): AgreementHit | undefined {
  const [before, first, second] = [lower(tokens[index - 2]), lower(tokens[index - 1]), lower(tokens[index])];
  const opens = index === 1 || OPENS.has(before);
  const change = (table: ReadonlyMap<string, string>) => toHit(tokens, index, table.get(second));
  const isSubject = opens || !NAMES.has(before);
  if (TO_PLURAL.has(second)) {
    if (WE.has(first) && isSubject && isPronoun(tokens[index - 1])) return change(TO_PLURAL);
    if (THESE.has(first) && (opens || (first === 'you' && OPENS_ANY.has(before)))) return change(TO_PLURAL);
    const leads = (word: string) => THE.has(word) || MORE_OF_MANY.has(word) || NUMBERS.has(word);
    const noun = tokens[index - 1]?.text ?? '';
    if (isPlural(noun) && !UNITS.test(noun) && isSubjectFrom(tokens, index, leads)) return change(TO_PLURAL);
    if (THEM.has(noun) && before === 'of' && SHARE.has(lower(tokens[index - 3]))) return change(TO_PLURAL);
  }
  if (TO_SINGULAR.has(second)) {
    if (THIS.has(first) && (opens || (OPENS_SURELY.has(before) && !second.startsWith('were'))))
      return change(TO_SINGULAR);
    const isOne = THINGS.has(first) || (ONE_THING.test(first) && !BODIES.has(first));
    if (isOne && isSubjectFrom(tokens, index, (word) => A.has(word))) return change(TO_SINGULAR);
    if (isPlural(first) && isEachOf(tokens, index)) return change(TO_SINGULAR);
  }
  if (first === 'this' && index === 1 && second.endsWith('s') && isPlural(second)) {
    const one = second.endsWith('ies') ? `${second.slice(0, -3)}y` : second.slice(0, -1);
    return NO_VERBS.has(one) ? toHit(tokens, index, second, 'these') : undefined;
  }
  if (TO_BARE.has(second) && isHelper(tokens, index)) return change(TO_BARE);
  if (TO_PARTICIPLE.has(second) && isPerfect(tokens, index)) return change(TO_PARTICIPLE);
  if (before === 'there' && (first === 'is' || first === 'was') && countsMany(second, lower(tokens[index + 1])))
    return toHit(tokens, index, second, TO_PLURAL.get(first));
  if (ONE_FOR_MANY.has(second) && (first === 'these' || first === 'those')) return change(ONE_FOR_MANY);
  if (ONE_OF_MANY.has(second) && OF_MANY.has(first) && before === 'of' && lower(tokens[index - 3]) === 'one') {
    return AFTER_ONE_OF.has(lower(tokens[index + 1])) ? change(ONE_OF_MANY) : undefined;
  }
  return toHit(tokens, index, formBeside(nearby(tokens, index - 1)) ?? numberBeside(nearby(tokens, index - 1)));
}

/** The words about a place, of one clause: a sign is none. */
function nearby(tokens: readonly Token[], place: number): Nearby {
  return (offset) => {
    const token = tokens[place + offset];
    return token?.kind === 'word' && token.block === tokens[place]?.block ? lower(token) : '';
  };
}

/** True when the words before a verb are a subject and no more: a word that leads it, adjectives, the noun. */
function isSubjectFrom(tokens: readonly Token[], verb: number, leads: (word: string) => boolean): boolean {
  for (let at = verb - 2; at >= Math.max(0, verb - 2 - MOST_MODIFIERS); at--) {
    const word = lower(tokens[at]);
    const opens = at === 0 || (at > 0 && OPENS.has(lower(tokens[at - 1])));
    if (leads(word) && opens) return true;
    if (tokens[at]?.kind !== 'word' || NO_MODIFIER.has(word) || hasCapital(word) || word.endsWith('ing')) return false;
  }
  return false;
}

/** "each of the schools", where a clause begins. */
function isEachOf(tokens: readonly Token[], verb: number): boolean {
  const from = [verb - 4, verb - 5].find((at) => at >= 0 && EACH.has(lower(tokens[at])));
  if (from === undefined || lower(tokens[from + 1]) !== 'of' || !OF_MANY.has(lower(tokens[from + 2]))) return false;
  return from === 0 || OPENS.has(lower(tokens[from - 1])) || ['that', 'and'].includes(lower(tokens[from - 1]));
}

/** "several roads", "no roads", "two roads", but not "many a road" and "two weeks". */
function countsMany(first: string, next: string): boolean {
  if (SOME.has(first)) return isPlural(next) && !UNITS.test(next);
  return MANY.has(first) ? next !== 'a' : NUMBERS.has(first) && isPlural(next) && !UNITS.test(next);
}

/** `WE` and `US` in capitals stand for something else. */
function isPronoun(token: Token | undefined): boolean {
  return token !== undefined && token.text.slice(1) === token.text.slice(1).toLowerCase();
}

/** The plural of a common noun: `roads`, but not `news`. */
function isPlural(word: string): boolean {
  if (/^(?:people|children|women)$/.test(word)) return true;
  if (word.length < SHORTEST_PLURAL || !/[^sui]s$/.test(word) || word.endsWith('ics') || NO_PLURAL.has(word))
    return false;
  const singular =
    lookUp(word.slice(0, -1)) ??
    (word.endsWith('ies') ? lookUp(`${word.slice(0, -3)}y`) : undefined) ??
    (/(?:s|x|ch|sh)es$/.test(word) ? lookUp(word.slice(0, -2)) : undefined);
  return singular?.lower === true && singular.frequency >= COMMON;
}

/** "did not" and "wouldn't" before a verb, where no clause ends with them. */
function isHelper(tokens: readonly Token[], index: number): boolean {
  const first = lower(tokens[index - 1]);
  const before = lower(tokens[index - 2]);
  if (DOES_YOU.has(first) && lower(tokens[index]) === 'has') return DO.has(before);
  if (WILL.has(first)) return PRONOUNS.has(before);
  if (first === 'to') return BEFORE_TO.has(before);
  const at = first === 'not' ? index - 2 : index - 1;
  if (first === 'not' ? !DOES.has(lower(tokens[at])) && !HELPS.has(lower(tokens[at])) : !HELPS.has(first)) return false;
  if (lower(tokens[index]) === 'has') return true;
  return at > 0 && ![1, 2].some((back) => CLAUSE.has(lower(tokens[at - back])));
}

/** "we have" and "she has" before a verb, with the subject where a clause begins. */
function isPerfect(tokens: readonly Token[], index: number): boolean {
  const subject = lower(tokens[index - 2]);
  const first = lower(tokens[index - 1]);
  if (first === 'has' ? !HE_OR_WHO.has(subject) : first !== 'have' || !I_OR_WE.has(subject)) return false;
  return index === 2 || OPENS.has(lower(tokens[index - 3])) || (subject === 'who' && index > 2);
}

function toHit(tokens: readonly Token[], index: number, second?: string, first?: string): AgreementHit | undefined {
  const [one, other] = [tokens[index - 1], tokens[index]];
  if (one === undefined || other === undefined || second === undefined) return undefined;
  const right = `${inCaseOf(one.text, first ?? one.text)} ${second}`;
  return {
    start: one.start,
    end: other.end,
    written: `${one.text} ${other.text}`,
    right,
    confidence: 'high',
    evidence: ['one word is for one, the other for many, or a verb has another form beside it'],
    suggestions: [right],
  };
}

function lower(token: Token | undefined): string {
  return token?.text.toLowerCase().replace('’', "'") ?? '';
}

function pairs(list: string): ReadonlyMap<string, string> {
  return new Map(list.split('|').map((pair) => pair.split(' ') as [string, string]));
}
