import { type Document, perDocument } from '../../core/document.ts';
import { type CueHit, cueDetector } from '../cues.ts';
import { viewOf } from '../opinion/view.ts';

type Kind = 'retweet' | 'like' | 'tag';

export interface LikeShareHit extends CueHit<Kind> {
  /** The accounts that its sentence names, as written. */
  readonly accounts: readonly string[];
}

/** The wording it goes by. @public */
export const phrases = cueDetector(
  [
    {
      kind: 'retweet',
      evidence: 'a post of somebody else is passed on',
      phrases: [
        '(?:rt|mt|retweet(?:ed|ing)?|re-tweet(?:ed|ing)?|quote-?tweet(?:ed|ing)?|repost(?:ed|ing)?|regram(?:med)?|boost(?:ed|ing)?)(?: this| that)?(?: by| from| of| via)?:? ?<handle>',
        '(?:via|h\\/t|hat tip(?: to)?) <handle>',
        '(?:retweet|re-tweet|repost|regram|rt|sharing|share|shared|reposting|retweeting|re-tweeting)(?:ed|ing|ting)? (?:this |that |a |an |these |the )?(?:\\w+ ){0,2}(?:tweet|post|thread|photo|picture|video|reel|story|status|update|from|by|blog)?(?: \\w+)? ?(?:from|by|of) (?:my|our|a) (?:\\w+ ){0,2}(?:friends?|mates?|wife|husband|partner|brother|sister|mum|dad|son|daughter|neighbour|cousin|colleague|pal|favourite|local|boss|girlfriend|boyfriend)',
        "(?:just |i've |we've |i |we |happy to |had to |proud to ){1,3}(?:retweeted|re-tweeted|reposted|retweet|re-tweet|repost|shared)(?: \\w+){0,5}? (?:my|our) (?:\\w+ ){0,2}(?:friend|mate|wife|husband|partner|brother|sister|neighbour|colleague|personal|favourite)(?:'s|s')?",
      ],
    },
    {
      kind: 'like',
      evidence: 'readers are led to like or follow somebody, or the account does so',
      phrases: [
        "(?:giv(?:e|es|ing)|gave|show|throw|send) (?:<handle>|them|him|her|this|these|the|my|our friends?|our mates?|\\w+)(?: [\\w'&]+){0,5}? (?:a |an |some )(?:big |quick |wee |little )?(?:follow|like|share|shout-?out|rt|retweet|five-star|5-star|thumbs up|love|plug)(?= *[!.,?\\0]|$| (?:and|on|for|today|if|over|from|\\u0001|please|back|to))",
        '(?:follow|following|followed|like|liked|liking|subscribe to|subscribed to|unfollow|check out|checkout|visit|support|join|see|love|loving)(?: the (?:brilliant|amazing|fantastic|lovely|wonderful|excellent|guys at|team at|folks at|people at)| our (?:friends?|pals|mates|partners?) (?:at|over at|in)?)? <handle>',
        "(?:follow|following|like|liking|subscribe to|subscribing to|join|check out) (?:their|his|her|this|these|that|my|[\\w]+'s)(?: \\w+){0,3}? (?:pages?|accounts?|channels?|profiles?|feeds?|podcasts?|insta(?:gram)?|(?:facebook|twitter|tiktok|youtube|business)(?: pages?| accounts?| channels?| profiles?| groups?)?|blogs?|vlog|patreon|onlyfans)(?!\\w)",
        '(?:follow|like|subscribe to|check out|big up|shout-?out to|a shout-?out (?:to|for)|big love to) (?:our |my )(?:good |great |lovely |dear |old )?(?:friends?|pals?|mates?|buddy|buddies|neighbours?|favourites?|partners in)',
        '(?:like|follow|share|retweet|subscribe|comment)(?:,| and| &|\\/| \\+|,? then) ?(?:like |follow |share |retweet |tag |comment |and |& ){0,3}(?:like|follow|share|retweet|subscribe|tag|comment)(?:ing)?(?= *[!.,\\0]|$| (?:this|to|the|for|their|if|our page|below|and|@))',
        '(?:head|pop|hop|go|nip|get yourself|get yourselves|jump)(?: on)?(?: over| along| across)? (?:to|onto) (?:<handle>|(?:their|his|her) (?:\\w+ ){0,2}(?:page|account|profile|channel|shop|stall|insta(?:gram)?|facebook))',
        '(?:shout-?out|big up|props|kudos|big love|hats off) (?:to|goes to|for)(?: \\w+){0,6}? <handle>',
        '#(?:ff|followfriday|follow4follow|f4f|like4like|l4l|followback|sharethelove)',
        "(?:please |pls |plz |do |go |go and |make sure you |make sure to |remember to |don't forget to |why not |now |be sure to ){1,2}(?:like|follow|subscribe to) (?:the |this )?(?!us\\b|our\\b|these\\b|the\\b|this\\b|up\\b|all\\b|in\\b|any\\b|advice\\b|government\\b|official\\b|local\\b|on\\b|along\\b|signs?\\b|instructions?\\b|directions?\\b|guidance\\b|diversions?\\b|your\\b|for\\b|through\\b|if\\b|me\\b)\\w+ (?:on|at|over on) (?:facebook|twitter|x|instagram|insta|tiktok|youtube|linkedin|bluesky|threads|mastodon|snapchat)",
        "(?:we|i|our team)(?:'ve| have| all| just| really| now| both){0,3} (?:liked|followed|subscribed to|joined|added|friended|love following|are following|follow) (?:the |a |this |their |his |her |[\\w]+'s )(?:\\w+ ){0,4}?(?:page|account|channel|profile|group|podcast|facebook|instagram)",
        '(?:accept|accepted|send|sent)(?: \\w+){0,3}? friend requests?',
      ],
      unless:
        "(?:follow|like) us|our (?:page|channel|account|facebook|instagram|twitter|youtube|podcast|own)|do not|don't (?:like|follow|share|accept)|never|scam\\w*|fake",
    },
    {
      kind: 'tag',
      evidence: 'a person or a business is tagged, or readers are asked to tag one',
      phrases: [
        'tag (?:a|your|the|an|their|someone|somebody|anyone|who|us and|one|two|three|\\d)(?: \\w+){0,3}? ?(?:friends?|mates?|businesse?s?|business|company|shop|café|cafe|restaurant|pub|person|who|favourites?|mum|dad|teacher|hero|someone|colleagues?|legend|partner|bestie)',
        '(?:tag|tags|tagged|tagging) <handle>',
        "(?:i've|we've|i have|we have|have|just|been) tagged (?:my|our|a|the|him|her|them|some)",
      ],
      unless: 'price tag|ear tag|tag us|dog tag|name tag|name badge|meta|html|element|hashtag|script|data',
    },
  ],
  { groups: { handle: '@\\w[\\w.]{0,38}\\w' } },
);

/** Re-tweets, likes, follows and tags of others, with the accounts that each is about. */
export const likeShares = perDocument((document: Document): readonly LikeShareHit[] =>
  phrases(document).map((hit) => {
    const sentence = viewOf(document).sentenceAt(hit.start);
    const handles = sentence?.tokens.filter(({ kind }) => kind === 'handle') ?? [];
    return { ...hit, accounts: handles.map(({ text }) => text) };
  }),
);
