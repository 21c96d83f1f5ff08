import { cueDetector } from '../cues.ts';

/** Chain letters, unsolicited bulk messages and forwarded jokes. */
export const chainLetters = cueDetector(
  [
    {
      kind: 'chain',
      evidence: 'readers are asked to pass the post on to many others',
      phrases: [
        '(?:forward|send|share|pass|post|e-?mail|text|whatsapp|copy|tell|tag|retweet|message) (?:this|it|these|that)?(?: \\w+){0,3}? ?(?:on )?(?:to|with) (?:<many>)',
        '(?:tag|nominate|challenge|invite) (?:<number>)(?: more| other)? (?:friends|mates|people|others|mums|women|men|colleagues|pals)',
        '(?:copy (?:and|&|n) paste|copy\\/paste|cut and paste|repost|re-post)(?: this)?(?: \\w+){0,4}? (?:status|wall|profile|page|timeline|story|feed)',
        "(?:copy (?:and|&|n) paste|copy\\/paste)(?:,)? (?:don't|do not|not) (?:just )?share",
        '(?:pass|send|keep) (?:this|it) (?:on|going|moving|alive)(?:,| and| or| if| to as| until| so)(?: \\w+){0,4}? (?:chain|luck|friends|world|internet|everyone|love|agree|care|people)',
        '(?:as received|forwarded as received|fwd(?:ed)? as received|sent as received)',
      ],
      unless:
        'emergency services|999|if you (?:have|know) (?:any )?(?:concerns|information)|application|form|cv|documents?|receipts?|details',
    },
    {
      kind: 'chain',
      evidence: 'a promise or a threat hangs on passing the post on',
      phrases: [
        "(?:don't|do not|never|please don't) break (?:the|this) chain",
        '(?:break|breaking|broke|breaks) (?:the|this) chain(?: \\w+){0,8}? (?:luck|years|die|died|curse|money)',
        "(?:\\d{1,2}|seven|ten|five|many)? ?years?'? of bad luck|bad luck (?:for|if|will|comes|follows)",
        '(?:good|bad) luck will (?:come|follow|find)',
        '(?:only )?(?:my |your )?(?:real|true|best|closest) friends will (?:share|repost|re-post|copy|read|see|comment|like)',
        "(?:\\d{1,3}(?:\\.\\d{1,2})? ?%|\\d{1,3} percent|most|half)(?: of)?(?: \\w+){0,3}? (?:won't|will not|wouldn't|don't|haven't got the guts to|will scroll|are too scared to) (?:share|repost|re-post|copy|pass|forward|have the|past|even read|like)",
        "(?:share|repost|re-post|retweet|rt|like|copy|type amen|say amen|comment amen|forward)(?: this| and share| & share)?(?: post| status| picture| photo)? if (?:you|u|ur|you're|you are)(?: also| really| still| truly| ever)? ?(?:agree|love|hate|care|remember|think|support|miss|believe|want|respect|know|know someone|proud|against|sick of|fed up)",
        "if you (?:don't|do not|ignore|fail to|delete)(?: \\w+){0,2}? (?:share|forward|repost|send|pass|this message|this)(?: \\w+){0,6}? (?:luck|happen|die|died|curse|friend|regret|account|charge|sad|ghost)",
        '(?:type|say|comment|put) amen',
        '(?:facebook|whatsapp|instagram|meta|twitter) (?:will|is going to|is about to|wants to|starts?)(?: \\w+){0,4}? (?:charge|charging|delete your|close your|own your|use your photos)',
        "i (?:do not|don't) (?:give|grant) (?:facebook|meta|instagram|whatsapp|any entity)(?: \\w+){0,6}? permission",
        '(?:make|get) (?:a )?wish(?:es)? (?:and|then)(?: \\w+){0,3}? (?:send|forward|share|pass)',
      ],
      unless: 'food chain|supply chain|poll|consultation',
    },
    {
      kind: 'bulk',
      evidence: 'it is worded like junk mail',
      phrases: [
        "(?:you have|you've|you are|you're)(?: just)?(?: been)? ?(?:won|selected|chosen|the lucky winner|our lucky winner|(?:a|our|the) (?:\\w+ )?winner)(?: \\w+){0,3}? ?(?:to (?:receive|win|claim)|a (?:free|prize|gift|brand new)|(?:£|\\$|€)|an? i(?:phone|pad)|prize|lottery|as (?:a|our))",
        '(?:claim|collect|redeem) your (?:free )?(?:prize|reward|gift|winnings|bonus|gift card)',
        '(?:earn|make)(?: up to| over| an extra| extra)? (?:£|\\$|€)?[\\d,]{2,9}k?(?: \\w+){0,4}? (?:from home|online|a (?:day|week|month)|per (?:day|week|month)|part-?time|without|fast|easily)',
        '(?:make money|earn (?:money|cash)|get rich|passive income|financial freedom|be your own boss)(?: \\w+){0,3}? (?:fast|quick|quickly|online|from home|today|now|from your (?:phone|sofa|couch)|while you sleep|guaranteed)',
        '(?:double|triple|multiply) your (?:money|investment|bitcoin|crypto|income|followers)',
        "(?:act now|hurry|limited time only|don't miss out|offer ends (?:soon|tonight|today|midnight))[!,. ]+(?:\\w+ ){0,4}(?:offer|deal|spots?|places left|stock|click|buy|order|sale)",
        '(?:dear (?:friend|beneficiary|customer|sir\\/madam|winner)),? (?:i am|you have|your|we are|this is)(?: \\w+){0,6}? (?:prince|barrister|bank|inherit\\w*|fund|million|won|lottery|widow|transfer)',
        '(?:buy|get|gain)(?: \\w+){0,2}? (?:real |free |instagram |tiktok |twitter )(?:followers|likes)',
        '(?:lose|drop|shed) \\d{1,2} ?(?:lbs?|pounds|kg|kilos|stone|inches) (?:in|with|without|fast|guaranteed)',
        '(?:dm|message|inbox|whatsapp) me (?:\\w+ ){0,4}(?:opportunity|side hustle|join my team|earn|investment|passive|money)',
      ],
      unless:
        "scam\\w*|fraud\\w*|beware|warning|never|do not|don't click|phishing|report|criminals|suspicious|fake|apprentice\\w*|salary|hoax|not from us|wage|pay rate|saving",
    },
    {
      kind: 'joke',
      evidence: 'it is a joke of the kind that is passed round',
      phrases: [
        'knock,? knock',
        'why (?:did|does|do)(?: the| a)? (?:chicken|duck|hedgehog|turkey|policeman|civil servant|\\w+) cross the road',
        'how many (?:\\w+ ){1,3}does it take to (?:change|screw in) a light ?bulb',
        '(?:have you )?(?:heard the (?:one|joke) about|heard the one)',
        '(?:an? |the )?\\w+(?:,| and| &)(?: an?)? \\w+(?:,| and| &)?(?: (?:and )?an? \\w+)? walks? into a (?:bar|pub)',
        "(?:what do you call|what do you get (?:when|if) you cross|what's the difference between|what is the difference between) an? (?:<gap>)(?:with|and|who|that|in|without) an? \\w+\\?",
        "(?:joke of the (?:day|week)|here's a (?:joke|funny one)|dad joke|joke (?:alert|time)|friday funny|funny of the day|meme of the (?:day|week)|yo mama|your mum's so)",
      ],
      unless: 'no joke|not a joke|beyond a joke',
    },
  ],
  {
    groups: {
      gap: '[^\\0]{0,60}?',
      number: '\\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|fifty|a hundred|a dozen',
      many: '(?:at least |all |another )?(?:<number>)(?: \\w+){0,2}? (?:friends|people|contacts|mates|others|groups|colleagues|families|women|men|mums)|(?:everyone|everybody|anyone|all|all of|every one|every single person|all the people)(?: of)?(?: the people)? (?:you know|you love|you care about|in your (?:contacts?|address book|phone|list|inbox|contact list)|your (?:contacts|friends|family|groups)|on your (?:list|contacts|friends list))|as many(?: \\w+)? as (?:you can|possible)|(?:all )?your (?:whole |entire )?(?:contacts?|address book|contact list|friends list)',
    },
  },
);
