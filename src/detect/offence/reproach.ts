import { ALL, PEOPLE } from './frame-words.ts';

const G = `<group> ${PEOPLE}`;
const ADVERB = '?all ?just ?only ?always ?simply ?really ?truly ?so';
/** Vices of character and manners, which blame; misfortunes (`poor`, `lonely`, `ill`) are none. */
const VICE =
  'abrasive|aimless|aloof|amoral|antisocial|boorish|brash|bratty|brutal|bumbling|calculating|callous|charmless|childish|coarse|' +
  'cocky|coldhearted|contemptible|crass|crude|daft|debased|decadent|dense|despicable|destructive|disgraceful|dishonourable|' +
  'disobedient|disorderly|disruptive|divisive|domineering|dopey|evasive|exploitative|faithless|fickle|flaky|flighty|frigid|' +
  'frivolous|ghoulish|gluttonous|godless|graceless|grotesque|grubby|gullible|haughty|humourless|ill-mannered|ill-bred|impolite|' +
  'inane|inconsiderate|insincere|insolent|intolerant|jealous|joyless|lecherous|lewd|loud-mouthed|lustful|malevolent|malicious|' +
  'mendacious|mercenary|merciless|miserly|mistrustful|money-mad|narrow-minded|noxious|nosy|opportunistic|oversexed|pampered|' +
  'parasitic|perfidious|phoney|pitiful|pretentious|prudish|quarrelsome|rapacious|reckless|repellent|rowdy|rude|ruthless|sadistic|' +
  'self-centred|self-obsessed|servile|shabby|shady|shallow|simple-minded|sinister|slovenly|sloppy|snobbish|sordid|squalid|' +
  'stingy|stuck-up|superficial|superstitious|surly|tasteless|thankless|thick-skulled|thoughtless|thuggish|tiresome|traitorous|' +
  'tyrannical|uncaring|uncivil|uncooperative|uncouth|underhand|undisciplined|unethical|unfaithful|unfeeling|ungodly|unkempt|' +
  'unmanly|unpleasant|unprincipled|unscrupulous|unsavoury|untruthful|unwholesome|uppity|vain|vapid|venal|vengeful|venomous|' +
  'villainous|vulgar|warlike|wasteful|whiny|yobbish|bloodless|bone-idle|double-dealing|light-fingered|money-grubbing|' +
  'power-hungry|sex-mad|weak-willed|hot-headed|empty-headed|feather-brained|scatterbrained|dodgy|skanky|grim|insufferable';
/** What somebody is called who is blamed. */
const ROGUE =
  'bandits|bigots|bloodsuckers|boors|bums|cavemen|con-artists|crazies|cutthroats|deadbeats|delinquents|dolts|dopes|fiends|' +
  'gluttons|goblins|gossips|grifters|hoodlums|hyenas|idlers|impostors|imposters|jackals|kidnappers|lechers|loafers|manipulators|' +
  'meddlers|misers|misfits|pests|plunderers|poachers|psychopaths|quitters|rabble|raiders|reptiles|riff-raff|riffraff|ruffians|' +
  'scammers|schemers|serpents|skivers|slackers|snakes|sneaks|sodomites|swindlers|tarts|tricksters|tyrants|vagabonds|vampires|' +
  'viragos|vultures|weaklings|wolves|zombies|chancers|fibbers|hucksters|charlatans|backstabbers|oiks|neanderthals|orcs|heathens|' +
  'deadweight|trouble-makers|mischief-makers|nothings|scrubbers|swine|hogs|baboons|brutes|crooks';
/** A thing that is spoilt, in the way or spreading. */
const SPOILT =
  'broken|damaged|spoilt|spoiled|rotten|bad|faulty|defective|dead|worthless|cheap|second-rate|second-class|third-rate|lower|' +
  'inferior|surplus|useless|dangerous|human|excess|genetic|evolutionary|moral|social|wasted|toxic|foreign';
const GOODS =
  'goods|weight|apples|eggs|meat|stock|merchandise|waste|baggage|luggage|ballast|fruit|wood|models|specimens|breed|species|race|' +
  'vermin|trash|rubbish|garbage|material|defects|failures|mistakes|errors|dross|debris|refuse|blood|seed';
const CLOSE = '$|,|and|or|but|by|because|to|who|that|as|if|when|with|in|at|on|people|creatures|lot|bunch|so';
const MANNER =
  '?,|and|or|so|too|very|such|a|an|the|most|more|bunch|pack|lot|load|kind|sort|little|big|bit|rather|pretty|quite|damn|bloody|fucking|' +
  'incredibly|extremely|horribly|all|of|just|always|nothing|but|mere|total|complete|utterly|completely|thoroughly|plain|downright|' +
  `loud|lazy|stupid|dirty|ugly|rude|mean|greedy|selfish|rotten|nasty|<trait>|${VICE}`;
/** What a group is said to be a stain on, or to cost. */
const BURDEN =
  'drain|burden|stain|blot|blight|blemish|curse|strain|scourge|menace|danger|threat|plague|cancer|tumour|boil|wart|disgrace|' +
  'embarrassment|insult|affront|millstone|waste|weight|parasite|leech|virus|poison|liability|nuisance|pox|abscess|carbuncle';
/** Good that is denied to a group. */
const GOOD =
  'honest|decent|clean|clever|kind|polite|loyal|truthful|trustworthy|reliable|faithful|smart|intelligent|brave|punctual|grateful|' +
  'sober|sincere|normal|civilised|moral|rational|sane|generous|hard-working|hardworking|competent|useful|good|nice|likeable';
/** What a group is told to do to be out of sight. */
const VANISH =
  'disappear|vanish|leave|go|emigrate|die|quit|depart|hide|scram|shut|stay|keep|stick|crawl|slither|swim|clear|hurry|pack|return|get';
const BETTER =
  'better|nicer|safer|happier|cleaner|quieter|sweeter|richer|calmer|easier|healthier|prettier|brighter|cheaper|finer|lovelier|' +
  'kinder|merrier|simpler|pleasanter|perfect|wonderful|paradise|bliss|heaven|peaceful';

/** Turns of phrase that blame a group, deny it all good, or wish it away. */
export const REPROACH: readonly string[] = [
  `${G} *1 [are|is|'re|'s|r|were|seem|sound ${MANNER} ${MANNER} ${MANNER} ${MANNER} ${VICE}|${ROGUE}] ${CLOSE}`,
  `[are|is|why ${ALL} ?are ?is <group> ${PEOPLE} ${MANNER} ${MANNER} ${MANNER} ${VICE}|${ROGUE}] ${CLOSE}|?`,
  `${G} ${ADVERB} [are|is|'re|were ${ADVERB} ?nothing ?but ?like ?a ?an ?the ?total ${SPOILT} ${GOODS}]`,
  `${G} ${ADVERB} [are|is|'re|were ${ADVERB} ?nothing ?but a|the ?real ?total ?huge ?massive ?great ?constant ?heavy ?financial ${BURDEN} on|to|upon|of|for|in]`,
  `${G} ${ADVERB} [are|is|'re ?just ?a *1 sort|kind|type|people|lot|bunch|crowd|crew|breed|race i|we|you ?just ?would|'d|do|can|could|ca ?not|never|n't avoid|hate|despise|want|trust|like|invite|hire]`,
  // No good in them.
  `${G} [are|is ?very ?almost ?just never|rarely|seldom|hardly|barely|scarcely ?ever ?really ?truly ${GOOD}] $|,|and|or`,
  `[no <group> ${PEOPLE} is|are|was|has ?ever ?really ?been worth|${GOOD}|fit|welcome|innocent]`,
  `[no <group> ${PEOPLE} deserves|deserve|merits|earns|has|have ?ever ?earned ?any ?a ?our ?my ?the respect|love|kindness|sympathy|mercy|pity|trust|rights|freedom|dignity|happiness|brain|brains|soul|heart|honour|morals|decency|manners|sense|shame|conscience|friends|vote|job]`,
  `[no <group> ${PEOPLE} can|could|will|would ?ever ?really ?be think|reason|learn|behave|trusted|civilised|honest|loyal|love|tell|keep|count|manage|work|understand|integrate|drive]`,
  `[nobody|noone|no_one ?on ?earth ?in ?their ?right ?mind respects|admires|likes|loves|wants|trusts|values|misses|needs ?a ?an ${ALL} <group>]`,
  `^ [who ?on ?earth ?in ?their ?right ?mind respects|admires|likes|loves|wants|trusts|values|misses|needs ?a ?an ${ALL} <group>]`,
  `[not|n't ?a one|single ?decent ?honest <group> ${PEOPLE} has|have|is|are|can|could|will|ever|does|did|works|pays|knows|deserves|contributed *1 ever|worth|anything|honest|trusted|decent|contributed|worked|paid|thanked|clue|respect|work|tax|good|done|useful]`,
  `${G} [never|have|do|does|has|did ?never ?n't ?not ?ever done|do|did ?a|an|any|one ?single ?day ?'s ?honest ?real ?hard ?proper ?decent ?stroke ?of work|graft|labour]`,
  `[never|not|n't|yet|hardly ?once ?ever ?to met|known|seen|knew|meet|know|find|found|encountered a|an|one|any ?single ?truly ${GOOD} <group>]`,
  `[never|not|n't|yet|hardly ?once ?ever ?to met|known|seen|knew|meet|know|find|found|encountered a|an|one|any hard - working <group>]`,
  `[never|not|n't|yet ?once ?ever ?to met|known|seen|knew|meet|know|find|found a|an|one|any *1 <group> ${PEOPLE} i|we|who|that ?did|was|could|is|would ?n't ?not ?have ?be ?actually liked|trusted|trust|like|honest|decent|lie|steal|stupid|crook|thief|liar|hate|<insult>|<trait>]`,
  `[only|all *1 <group> ${PEOPLE} are|is *1 good|fit|useful|suited for|to|at]`,
  `${G} [are|is ?only ?just ?really good|fit|useful|suited for|to|at claiming|making|begging|stealing|moaning|lying|producing|cleaning|scrubbing|causing|spreading|taking|wasting|drinking|gossiping|complaining|fighting|one|nothing|breeding|target|manure]`,
  `${G} [exist|exists|live|lives|were|was|are|is ?only ?just ?all ?born ?made ?put ?here to serve|please|obey|steal|cheat|suffer|annoy|breed|cook|clean|deceive|destroy|rob|leech|sponge|ruin|scrounge]`,
  `${G} [do|does|did ?ever ?absolutely nothing ?at ?all but|except *1 steal|take|moan|whine|lie|cheat|scrounge|complain|breed|drink|cost|fight|nag|beg|cause|sponge|leech|sit|ruin|spread]`,
  `${G} [are|is ?all ?just ?always ?only out to ruin|get|rob|cheat|destroy|replace|steal|deceive|control|harm|take|trick|conquer|corrupt|fleece]`,
  `${G} [are|is|'re ?all ?just the root|source|cause|roots ?of ?all ?every evil|evils|problem|trouble|crime|misery|woes]`,
  `[never|do ?n't ?not ?ever lend|give|rent|sell|show|tell *3 to ?a ?an ${ALL} <group>] $|,|they|he|she`,
  `[is|are|was n't|not|no ?a one|single ${GOOD} <group>]`,
  `[no <group> ${PEOPLE} is ?ever a real|true|proper|decent]`,
  `[no <group> ${PEOPLE} ever|always ?ever tells|works|pays|washes|thinks|gives|learns]`,
  `[no <group> ${PEOPLE} tells|speaks the truth]`,
  `${G} [should|ought never|not|n't have ?ever been born|let|invented|allowed|given|freed]`,
  `${G} *3 [shove|shoving|shoved|ram|ramming|rammed *4 down ?our|my|your|everyone throats|throat]`,
  `${G} [think|thinks|act|acts ?like ?that ?as ?if they|he|she own|owns|run|runs|rule|rules]`,
  `${G} [have|has ?got ?far too much say|power|influence|control|money|freedom]`,
  `[take|took|taking|get|win|want *2 island|country|town|streets|village|land back from ${ALL} <group>]`,
  `i|we ?just [want <group> gone|out|away|banned|dead]`,
  `^ [does|do anyone|anybody ?actually ?really like|trust|respect ${ALL} <group>] ${PEOPLE} $`,
  `[since when do|does|are|is|have|did <group> ${PEOPLE} ?ever count|human|matter|work|tell|think|women|men|people]`,
  // Out of sight.
  `[get|send|ship|kick|boot|throw|chuck|drive|clear|sweep|push|keep ${ALL} ?bloody <group> ${PEOPLE} off|out|away ?of ?from our|this|the|my|their|here|$|now]`,
  `[life|world|place|things|everything|streets|country|town|island|society|it|everyone *4 ${BETTER} *3 without|no|fewer|minus ?any ?all ?the <group>] $|,|in|around|here|left|about|on`,
  `[life|world|place|things|everything|streets|country|town|island|society|it|everyone *4 ${BETTER} *1 if|when there were|was|are ?no|fewer|less <group>]`,
  `${G} [should|must|ought|need|needs|can|better|best ?had ?to ?all ?just ?please disappear|vanish|leave|go|emigrate|die|quit|scram|shut|crawl|slither|swim|clear|hurry|pack|return|get ?to ?in ?up ?the ?right ?well back|home|away|off|out|themselves|quiet|own|hidden|country|mouth|mouths|indoors|inside|lane|holes|hole|up|elsewhere|side|place]`,
  `${G} [should|must|ought|need|needs ?to ?all ?just ?please keep|stick|stay to|with|among|on their|own|themselves ?own]`,
  `${G} [should|must|ought|need|needs *5 or clear|push|shove|sod|bugger off]`,
  `${G} [should|must|ought|need|needs *5 or get|go|move|ship out|home|back] $|,|and|of|where|now`,
  `${G} [should|must|ought|need|needs ?to ?all ?just ?please disappear|vanish|emigrate|cease|perish]`,
  `${G} [should|must|ought|need|needs|can ?n't ?not|never ?to ?be ?allowed ?to be|come|get|go|live kept|allowed|let|anywhere|near ?away ?from ?near ?to ?around *1 children|kids|schools|power|exist|decent|normal|us|public|society|politics|women|weapons]`,
  `[why ca|can|wo|will|could|do|ai n't|not ${ALL} <group> ${PEOPLE} ?all ?just ?ever ?simply ?at ?least ${VANISH}|behave|disappear] ?in ?at ?to ?up ?the ?off ?away ?home ?where ?themselves ?here ?put ?quiet ?alone $|they|and|or|like|for`,
  `[why|must|should do|should|must|have|am|is ?i|we|anyone|anybody|decent ?people ?have ?to ?must ?should share|sit|live|work|deal|put|pay|care|suffer|tolerate|mix *5 for|with|near|about|next|beside|<group> ?to ${ALL} <group>] ${PEOPLE} $|in|on|at`,
  `[who ?on ?earth ?the ?hell ?in ?world let|invited|asked|told|gave|allowed|brought|wants|ordered|hired ?all ?so ?many ${ALL} ?of ?bloody <group> ${PEOPLE} in|here|over|to|out|come|around|into]`,
  `[how ?much|many ?more|longer *1 can|could|does|would|do|must|should ?anyone|anybody|we|you|people|someone ?have ?possibly ?ever ?to love|like|trust|respect|fancy|stand|tolerate|bear|put|marry|befriend|date ?up ?with ${ALL} <group>]`,
  `[who ?ever ?even ?really cares|gives ?a ?damn|shit|toss|fuck ?about|what ${ALL} <group>]`,
  // Spoilers, takers, people to be hidden away.
  `${G} *2 [ruin|ruins|spoil|spoils|ruining|spoiling it|things|everything for *3]`,
  `${G} *8 [should|must|ought|do ?to n't|not be|belong ?allowed in normal|mainstream|proper|ordinary|decent schools|school|classes|classrooms|streets|areas|shops|pubs|hotels]`,
  `<group> who *4 [need|needs|want|wants|deserve ?a ?good slap|slapping|kicking|hiding|beating|thrashing|seeing-to|bullet|belt]`,
  `${G} ${ADVERB} [have|has|'ve ?just n't|not ?just ?yet met|found|had the|a right|real|proper man|fella|bloke|lad|guy]`,
  `<group> *3 [get|gets|getting|given all the|our handouts|houses|benefits|perks|freebies]`,
  `${G} only [come|came|comes|coming ?over here|over|to *2 to *2 thieve|drink|nick|fight|sponge|steal|scrounge|breed|claim|beg|deal|rob]`,
  `foreign|<group> *3 [ca|can|do|could n't|not ?even speak|understand a|one|single word ?of]`,
  `[ca|can|dare|could n't|not leave|put|have *5 with|when *4 <group> ?people|family about|around|near|nearby]`,
  `<group> ?lot ?came ?in ?moved *6 [gone|going|went to the dogs|pot|wall]`,
  `[ever ?since *6 <group> *6 to the dogs|pot]`,
  `<group> *5 [should|ought|need|must *1 be|to ?be put|turned|sent out to grass|pasture]`,
  `[typical|bloody <group> , always|over|here|come|comes|coming|nicking|thieving|moaning|whinging|sneering]`,
  `[nothing|not ?got ?at ?all against ${ALL} <group> ?people ?folk ?, but]`,
  `[some of my *1 friends are <group> ?, but]`,
  `<group> *9 , [funny|strange|odd|curious that] $`,
  `${G} *2 [with|have|has|got their hand|hands out] $|,|for`,
  `${G} ${ADVERB} [marry|marries|married *2 for ?the ?a passport|passports|visa|visas|money|papers]`,
  `<group> *2 [hide|lock ?up your ?up hubcaps|wallets|wallet|purse|purses|valuables|silver|daughters]`,
  `[hide|lock ?up your ?up hubcaps|wallets|wallet|purse|purses|valuables|silver|daughters] *6 <group>`,
  `<group> wedding|weddings|marriage|marriages|families|parents *3 [make|makes|making|are|is ?a ?an ?complete mockery|travesty|farce|abomination]`,
  `${G} ?do ?just [clog|clogs|clogging ?up the|our|every|all]`,
  `${G} [get|gets|have|has everything|it ?all ?all handed|given ?to ?them *1 on ?a|to plate|them]`,
  `[he|she|they|you|who only|just|merely|probably|clearly *6 because|cause|cos he|she|they|you is|are|was|were|'s|'re ?a ?an <group>]`,
  `[only|just|merely hired|picked|chose|chosen|promoted|appointed|elected *4 because|cause|cos *2 <group>]`,
  `[typical <group> driver|drivers|behaviour|mentality|logic|thinking|attitude|parking]`,
  `${G} [cost|costs ?us|taxpayers|everyone|the ?nhs|taxpayer|country|island|ratepayer a|us|dear|millions|billions ?small fortune|packet|bomb|dear]`,
  `${G} [get|gets ?given all *2 houses|flats|jobs|handouts|freebies|perks|breaks|spaces|money]`,
];
