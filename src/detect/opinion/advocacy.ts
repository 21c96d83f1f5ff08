import type { Document } from '../../core/document.ts';
import { perDocument } from '../../core/document.ts';
import type { Confidence } from '../../core/levels.ts';
import type { Hit } from '../../core/hit.ts';
import { free, matches, type PhraseList, phrasePattern } from '../phrases/phrases.ts';
import { viewOf } from './view.ts';

/** `obligation`: what others or "we" must do; `appeal`: urging, condemning; `campaign`: a slogan or call to join. */
export type AdvocacyKind = 'obligation' | 'appeal' | 'campaign';

export interface AdvocacyHit extends Hit {
  readonly kind: AdvocacyKind;
}

const GROUPS: Readonly<Record<string, string>> = {
  deontic:
    "must|should|ought to|needs to|need to|has to|have to|had better|can't keep|cannot keep|can no longer|shouldn't|mustn't|should not|must not|should have|shouldn't have",
  power:
    'government|govt|gov|ministers?|minister|politicians?|mps|mhks|mlcs|peers|parliament|tynwald|house of keys|legislative council|council|councils|councillors?|congress|senate|house|president|prime minister|pm|chief minister|treasury|department|secretary|chancellor|leaders?|lawmakers|legislators|senators?|governors?|republicans?|democrats?|gop|conservatives?|tories|labour|administration|white house|regime|world|nation|country|society|police|bbc|nhs|media|church|banks|bankers|landlords|corporations|companies|eu|un',
  struggle:
    'stop|end|fight|defend|protect|stand|act|demand|defeat|resist|oppose|reject|repeal|save|reverse|abolish|ban|change|tackle|confront|eradicate|overturn|hold|reclaim|restore|secure|speak up|speak out|wake up|do more|do better|put an end|rise|unite|invest in our|be bold|get rid|scrap|rethink|tell|stay strong|never forget|not forget|all work|work together|take a stand|take back|raise|refuse|remember|pass|fix|preserve|allow|let|accept|tolerate|ignore|afford|continue|give up|sit|wait any|keep fighting',
  adv: 'also|all|now|urgently|immediately|really|simply|finally|always|strongly|therefore|just|again|today|together|still|surely',
  served:
    '\\d|over |more than |up to |around |about |hundreds |dozens |(?:the following|a range of|[a-z-]+|(?:most|all) [a-z]+|both [a-z]+ and) (?:formats?|browsers?|devices?|files?|file types|versions?|languages?|payments?|cards?|businesses|learners|clients|charities|groups|clubs|projects|schools|apprentices|carers|adults|volunteers|members|applicants|staff|children|events)\\b|(?:apple|google|paypal|pdf|csv|visa|android|windows)\\b',
  reader:
    'you|drivers?|motorists|residents|parents|everyone|everybody|anyone|people|the public|members of the public|islanders|visitors|households|businesses|customers|passengers|users|employers|applicants|students|pupils|patients|cyclists|pedestrians|travellers|homeowners|tenants|families|citizens|women|men|witnesses|those|all|owners|farmers|readers|teams|agencies|any',
};

const OBLIGATION = phrasePattern(
  [
    "(?:we|let us|americans|britons|the people) (?:all )?(?:must|need to|have to|should|ought to|cannot|can't|can not|should never|must never|must not|shouldn't|can no longer|will not|won't|refuse to) (?:<adv> )?(?:<struggle>)",
    '(?:<power>) (?:<adv> )?(?:<deontic>) (?:<adv> )?(?!be able|register|apply|complete|submit|provide|file|send|report|contact|check)#?[a-z]+',
    '(?:this|it|that) (?:<adv> )?(?:has to|must|needs to|had better) (?:<adv> )?(?:stop|end|change|go|be stopped|be scrapped)',
    'something (?:must|has to|needs to) be done',
    'enough is enough',
    'time (?:that )?(?:the |our |this |these )?(?:<power>) (?:<adv> )?(?:listened|stopped|acted|started|woke up|resigned|apologised|did something|took action|got a grip|changed|learned|paid|admitted|gave|put|cared)',
  ],
  GROUPS,
);
const APPEAL = phrasePattern(
  [
    "(?:i|we)(?: am|'m| are|'re| will)? (?:<adv> )?(?:urge|urging|implore|beseech|beg|call on|call upon|calling on|appeal to|demand|demanding|insist|condemn|deplore|denounce|decry|reject|oppose|salute|applaud|call for|calling for|stand with|stand by|stand against|stand up for|stand firm|fight for|fighting for|support|say no to)(?! (?:<reader>)\\b)(?<!support(?= (?:<served>)))",
    '(?:is|are|was) a disgrace|(?:is|are) (?:long )?overdue for (?:change|reform)',
    '(?:deserve|deserves) (?:so much |much |far )?(?:better|more|the truth|answers|justice|a voice|to know)',
  ],
  GROUPS,
);
const CAMPAIGN = phrasePattern(
  [
    '(?:vote|voting|campaigning|rallying|marching|protesting) (?:for|against|out)(?! and (?:against|\\w+ (?:for|against))| the (?:best|favourite|winner)) (?!your (?:favourite|favorite))[a-z@#]+',
    '(?:sign|add your name to) (?:the|this|our|my) (?:petition|pledge)',
    '(?:stand up for|stand with|standing with|stand against|stand in solidarity with|in solidarity with|join the fight|join our fight|fight back|fighting for|fighting against|rise up|take back control|make your voice heard|(?:write to|call|contact|tell|email|ask(?! your \\w+ (?:about|for|if|how|what|when|where|whether)\\b)) your (?:mp|mps|mhk|mhks|mlc|mla|msp|representatives?|congressman|congresswoman|senators?|councillors?|rep|reps))(?! crime)',
    "(?:it's|it is|its|now is the|high) (?:about |high |past |long past )?time (?:to|for|that|we) (?:stop|end|change|stand|reform|repeal|take a stand|do something|fix|ban|congress|the government|government|ministers|politicians|get rid|wake|our|a (?:new|woman))",
    '(?<=\\0)(?:no more|say no to|say yes to|hands off|down with|shame on|justice for|power to the|freedom for|wake up|never again)(?! than| information| details)',
    '(?:shame on|not in my name)(?= (?:you|them|him|her|the|those|all|every|anyone|this))',
    "(?:don't|do not|never) (?:let|believe|be fooled|fall for|trust|vote for|elect) (?:them|him|her|the|this|these|any|anyone|what|their|our|us)",
    "let's (?:all )?(?:get behind|stop|end|fight|stand|send|elect|unite|face it|hold|ban|repeal|save our|take back|be honest|put an end)",
  ],
  GROUPS,
);

const EVIDENCE: Readonly<Record<AdvocacyKind, string>> = {
  obligation: 'it says what a body or “we” must do',
  appeal: 'it urges, condemns or takes a side',
  campaign: 'a call of a campaign',
};
const CONFIDENCE: Readonly<Record<AdvocacyKind, Confidence>> = {
  obligation: 'medium',
  appeal: 'high',
  campaign: 'medium',
};

/** Before the phrase: somebody else's demand, a question or a condition. */
const REPORTED =
  /(?:\b(?:said|says|told|argued|argues|claims?|claimed|suggested|reported|according to|if|whether|asked|why|how|what|where|when|that) (?:that |the |\w+ )?)$/;

/** A duty that a law lays on somebody is told, not asked for. */
const OF_LAW =
  /\b(?:rules?|laws?|legislation|acts?|regulations?|byelaws?|bye-laws?|legally|by law|notice|within (?:\d+|\w+) (?:days|weeks|months))\b/i;
const LAID_ON =
  /^(?:landlords|employers|businesses|firms|companies|banks|schools|agents|owners|operators) (?:must|have to)\b/;
/** In UTF-16 code units. */
const OF_LAW_REACH = 90;

/** What belongs to the name of a body before it. */
const DETERMINER = /(?:(?:the|our|this|these|all|uk|us|british|manx|federal) ){1,3}$/;

/** Characters of determiners right before an offset. */
function leadBefore(text: string, offset: number): number {
  return DETERMINER.exec(text.slice(Math.max(0, offset - 24), offset))?.[0].length ?? 0;
}

function isOfLaw(text: string, start: number, end: number): boolean {
  const around = text.slice(Math.max(0, start - OF_LAW_REACH), end + OF_LAW_REACH);
  return LAID_ON.test(text.slice(start, end)) && OF_LAW.test(around);
}

/** What the draft presses others to do, in order. */
export const advocacy = perDocument((document: Document): readonly AdvocacyHit[] => {
  const view = viewOf(document);
  const hits: AdvocacyHit[] = [];
  const add = (kind: AdvocacyKind, pattern: PhraseList) => {
    for (const { start: from, end } of [...free(matches(view.text, pattern), hits)]) {
      const start = kind === 'obligation' ? from - leadBefore(view.text, from) : from;
      if (kind === 'obligation' && isOfLaw(view.text, start, end)) continue;
      if (REPORTED.test(view.text.slice(Math.max(0, start - 30), start))) continue;
      hits.push({ kind, start, end, confidence: CONFIDENCE[kind], evidence: [EVIDENCE[kind]] });
    }
  };
  add('appeal', APPEAL());
  add('obligation', OBLIGATION());
  add('campaign', CAMPAIGN());
  return hits.sort((a, b) => a.start - b.start);
});
