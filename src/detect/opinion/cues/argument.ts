import type { Cue } from './cue.ts';

/** Habits of argument: outcries, sides, sweeping claims, and the words that turn or strengthen a point. */
export const ARGUMENT: readonly Cue[] = [
  {
    name: 'an outcry',
    weight: 8,
    cap: 16,
    phrases: [
      '(?<=\\0|^)what an? (?:\\w+ )?(?!time|day|week|night|weekend|morning|evening|game|match|view|turnout)[a-z]+(?=[ !.,\\0]|$)',
      'another \\w+,? (?:and )?(?:yet )?another(?= )',
      "(?<=\\0|^)(?:full stop|end of|end of story|period|simple as that|say no more)[.!]|(?:this|that)(?: is|'s) what (?:happens|you get) when|you won't (?:hear|read|see) (?:this|that|it)|(?:they )?don't want you to (?:know|see)|think(?:s)? (?:they|he|she) (?:owns?|can do|is above|are above)|who (?:actually|finally|genuinely)(?= )",
      'when will (?:\\w+ ){1,3}?(?:learn|listen|wake|see|act|realise|realize|stop|understand)',
      '(?<=\\0|^)(?:enough|nonsense|rubbish|shameful|disgraceful|typical|pathetic|unbelievable|ridiculous|finally|at last)[.!]',
      '(?<=\\0|^)(?:finally|at last|at long last),? (?:some|somebody|someone|common sense|a (?:minister|government|council|leader|party|politician))(?= )',
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
    name: 'us against them',
    weight: 8,
    cap: 12,
    phrases: [
      "(?:they|these people|those people|you people|some people|people like|people who|those who|anyone who|the same people|folks who|women who|men who|girls who|guys who) (?:\\w+ )?(?:want|don't|won't|do not|hate|refuse|never|always|just|only|claim|say|call|care|have no|had no|keep|are trying|are so|oppose|support|call themselves|(?:think|believe)(?! (?:that )?(?:they|it) (?:may|might|could|are|have|need|saw|know))|(?:need|can't|cannot)(?! (?:help|support|care|more|extra|to|an?|the|attend|come|travel|get|use|access|make|walk|work|afford|drive|leave|be|find|see|read)))",
      "(?:what|why|how) (?:they|these|those) (?:don't|want|really|can|are)",
      "(?:it|they|government|council|ministers?|politicians|he|she|nobody|no one) (?:\\w+ )?(?:doesn't|don't|didn't|do not|does not|did not|couldn't|could not|never) (?:even |really |actually |ever )?(?:cares?d?|listens?(?! in)|listened|give a|have a clue|understand|get it|bother|learn)",
      '(?:you|your)(?: \\w+)? (?:people|lot|types|kind|side|party|excuse|hypocrisy|so-called)',
      "(?:he|she|they|trump|obama|hillary|the president|potus) (?:lied|lies|failed|doesn't care|don't care|has no|have no|refuses|refused|thinks|wants to|claims|doesn't (?:get|understand|want)|is (?:a|not|so|too|just|trying|lying))",
    ],
  },
  {
    name: 'a sweeping claim',
    weight: 6,
    cap: 12,
    phrases: [
      "(?:there is|there's|there are|there was|has|have|had|with) (?:absolutely |just |simply )?(?:no|nothing) (?!better (?:place|time|way|spot|day|view))(?:excuse|reason|justification|place|room|such|need(?! to (?:queue|apply|book|register|do|call|wait|contact|reply))|way|doubt|evidence|difference|right(?! or)|place|plan|interest|idea|accountability|wrong|more|better|longer|logic|shame|respect|clue|moral|good|to do with|to lose|left|sense)",
      '(?:nothing|something|anything) (?:to do with|more than|less than|but|wrong with|is more|is as|will change|good about)',
      '(?:all|every|no) (?:men|women|people|politicians|muslims|christians|feminists|liberals|conservatives|republicans|democrats|americans|children|lives|life|human|humans|humankind|religions?|man|woman|person|child|baby|citizen|american)',
      '(?!the (?:best|only|right) (?:way|time|place) to (?:get|reach|travel|apply|contact|find|pay|avoid|protect|learn|book|see|visit|stay|keep|prevent))(?:only|the) (?:a|an|one|thing|way|reason|people|difference|problem|real|worst|best|biggest|greatest|right|wrong|true|fact|truth|same) (?:\\w+ )?(?:that|is|who|to|in|of|for|between|with)',
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
      "(?!is no better (?:place|time|way|spot|day|view))(?:is|are|was|were|isn't|aren't|ain't|it's|that's|they're|he's|she's|you're|'s|be|being|seems|looks|sounds|feels) (?:not|n't|just|so|too|such|really|very|all|only|nothing|no|an?|the|simply|clearly|always|never|still|more|becoming) (?!needed|required|necessary|available|open(?!ly)|included|affected|covered|eligible|charged|expected)[a-z]+",
      '(?:more|less|better|worse|easier|harder|smarter|higher|bigger|greater) [a-z ]{0,12}than',
      '(?:too|so|such|this|that) (?:many|much|few|little|long|far|late|bad|good|easy|hard|often)',
    ],
  },
  {
    name: 'a turn of argument',
    weight: 5,
    cap: 10,
    phrases: [
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
    register: 'talk',
  },
  {
    name: 'shouting',
    weight: 4,
    cap: 8,
    phrases: ['!{2,}', '[!](?=[ \\0]|$)', '(?<! )(?:\\.{3,}|…)'],
  },
];
