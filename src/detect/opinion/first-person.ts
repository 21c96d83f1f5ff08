import type { Document } from '../../core/document.ts';
import { perDocument } from '../../core/document.ts';
import type { Confidence } from '../../core/levels.ts';
import type { Hit } from '../../core/hit.ts';
import { free, matches, type PhraseList, phrasePattern } from '../phrases/phrases.ts';
import { viewOf } from './view.ts';

/** `view` and `feeling` are the author's own; `plural` speaks for a body; `presence` is an "I" without a view. */
export type FirstPersonKind = 'view' | 'feeling' | 'plural' | 'presence';

export interface FirstPersonHit extends Hit {
  readonly kind: FirstPersonKind;
}

const GROUPS: Readonly<Record<string, string>> = {
  adv: "[a-z]+ly|[a-z]+n't|do|did|not|just|still|also|always|never|so|very much|must|often|now|cannot|can only|rather|quite|no longer|sometimes",
  reader: 'you|him|her|them|everyone|everybody|anyone|all|residents|parents|drivers|people',
  degree: '[a-z]+ly|so|very|too|beyond|a bit|quite|rather|not|all|just',
  subjective:
    'convinced|certain|sceptical|skeptical|doubtful|opposed to|against|in favour of|in favor of|all for|of the view|of the opinion|inclined to',
  emotion:
    'angry|furious|livid|outraged|appalled|disgusted|ashamed|embarrassed|sick of|tired of|sick and tired|fed up|disappointed|dismayed|shocked|horrified|saddened|heartbroken|frustrated|worried|scared|terrified|baffled|puzzled|amazed|astonished|speechless|disheartened|devastated|not happy|unhappy|not impressed|thrilled|over the moon|so happy|so glad|so proud|so excited|in love with|obsessed with',
};

/** Mental verbs with a clause or an object; "think about" and "feel free" are no view. */
const VIEW = phrasePattern(
  [
    'i (?:(?:<adv>) ){0,2}(?:think|thought|believe|reckon|suspect|doubt|guess|feel|find|consider|maintain|fear|trust|wish(?! (?:<reader>)\\b)|wonder|bet|swear|disagree|agree|support|oppose|object|reject|prefer|condemn|welcome|applaud|commend|urge(?! (?:<reader>)\\b)|demand|deserve)(?! (?:about|free|through))',
    "i(?: am|'m| was|'ve been| have been) (?:<degree> )?(?:<subjective>)",
    "i(?:'d| would| 'd)? (?:rather|sooner)(?! not (?:say|comment))",
    "i(?:'d| would) (?:happily|gladly|love to see|like to see|vote|scrap|ban|abolish|bring back|never (?:vote|trust|support))",
    "i (?:have|'ve got|'ve|had|have got) (?:no|every|little|zero|huge|absolutely no|nothing but|lost all|lost) (?:faith|confidence|time for|respect|sympathy|doubt|trust|words|patience)",
    "i (?:do |really |very much |sincerely )?hope (?:the|this|that|they|he|she|it|our|tynwald|congress|mps|mhks|ministers|parliament|voters|people) (?:\\w+ ){0,4}(?:falls?|pass(?:es)?|fails?|wins?|loses?|lose|listens?|sees?|votes?|resigns?|goes|rots?|learns?|realises?|realizes?|rejects?|chooses?|never|won't|gets? (?:what|voted|kicked|thrown|jail))|i(?:'m| am) (?:sick|tired|done|fed up|through)(?: and tired)? (?:of|with)",
    "i(?:'ve| have) had enough|i (?:don't|do not) (?:see why|get why|understand why|trust|buy (?:it|this|that|the)|know how (?:they|he|she|anyone)|recall anyone|want (?:my|our|a|to live|to see|any|them|this))",
    "i (?:won't|will not|will never|'ll never|would never|wouldn't|can't|could never|will always) (?:vote|trust|forgive|apologise|apologize|support|accept (?:a|the|this|that)|forget (?:what|how)|be voting|believe)",
    "i(?:'m|'ll| am| will)(?: be)? (?:not )?(?:voting|backing|standing) (?:for|against|with|no|yes|reform|labour|tory|conservative|green|lib dem|independent|republican|democrat)",
    "i (?:have to|must|gotta|got to|would|'d|'ll|will|dare|can) (?:say|admit|argue|suggest|agree|disagree)",
    'in my (?:own |personal |humble |honest |considered |professional )?(?:view|opinion|mind|book|judgement|judgment|estimation)',
    'my (?:own |personal |honest |gut )?(?:view|opinion|take|feeling|belief|guess|hunch|fear|worry|verdict|stance|position) (?:is|was|on)',
    "(?:if you ask me|to my mind|as far as i am concerned|as far as i'm concerned|imho|imo|speaking personally|speaking for myself|i for one|for my part|from where i stand|from where i sit|the way i see it|as i see it|my two pence|my two cents|my money is on|mark my words|personally,? i)",
  ],
  GROUPS,
);
const FEELING = phrasePattern(
  [
    "i (?:(?:<adv>) ){0,2}(?:love|loved|hate|hated|loathe|detest|despise|adore|dislike|like|fear|miss|enjoy|enjoyed|care|resent|regret|admire|respect|stand for|stand with|stand by|can't stand|give a)(?! (?:to know|to hear from))",
    "i(?: am|'m| was|'ve been| have been| feel| felt) (?:(?:<degree>) ){0,2}(?:<emotion>)",
    '(?:makes|made|making|leaves|gives) me (?:so |feel |want to |very |really |absolutely )?(?:<emotion>|sick|sad|cry|mad|cringe|laugh|happy|smile|proud|cross|vomit|scream|hope|goosebumps|chills|wonder)',
    "i (?:can't|cannot|could not|couldn't) (?:believe|understand|stand|stomach|fathom|imagine|wait to see|get over|stress enough)",
    "i(?: am|'m) (?:so |very |really |incredibly )?(?:proud|sorry to say|sad|glad|ashamed) (?:of|to say|that)",
  ],
  GROUPS,
);
const PLURAL = phrasePattern(
  [
    'we (?:all )?(?:(?:<adv>) ){0,2}(?:believe|think|feel|reckon|suspect|doubt|disagree|oppose|object to|reject|deplore|condemn|regret|resent|hate|love|fear|maintain)(?! (?:about|free|through))',
    "we(?: are|'re| were) (?:all )?(?:(?:<degree>) ){0,2}(?:<subjective>|<emotion>)(?! to (?:report|announce|inform|advise|confirm|learn|hear|say))",
    'in our (?:own |honest |humble |considered )?(?:view|opinion|judgement|judgment)',
    'our (?:own |honest |considered )?(?:view|opinion|belief|verdict|stance) (?:is|was|on)',
    '(?:some of us|many of us|most of us) (?:think|believe|feel|know|doubt|fear)',
  ],
  GROUPS,
);
/** Without Roman numerals: "Part I", "I.4". */
const PRESENCE = phrasePattern([
  "(?<!(?:part|phase|type|class|grade|level|section|chapter|volume|annex|schedule|war|elizabeth|charles|james) )(?:i|i'm|i've|i'd|i'll|my|me|mine|myself)(?![.'/)-]\\w)(?!\\))",
]);

const EVIDENCE: Readonly<Record<FirstPersonKind, string>> = {
  view: 'a view in the first person',
  feeling: 'a feeling in the first person',
  plural: 'a view or feeling with “we” or “our”',
  presence: 'the author speaks as “I”',
};

/** An "I" by itself is common in signed articles, so it is only shown to those who ask for low confidence. */
const CONFIDENCE: Readonly<Record<FirstPersonKind, Confidence>> = {
  view: 'high',
  feeling: 'high',
  plural: 'medium',
  presence: 'low',
};

/** Before the phrase: it is asked, imagined or reported rather than held. */
const NOT_HELD =
  /(?:\b(?:if|whether|do|does|did|should|what|how|why|can|could|would|might|may|when|until|unless|before|as|than|where|who|said|says|told|that) (?:\w+ )?)$/;

/** After a plural: what a service takes for the case until it knows, which is no view. */
const TAKEN_FOR_THE_CASE =
  /^ (?:sure |that )?(?:the|this|it|they|there|all|most|some)\b[^.?!;\0]{0,60} (?:will|should|is|are|was|were|has|have|may|might) (?:be |now |been )?(?:back|open|shut|closed|restored|ready|complete|caused|located|finished|fixed|repaired|due|at the (?:junction|corner|site|end|top|foot|station|entrance)|near|between|by \d|until)\b/;
/** In UTF-16 code units. */
const CASE_REACH = 120;

/** Views, feelings and the mere first person, in order; a kind that tells more replaces one that tells less. */
export const firstPerson = perDocument((document: Document): readonly FirstPersonHit[] => {
  const view = viewOf(document);
  const hits: FirstPersonHit[] = [];
  const add = (kind: FirstPersonKind, pattern: PhraseList) => {
    for (const { start, end } of [...free(matches(view.text, pattern), hits)]) {
      const held = !NOT_HELD.test(view.text.slice(Math.max(0, start - 24), start));
      if (kind === 'plural' && TAKEN_FOR_THE_CASE.test(view.text.slice(end, end + CASE_REACH))) continue;
      if (!held && kind !== 'presence' && kind !== 'plural') record(hits, 'presence', { start, end: start + 1 });
      else if (held || kind === 'presence') record(hits, kind, { start, end });
    }
  };
  if (/(?<!\w)(?:i|my|me|im(?:h)?o|mine|myself)(?!\w)|if you ask|mark my/.test(view.text)) {
    add('view', VIEW());
    add('feeling', FEELING());
    add('presence', PRESENCE());
  }
  add('plural', PLURAL());
  return hits.sort((a, b) => a.start - b.start);
});

function record(hits: FirstPersonHit[], kind: FirstPersonKind, { start, end }: { start: number; end: number }): void {
  hits.push({ kind, start, end, confidence: CONFIDENCE[kind], evidence: [EVIDENCE[kind]] });
}
