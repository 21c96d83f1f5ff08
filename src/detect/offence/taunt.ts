/** What somebody is called to his face when he is mocked. */
const NICKNAME = 'genius|einstein|sherlock|princess|snowflake|petal|mastermind|brainbox|grandad|grandma';
const THEY = 'you|he|she|they|u|lot|shower|crew';
/** What somebody is said to have less of than a thing. */
const GIFT =
  'personality|brains|sense|charm|manners|backbone|intelligence|guts|class|wit|charisma|integrity|spine|shame|decency|talent|warmth';

/** Put-downs in plain and often polite words: mock praise, lives compared, somebody told that he never worked. */
export const TAUNTS: readonly string[] = [
  `^ [well|nice|good|great|way|oh|ok|okay|sure|whatever|congratulations|bravo|congrats|cheers|thanks ?done|job|one|work|going|to|go|well|yes|dear , ${NICKNAME}] $|,`,
  `^ what|who|how|why|did|do|oh|aw|aww|ah *3 , [snowflake|princess|petal|grandad|grandma|einstein|sherlock] $|,`,
  '[dry your|those|them eyes|tears] $|,|princess|mate|love|pal|petal',
  '[some of us *7 , unlike you] *2 $',
  `[what|wot would|'d you|he|she|they know about *4] $|,`,
  `${THEY} *2 [never done|worked|did ?a ?an ?honest ?proper ?hard ?a|one day|hand's|stroke|minute|hour *3 in your|his|her|their *1 life|lives]`,
  `[my ?own ?wheelie ?old ?left *1 has|have|'s|had ?got more ${GIFT} than] you|u|him|her|he|she|they|them|that|those|this|any|the|half`,
  '[i|we pay your|his|her|their wages|salary] $|,|and|so|remember',
  "[lift|elevator does|do n't|not ?quite ?go|reach *3 top]",
  '[mouth|gob like the|a ?bloody mersey|dartford|blackwall|foghorn|sewer|drain ?tunnel]',
  '[read|reading it|that|this|mine again ?, ?very slowly]',
  '[must|it be lovely|great|wonderful|bliss|marvellous|comforting to be that|so thick|dim|stupid|ignorant|gullible|naive|clueless|dense|<trait3>]',
  '[absolute|utter|prize weapon|melt|spanner|plank|roaster|helmet|doughnut|donut|wazzock] $|,',
  'people|lot|they|family|families|tenants|them *4 [breed|breeding|breeds|multiply|multiplying like ?bloody ?fucking rabbits|rats|flies|vermin|mice]',
  'a|an woman|female|girl|lady|lad|boy|bloke *4 , ?well [whatever next]',
  'he|she|it|they *2 a|an [she|he|woman|man|girl|boy|lady ?, and never will|was]',
  "[stick|shove|stuff|put|ram|poke *4 where the sun do|does|did|never ?n't ?not ?ever shine]",
  '[report|spam|flood|bombard *3 account|page|profile|inbox|phone *1 until|till she|he|they|it]',
  "[does your mummy|mammy|mum|mam know you are|'re ?out ?up online|here|using|playing|out|up]",
  "[could|would|'d start a|an fight|row|argument in an|a empty|phone]",
  '[what exactly|actually|precisely do|does you|he|she|they|u ?actually do all day]',
  '[another|some|more|real|what|pure ?a ?sheer genius decision|idea|plan|move|thinking] $|,|by',
  '[stick|back to ?your ?the knitting|ironing|bingo|crayons|crochet] $|,|dear|love|mate',
  '[how you|he|she|they|anyone ?ever ?even ?once get|gets|got dressed|elected|hired|promoted *4 beyond|baffles|mystery]',
  '[if *1 whingeing|whinging|moaning|complaining|ignorance|lying|bullshitting|laziness was|were ?an olympic|olympics|sport]',
  '[sling your|their|his|her hook] $|,|and|or|if',
  '[face only a|his|her ?blind mother *1 love]',
  "[brain|brains|wit|wits between them|'em|you|yous] $|,|and",
  '[waste of a|an ?good ?perfectly *1 chair|seat|desk|vote|salary|wage|uniform|haircut]',
  "people|folk|they|she|he|him|her|them|you|lot *2 [should|must|ought n't|not|never ?to ?even be allowed|let ?to breed|reproduce|procreate]",
  '[nobody|noone|no-one elected|appointed you] $|,|to',
  '[jumped-up ?little *1 clerk|official|secretary|receptionist|caretaker]',
];
