import type { Cue } from './cue.ts';

/** Judgement by the shape of the sentence: who was right to do what, what others get for it, what something looks like. */
export const PLAIN_JUDGEMENT: readonly Cue[] = [
  {
    name: 'a judgement in plain words',
    weight: 13,
    cap: 26,
    phrases: [
      '(?:is|are|was|were|been) (?:<adv> |quite )?(?:right|wrong|foolish|wise|brave|mad|silly|daft|naive|stupid) (?:not )?to (?!left)[a-z]+|(?:is|are|was|were|should be|must be) an? [a-z -]{2,30}, not an? [a-z -]{2,30}(?=[.!])',
      "(?:is|are|was|were) (?:<adv> )?in (?:the )?(?:developers?|lobbyists?|bankers?|banks?|unions?|donors?|landlords?|government|ministers?|party|tycoons?|oligarchs?|(?:tobacco|drug|oil|drinks|water|energy|betting) (?:firms?|companies|industry|lobby)|big [a-z]+)(?:'s?|s') (?:back )?pockets?|(?:vaccines?|vaccinations?|jabs?|the jab|fluoride|masks|5g|the mmr) (?:is|are|was|were|causes?|caused|kills?|do not|don't|does not|doesn't) (?:<adv> )?(?:poison(?:ous|ing us)?|poison|a (?:hoax|scam|con|lie|bioweapon)|autism|infertility|brain damage|more people|people off|work(?=[.!]|$)|not safe|unsafe|dangerous)",
      'with the (?:nerve|guts|courage|backbone|spine|decency|sense|gumption|honesty) to|good to see (?:one|an?|some|any) (?:\\w+ )?(?:mhk|mp|minister|politician|councillor|member|leader|party|common sense|sense)|(?:is|are|was|were|got|grown) used to being [a-z]+|(?:sits?|sat) (?:badly|ill|uneasily|awkwardly) with|treat(?:s|ed|ing)? (?:\\w+ ){1,3}(?:shabbily|badly|poorly|unfairly|meanly|disgracefully|appallingly|abominably|shamefully)',
      '(?:i|we) (?:all )?pay (?:my|our|the|enough|plenty of) (?:\\w+ )?(?:rates|taxes|tax|way|fares?|bills|wages|salaries) (?:and|but|yet|so|for)|(?:pay|pays|give|gives|do|does|contribute|offer|offers|know|knows|risk|risks) (?:nothing|little|less) (?:and|but|yet) [a-z]+|(?:said|says|did|does|do|offers?|means?|changes?|solves?|proves?|achieves?|adds?|explains?) (?:very |precious |so |next to |absolutely )?(?:little|nothing)(?=[.,;!]| new)',
      '(?:have|has|had) (?:long )?had (?:its|their|his|her) day|(?:\\w+ )(?:and|yet|but) not (?:one|a single one) (?:who|that|of them|has|is|was|knows|could|can)|nothing (?:good|useful|decent) (?:ever |will |can )?(?:came|comes?) (?:of|from|out)|worth every penny|not worth (?:a penny|the money|the candle|the trouble)',
      '(?<=\\0|^|, )let (?:the )?(?:<kind>|fishermen|islanders|locals|shopkeepers|residents|businesses|dogs|youngsters) [a-z]+(?=[.!])|if only (?:to|because|the|they|he|she|ministers|somebody|someone)(?= )|(?:ought to|should) be (?:named|shamed|sorry|sent packing|thanked|knighted|put out|first in line|top of the list|doing|asking|begging|grateful|left to)',
      '(?:looks?|feels?|seems?|sounds?|smacks?) (?:<adv> |a bit |rather |pretty |increasingly )?(?:tired|cheap|grim|hollow|odd|wrong|rushed|desperate|silly|unloved|shabby|dated|tatty|unfair|daft|sad|tacky|pointless|mean|backward|forced|lazy|like (?:a|an) (?:afterthought|shed|bribe|cover-?up|stitch-?up|con|joke|prison|car park|bomb site))(?=[.,;!]| (?:and|to|but|compared))',
      '(?:they|he|she|we|ministers|planners|someone|somebody|<body>) (?:should|could|might|ought to) (?:at least )?have (?:<adv> )?(?:listened|known|asked|thought|told|waited|stuck|seen|learned|learnt|stopped|looked|warned|spoken|said|apologised|resigned|kept|built|bought|spent|fixed|left)(?! (?:been|when|because))',
      '(?:anyone|anybody|everyone|a child|any fool|a blind man) (?:can|could|will) (?:see|tell)(?= )|(?:seems?|appears?|seemed) to (?:enjoy|relish|think|believe|delight|prefer|care|love|imagine|regard|treat|exist|be (?:enjoying|hoping|making it))(?= )',
      "an? (?:\\w+ )?(?:island|country|society|town|government|nation|community|council|party|church) that [^.?!\\0]{3,90} (?:has (?:no|lost)|is (?:no|not|a|lost|doomed|failing)|cannot|can't|deserves|should|does not|doesn't|loses|will (?:not|never|lose|fail))|while (?:we|i|the rest of us|everyone else|others|<kind>) (?:<adv> )?(?:do|does|did|pay|pays|paid|wait|suffer|struggle|carry|clean|queue|scrape|go without|foot|pick)(?= )",
      'an? (?:tax|levy|charge|fee|policy|law|rule|plan|scheme) (?:that|which) (?:only|hits?|punishes|rewards|nobody|no one|helps? (?:no one|nobody)|costs? more)|another nail in the coffin|(?:is|are) (?:<adv> )?(?:overworked|underpaid|undervalued|unappreciated|taken for granted|overtaxed|overcharged|short-?staffed and)(?=[.,!]| and)|(?:any|a|one) (?:fool|sane person|half-decent \\w+) (?:can|could|would|knows)',
    ],
  },
];
