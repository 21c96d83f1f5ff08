import { perDocument } from '../../core/document.ts';
import { hitAt, type VoicedHit } from './context.ts';
import { findAll, type Match, patterns } from './pattern.ts';
import { goesOnFairly } from './said.ts';
import { TAUNTS } from './taunt.ts';
import { worstOf } from './worst.ts';
import { type OffenceSentence, offenceSentences, type Word } from './words.ts';

/** Somebody is told to be silent, to go away or to suffer, or is mocked and goaded. */
const PATTERNS = patterns([
  ...TAUNTS,
  '[shut ?the ?fuck|hell ?your up|face|mouth|trap|gob|cakehole|piehole ?up]',
  '[shut it] $',
  '[stfu]',
  '[gtfo]',
  '[get a life|grip|clue|brain|job|room] ?, $',
  '^ ?just ?please ?so ?oh [get lost] $',
  ', ?just ?so ?please [get lost] $',
  'just|all|well [get lost] $',
  '[get stuffed]',
  '[get bent] $',
  '[get *1 head|heads out of your|his|their|her]',
  '[get over yourself|yourselves]',
  '[get over it] ?, $',
  '[go ?and ?right ?straight cry|whine|whinge|moan to|about|somewhere|elsewhere ?else]',
  '[go ?and cry|whine|whinge|moan] $',
  '[go ?right ?straight to hell]',
  '[go ?away ?and ?take ?a fuck|screw|shag|stuff|jump|hang yourself|in ?a ?the ?lake|off]',
  '[go back|home to where ?the ?fuck ?ever you|u|they|he|she came|come|belong|crawled|slithered|swam|sailed|hatched]',
  '[go back|home to ?your ?own country|africa|mexico|pakistan|poland|india|liverpool|mummy]',
  '^ [go away|home] $',
  '[cry|cope|seethe harder|more] $',
  '[cry me a river]',
  '^ [cope] $',
  '[stay mad|triggered|salty]',
  '[die mad]',
  '[drop dead]',
  '[screw|stuff|blast|damn|sod|bugger|naff|fuck|eff|f you|off|yourself|u]',
  '[fuck ?right off|you|u|yourself|yourselves]',
  '[piss|bugger|sod|bog|naff|eff|feck off]',
  '[jog on] $',
  '[do one] $',
  '[up yours]',
  '[bite|blow|eat me|shit]',
  '[suck my|it|a|deez ?fat ?big ?cock|dick|balls|nuts]',
  '[kiss my ?big ?fat ?hairy ass|arse|butt]',
  '[take your|his|her|ur meds|pills|medication|tablets]',
  '[off|forgot|forget|need|needs your|his|her meds]',
  '[crawl ?on back *2 under|into|hole|rock]',
  '[nobody|no-one|noone ?really ?even ?one cares|asked ?what ?you ?u ?think] $|,|and|so|anyway',
  '[nobody|no-one|noone ?really ?even ?one cares|gives|wants what|about|how|if|to you|your|u|ur|he|she|hear *1]',
  '[nobody|no-one|noone ?really ?even ?one asked ?for you|your|u|him|her]',
  '[nobody|no-one|noone ?really ?even ?one likes|wants|misses|loves|believes|missed|trusts|respects|needs you|u] $|,|and|here|back|around|any|anymore|so|because|or',
  '[no one likes|wants|misses|loves|believes|trusts|respects|needs you|u] $|,|and|so|because|or',
  "[send|ship|deport|pack|fly|kick|put ?all ?the ?lot ?of them|'em|him|her|lot ?all ?straight ?right back|home ?off ?on ?to ?the ?boat where|africa|asia|pakistan|poland|romania|syria|india|mexico|albania|somalia|nigeria|their|his]",
  '[mind your own ?bloody business]',
  '[keep your ?big ?fat nose|snout|beak|oar out]',
  '[on your bike] $|,',
  '[pipe|simmer down] $|,',
  '[get out more] $|,|and',
  '[you people|lot never|always|keep|disgust|ca *1]',
  '[who cares what|about|if you|u|he|she]',
  '[keep crying|whining|moaning|coping|dreaming|sulking] $|,',
  '[are|r you ?just ?deliberately ?always ?being ?that ?this ?so obtuse|thick|dense|stupid|dim|ignorant|daft|dopey|slow] $|or|,',
  '[sick|tired|fed|enough ?up ?of ?with your ?constant ?endless lies|nonsense|whining|drivel|attitude|excuses|moaning|arrogance|games|stupidity|rubbish|crap]',
  "you|he|she|u [are|'re|is|'s n't|not worth my|the|our|your|anyone's time|effort|trouble|breath|bother|spit]",
  '[blah blah]',
  '[crawled|slithered|oozed out of|from]',
  '[what are you , twelve|12|five|5|six|ten|four|stupid|blind|deaf|thick]',
  '[way out of a ?wet ?brown paper bag]',
  '[mummy|mommy|mammy|daddy|mama *2 hug|love|loved|drop] you',
  "[how <trait>|bad|dumb you|u|he|she are|is|'re] $|at|,|and",
  '[your|his|her|their ?moral high horse]',
  '[say that|it|this to my face]',
  '[long walk off|on a short]',
  '[jump|leap off a cliff|bridge]',
  ', [little boy|man] $',
  '[all mouth and no] trousers',
  '[all mouth ,|and ?no trousers]',
  "[big girl 's blouse]",
  '[nothing|anything|something better to do] $|than|with|?|,',
  '[nobody|noone|no-one|one takes|believes|reads|listens ?to you|u|him|her ?seriously] $|seriously|any|and|,|here',
  '[put down the|that crack|bottle|bong|gin|vodka|glue ?pipe]',
  '[lay off the crack|drugs|booze|gin|weed|sauce|bottle|glue]',
  '[what|have *1 you been smoking|sniffing|snorting]',
  '[stop|quit being|acting ?like such|so|a|an ?a ?little ?big <insult>|<trait>|<beast>|baby|child|drama|wimp|difficult|obtuse|toddler|sissy|princess|diva|sensitive|dramatic|precious|touchy|soft|wet]',
  "[who would|'d|could ?ever believe|trust|listen|marry|hire ?to ?a ?anything ?word ?that ?comes you|him|her|out]",
  '[out of your ?big ?fat ?stupid mouth|gob]',
  '^ [you|u ?really ?all smell|stink|reek|suck|bore] $',
  '^ you|u ?really ?clearly ?seriously ?do [need ?some professional|psychiatric|mental|serious help] $',
  '[scraped|scrape|wiped|wipe *4 off|on|under my shoe|boot|shoes|windscreen|windshield|arse|ass|backside]',
  '[who made|elected|appointed you|u king|queen|god|boss|judge|the|an]',
  "[you|u|he|she ?lot would|'d|could|wo n't|not last|survive *4 minutes|minute|day|week|seconds|wild]",
  '[read|heard|seen better|smarter|funnier|brighter|cleverer *2 on|in|from the|a *4]',
  'your|his|her [ignorance|stupidity|arrogance|incompetence|idiocy|hypocrisy|rudeness] is|knows|astounds|amazes|never|shows',
  "[do n't|not ?you ?ever ?dare speak|talk|write|contact to|me ?me again]",
  '[as weak|thin|small|fat|ugly|empty|thick|flat as your|his|her *2] $',
  "[you|u 're|are ?just ?an ?a ?absolute ?complete nobody|irrelevant] $|and|,|to|here",
  "[you|u do n't|not matter|count] $|here",
  '[everything|anything|all|whatever you|u|he|she write|say|post|do|writes|says|posts|touch is|are ?utter ?complete ?just ?pure nonsense|rubbish|lies|drivel|garbage|junk|worthless|waffle|dross]',
  '[as ugly|rotten|nasty|fake|empty *1 on the inside]',
  "[you|u|he|she ?have|has|'ve contributed|contribute|contributes|added|achieved|offer nothing ?of ?any ?value|worth|useful to|here|but|in|with]",
  '[grow up] $|,|and|or|you|mate|son|love',
  '[stop whining|whinging|whingeing|moaning|bleating|crying|blubbering|snivelling|sulking ?,] $|and|you|about|like|or|,',
  "[why do n't you|u ?just go|shut|piss|bugger|leave|crawl|get|grow|do ?and ?away ?off ?us ?up ?a lost|up|off|life|job|alone|favour]",
  '[go ?away and ?and ?just ?play ?bother|annoy|bore|pester somewhere|someone|somebody|else|traffic|with]',
  '[go play in|with ?the traffic|yourself]',
  '[run along] $|,|now|and',
  '[back under your bridge|rock|stone]',
  '[toddle|trot off] $|,|and|back',
  '[spare us ?all ?your|the]',
  '[save your breath] $|,',
  '[who died and made you]',
  '[who do you think you are]',
  "[do not|n't make me laugh] $|,|you",
  '[boo hoo|hoo_hoo]',
  '[boohoo]',
  '[ha ha|ha_ha you|loser|losers]',
  '[suck it up] $|,',
  '[deal with it] $|, you|snowflake|mate|loser|princess|love',
  '[toughen|wise up] $|,|and|you',
  '[did|has|have you|u ?forget|forgotten ?to take|took|taken your meds|pills|medication]',
  '[touch|go_touch some grass]',
  '[go touch grass]',
  '[better things to do than] *2 listen|argue|read|talk|deal|waste',
  "[you|u do|did|have|are|ca|can n't|not ?even ?got ?have ?the ?a know|understand|grasp|comprehend|clue|faintest|foggiest|first what|idea|how|basic|the|clue|thing *1] you|talking|about|basic|basics|simple|$",
  '[if|when you ever learn|grow|bothered|stopped|had to|up|whining|a|the read|think|brain|, *1]',

  '[nobody|no-one|noone ?really ?even likes you|u|them|him|her]',
  '[no one ?really ?even cares|asked|likes you|what|u]',
  '[who|nobody ?the ?fuck ?even asked ?you|u ?for] ?you ?anyway ?? $',
  '[what *4 wrong|matter with you|u|ur|these ?people] ?people $',
  '[are|r you|u ?just ?really ?even ?all ?completely blind|deaf|stupid|thick|mad|insane|mental|crazy|dumb|drunk|high|retarded|dense|simple|special|slow ?in|or|on ?the ?drugs|crack ?head] $',
  '[are|r you on|smoking drugs|crack|something]',
  '[you people make|are|always|never|just|need|disgust] *1 me|sick|so|the|all|stupid|pathetic',
  '[do|does us|everyone|everybody|the a|all ?world a|favour|favor ?favour ?favor]',
  "[waste|wasting ?of my|our|everyone's time]",
  '[learn ?how to read|spell|write|drive|think] $',
  '[try|start using your|a brain|brains]',
  '[use your ?tiny brain|loaf]',
  '[grow up|some|a ?pair ?balls ?spine] ?, ?you $',
  '[grow a pair|spine|brain]',
  '[man up]',
  '[bore off]',
  '[wind your neck in]',
  '[give your head a wobble]',
  '[away and ?go ?boil shite|bile|head]',
  '[what planet are|is you|he|she ?they]',
  '[how stupid|dumb|thick|dense|ignorant|blind|gullible|pathetic|naive *1 can|do|are|is|must you|u|they|he|she|people|anyone|be]',
  "[you|u must|have|'ve ?got ?to be stupid|thick|mad|insane|blind|mental]",
  "[you|u 're|are *1 a|an|such|the ?absolute ?complete ?total ?utter ?such ?a joke|disgrace|embarrassment|failure|waste|nobody|mess|disappointment|liability]",
  "[you|u 're|are ?absolutely nothing] $|and|to",
  "[you|u 're|are ?so|just ?literally ?worth nothing|worthless|irrelevant|pathetic|embarrassing|finished|clueless]",
  "[you|u have|'ve|know|understand ?got ?absolutely no|fuck ?all clue|brain|brains]",
  "[you|u *2 no idea what you|u 're|are talking|on|doing|saying]",
  '^ [go back|home to school|kindergarten|nursery|bed|sleep] $',
  '[go back|home|off ?back to ?your ?own reddit|facebook|twitter|playing|kissing|licking|dreaming|cave|hole|bridge|sandpit|mummy|mum|mother|basement|cell|kennel|sty|swamp|crayons|toys|cartoons|talk]',
  '[do|are|r|were|did you *4 this|that|so <trait>|annoying|boring|unpleasant|tedious|obtuse]',
  '[must|it be *2 sad|hard|lonely|nice|tiring|exhausting|awful|miserable|tough|difficult to be you|that|so|this]',
  '[typical of you|him|her] $|to',
  '[pity your|anyone|anybody|whoever]',
  '[nobody|noone|no-one|one would|will *1 notice|care|miss|cry|mourn *1 if|when you|he|she|u]',
  "[you|he|she think|thinks ?that you|he|she|u 're|are|'s|is *1 so|smart|clever|special|better|funny|god|hard|tough|above|important|something]",
  '[embarrassing yourself|yourselves]',
  '[stop embarrassing|humiliating yourself|yourselves]',
  '[should be ashamed of] yourself|yourselves|themselves|himself|herself',
  '[shame on you|them|him|her|u]',
  '[do|does *1 even|not have|got a|any ?single brain|clue]',
  '[i|we hate|despise|loathe|detest you|him|her|them|u ?so ?people]',
  '[you disgust|sicken|repulse me|us]',
  '[you|u make|makes me|us ?want ?to ?all ?physically sick|vomit|puke|ill|cringe|barf|retch]',
  '[no wonder *1 nobody|everyone|everybody|noone|your|his|her ?ex wife|husband|likes|hates|kids|left|dog|girlfriend|boyfriend|mother|laughs|talks|you|dumped *2]',
  '[your|ur mum|mom|mother|mama ?is ?so] ?a *1 <insult>|<trait>|<strong>|fat|joke|lol',
  '[lol|lmao|haha at you|u|him|her|them|these] ?lot ?people ?losers',
  '[triggered|butthurt ?much ?? snowflake|snowflakes|lefties|liberals|libs|yet|much]',
  '[wake up ?, sheeple|sheep|people|morons|idiots]',
  '[hang|hold your head|heads in shame]',
  '[kill|delete your|ur account|yourself]',
  '[delete this|your account]',
  '[put|stick a sock|lid in|on it]',
  '[ok|okay boomer|karen]',
  '[talk|talking|speak out|shit|crap|rubbish of|again ?your *1 arse|ass|backside]',
  '[full of it|crap|shit|yourself|himself|herself|hot] ?air $|and|that|,',
]);

/** Before these, somebody speaks of himself or of something else: `I’ll shut up`, `we can’t get over it`. */
const OWN = new Set("i ima 'll me myself never not n't to we they he she".split(' '));

/** `COPE` in a sentence of small letters stands for other words. */
function isInitials({ words }: OffenceSentence, { start, end }: Match): boolean {
  const raw = words[start]?.raw ?? '';
  return (
    end - start === 1 &&
    /^[A-Z]{2,}$/.test(raw) &&
    raw !== 'STFU' &&
    raw !== 'GTFO' &&
    raw !== 'KYS' &&
    words.some((word) => /^[a-z]{3,}$/.test(word.raw))
  );
}

function isContempt({ entry }: Word): boolean {
  return (entry?.trait ?? 0) > 0 || (entry?.insult ?? 0) > 1;
}

/** Dismissive, goading or mocking wording that is aimed at somebody. */
export const detectHarassment = perDocument((document): readonly VoicedHit[] => {
  const hits: VoicedHit[] = [];
  for (const sentence of offenceSentences(document))
    for (const match of findAll(PATTERNS(), sentence.words)) {
      if (OWN.has(sentence.words[match.start - 1]?.text ?? '') || isInitials(sentence, match)) continue;
      if (goesOnFairly(sentence.words, match.end)) continue;
      // Of `how stupid can you be` the words of contempt are marked.
      const worst = worstOf(sentence.words, match, isContempt);
      hits.push(hitAt(sentence, worst, 'high', ['wording that dismisses, goads or mocks somebody']));
    }
  return hits;
});
