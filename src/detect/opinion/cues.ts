/** A pattern over `View.text` that adds to a sentence's score, or takes from it. */
export interface Cue {
  readonly name: string;
  /** In tenths; below zero it counts against an opinion. */
  readonly weight: number;
  /** Most that all its places in one block may add up to, in tenths. */
  readonly cap: number;
  /** Counts only in talk: a post with a hashtag, a handle, an exclamation mark or chat words. */
  readonly talk?: true;
  /** Counts only where there is no talk. */
  readonly plain?: true;
  /** Counts only in a remark. */
  readonly remark?: true;
  /** A character without which it cannot be; spares the others a dear pattern. */
  readonly needs?: string;
  readonly phrases: readonly string[];
}

/**
 * What gives an argument away besides its words. A weight of 10 is a cue that is more often opinion than not; weights
 * of 2 to 6 are habits of argument that need company. Negative weights are the marks of plain information.
 */
export const CUES: readonly Cue[] = [
  {
    name: 'a rhetorical question',
    weight: 10,
    cap: 12,
    needs: '?',
    phrases: [
      "why (?:is|are|was|were|do|does|did|can|could|can't|don't|doesn't|isn't|aren't|won't|would|should|shouldn't) (?:it|they|we|he|she|you|these|those|this|that|the|some|people|so|no|not|anyone|any|our|women|men|everyone|i)\\b[^?\\0]{0,160}\\?",
      "how (?:is|are|was|were|do|does|did|can|could|can't|would|should) (?:it|they|he|she|these|those|this|that|some|people|anyone|any|women|men|everyone|i|we (?:let|allow|trust|expect|justify|accept|believe|tolerate|afford|ever|still|claim|call))\\b[^?\\0]{0,160}\\?",
      "(?:who|what) (?:needs|cares|knew|gives|on earth|the hell|kind of|sort of|right (?:do|does|has)|happened to|is wrong|'s wrong|next|else|would|could|have they|has he|has she|does it take|about the|is left|'s left|is the point|'s the point|are we (?:paying|waiting)|use is)[^?\\0]{0,160}\\?",
      "(?:isn't|aren't|wasn't|don't|doesn't|didn't|won't|wouldn't|shouldn't|can't|haven't|hasn't) (?:it|that|this|they|we|you|he|she|there|the)\\b[^?\\0]{0,160}\\?",
      '(?!do you want|have you)(?:do|does|did|are|is|can|could|would|should|will|have|has) (?:you|they|we|he|she|anyone|anybody|people|these|those|it|that|this)(?: (?:really|even|ever|honestly|seriously|still|not|just|actually|want|people|think|believe))[^?\\0]{0,160}\\?',
      '(?:really|seriously|right|agree|remember|coincidence|see the|anyone|funny|no|why|so|what|hypocrisy|wonder why)\\?',
      '\\?[?!]+',
    ],
  },
  {
    name: 'a rhetorical question',
    weight: 10,
    cap: 12,
    phrases: [
      'how (?:dare|many more|much more|long (?:will|must|can|before)|come|about we|on earth)',
      "(?:since when|where is the|where are the|where's the|where was|what about|(?<=\\0)so (?:what|why|how|if|when|you|now|it|they)|so what|if not (?:now|us)|can (?:you|we) (?:imagine|trust|afford))",
    ],
  },
  {
    name: 'a question put to the world',
    needs: '?',
    weight: 4,
    cap: 4,
    talk: true,
    phrases: ['[^?\\0]{12,200}\\?(?=[ \\0]|$)'],
  },
  {
    name: 'an outcry',
    weight: 8,
    cap: 16,
    phrases: [
      '(?<=\\0|^)what an? (?:\\w+ )?(?!time|day|week|night|weekend|morning|evening|game|match|view|turnout)[a-z]+(?=[ !.,\\0]|$)',
      'another \\w+,? (?:and )?(?:yet )?another ',
      "(?<=\\0|^)(?:full stop|end of|end of story|period|simple as that|say no more)[.!]|(?:this|that)(?: is|'s) what (?:happens|you get) when|you won't (?:hear|read|see) (?:this|that|it)|(?:they )?don't want you to (?:know|see)|think(?:s)? (?:they|he|she) (?:owns?|can do|is above|are above)|who (?:actually|finally|genuinely) ",
      'when will (?:\\w+ ){1,3}?(?:learn|listen|wake|see|act|realise|realize|stop|understand)',
      '(?<=\\0|^)(?:enough|nonsense|rubbish|shameful|disgraceful|typical|pathetic|unbelievable|ridiculous|finally|at last)[.!]',
      '(?<=\\0|^)(?:finally|at last|at long last),? (?:some|somebody|someone|common sense|a (?:minister|government|council|leader|party|politician)) ',
      '(?<=\\0|^)how (?:very )?(?:convenient|ironic|typical|sad|disappointing|predictable|embarrassing|democratic)(?! (?:is|are|was|were))',
      'whoever (?:thought|decided|designed|came up|approved|signed|wrote|made|dreamt|dreamed|is (?:running|responsible|in charge))|those who (?:dreamt|dreamed|thought|scaremonger\\w*|still|would rather)',
      "an? (?:government|council|department|minister|politician|party|board|country|society|island|nation) (?:that|which|who) (?:can't|cannot|won't|doesn't|refuses|never|still|would rather)",
      'would have (?:us|you) (?:all )?(?:believe|living|think|pay|back)|(?:take|taking|taken) (?:us|people|everyone) for (?:fools|granted|a ride|mugs|idiots)',
      'the only (?:path|way|answer|hope|solution|chance|choice) (?:to|for|out|forward|is|left|we)(?! (?:really )?(?:know|share|give|get|use|access|apply|find|see|reach|tell|contact|enter|travel))',
      'yet another (?:\\w+ )?(?:report|review|consultation|consultant|delay|excuse|tax|cut|rise|scheme|u-turn|inquiry|closure|quango|committee|layer|broken)',
      '(?:should|ought) (?:never have|have (?:known|listened|acted|resigned)|hang (?:his|her|their)|resign|apologise|be (?:ashamed|sacked|scrapped|in charge|running))',
      '(?:treated|treating|treats?) (?:\\w+ )?(?:like|as if|with contempt)|do(?:ing)? more with less|(?:have|has) had enough|(?:on|off) the backs? of|while (?:\\w+ ){1,4}(?:freeze|starve|suffer|struggle|line their|go hungry)',
    ],
  },
  {
    name: 'a question to the reader',
    needs: '?',
    weight: -8,
    cap: 8,
    talk: true,
    phrases: [
      "(?:(?:what|how|when|where|which) (?:\\w+ )?(?:do|did|would|are|have) you(?! (?:expect|explain|justify|call|people|really|think you))|do you (?:have|know|need|live|use|work|own|care for|run|drive|cycle)|have you (?:got|ever|signed|seen|been|had|heard|tried)|are you (?:an?|ready|looking|planning|over|aged|interested|able|on)|would you like|what(?:'s| is) your|(?<=\\0|^)(?:need|want|looking for|interested in|thinking of|thinking about|love|fancy|worried about|struggling) [a-z])[^?\\0]{0,120}\\?",
    ],
  },
  {
    name: 'help for one reader',
    weight: -8,
    cap: 16,
    phrases: [
      '(?:(?:dm|pm|message|e-?mail|call|ring|text|contact) (?:me|us)|direct message|send (?:me|us) (?:a|your|an)|your (?:phone )?number|(?:happy|glad|able|like|love|here|try|trying) to help|(?:my|our) (?:\\w+ )?office (?:is|can|will|has)|case ?workers?|look into (?:it|this|that)|get back to you|sorry to hear|hope you (?:are|feel|get|have|enjoy|can)|get well)',
      '(?:sign(?:ed)? up (?:for|to|by|at|here|now|online)|enrol(?:led|ment|l|lment)?|#?get(?:covered|enrolled|insured|vaccinated|tested)\\w*)',
    ],
  },
  {
    name: 'us against them',
    weight: 8,
    cap: 12,
    phrases: [
      "(?:they|these people|those people|you people|some people|people like|people who|those who|anyone who|the same people|folks who|women who|men who|girls who|guys who) (?:\\w+ )?(?:want|don't|won't|do not|hate|refuse|never|always|just|only|claim|say|call|care|have no|had no|keep|are trying|are so|oppose|support|call themselves|(?:think|believe)(?! (?:that )?(?:they|it) (?:may|might|could|are|have|need|saw|know))|(?:need|can't|cannot)(?! (?:help|support|care|more|extra|to|an?|the|attend|come|travel|get|use|access|make|walk|work|afford|drive|leave|be|find|see|read)))",
      "(?:what|why|how) (?:they|these|those) (?:don't|want|really|can|are)",
      "(?:it|they|government|council|ministers?|politicians|he|she|nobody|no one) (?:\\w+ )?(?:doesn't|don't|didn't|do not|does not|did not|couldn't|could not|never) (?:even |really |actually |ever )?(?:cares?d?|listens?|listened|give a|have a clue|understand|get it|bother|learn)",
      '(?:you|your)(?: \\w+)? (?:people|lot|types|kind|side|party|excuse|hypocrisy|so-called)',
      "(?:he|she|they|trump|obama|hillary|the president|potus) (?:lied|lies|failed|doesn't care|don't care|has no|have no|refuses|refused|thinks|wants to|claims|doesn't (?:get|understand|want)|is (?:a|not|so|too|just|trying|lying))",
    ],
  },
  {
    name: 'a sweeping claim',
    weight: 6,
    cap: 12,
    phrases: [
      "(?:there is|there's|there are|there was|has|have|had|with) (?:absolutely |just |simply )?(?:no|nothing) (?:excuse|reason|justification|place|room|such|need(?! to (?:queue|apply|book|register|do|call|wait|contact|reply))|way|doubt|evidence|difference|right(?! or)|place|plan|interest|idea|accountability|wrong|more|better|longer|logic|shame|respect|clue|moral|good|to do with|to lose|left|sense)",
      '(?:nothing|something|anything) (?:to do with|more than|less than|but|wrong with|is more|is as|will change|good about)',
      '(?:all|every|no) (?:men|women|people|politicians|muslims|christians|feminists|liberals|conservatives|republicans|democrats|americans|children|lives|life|human|humans|humankind|religions?|man|woman|person|child|baby|citizen|american)',
      '(?:only|the) (?:a|an|one|thing|way|reason|people|difference|problem|real|worst|best|biggest|greatest|right|wrong|true|fact|truth|same) (?:\\w+ )?(?:that|is|who|to|in|of|for|between|with)',
      '(?:the|our|their|his|her) (?:real|true|actual|very|mere|sheer|whole|sole) \\w+',
      '(?:most|least) [a-z]+ (?:ever|in history|of all|in the world|on earth|of our time|in america|in the country|president|administration|congress|person|woman|man|thing|people)',
      '(?:ever|in history|of all time|on earth|on the planet|in the universe|in the world)[!.]',
      "(?!you (?:should|must|can|will|may|do) (?:never|always|only|just))(?:the )?(?:world|country|nation|america|society|humanity|mankind|people|we|you|media|government|congress) (?:\\w+ )?(?:needs?|deserves?|wants?|can't|cannot|never|always|only|just|has lost|have lost|is going|is becoming)",
    ],
  },
  {
    name: 'judging what somebody is',
    weight: 5,
    cap: 10,
    phrases: [
      "(?:is|are|was|were|isn't|aren't|ain't|it's|that's|they're|he's|she's|you're|'s|be|being|seems|looks|sounds|feels) (?:not |n't |just |so |too |such |really |very |all |only |nothing |no |a |an |the |simply |clearly |always |never |still |more |becoming ){1,2}(?:a |an |the |about |to |of )?[a-z]+",
      '(?:more|less|better|worse|easier|harder|smarter|higher|bigger|greater) [a-z ]{0,12}than',
      '(?:too|so|such|this|that) (?:many|much|few|little|long|far|late|bad|good|easy|hard|often)',
    ],
  },
  {
    name: 'a turn of argument',
    weight: 5,
    cap: 10,
    phrases: [
      '(?<=\\0)(?:but|yet|and yet|and so|so|now,|nor|indeed|instead|still|worse|better|then again|after all|of course|at least|perhaps|never|not|gone|nobody|everybody|certainly|surely|what|such|either|whatever|imagine|suppose|take|consider|this is|that is|it is|here is|there is|if) ',
      "(?:not only|not just|not merely|not so much|no longer|nothing but|nothing less|if only|as if|as though|let alone|far from|no matter|at best|at worst|in effect|in short|in other words|in the name of|at the expense of|the point|the same|one more|yet another|any more|so long as|in the end|on the contrary|by contrast|more than ever|all too|far too|only too|none other|if anything|little wonder|it is no|to say nothing|rather than|even if|even though|even the|what is more|what's more|for all|and all|such as it is|so forth|by no means|hardly|scarcely|barely)",
      '(?:one (?:can|could|must|might|has|does|is|would|thinks|wonders)|would (?:have|be|not|make|seem|do)|could (?:well|easily|hardly|not)|cannot (?:but|be)|will (?:never|always|surely|no doubt|not)|is (?:simply|nothing|never|hardly|no|all|only|merely|just) )',
    ],
  },
  {
    name: 'arguing against something',
    weight: 3,
    cap: 9,
    phrases: [
      "(?:not|never|don't|doesn't|didn't|isn't|aren't|wasn't|weren't|can't|cannot|couldn't|won't|wouldn't|shouldn't|hasn't|haven't|ain't|nor|without|against|anti)",
      '(?:but|yet|instead|rather than|despite|although|even though|unless|because|therefore|otherwise|regardless|while|if|then|why|so that|either|only|still|even|than|when)',
    ],
    talk: true,
  },
  {
    name: 'a duty put on others',
    weight: 6,
    cap: 9,
    talk: true,
    phrases: [
      "(?:you|they|he|she|it|people|women|men|everyone|everybody|nobody|no one|we|americans|parents|who|someone|somebody) (?:\\w+ )?(?:should|shouldn't|must|mustn't|need to|needs to|have to|has to|ought to|had better|better|can't|cannot|deserves?|won't|will never|would|could never)",
      '(?:stop|quit|start|keep|leave|let|imagine|remember|think|look|read|see|ask|tell|wake|watch|believe|support|trust|pray|love|respect|defund|repeal|vote|say|join|help|fight|protect|defend|thank|show|listen|learn|give|get) (?:\\w+ing|your|our|the|that|this|these|it|me|us|them|him|her|women|men|what|how|about|up|out|why|god|in|for)',
    ],
  },
  {
    name: 'talking to an opponent',
    weight: 4,
    cap: 8,
    talk: true,
    phrases: [
      "(?:you|your|you're|you've|you'll|yourself|u|ur)",
      "(?:they|them|their|they're|he|she|his|her|him|these|those|someone|people|men|women)",
    ],
  },
  {
    name: 'people spoken of as a kind',
    weight: 5,
    cap: 10,
    talk: true,
    phrases: [
      "(?:women|men|girls|boys|woman|man|guys|dudes|females?|males?|mothers|fathers|people|folks|humans?|humanity|mankind|society|society's|humankind|this world|our world|this country|our country|our nation|the rich|the poor|politicians?|believers|sheep|citizens|taxpayers|kids these days|nobody|everybody|everyone)",
    ],
  },
  {
    name: 'right and wrong in general',
    weight: 5,
    cap: 10,
    talk: true,
    phrases: [
      '(?:rights?|wrongs?|truths?|true|false|lies?|freedoms?|choices?|choose|power|respect|equal\\w*|morals?|morality|laws?|belief|beliefs|believe|faith|science|proof|prove|proves|evidence|facts?|logic|reality|history|nature|future|generations?|planet|responsib\\w+|deserve\\w*|worth|matters|innocent|guilty|blame|fault|proud|afraid|fear|hate|love|hope|dream|dreams|war|wars|peace|murder\\w*|kill|kills|killing|slavery|slaves?|victims?|enem(?:y|ies)|destroy\\w*|ruin\\w*|real|fake|honest\\w*|trust|betray\\w*|stand|fight|win|lose|wins|loses|lost|progress|change|better|best|worse|worst)',
    ],
  },
  {
    name: 'a message passed on',
    weight: -10,
    cap: 10,
    talk: true,
    phrases: ['(?<=\\0|^)rt @?\\w+'],
  },
  {
    name: 'news of an incident',
    weight: -4,
    cap: 12,
    talk: true,
    phrases: [
      '(?:dead|death toll|killed|injured|missing|trapped|stranded|magnitude|epicent\\w+|outages?|blackout|flood\\w*|landslides?|bushfires?|containment|situation report|suspended|suspends|cancelled|canceled|as of|signal no|evening update|morning update|map of|deployed|damage\\w*|declared|per cent|percent|near|located|between|until|tonight|tomorrow|today at)',
    ],
  },
  {
    name: 'shouting',
    weight: 4,
    cap: 8,
    phrases: ['!{2,}', '[!](?=[ \\0]|$)', '(?<! )(?:\\.{3,}|…)'],
  },
  {
    name: 'a figure',
    weight: -2,
    cap: 6,
    phrases: ['[£$€]?\\d[\\d,.:]*(?:%|pm|am|k|m|bn)?'],
  },
  {
    name: 'a source',
    weight: -6,
    cap: 12,
    phrases: [
      'according to|(?:he|she|they|mr \\w+|mrs \\w+|minister|officials|police|spokesman|spokeswoman|spokesperson|court|report|study|survey|figures|officers|researchers|scientists) (?:\\w+ )?(?:said|say|says|told|stated|announced|reported|added|found|shows?|argued?|warned|noted|suggested|estimated|predicted)',
      '(?:said|explained|added|testified|announced|confirmed|told(?! (?:to|us|you|me|that we))|warned|reported|wrote|estimates?|estimated)',
    ],
  },
  {
    name: 'service information',
    weight: -4,
    cap: 16,
    phrases: [
      '(?:apply|application|register|registration|visit|office hours|contact|details|more information|further information|find out|website|online|deadline|closing date|available|opening|open|closed|closure|updates?|advisory|forecast|warning|residents|roads?|traffic|fires?|wildfires?|firefighters?|flood\\w*|storms?|typhoon|hurricane|tornado|weather|rain\\w*|winds?|smoke|earthquake|quake|relief|rescue\\w*|donations?|emergency|emergencies|recovery|hospitals?|alert|homes|victims|survivors|missing persons?|power lines?|crews?|acres|snow|ice|shelter|evacuat\\w+|hotline|guidance|eligible|form|forms|click|download|tickets?|venue|schedule|meeting|hearing|workshop|conference|session|users?|agenc(?:y|ies)|services?|content|team|teams|staff|apps?|mobile|data|research|testing|design|software|developers?|customers?|platforms?|blog|webinar|sites?|web|page|pages)',
    ],
  },
  {
    name: 'guidance for the reader',
    weight: -3,
    cap: 15,
    plain: true,
    phrases: [
      "(?:you|your|you'll|you're|you've|yourself|we'll|make sure|for example|such as|how to|use|used|using|help|helps|learn|need to|example|tips?|step|guide|can be|may be|tools?|project|projects|process|product|products|build|create|develop\\w*|digital|technology|tech|code|open source|accessib\\w+|usability|metrics|analytics|feedback|survey|information|program|programs|office|work|working|workshop)",
    ],
  },
  {
    name: 'a court or police matter',
    weight: -4,
    cap: 24,
    plain: true,
    phrases: [
      '(?:defendants?|charged|charges|convict\\w*|sentenc\\w+|felony|felonies|counts?|jury|trial|court|prosecut\\w+|attorney|murder\\w*|assault\\w*|robb\\w+|guilty|plea\\w*|arrest\\w*|police|officers?|suspects?|probation|custody|evidence|accused|crimes?|criminal\\w*|inmate|parole|gang|detectives?|victims?|prison|jail|law|fraud\\w*|traffick\\w+|pimp\\w*|sexual\\w*|rape\\w*|kill\\w*|stabb\\w+|shooting|gun|weapon|drugs?|injur\\w+|suffer\\w*|wound\\w*|unlawful\\w*|violat\\w+|penal|statute|plaintiff)',
    ],
  },
  {
    name: 'a clause of law',
    weight: -5,
    cap: 20,
    plain: true,
    phrases: [
      '(?:includes? (?:a|an|any|but|the)|means|pursuant|subdivision|sufficient to|threat of|any person|another person|a person who|a reasonable person|hereby|thereof|acquiesce|jurisdiction of|regulated by|subject to)',
    ],
  },
  {
    name: 'a greeting, thanks or an invitation',
    weight: -9,
    cap: 27,
    phrases: [
      "(?:congrat\\w*|happy birthday|happy new year|merry christmas|happy \\w+ day|happy anniversary|good luck|well done|best wishes|welcome to|thank you (?:to|for|so|all|@)|thanks (?:to|for|so|@|all)|thanks!|season's greetings|happy (?:easter|diwali|eid|hanukkah|passover|thanksgiving|holidays))",
      '(?:pleased|delighted|honou?red|thrilled|excited|proud|happy|privileged|glad|humbled|grateful|great|wonderful|fantastic|lovely|good|nice|fun|awesome|amazing|pleasure|privilege|honou?r|enjoyed|enjoy|loved|had a|looking forward|look forward|enjoying|appreciate) (?:[\\w#@]+ ){0,2}(?:to (?:announce|see|meet|be|have|join|host|welcome|speak|hear|visit|talk|attend|share|introduce|report|work|represent|launch|confirm|open|celebrate|serve|help|receive|present|support|tour|recognize)|meeting|seeing|visiting|touring|speaking|talking|joining|hosting|hearing|turnout|visit|tour|event|crowd|time|day|conversation|discussion|meet|stop|job|group|honou?r|attending|discussing|morning|afternoon|evening|with|at)',
      "(?:icymi|interview(?:ed|s)?|join (?:me|us)|tune in|watch live|live at|live on|live now|watch me|i'll be on|i will be|stop by|come (?:by|join)|rsvp|photos?|pic|picture|video from|pictured|on my way|stopped by|heading to|speaking (?:at|with|to)|met with|meeting with|talking with|toured|visited|visiting|touring|attended|attending|spoke (?:with|at|to)|hosting|hosted|check out|internships?|academy|students|art competition|office hours|town hall|honou?ring|honou?red|celebrat\\w+|commemorat\\w+|rest in peace|rip|tribute|memorial|remembering|veterans day|proud to have|veterans day|\\w*(?:memorial|veterans|independence|mothers|fathers|labor|labour|earth|remembrance|armistice|thanksgiving|tynwald|flag|flower)s?day|(?:on )?this #?\\w+ ?day,? we|4th of july|fallen|served our (?:country|nation)|your service|their service|birthday|anniversary|awards?(?! themselves| itself)|awarded|winner\\w*|ribbon cutting|graduat\\w+)",
      "(?:thoughts (?:and|&) prayers(?! (?:don't|do not|won't|will not|aren't|are not|never))|our thoughts are|my thoughts are|prayers (?:are|go|for|to)|hearts? (?:go|goes) out|deepest sympath\\w+|condolences|stay safe|be safe|take care)",
    ],
  },
  {
    name: 'mourning or remembrance',
    weight: -9,
    cap: 27,
    phrases: [
      '(?:(?:lost|gave|laid down|lay down|risked|risk) (?:his|her|their) (?:own )?li(?:fe|ves)|loss of (?:a |so many )?(?:life|lives|loved ones?)|(?:made |make )?the ultimate sacrifice|sacrificed|(?:their|his|her|whose) (?:\\w+ )?(?:sacrifices?|bravery|courage|valou?r)|in (?:loving )?(?:memory|remembrance) of|commemorat(?:es?|ed|ing|ions?)|mourn(?:s|ed|ing)?|grie(?:f|ve|ves|ving)|bereaved|passed away|(?:the )?passing of|(?:we|i|always|who) remember|(?:will|shall|we) never forget|never forgotten|#?neverforget|#?lestweforget|lest we forget|the fallen|moment of silence|(?:nobody|no one|no-one) (?:else )?(?:was|has been) (?:seriously |badly )?(?:hurt|injured|harmed|killed)|minute.s silence|heavy hearts?|heartbroken|will be (?:\\w+ )?missed|survived by|funeral|vigil|wreath)',
      '(?:(?:tragic|terrible|horrific|awful|senseless|brutal|devastating|horrible|heartbreaking|sad) (?:\\w+ )?(?:accident|attacks?|bombing|crash|collision|death|deaths|events?|explosion|fire|incident|loss|murders?|news|shooting|storm|tornado|tragedy|violence)|tragedy|tragedies|d-day|9/11|september 11(?:th)?)',
    ],
  },
  {
    name: 'a cheerful word',
    weight: -5,
    cap: 15,
    talk: true,
    phrases: [
      '(?:great|awesome|amazing|fun|loved|proud|lucky|congrat\\w*|thanks?|welcome|excited|happy|glad|honou?red|best wishes|enjoy\\w*|wonderful|fantastic|delicious|tasty|friends?|beloved|talented|cheers|game|season|tonight|weekend)',
    ],
  },
];

/** Hashtags that say what to think; read as words in lower case. */
export const MOOD_TAGS: ReadonlySet<string> = new Set(
  'irony,sarcasm,fail,epicfail,smh,justsaying,truth,facts,fact,wakeup,wakeupamerica,wakeupworld,resist,enough,enoughisenough,shame,shameful,disgusting,disgrace,hypocrisy,hypocrite,hypocrites,hypocritical,sad,stupid,stupidity,idiots,liar,liars,lies,corrupt,corruption,ridiculous,unacceptable,outrage,outrageous,sickening,wtf,lol,logic,commonsense,nonsense,bs,bullshit,bigotry,bigot,ignorance,doublestandards,justice,freedom,liberty,equality,equalityforall,equalrights,humanrights,solidarity,change,hope,thoughts,wisdom,peace,tyranny,patriot,actnow,takeaction,takeastand,standup,speakup,speakout,demandaction,fightback,unfair,injustice,greed,propaganda,scandal,coverup'.split(
    ',',
  ),
);
