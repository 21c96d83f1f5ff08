import type { Document } from '../../core/document.ts';
import { perDocument } from '../../core/document.ts';
import type { Hit } from '../../core/hit.ts';
import { matches, phrasePattern } from '../phrases/phrases.ts';
import { viewOf } from './view.ts';

const GROUPS: Readonly<Record<string, string>> = {
  body: 'government|govt|comin|council of ministers|tynwald|house of keys|mhks?|mlcs?|ministers?|chief minister|departments?|dept|doi|dhsc|desc|defa|dfe|dha|cabinet office|treasury|manx care|civil service|civil servants?|public servants?|council|commissioners|local authority|planning committee|board|managers?|management|bosses|boss|line manager|colleagues?|co-workers?|team leader|supervisor|office|head office|hr|administration|authorities|officials|officers|bureaucrats|politicians|committee|employer|staff|workmates?|(?:payroll|hr|it|finance|admin|facilities|press|web|comms) (?:team|department|desk|people|lot)|heads? of service|directors?|chief executive',
  neg: 'useless|hopeless|incompetent|clueless|corrupt|pathetic|lazy|inept|a joke|a disgrace|a shambles|a farce|a laughing stock|a waste of (?:money|space|time)|a bunch of|a load of|a disaster|an embarrassment|disgraceful|shameful|shambolic|crooked|bent|dishonest|liars|crooks|idiots|clowns|cowards|muppets|morons|fools|thieves|bullies|parasites|spineless|gutless|stupid|thick|dim|rubbish|garbage|terrible|awful|appalling|atrocious|abysmal|dire|the worst|a nightmare|a mess|in chaos|in a mess|out of touch|out of control|not fit for purpose|unfit for office|not up to the job|beyond a joke|broken|rotten|toxic|two-faced|arrogant|ignorant|greedy|dysfunctional|amateurish|sexist|racist|bullying|negligent|untrustworthy|deluded|asleep at the wheel|brain dead|good for nothing',
  bad: 'useless|hopeless|incompetent|clueless|corrupt|pathetic|lazy|inept|disgraceful|shambolic|crooked|bent|dishonest|spineless|gutless|stupid|idiotic|rubbish|awful|appalling|rotten|toxic|two-faced|arrogant|greedy|dysfunctional|amateurish|so-called|wretched|bloody|damn|lying|cowardly|self-serving|overpaid|pointless|money-grabbing|jumped-up|bungling',
  trade:
    'teachers|nurses|doctors|gps|consultants|receptionists|paramedics|midwives|carers|social workers|police|police officers|wardens|traffic wardens|inspectors|planners|bus drivers|refuse collectors|bin men|binmen|librarians|clerks',
  place:
    'surgery|hospital|clinic|school|college|library|town hall|reception|call centre|contact centre|helpdesk|help desk|counter|depot|station|job ?centre|registry|prison',
  adv: 'just|so|such|all|really|absolutely|completely|totally|utterly|simply|clearly|quite|frankly|always|still|nothing but|once again|proving|again|beyond|a bit|pretty',
};

/** Bodies and colleagues said to be something bad, called something bad, or said to have done something shameful. */
const REMARKS = phrasePattern(
  [
    "(?:<body>)(?: \\w+)?(?: (?:is|are|was|were|has been|have been|remains?|looks?|seems?)|'s|'re) (?:<adv> )?(?:<neg>)",
    "(?:<body>|<trade>)(?: (?:at|in|of|from|on) (?:this|the|our|my|that) (?:\\w+ )?\\w+)(?: (?:is|are|was|were)|'re) (?:<adv> )?(?:<neg>)",
    "(?:<trade>)(?: here| there| round here)?(?: (?:is|are|was|were)|'re) (?:<adv> )?(?:useless|hopeless|incompetent|clueless|corrupt|lazy|inept|pathetic|thick|stupid|arrogant|rude|a joke|a disgrace|not up to the job)",
    "(?:<body>)(?: (?:is|are|was|were|keeps?)|'s|'re) (?:<adv> )?(?:wasting|squandering|frittering away|burning through|pouring away|throwing away) (?:our|your|my|public|taxpayers'?|taxpayer's|ratepayers'?|millions|thousands|good)",
    '(?:nobody|no one|no-one|not one person|hardly anyone) (?:in|at|on) (?:my|our|this|the|that) (?:<place>) (?:can|could|will) (?:ever )?be (?:bothered|arsed)|(?:nobody|no one|no-one) (?:in|at|on) (?:my|our|this|the|that) (?:<place>) (?:ever )?(?:cares|gives a|has a clue|knows what they)',
    '(?:<bad>)(?:,? (?:<bad>))? (?:<body>)',
    '(?:shambles|joke|disgrace|circus|excuse|apology) (?:of|for) an? (?:<body>)',
    "(?:<body>) (?:<adv> )?(?:couldn't organise|could not organise|haven't got a clue|hasn't got a clue|don't have a clue|have no clue|has no clue|have no idea what|has no idea what|doesn't care|don't care|couldn't care less|(?:have |has )?(?:<adv> )?(?:lied|lies|lie) (?:to|about|again)|(?:have |has )?(?:<adv> )?(?:let (?:us|everyone|people|the island|you|them) down|wasted|squandered|bungled|botched|messed up|cocked up|misled|betrayed|conned|fleeced|messed up|screwed|ripped)|treats? (?:us|staff|people) like)",
    "(?:<body>)(?: \\w+)? (?:<adv> )?(?:couldn't (?:run|organise|organize|manage|plan|arrange) (?:an?|so much as)|(?:couldn't|can't|cannot) (?:find (?:his|her|its|their) (?:own|way|backside|feet)|spell|count|be (?:bothered|arsed|trusted)))",
    '(?:half|most|all) (?:of )?(?:the|my|our|these) (?:<body>)(?: \\w+){0,4} (?:is|are) (?:only |just )?(?:there|here) for the',
    "(?:my|our|the|this) (?:<body>)(?: \\w+){0,3} (?:<adv> )?(?:signs? off (?:on )?anything|takes? (?:the |all the )?credit|plays? favourites|hides? in|shouts? at|only cares? about|cares? more about|makes? (?:it|things) up|wouldn't know|doesn't know (?:what|how|the)|don't know (?:what|how|the)|never (?:answers?|replies|reply|listens?|turns? up|reads?|says? thank)|(?:has|have) no (?:idea|clue)|haven't (?:a|the) (?:clue|faintest)|hasn't (?:a|the) (?:clue|faintest)|sleeps? through|ignores? (?:every|us|staff|everyone)|(?:is|are) (?:never|always) (?:wrong|late|hungover|drunk|at lunch|off sick|on the golf)|exists? (?:only |just )?to)",
    '(?:<body>) (?:here|in this place|round here|in this department|in our office) (?:only )?(?:rewards?|promotes? (?:whoever|anyone|their)|protects? (?:its|their|each)|bully|bullies|ignores?|never|hides?|lies?|cares? (?:only|more))',
    '(?:nobody|no one|not one person) (?:in|at) (?:my|our|this|the) (?:<body>|building|place) (?:knows?|does|cares?|answers?|listens?|has a clue|can)',
    '(?:<bad>|layers? of|tiers? of|layers? upon layers? of|too many) (?:management|managers|bosses)(?= |[.,!])',
    '(?:work|working) (?:for|at|in) (?:my|our|this|the) (?:<body>) (?:is|feels) (?:like|soul|hell|a nightmare|torture|pointless|miserable)',
    '(?:work|working) (?:for|with|at|under) (?:these |those |such )?(?:<bad> )?(?:idiots|clowns|muppets|morons|fools|liars|bullies|crooks)',
  ],
  GROUPS,
);

/** What belongs to the name of the body before it. */
const DETERMINER = /(?:(?:the|this|our|my|your|his|her|those|these|whole|isle of man|manx) ){1,3}$/;

/** Before or after the remark: it is denied, reported or an apology. */
const NOT_MEANT =
  /\b(?:not|never|no longer|deny|denies|denied|said|says|claimed|claims|alleged|accused|apolog\w+|sorry)\b/;

/** Derogatory remarks about Government, its bodies and one's colleagues, in order. */
export const disreputeRemarks = perDocument((document: Document): readonly Hit[] => {
  const view = viewOf(document);
  const hits: Hit[] = [];
  for (const { start: from, end } of matches(view.text, REMARKS())) {
    const sentence = view.sentenceAt(from);
    if (sentence === undefined) continue;
    const lead = DETERMINER.exec(view.text.slice(Math.max(sentence.start, from - 30), from))?.[0].length ?? 0;
    const start = from - lead;
    const around = view.text.slice(sentence.start, start) + view.text.slice(end, sentence.end);
    const doubtful = NOT_MEANT.test(around);
    hits.push({
      start,
      end,
      confidence: doubtful ? 'low' : 'high',
      evidence: doubtful
        ? ['a derogatory remark about a public body or colleagues', 'it may be reported, denied or an apology']
        : ['a derogatory remark about a public body or colleagues'],
    });
  }
  return hits;
});
