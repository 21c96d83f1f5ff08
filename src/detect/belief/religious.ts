import type { Document } from '../../core/document.ts';
import { perDocument } from '../../core/document.ts';
import type { Hit } from '../../core/hit.ts';
import { evidenceOf, strongestSentence } from '../opinion/evaluation.ts';
import { free, matches, phrasePattern } from '../phrases/phrases.ts';
import { blockScores, densityOf, groupByBlock } from '../opinion/score.ts';
import { perLexicons } from '../opinion/topics.ts';
import { viewOf } from '../opinion/view.ts';
import { capped, topicFeatures } from './political.ts';

/** `stated`: a belief is professed or promoted; `judged`: a stance on faith or the faithful. */
export interface ReligiousHit extends Hit {
  readonly kind: 'stated' | 'judged';
}

const WORD = { weight: 4, cap: 12 };
/** Stance and topic together, in tenths. */
const LIMITS = { talk: 13, prose: 15 };
const SURE = 30;
/** A longer block may mention faith in passing. */
const POST_WORDS = 60;
/** One word of faith by itself is a name or a place more often than a belief. */
const LEAST_WORDS = 2;
/** From this stance on, in tenths, one word is enough. */
const COMPANY = 8;
/** Words of the topic that make a post one of belief, without any stance. */
const DENSE = 3;

const GROUPS: Readonly<Record<string, string>> = {
  deity:
    'god|the lord|our lord|jesus|jesus christ|christ|allah|the holy spirit|the almighty|our saviour|our savior|our creator|heavenly father|krishna|the prophet',
  book: 'genesis|exodus|leviticus|numbers|deuteronomy|joshua|judges|ruth|samuel|kings|chronicles|job|psalms?|proverbs|ecclesiastes|isaiah|jeremiah|ezekiel|daniel|hosea|micah|matthew|matt|mark|luke|john|acts|romans|rom|corinthians|cor|galatians|ephesians|philippians|colossians|thessalonians|timothy|titus|hebrews|james|peter|jude|revelation|quran|surah',
};

const PROFESSED = phrasePattern(
  [
    "(?:<deity>)(?: \\w+)? (?:is|has|will|does|can|did|loves?|made|makes|gave|gives|said|says|saves?|died|lives|reigns|knows|wants|created|sent|provides?|forgives?|heals?|bless(?:es)?|never|always|calls|commands|works|hears|answers|wins|'s)",
    '(?:thank|praise|trust|trust in|believe in|believing in|faith in|fear|serve|worship|love|follow|accept|seek|obey|pray to|glory to|glory be to|blessed by|saved by|gift from|gift of|word of|will of|hand of|grace of|love of|son of|kingdom of|children of|child of|man of|power of|mercy of|wrath of|name of|plan of|promises of|give it to|turn to|come to|back to|closer to|honou?r|without|one nation under|in the sight of) (?:<deity>|him|his word)',
    "(?:scripture|the bible|the quran|the gospel|god's word|holy writ) (?:is (?:very |quite )?(?:clear|true|law)|says|teaches|tells (?:us|me|you)|commands|forbids|warns)",
    'may (?:the lord|our lord|almighty god|the almighty|god|allah|jesus|christ) [a-z]+',
    '(?:god|lord|jesus|allah|christ|mother of god) (?:bless|help|forgive|save|have mercy|willing|be with|be praised|grant|guide|protect|keep|rest|please)',
    "(?:praise the lord|praise be|hallelujah|alleluia|amen|inshallah|in ?sha ?allah|alhamdulillah|subhanallah|in jesus'?s? name|repent|born again|saved by grace|god's (?:\\w+ )?(?:love|word|will|plan|grace|mercy|gift|glory|kingdom|creation|people|house|children|work|hand|name|law|truth|voice)|the lord's (?:work|day|name|will)|jesus'?s? (?:love|name|blood|death|followers)|holy spirit|hail mary|pray (?:for|that|with|to)|i pray|we pray|let us pray|prayed for|praying for|keep praying|eternal life|son of god|lamb of god|word of god|our sins|forgiveness of sins?|go to (?:hell|heaven)|going to (?:hell|heaven)|judge?ment day)",
    '(?:[123] ?)?(?:<book>) \\d{1,3}:\\d{1,3}',
    "the church(?: of \\w+)? (?:teach\\w*|says?|should|must|needs? to|has (?:no business|lost|failed|always (?:taught|said))|is (?:wrong|right|hypocritical|out of touch|the body|christ's))",
    '(?:come|you are invited|join us|everyone is welcome|all welcome|invit\\w+ (?:you|everyone))(?: along)? (?:to|at|for) (?:our|the|a|this) (?:\\w+ ){0,2}(?:revival|healing|deliverance|evangelistic|gospel) (?:meeting|meetings|service|night|rally|crusade|mission|event)',
    'prayer (?:changes|works|heals|moves|is (?:the answer|powerful|what)|can (?:heal|move|change))|(?:scripture|the bible|the quran|the gospel) is (?:\\w+ )?(?:plain|silent|certain|our guide|the answer)|only (?:god|jesus|christ|allah) (?:can|will|could|knows)',
    "(?:there is no|no such thing as a?|if there (?:is|was|were) a|believes? in a|don't believe in|not believe in|the existence of|your|their|my) (?:god|gods|deity|allah|heaven|hell|afterlife|soul)",
    "(?:religions?|faith|christianity|islam|atheism|the bible|the quran|the pope|christians|muslims|atheists|believers|jews|catholics|evangelicals|secularism|science) (?:\\w+ )?(?:is|are|isn't|aren't|was|were|has|have|does|do|don't|doesn't|can|can't|will|should|must|says?|teach\\w*|claims?|needs?|want|wants|causes?|makes?|poisons?|deserves?)",
    "(?:i'm|i am|as|being|proud to be|become|became|an?) (?:a |an |proud |devout |practising |practicing |born-again |former |ex-){0,2}(?:christian|muslim|atheist|catholic|believer|agnostic|secularist|humanist|freethinker|buddhist|hindu|jew|pagan|nonbeliever)(?! (?!and|but|because|myself|who|or|so|now|at|by|for|in|since)[a-z])",
  ],
  GROUPS,
);
const PROFESSION = { weight: 12, cap: 24 };

/** What an official account may say: condolences, greetings for a feast, services and places. */
const ACCEPTED = phrasePattern([
  '(?:our |my )?thoughts (?:and|&) prayers|prayers are with|(?:in|keep|keeping) (?:our|my|your|their) (?:thoughts|prayers)|(?:pray|prays|prayed|praying|prayers|pls pray|please pray) for (?:all|anyone|everybody|everyone|(?:all (?:of )?)?those) (?:who|affected|caught|hurt|injured|involved|in|at|of|still|touched)|(?:pray|prays|prayed|praying|prayers|pls pray|please pray) for (?:[\\w#@&-]+ ){1,5}(?:famil\\w+|victims?|injured|wounded|affected|lost|loved ones|recovery|safety|troops|people|community|killed|survivors|responders|officers?|missing|bereaved|grieving|(?:safe|speedy) (?:return|release))|rest in peace|god rest|may (?:he|she|they) rest',
  "(?:happy|merry|blessed|joyful|peaceful|wishing|wish) (?:\\w+ ){0,6}(?:christmas|easter|eid|eid al-fitr|eid al-adha|eid mubarak|ramadan|diwali|hanukkah|passover|vaisakhi|rosh hashanah|yom kippur|lent|advent|holi|wesak|st patrick's day|holidays)|eid mubarak|ramadan mubarak|merry christmas|happy christmas|happy easter|shana tova",
  '(?:church|cathedral|chapel|mosque|synagogue|temple|parish) (?:hall|service|services|street|road|lane|yard|square|grounds|building|tower|bells|school|centre|opens|is open|car park|warden|commissioners)',
  "(?:st|saint) [a-z']+(?: church| cathedral| school| hospital| street| road)?|god save the (?:king|queen)|oh my god|omg|act of god|god only knows",
]);

const accepted = perDocument((document: Document) => [...matches(viewOf(document).text, ACCEPTED())]);
const acceptedIn = perDocument((document: Document) => groupByBlock(document, accepted(document)));
const professed = perDocument((document: Document) =>
  groupByBlock(document, free(matches(viewOf(document).text, PROFESSED()), accepted(document))),
);

/** Religious belief, stated, promoted or judged. */
export const religiousBeliefs = perLexicons((document, lexicons): readonly ReligiousHit[] =>
  blockScores(document).flatMap((block): ReligiousHit[] => {
    const words = [
      ...free(topicFeatures(block, 'religious', WORD, lexicons), acceptedIn(document).get(block.block) ?? []),
    ];
    const found = professed(document).get(block.block) ?? [];
    if (words.length + found.length < (block.score < COMPANY ? LEAST_WORDS : 1)) return [];
    const topic = capped(words, WORD) + Math.min(PROFESSION.cap, found.length * PROFESSION.weight);
    const score = (Math.max(-20, block.score) + topic + (words.length >= DENSE ? 4 : 0)) * densityOf(block, POST_WORDS);
    if (score < (block.talk ? LIMITS.talk : LIMITS.prose)) return [];
    const first = found[0];
    const { start, end } = first ?? strongestSentence(document, block, words);
    const evidence = [first === undefined ? 'words of faith' : 'a belief is stated', ...evidenceOf(block)];
    return [
      {
        kind: first === undefined ? 'judged' : 'stated',
        start,
        end,
        confidence: score >= SURE ? 'high' : 'medium',
        evidence,
      },
    ];
  }),
);
