import type { Block, Document } from '../../core/document.ts';
import { perDocument } from '../../core/document.ts';
import type { Hit } from '../../core/hit.ts';
import type { Span } from '../../core/span.ts';
import { evidenceOf, strongestSentence } from '../opinion/evaluation.ts';
import type { Feature } from '../opinion/features.ts';
import { matches, type PhraseList, phrasePattern } from '../phrases/phrases.ts';
import type { BlockScore } from '../opinion/score.ts';
import { blockScores, densityOf, groupByBlock, remarkScores } from '../opinion/score.ts';
import type { Lexicons, Topic } from '../opinion/topics.ts';
import { perLexicons, topicHits } from '../opinion/topics.ts';
import { viewOf } from '../opinion/view.ts';

/** `camp`: about a party, a leader or a camp; `cause`: about a disputed cause. */
export interface PoliticalHit extends Hit {
  readonly kind: 'camp' | 'cause';
}

/** In tenths. A party or a leader is rarely named by an official account without need, a cause more often. */
const CAMP = { weight: 22, cap: 24 };
const CAUSE = { weight: 7, cap: 14 };
const CONTEST = { weight: 5, cap: 25 };
/** What counts against a stance. */
const DIARY = { weight: 9, cap: 27 };
/** From this score on, stance and topic together, in tenths. */
const LIMITS = { talk: 12, prose: 14 };
const SURE = 34;
/** The stance that a topic needs for company, in tenths; where nobody talks, what informs weighs more. */
const LEAST_STANCE = { talk: -9, prose: -5 };
/** A block longer than this many words may mention a topic in passing, or judge something else. */
const POST_WORDS = { topic: 60, stance: 50 };

/** What parties and campaigners do, and what they say a policy does; counts only beside a topic. */
const CONTESTS = phrasePattern([
  '(?:repeal|defund|veto|obstruct|filibuster|overturn|shut down|shutdown|roll back|dismantle|privatise|privatize|nationalise|deport|impeach|oust|unseat|endorse|elect|re-elect|canvass|campaign|protest|boycott|strike|picket|lobby|legalise|legalize|outlaw|ban)(?:e?s|e?d|t?ing|ping)?',
  '(?:vote|voted|voting|votes) (?:to|for|against|no|yes|on|down|out)',
  '(?:pass|passing|block|blocking|oppose|opposing|support|supporting|defend|defending|protect|protecting|fight|fighting|stop|stopping|end|ending|reform|reforming|fix|fixing|raise|raising|cut|cutting|create|creating|restore|restoring|secure|securing|replace|replacing|delay|delaying|strengthen|expand|rein in|stand up) (?:the|our|this|a|jobs|taxes|spending|costs|\\w+ (?:act|bill|law|rights|families|jobs|taxes|workers|seniors|reform|cuts|spending|care))',
  '(?:calling on|call on|calls on|called on|urged?|urging|demand\\w*|pledge\\w*|promise[sd]?)(?= \\w)',
  "(?:wants? to|risks?|cuts?|costs?|broken|delays?|can't|cannot|must|failed|fails|failure|act to|take action|instead of|stand up to|health ?care)",
  '(?:bill|legislation|amendment|act|agenda|policy|policies|plan|plans|budget|mandate|bipartisan|partisan|floor|cosponsor\\w*|co-sponsor\\w*|op-ed|oped|leadership|jobs|economy|job creation|middle class|families|workers|seniors|americans|premiums|hearing|testimony|letter to|rights|law|unconstitutional|constitutional)',
]);

/** Results, work across the camps, pride and thanks, meetings, feasts, and where to see, hear or read more: a diary takes no side. */
const DIARIES = phrasePattern([
  '(?:bi-?partisan(?:ship)?|cross-party|non-?partisan|both (?:sides|parties)|across the aisle|together|cooperation|compromise)',
  '(?:icymi|(?:in case|if) you missed|interview(?:ed|s)?|tune in(?:to)?|e-?newsletter|headed to|live(?! in| up| by| under)|on air|radio|podcast|guests?|colleagues|roundtable|discuss(?:ed|ing|ion|ions)?|forum|this (?:week|morning|afternoon|evening)|you can (?:watch|listen|catch|hear|read|view))',
  '(?:click|links?|check out|find out|read (?:my|the|more|about|it|his|her)|see (?:the|my|more)|met (?:with|the)|meet(?:ing|ings)?|visit(?:ed|ing)?|the opportunity|newsletter|hearing|town ?hall|happy|birthday|celebrat(?:e|es|ed|ing|ion)|anniversary|legacy|mourn(?:s|ing)?|tomorrow|tonight|\\d{1,2}(?::\\d\\d)? ?[ap]\\.?m)',
  '(?:\\d+ (?:votes|seats|delegates)|votes to \\d+|into law|sworn in|(?:is|was|were) (?:elected|appointed|re-elected|returned)|by-election result|turnout|(?:was|were) (?:lost|carried|passed|tied|adjourned|deferred)|lands (?:at|in)|president of [a-z]+|arrives? (?:at|in|on))',
  '(?:proud|great|good|honou?red|pleased|delighted|glad|wonderful|grateful|important|strong|thank you|thanks)',
]);

const contests = perDocument((document: Document) => placesOf(document, CONTESTS()));
const diaries = perDocument((document: Document) => placesOf(document, DIARIES()));

function placesOf(document: Document, phrases: PhraseList): ReadonlyMap<Block, readonly Span[]> {
  return groupByBlock(document, matches(viewOf(document).text, phrases));
}

/** Political belief: a party, a leader or a cause in a block that takes a stance. */
export const politicalBeliefs = perLexicons((document, lexicons): readonly PoliticalHit[] => {
  const inBlocks = (blocks: readonly BlockScore[]) => blocks.flatMap((block) => beliefsIn(document, block, lexicons));
  const found = inBlocks(blockScores(document));
  return found.length > 0 ? found : inBlocks(remarkScores(document));
});

function beliefsIn(document: Document, block: BlockScore, lexicons: Lexicons): PoliticalHit[] {
  const stance = stanceOf(block);
  if (stance < (block.talk ? LEAST_STANCE.talk : LEAST_STANCE.prose)) return [];
  const camps = topicFeatures(block, 'political', CAMP, lexicons);
  const topics = [...camps, ...topicFeatures(block, 'causes', CAUSE, lexicons)];
  const kind = camps.length > 0 ? 'camp' : 'cause';
  if (topics.length === 0) return [];
  const topic = capped(camps, CAMP) + capped(topics.slice(camps.length), CAUSE);
  const company =
    capped(contests(document).get(block.block), CONTEST) - capped(diaries(document).get(block.block), DIARY);
  const score = stance + (topic + company) * densityOf(block, POST_WORDS.topic);
  if (score < (block.talk ? LIMITS.talk : LIMITS.prose)) return [];
  const { start, end } = strongestSentence(document, block, topics);
  return [
    {
      kind,
      start,
      end,
      confidence: score >= SURE ? 'high' : 'medium',
      evidence: [TOPIC_WORDS[kind], ...evidenceOf(block)],
    },
  ];
}

/**
 * What a sign counts beside a topic, where that is less than without one. Who talks of politics blames and claims; praise,
 * shared values and the tone of talk are found in any post of an office that has met somebody.
 */
const SHARES: Readonly<Record<string, number>> = {
  'a message passed on': 0.5,
  'a word of praise': 0.5,
  'a word for what a side stands for': 0.5,
  'talking to an opponent': 0.5,
  'people spoken of as a kind': 0.5,
  'right and wrong in general': 0.5,
  'first person: presence': 0,
};

/** How much of a stance a block takes, in tenths. */
function stanceOf(block: BlockScore): number {
  let sum = 0;
  for (const [name, value] of block.sums) sum += value * (SHARES[name] ?? 1);
  return sum * densityOf(block, POST_WORDS.stance);
}

const TOPIC_WORDS = { camp: 'a party, a leader or a camp is named', cause: 'a disputed cause is named' };

interface Scale {
  readonly weight: number;
  readonly cap: number;
}

/** The words of a topic in a block, as features. */
export function topicFeatures(block: BlockScore, topic: Topic, scale: Scale, lexicons: Lexicons): Feature[] {
  return block.sentences.flatMap((sentence) =>
    topicHits(sentence, topic, lexicons).map(({ start, end }) => ({
      name: topic,
      ...scale,
      register: 'both' as const,
      start,
      end,
    })),
  );
}

/** What features add up to, within the cap. */
export function capped(features: readonly Span[] = [], { weight, cap }: Scale): number {
  return Math.min(cap, features.length * weight);
}
