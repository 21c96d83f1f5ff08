import { cueDetector } from '../cues.ts';

/** Posts in which the author, alone or with friends, does something unlawful or anti-social, or calls for it. */
export const offencesOwned = cueDetector(
  [
    {
      kind: 'driving',
      evidence: 'unlawful driving by the author',
      phrases: [
        '<me> (?:\\w+ ){0,2}(?:drove|driving|drive|driven)(?: \\w+){0,4}? (?:<drunk>|after (?:a few|a couple|several|two|three|four|five|six|\\d{1,2}|too many) (?:pints?|beers?|drinks|glasses|wines|ciders|jars|shots|bevvies)|over the limit|without (?:a licen[cs]e|insurance|tax|an mot|my seat ?belt|lights)|on (?:my|the) phone|with no (?:insurance|licen[cs]e|tax|mot|plates))',
        '(?:had|sunk|downed|necked) (?:a few|a couple|several|two|three|four|five|six|\\d{1,2})(?: \\w+){0,3}?(?: too many)? (?:and|then|but)(?: i| we)?(?: still)? (?:drove|driving|got behind the wheel|took the car)',
        '<bare>(?:got away with )?(?:drove|driven|driving)(?: \\w+){0,3}? (?:<drunk>|after (?:a few|a couple|several|two|three|four|five|six|\\d{1,2}|too many) (?:pints?|beers?|drinks|glasses|wines|ciders|jars|shots|bevvies)|over the limit|without (?:a licen[cs]e|insurance|tax|an mot))',
        '(?:drink|drunk)-? ?driving(?: \\w+){0,3} (?:again|last night|home|tonight|lol)',
        '<me> (?:\\w+ ){0,2}(?:did|doing|hit|hitting|topped|reached|got|getting|clocked|going|flying|managed|nudged)(?: up to| over| past| at| nearly)? ?(?:8\\d|9\\d|1\\d\\d) ?mph',
        '(?:just |only |finally )?(?:did|hit|topped|clocked)(?: up to| over| past| nearly)? ?(?:8\\d|9\\d|1\\d\\d) ?mph(?: \\w+)? (?:on|over|along|down|up|through)',
        '<me> (?:\\w+ ){0,2}(?:jumped|jumping|ran|running|went through) (?:a|the|that|another|every) red light',
        "<me> (?:\\w+ ){0,2}(?:text(?:ing|ed)|tweet(?:ing|ed)|post(?:ing|ed)|typing|film(?:ing|ed)|facetim(?:ing|ed))(?: this)?(?: \\w+){0,2}? (?:while|whilst|when) (?:i'm |i am |i was )?driving",
        '(?:tweeting|texting|posting|filming|writing) this (?:at the wheel|while driving|whilst driving|on the motorway)',
      ],
      unless: '<never>|gusts?|winds?|storm',
    },
    {
      kind: 'drugs',
      evidence: 'illegal drugs in the author’s hands',
      phrases: [
        '<me> (?:\\w+ ){0,2}(?:smok(?:e|ed|ing)|sniff(?:ed|ing)|snort(?:ed|ing)|dropp(?:ed|ing)|popp(?:ed|ing)|took|taking|tak(?:e|ing)|d(?:id|oing)|had|having|bought|buying|scor(?:ed|ing)|rolled|rolling|sold|selling|grow(?:ing|n)?|grew|got|sharing|shared)(?: \\w+){0,3}? (?:weed|coke|cocaine|a spliff|spliffs?|a joint|joints|mdma|pills|ketamine|ket|ecstasy|cannabis|magic mushrooms|shrooms|hash|lsd|acid|edibles|a bong|a line|lines|a few lines|drugs|class a)',
        '<me> (?:\\w+ ){0,2}(?:got|get|getting|was|am|were|are|been|so|still|absolutely|completely|totally)(?: \\w+){0,2}? (?:stoned|baked|high on|coked up|off my (?:head|face|tits|nut) on|high as a kite)',
        "(?:anyone|anybody|who(?:'s| has)|where can i|know anyone)(?: \\w+){0,6}? (?:weed|coke|cocaine|mdma|pills|ketamine|ecstasy|cannabis|mushrooms|a dealer|some gear)",
      ],
      unless: '<never>|prescri\\w+|doctor|gp|pharmac\\w+|tablets|police|officers|seized|arrest\\w*|charity|helpline',
    },
    {
      kind: 'theft',
      evidence: 'theft, damage or dishonesty by the author',
      phrases: [
        '<me> (?:\\w+ ){0,2}(?:nicked|stole|pinched|shoplifted|swiped|half-?inched|looted|robbed|lifted|blagged)(?: \\w+){0,3}? (?:from|off|out of|at|by|lol|again|for free)',
        '<bare>(?:nicked|pinched|shoplifted|swiped|half-?inched|blagged|stole) (?:a|an|the|some|two|three|\\d+) (?:\\w+ ){0,3}?(?:from|off|out of|on the way|lol|again|for free|last night|haha|sign|cone|trolley)',
        '<me> (?:\\w+ ){0,2}(?:walked|ran|legged it|left|legged|got)(?: \\w+){0,4}? without paying',
        '<me> (?:\\w+ ){0,2}(?:smashed(?: \\w+){0,2}? (?:window|windscreen|windows|bus shelter|phone box|bottles?)|keyed(?: \\w+){0,2}? (?:car|van)|spray-?ed(?: \\w+){0,3}? (?:wall|walls|bridge|bus|shelter|train|underpass|graffiti)|graffitied|vandalised|trashed (?:the|a|that|his|her|their)|egged(?: \\w+){0,2}? (?:house|houses|car|cars|windows)|slashed(?: \\w+){0,2}? tyres|torched|set fire to|set (?:the|a|that|his|her) \\w+ on fire)',
        '<me> (?:\\w+ ){0,2}(?:fly-?tipped|dumped|tipped|chucked)(?: \\w+){0,5}? (?:in the (?:hedge|river|woods|glen|ditch|sea|layby|lay-by|lane|field)|by the road|down the lane|over the (?:cliff|hedge|wall)|at the side of the road)',
        '(?:cash in hand|cash jobs?)(?:,? \\w+){0,6}? (?:tax|taxman|no questions|vat)',
        '<me> (?:\\w+ ){0,2}(?:fiddl(?:ed|ing)|dodg(?:ed|ing)|bunk(?:ed|ing)|jumped|skipped|evad(?:ed|ing)|cheat(?:ed|ing) on)(?: \\w+){0,2}? (?:tax(?:es)?|vat|fares?|(?:the )?(?:bus|train|tram)|expenses|timesheets?|benefits|exam)',
        "(?:never|don't|do not|haven't|refuse to) (?:paid|pay) (?:for )?(?:a|my|the) (?:tv licence|fare|road tax|parking fine)s?",
        '<me> (?:\\w+ ){0,2}(?:used|using|bought|got|made|making|selling)(?: \\w+){0,2}? (?:fake (?:id|ids|tickets?|passport|notes)|counterfeit \\w+)',
      ],
      unless: '<never>|goal|points|show|scene|heart|idea|recipe|base',
    },
    {
      kind: 'disorder',
      evidence: 'violence, drunkenness or disorder by the author',
      phrases: [
        '<me> (?:\\w+ ){0,2}(?:punched|decked|headbutted|thumped|slapped|glassed|battered|knocked out|beat up|lamped|chinned|kicked)(?: \\w+){0,2}? (?:him|her|them|someone|somebody|a (?:bouncer|bloke|guy|lad|man|woman|copper|policeman|fella)|the (?:bouncer|bloke|guy|ref|referee|driver)|some (?:bloke|guy|lad|idiot))',
        '<me> (?:\\w+ ){0,2}(?:got into|started|had|in|up for|joined) (?:a|another|the) (?:\\w+ )?(?:fight|scrap|brawl|punch-?up)',
        '<me> (?:\\w+ ){0,2}(?:broke|breaking|sneaked|snuck|climbed|trespassed)(?: \\w+){0,2}? (?:into|onto|over|in)(?: \\w+){0,3}? (?:school|building|site|roof|quarry|pool|house|church|railway|station|tower|castle|premises|fence)(?: \\w+){0,4}? (?:last night|at night|after (?:dark|hours|closing)|drunk|for a laugh|lol|through)',
        '<me> (?:\\w+ ){0,2}(?:peed|pissed|weed|urinated|peeing|pissing|weeing|was sick|threw up|puked|vomited|mooned|streaked|flashed)(?: \\w+){0,3}? (?:in|on|against|over|down|at|across|behind|outside|through)',
        '<me> (?:\\w+ ){0,2}(?:got|been|getting|spent|was|were|ended up)(?: \\w+){0,3}? (?:arrested|nicked by|in (?:a|the) (?:police )?cells?|cautioned|thrown out of|chucked out of|barred from|banned from|kicked out of|escorted (?:off|out))',
        '<bare>(?:got|spent|ended up)(?: \\w+){0,2}? (?:arrested|nicked by|in (?:a|the) (?:police )?cells?|cautioned|thrown out of|chucked out of|barred from|kicked out of)',
        '<me> (?:\\w+ ){0,2}(?:pull(?:ed|ing)?|thr(?:ew|ow|owing)|tak(?:e|ing)|took|having) (?:a|another|the odd) sickie',
        '(?:pulling|throwing|taking|chucking) a sickie',
        '(?:<me> |for a laugh,? (?:i|we) )(?:\\w+ ){0,2}?(?:phoned|called|rang|ringing|calling|phoning) in sick,? (?:to go|for a laugh|so (?:i|we) could|and (?:went|headed|spent|drove|watched|played|got)|just)|for a laugh,? (?:i|we) (?:phoned|called|rang) in sick',
        '(?:phoned|called|rang|ringing|calling|phoning) in sick(?: \\w+){0,3}? (?:hangover|hungover|drunk|lol|match|beach|golf|sunny)',
        '<me> (?:\\w+ ){0,3}(?:<drunk>) (?:at|in|on|for) (?:work|my (?:shift|desk|post)|the office|duty|the ward|the job|a school trip)',
      ],
      unless: '<never>|goal|ball|award|film|play|novel|interview|headlines|bug|virus|stomach|fight against|good fight',
    },
    {
      kind: 'incitement',
      evidence: 'others are called on to break the law or to cause damage',
      phrases: [
        "(?:let's|lets|who's up for|who wants to|everyone|everybody|somebody should|someone should|someone needs to|we should(?: all)?|time to|go and|come and|come on,? let's)(?: all| just| go and| go)? (?:burn|burning|smash|smashing|torch|torching|trash|trashing|riot|rioting|loot|looting|wreck|wrecking|vandalise|vandalising|egg|egging|key his|key her|slash|brick|petrol bomb|firebomb|storm|blockade|block the roads?|kick (?:his|her|their) (?:head|door|teeth) in|beat (?:him|her|them) up|shoplift|shoplifting|stop paying (?:your |our )?(?:tax|taxes|rates|fines|council tax)|refuse to pay (?:your |our )?(?:tax|taxes|rates|fines))",
        '(?:rip (?:down|out)|tear down|pull down|spray(?:-paint)?|smash(?: up)?|cut down|break)(?: \\w+){0,2}? (?:speed cameras?|wind turbines?|5g masts?|election posters|statues?|ulez cameras?)',
      ],
      unless:
        '<never>|targets?|records?|expectations|stereotypes|calories|barriers|myths?|police|officers|court|arrest\\w*|goals?|gap|sales',
    },
  ],
  {
    groups: {
      me: "(?:i|we|me and (?:the|my) \\w+|the lads and i|the girls and i|my mates? and i|some of us)(?:'ve|'m|'re| have| am| was| are| were)?(?: just| only| once| totally| actually| both| all| then| also| definitely)?",
      bare: '(?<=^|\\0)(?:just |only |finally |well |so |lol,? |haha,? |yep,? |then |ok,? )?',
      drunk:
        'drunk|hammered|wasted|smashed|plastered|pissed|steaming|legless|paralytic|hungover|still drunk|half cut|tipsy|high|stoned|trollied|three sheets to the wind',
      never:
        "(?:you|please|would|should|could|will|to|have) never|never (?:drink|drive|take|use|mix|get)|(?:^|\\0)(?:don't|do not)|please don't|please do not|didn't|did not|must not|wouldn't|would not|if you|warned|charged|convicted|jailed|sentenced|pleaded|alleged|denied|dream\\w*|pretend\\w*",
    },
  },
);
