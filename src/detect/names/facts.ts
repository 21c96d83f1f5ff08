import { PRIVATE_STATEMENTS, type PrivateKind } from '../personal-data/statements/private-statements.ts';
import { EXPECTING } from '../personal-data/statements/special-statements.ts';
import { NOTHING_BUT_STREET, STREET } from '../streets.ts';

/** Statements about a person's private life. */
export type FactKind = 'health' | 'crime' | 'address' | 'phone' | 'age' | PrivateKind;

/**
 * A pattern a kind, over the text of one sentence. Each tells of a state or a fate of someone ("was arrested"), not of a
 * topic ("an arrest"), so that a post on cancer screening is none. Every repeat is bounded.
 */
const PATTERNS: Readonly<Record<FactKind, readonly string[]>> = {
  health: [
    String.raw`\b(?:was|is|been|being|were) (?:\w+ )?(?:diagnosed|hospitali[sz]ed|sectioned|admitted to hospital|in hospital|treated for|operated on|injured|disabled|pregnant|terminally ill|seriously ill|unwell|critically ill|in intensive care|off sick|on sick leave|signed off)\b`,
    String.raw`\b(?:suffers?|suffering|suffered|recovering|recovered|died|dying|dies) (?:from|of|after|with|in)\b`,
    String.raw`\b(?:has|have|had|with|battling|battles|fighting|treatment for|his|her|their) (?:\w+ ){0,2}(?:cancer|diabetes|dementia|alzheimer[’']?s|epilepsy|hiv|aids|depression|anxiety|autism|adhd|asthma|leuk[a]?emia|schizophrenia|stroke|heart attack|miscarriage|breakdown|addiction|overdose|disability|illness|surgery|operation|tumou?r|covid(?:-19)?|down[’']?s syndrome|cerebral palsy|cystic fibrosis|multiple sclerosis|motor neurone disease|(?:kidney|liver|heart) (?:failure|disease))\b`,
    String.raw`\b(?:is|was|are) (?:an? )?(?:autistic|diabetic|epileptic|alcoholic|addict|bipolar|depressed|suicidal|blind|deaf|dying)\b`,
    String.raw`\b(?:tested positive|${EXPECTING}|(?:hip|knee) replacement|took (?:his|her|their) own life|self-harm(?:s|ed|ing)|gave birth|maternity leave|passed away|lost (?:his|her|their) (?:life|battle))\b`,
  ],
  crime: [
    String.raw`\b(?:was|is|been|were|being|has been|had been) (?:\w+ )?(?:arrested|convicted|jailed|imprisoned|sentenced|charged with|found guilty|cautioned|fined|bailed|remanded|accused of|suspected of|wanted (?:by|for)|prosecuted|banned from driving|on trial|disqualified)\b`,
    String.raw`\b(?:arrested|jailed|sentenced|convicted|imprisoned|remanded) (?:for|over|after|on suspicion|in|to|of|at)\b`,
    String.raw`\b(?:pleaded|pleads|pled|admitted|denied|denies|admits) (?:not )?(?:guilty|theft|assault|stealing|fraud|drink[- ]driving|drug|possession|the (?:offence|charge)|charges)\b`,
    String.raw`\b(?:criminal record|previous convictions?|appeared (?:in|before) (?:court|magistrates)|faces? (?:charges|trial|jail)|caught (?:with|shoplifting|stealing|speeding|drink[- ]driving)|without paying|benefits? cheat|turn(?:s|ed|ing) up drunk|stole|assaulted|murdered|raped)\b`,
  ],
  money: [
    ...PRIVATE_STATEMENTS.money,
    String.raw`\bow(?:es?|ed|ing) (?:\w+ ){0,4}[£$€]\d`,
    String.raw`\b(?:is|was|were|been|went|gone|going|declared|made) bankrupt\b|\b(?:behind with (?:his|her|their|the) (?:rent|rates|payments)|(?:must|ordered to|has to) (?:re)?pay(?: back)? [£$€]\d)|\b(?:is|was|are|were|fell|in|into) (?:rent |rates )?arrears\b|\bin debt to\b`,
    String.raw`\b(?:receives?|received|receiving|claiming|is on|was on|lives? on) (?:housing benefit|income support|jobseeker[’']?s|universal credit|employed person[’']?s|disability living|incapacity benefit|unemployment benefit|benefits\b)`,
  ],
  address: [
    String.raw`\b(?:lives?|living|lived|resides?|residing|resident|moved) (?:at|on|in|of) (?:\d{1,4}\w? ?)?(?:[A-Z][\w’'-]+ ){1,3}(?:${STREET}|House|Flats?)\b`,
    String.raw`\b(?:lives?|living|resides?|residing) (?:at|next door|opposite)\b`,
    String.raw`\b(?:home address|(?:his|her|their) (?:home|house|flat|address) (?:is|at|in|on))\b`,
    String.raw`\b\d{1,4}[A-Za-z]?,? (?:[A-Z][\w’'-]+ ){1,3}(?:${NOTHING_BUT_STREET})\b`,
  ],
  phone: [
    String.raw`(?:\+\d{1,3}[ .-]?)?\(?\b0\d{2,4}\)?[ .-]?\d{3,4}[ .-]?\d{3,4}\b`,
    String.raw`\b(?:phone|mobile|telephone) number\b`,
  ],
  whereabouts: PRIVATE_STATEMENTS.whereabouts,
  school: PRIVATE_STATEMENTS.school,
  work: PRIVATE_STATEMENTS.work,
  family: [
    ...PRIVATE_STATEMENTS.family,
    String.raw`\b(?:(?:his|her|their)(?: \w+)? (?:wife|husband|partner|ex|son|daughter|mother|father|mum|dad|brother|sister|baby|fianc[ée]e?|girlfriend|boyfriend|children|kids|twins|marriage|divorce|affair)|['’]s (?:\w+ )?(?:wife|husband|partner|ex|son|daughter|mother|father|mum|dad|brother|sister|baby|girlfriend|boyfriend|children|kids|twins|grandson|granddaughter|marriage|divorce|affair))\b`,
    String.raw`\b(?:married|(?:is|are|got|were|now) engaged|getting married|divorced|divorcing|separated from|widowed|adopted|is gay|came out as|having an affair|single (?:mum|mother|dad|father)|(?:mother|father|mum|dad|wife|husband|son|daughter|widow) of)\b`,
  ],
  age: [
    String.raw`\b(?:aged? \d{1,3}|\d{1,3}[- ]years?[- ]old|turn(?:s|ed|ing) \d{1,3}|\d{1,3}(?:st|nd|rd|th) birthday|born (?:on|in) (?:\d|[A-Z]))\b`,
    String.raw`(?:[a-zÀ-ɏ], (?:aged )?[1-9]\d?, |[a-zÀ-ɏ] \([1-9]\d?\))`,
  ],
};

const compiled = new Map<FactKind, RegExp>();

/** The kinds of personal fact that a sentence states, each once. */
export function factsIn(sentence: string): FactKind[] {
  return (Object.keys(PATTERNS) as FactKind[]).filter((kind) => patternOf(kind).test(sentence));
}

function patternOf(kind: FactKind): RegExp {
  const known = compiled.get(kind);
  if (known !== undefined) return known;
  // Addresses are told by their capitals; everything else is read without regard to them.
  const pattern = new RegExp(PATTERNS[kind].join('|'), kind === 'address' ? '' : 'i');
  compiled.set(kind, pattern);
  return pattern;
}

const NOUNS =
  '(?:pupil|schoolboy|schoolgirl|schoolchild|child|toddler|baby|infant|teenager|youngster|(?:little|young|missing|old) (?:boy|girl)|foster child|patient|in-patient|outpatient|service user|victim|survivor|claimant|complainant|casualty|inmate|prisoner|detainee|asylum seeker|refugee|care leaver|newborn|witness)';
/** What stands between such a noun and the name it goes before. */
const BEFORE = String.raw`\b${NOUNS}s?(?:,|:| was| is| has been| were| are| -| –)?(?: (?:named|called|identified|known)(?: locally)?(?: as)?)?(?: aged \d{1,2},?| \d{1,2}[- ]year[- ]old)?(?: (?:mr|mrs|ms|miss|master|dr)\.?)?[ "“‘]{0,2}$`;
/** What stands between a name and such a noun behind it. */
const AFTER = String.raw`^(?:(?:,? (?:aged )?\d{1,2})?,(?: who)?(?: is| was)?|(?: \(\d{1,2}\))?,? (?:who )?(?:is|was|became|remains|has been))(?: (?:a|an|the|another|our|one of the|one of our))?(?: (?!(?:for|of|to|with|by|from|in|on)\b)[a-zÀ-ɏ\d-]+){0,3}? ${NOUNS}s?\b(?![’'-])(?! (?:care|services?|support|safety|experience|liaison|advocate|council|commissioner|protection|benefits?|group|charity|minister|officer|manager|centre|representative|participation|transport|information)\b)`;

/** An age below sixteen behind the name: ", 8,", "(15)", ", who is only six". */
const YOUNG =
  /^(?:, (?:who (?:is|was|turned) )?(?:only |just |now )?(?:aged )?(?:[1-9]|1[0-5]|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?=[,.;!]|,? years?[ -]old| from\b| in\b| and\b)| \((?:aged [1-4]|(?:aged )?(?:[5-9]|1[0-5]))\))/i;
/** "little Ethan", "baby Noah". */
const SMALL = /\b(?:little|baby|wee) ["“‘]?$/i;
const REACH = 90;
let before: RegExp | undefined;
let after: RegExp | undefined;

/** True when a name between `start` and `end` is told to be a child's, a patient's, a victim's or a claimant's. */
export function isInCare(text: string, start: number, end: number): boolean {
  before ??= new RegExp(BEFORE, 'i');
  after ??= new RegExp(AFTER, 'i');
  const [lead, rest] = [text.slice(Math.max(0, start - REACH), start), text.slice(end, end + REACH)];
  return before.test(lead) || after.test(rest) || YOUNG.test(rest) || SMALL.test(lead);
}
