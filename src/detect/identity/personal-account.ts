import { cueDetector } from '../cues.ts';

const KIN =
  'wife|husband|partner|girlfriend|boyfriend|fianc[eé]e?|kids?|children|son|daughter|baby|mum|mom|dad|mother|father|nan|gran|grandad|brother|sister|twins|toddler|dog|cat|puppy|mother-in-law|in-laws|other half|missus|hubby|bestie';

/** Work and private posting mixed: links between the accounts, posts on the wrong one, private life on an official one. */
export const mixedAccounts = cueDetector(
  [
    {
      kind: 'link',
      evidence: 'a private account is named beside the official one',
      phrases: [
        '(?:my (?:own |new |other )?|our )(?:personal|private|own|non-work|home|main) (?:\\w+ )?(?:accounts?|pages?|profiles?|feeds?|handles?|insta(?:gram)?|facebook|twitter|tiktok|youtube|channel|snapchat|linkedin|timeline|socials|x account|whatsapp)',
        '(?:follow|add|find|friend|tag|subscribe to|dm|message|inbox|catch|see) me (?:on|at|over on|over at) (?:my (?:\\w+ ){0,2})?(?:@[\\w.]{2,40}|facebook|insta(?:gram)?|twitter|x|tiktok|youtube|snapchat|linkedin|bluesky|threads|patreon|onlyfans)(?:,? (?:at )?@[\\w.]{1,39}\\w)?',
        '(?:follow|add|friend|dm|find) me:? @[\\w.]{1,39}\\w',
        '(?:check out|follow|subscribe to|see|like|visit|listen to) my (?:\\w+ )?(?:insta(?:gram)?|facebook|twitter|tiktok|youtube|blog|channel|podcast|page|profile|account|snapchat|socials|patreon)',
        '(?:view|opinion|tweet|post|message|statement)s? (?:of|from|by) (?:my|me,? not) (?:employer|the (?:department|council|government))',
        "(?:i|we)(?:'ll|'m|'ve| will| am| also| have)? (?:also |just |usually |often |happily )?(?:run|manage|look after|post (?:on|from|to)|tweet from|do|am behind|moderate|administer|been running) (?:the |our |my )?(?:\\w+ ){0,3}?(?:official|government|council|department(?:al)?|dept|work|office|school|hospital|police|team)(?:'s)? (?:\\w+ )?(?:account|page|feed|twitter|facebook|instagram|social media|socials|channel|tiktok)",
        '(?:from|on|using|via|with|to) (?:my|the) (?:work|official|government|office|council|department(?:al)?) (?:\\w+ )?(?:account|page|twitter|facebook|instagram|phone|laptop|login|channel)(?: \\w+){0,6}? (?:so|because|instead|too|as well|lol|haha|oops|sorry|now|again|my|to (?:tell|moan|share|post|vent|comment|like|plug|promote))',
      ],
      unless:
        "do not|don't|never|should not|must not|policy|guidance|advice|your (?:personal|own|private)|keep (?:your|them)|separate|protect|hacked|training|scam\\w*",
    },
    {
      kind: 'wrong-account',
      evidence: 'the post stands, or stood, on the wrong account',
      phrases: [
        "(?:oops|sorry|whoops|ooops|argh|d'oh|apologies)?[,.! ]*(?:that was |this is |posted (?:this |that )?(?:on|from|to) |tweeted (?:this |that )?from |used |on )?(?:the |my )?wrong (?:account|profile|page|feed)",
        '(?:meant|supposed|intended) (?:to (?:post|tweet|share|put|send|go)|for)(?: \\w+){0,4}? (?:my|a) (?:own|personal|private|other|friends?|wife|husband|mate)(?: \\w+)? ?(?:account|page|profile|feed|group|chat)?',
        '(?:please )?ignore (?:that|the|my|our) (?:last|previous|earlier) (?:tweet|post|message|story)(?:<gap>)(?:my|wrong|personal|kids?|logged|account|phone)',
        "(?:forgot|thought|didn't realise|hadn't realised|realised|forgetting)(?: that)? (?:i was|which account|i'm|i wasn't)(?: \\w+)? ?(?:still )?(?:logged (?:in|into|on)|on|in|using)? ?(?:to |as |with )?(?:the |my )?(?:\\w+ )?(?:work|official|office|council|department|government|own|personal|this)? ?(?:account|page|profile)",
        '(?:posting|tweeting|writing|sharing) (?:this )?(?:on|from) (?:here|this account|the (?:official|work|council|department|government) account)(?: \\w+){0,3}? (?:because|as|since|but|by (?:mistake|accident)) (?:my|i|it)',
      ],
    },
    {
      kind: 'private-life',
      evidence: 'it tells of the author’s private life',
      phrases: [
        `(?:me and|i and|me &|i love|love|miss|missing|with|for|take|taking|took|meet|congratulations to|congrats to|happy birthday(?: to)?|proud of|so proud of|look at|here's|this is|thanks to|happy anniversary(?: to)?) my (?:\\w+ ){0,2}?(?:${KIN})(?:'s)?`,
        `my (?:\\w+ )?(?:${KIN}) (?:is|are|was|has|have|just|and i|and me|turned|turns|started|starts|loves|got|won|came|made|said|says|wants|thinks|took|bought|will|had|did|can|can't|keeps)`,
        "(?:i'm|i am|we're|we are|just|am|can't wait to be|nearly|finally|off|officially)(?: \\w+)? (?:off (?:on|for) (?:my|our) (?:holidays?|hols|honeymoon)|on (?:my|our) (?:holidays?|hols|honeymoon|day off|lunch break|way home|way to the pub)|clocking off|hungover|heading (?:to the pub|home|out tonight)|going out tonight|in the pub|at the pub|on a night out|off to the (?:pub|gym|beach))",
        '(?:my|our) (?:day off|night out|night in|date night|weekend away|weekend off|wedding|wedding day|honeymoon|hangover|birthday (?:party|weekend|drinks|cake)|new (?:car|house|kitchen|tattoo|haircut|puppy|kitten|bike|flat|telly|sofa)|dinner tonight|tea tonight|sunday roast|workout|gym session|diet|back garden|living room|bedroom|holiday (?:photos|pics|snaps))',
        '(?:friday|saturday|after-?work|leaving|birthday) (?:night )?(?:drinks|pints|cocktails|beers) with (?:the|my|our)',
      ],
      unless:
        'said|says|told|story|user|patients?|customers?|quote|interview\\w*|case study|imagine|example|persona|if (?:i|my)|\\u0001',
      confidence: 'medium',
    },
  ],
  { groups: { gap: '[^\\0]{0,60}?' } },
);
