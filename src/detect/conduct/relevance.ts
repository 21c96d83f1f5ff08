import { type Document, perDocument } from '../../core/document.ts';
import type { Hit } from '../../core/hit.ts';
import { cueDetector } from '../cues.ts';
import { PhraseBook } from '../opinion/phrase-book.ts';

/** Entertainment and small talk that is no department's task. */
export const pastimes = cueDetector([
  {
    kind: 'pastime',
    evidence: 'it is about entertainment or small talk',
    phrases: [
      "(?:who(?:'s| is)(?: else)? watching|anyone(?: else)? watching|are you watching|glued to|can't wait for|binge-?watching|obsessed with|love) (?:the )?(?:strictly|bake off|love island|i'm a celeb\\w*|the traitors|eurovision|the apprentice|x factor|britain's got talent|corrie|coronation street|eastenders|emmerdale|netflix|match of the day|the voice|gogglebox|line of duty|game of thrones|the final|the match)",
      '(?:what a|that) (?:goal|penalty|save|match|game|finish|result)(?= *[!.,?\\0]| (?:by|from|last night|tonight|that was))',
      "(?:come on|up the|go on|let's go|well played),? (?:england|liverpool|arsenal|united|city|chelsea|spurs|everton|rangers|celtic|leeds|the lads)(?= *[!.,\\0]|$)",
      '(?:wordle|connections|quordle) \\d[\\d,]{2,6} \\d\\/6|wordle in (?:two|three|four|\\d)',
      "(?:your|today's|this week's|daily|weekly) horoscopes?|(?:aries|taurus|gemini|virgo|scorpio|sagittarius|capricorn|aquarius|pisces) (?:season|will|this week|today)",
      '#(?:mondaymotivation|mondayblues|fridayfeeling|friyay|throwbackthursday|tbt|wednesdaywisdom|saturdaynight|weekendvibes|strictly|loveisland|eurovision|imaceleb|gbbo|thetraitors|wordle|fantasyfootball|fpl|netflix|ootd|foodporn|nofilter|blessed|yolo|caturday|thoughtoftheday|nationalpizzaday|nationalgindayuk|beeroclock|winewednesday)',
      "(?:celebrity|showbiz) (?:gossip|news)|taylor swift|the kardashians|fantasy football|would you rather|beer o'clock|wine o'clock",
      "(?:happy friday|it's friday|friday feeling|monday blues|roll on (?:the weekend|friday|five|5)|thank god it's friday|is it (?:friday|the weekend) yet|hump day)(?= *[!.,?\\0]|,? (?:everyone|all|folks|people|peeps|guys))",
      "(?:what's|what is|tell us|share) your (?:favourite|fave|go-to) (?:film|movie|song|band|biscuit|pizza|pizza topping|crisps?|sandwich|cocktail|chocolate|ice cream|sitcom|tv show|box set|takeaway|cheese|christmas film|sweet|emoji|meme|gif)",
    ],
  },
]);

const firstSentence = perDocument((document: Document) => document.sentences.find(({ tokens }) => tokens.some(isWord)));

/**
 * The first sentence of a draft that touches on none of the topics, or undefined.
 * @param topics words and phrases; an entry's inflected forms and hashtags count
 */
export function offTopic(document: Document, topics: readonly string[]): Hit | undefined {
  const first = firstSentence(document);
  if (topics.length === 0 || first === undefined) return undefined;
  const book = new PhraseBook<true>();
  for (const topic of topics) book.add(topic, true);
  if (document.sentences.some((sentence) => book.find(sentence).length > 0)) return undefined;
  const evidence = ['none of the department’s topics is mentioned'];
  return { start: first.start, end: first.end, confidence: 'medium', evidence };
}

function isWord({ kind }: { readonly kind: string }): boolean {
  return kind === 'word';
}
