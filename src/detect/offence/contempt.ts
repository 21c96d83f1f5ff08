import { ALL, DOER, HOSTILE, LOW, PEOPLE } from './frame-words.ts';

const G = `<group> ${PEOPLE}`;
const ADVERB = '?all ?just ?only ?always ?ever ?still ?simply ?really ?so';
/** Faculties and virtues that contempt denies to a group. */
const VIRTUE =
  'intelligent|clever|smart|bright|capable|able|competent|human|evolved|civilised|civilized|moral|honest|trustworthy|reliable|' +
  'rational|logical|important|valuable|worthy|deserving|hygienic|equal|qualified|skilled|developed|advanced|sane|loyal|decent|clean';
const WORSE =
  'violent|aggressive|dishonest|stupid|primitive|likely|prone|emotional|criminal|dangerous|savage|dirty|lazy';
/** Wrongs that a whole group is said to do by habit. */
const WRONG =
  'steal|lie|cheat|rob|rape|murder|kill|stab|attack|groom|molest|abuse|beat|scrounge|sponge|leech|beg|cause|complain|whine|nag|' +
  'moan|betray|deceive|con|swindle|fight|riot|hate|destroy|ruin|breed|demand|take|want|live|use|trick|harass|spread|deal|smell|stink|shout|run|end|blow';
/** What somebody is by nature when he is not liked. */
const NATURE =
  'inferior|violent|stupid|weak|lazy|criminal|criminals|dishonest|untrustworthy|aggressive|promiscuous|irrational|emotional|' +
  'evil|bad|dirty|thick|slow|submissive|sick|perverted|hostile|greedy|sly|cunning|deceitful|selfish|dangerous|hysterical|thieves|' +
  'liars|rapists|killers|wicked|sinful|unstable|disordered|wrong|backward|primitive|predatory|useless|corrupt|disturbed|defective';
/** What may stand between a verb of being and the word that despises. */
const ON_THE_WAY =
  '?,|and|or|so|too|very|such|a|an|the|most|more|as|bunch|pack|lot|load|kind|sort|type|little|big|bit|rather|pretty|quite|damn|bloody|' +
  'fucking|super|incredibly|extremely|horribly|all|of|just|always|nothing|but|loud|moody|annoying|lazy|entitled|stupid|dirty|' +
  'ugly|rude|mean|greedy|fat|old|sad|angry|weak|selfish|dumb|real|mere|walking|born|bad|dangerous|constant|total|complete|poor|violent|evil|disgusting|<trait>|<strong>|thieving|lying|cheating|scrounging|sneaky|smelly|' +
  'filthy|sly|shifty|devious|primitive|backward|savage|bitter|ungrateful|useless|feckless|idle|camel|goat|paranoid|common|petty';
/** What a whole group is called when it is despised, in words that despise wherever they are said of people. */
const GRAVE_VICE =
  'obnoxious|annoying|irritating|unbearable|insufferable|loud|noisy|entitled|spoilt|arrogant|pushy|clueless|brainless|' +
  'talentless|classless|shiftless|feckless|workshy|stupid|disloyal|unclean|uncultured|uncivilised|unpatriotic|undeserving|unworthy|' +
  'useless|worthless|pointless|incompetent|incapable|irresponsible|irrational|illiterate|ignorant|inhuman|inferior|impure|immature|' +
  'manipulative|materialistic|neurotic|psychotic|psycho|psychos|deranged|delusional|demonic|satanic|diseased|infected|toxic|' +
  'filthy|foul|fake|frauds|fraudulent|crooked|corrupt|cunning|conniving|scheming|sneaky|slimy|sleazy|slutty|trashy|' +
  'repulsive|repugnant|revolting|hateful|loathsome|vile|heinous|abhorrent|abominable|atrocious|appalling|monstrous|' +
  'bestial|barbarous|savage|feral|backward|medieval|brainwashed|indoctrinated|radicalised|fanatical|fanatics|' +
  'troublemakers|freeloaders|spongers|moochers|takers|whiners|complainers|moaners|crybabies|hypocrites|sinners|heathens|' +
  'infidels|heretics|deviants|degenerates|sickos|weirdos|perverts|pedos|paedos|nonces|whores|prostitutes|slags|drunks|junkies|' +
  'inbreds|retards|cretins|lowlifes|nobodies|vermin|scum|parasites|animals|savages|pirates|peasants|camel-jockeys|jockeys|cheaters|cheats|shaggers|herders|devils|thugs|criminals|terrorists|rapists|thieves|murderers|' +
  'hell|damned|doomed|abusive|abusers|abuse|shameless|violent|lazy|evil|disgusting|dirty|ugly|dumb|sick|greedy|selfish|cowards|liars|meat';
const VICE =
  'smelly|sly|shifty|sneaky|devious|treacherous|promiscuous|loose|illogical|unhygienic|workshy|work-shy|idle|feckless|brutish|' +
  'aggressive|predatory|sick|confused|disturbed|disordered|mental|unwell|deceitful|hysterical|unstable|ungrateful|scrounging|' +
  'thieving|primitive|unreliable|backwards|backward|wicked|ghastly|horrible|horrid|nasty|rotten|dreadful|awful|terrible|vermin|' +
  'weird|creepy|gross|ugly|hideous|fat|thick|dim|dumb|violent|cruel|cold|heartless|bad|evil|barbaric|tribal|lawless|unwashed|' +
  'inbred|butchers|cowboys|quacks|rogues|chancers|mugs|clowns|backstabbers|spiteful|vicious|bloodthirsty|greedy|grasping|tight|mean|selfish|needy|clingy|bossy|shrill|catty|bitter|moody|lying|' +
  'hopeless|helpless|dependent|unemployable|unteachable|unreasonable|unlovable|unwanted|expendable|disposable|replaceable|' +
  'overrated|overpaid|weak|feeble|fragile|cowardly|sinful|immoral|indecent|obscene|shameful|shameless|disgusting|revolting';
/** What is no person at all. */
const THING =
  'property|objects|toys|things|creatures|specimens|monsters|demons|devils|aberrations|accidents|abominations|mistakes|errors|' +
  'defects|rejects|trash|waste|garbage|rubbish|dirt|muck|cattle|livestock|parasites|vermin|bacteria|germs|weeds|maggots|lice|' +
  'fleas|rodents|ticks|mould|sewage|slime|dogs|mongrels|mutants|invaders|intruders|cancer|dregs|leftovers|burdens|expense|' +
  'liability|liabilities|nuisance|nuisances|eyesore|embarrassment|disgrace|joke|disaster|blemish|stain|mess|pity|punishment|' +
  'enemy|enemies|danger|risk|poison|threat|plague|swarm|invasion|curse|failure|failures|losers|cowards|wasters|layabouts';
const CRIME =
  'dealers|cheats|traffickers|offenders|beaters|lifters|fiddlers|smugglers|bombers|stealers|abusers|snatchers|stabbers|' +
  'attackers|killers|criminals|thieves|groomers|predators|tourists|lovers|hunters|dodgers|scroungers|frauds|gangs';
const KIND_OF_CRIME =
  '?drug|benefit|benefits|sex|child|wife|dole|welfare|shop|car|tax|knife|health|gold|suicide|potential|career|common|petty|violent|street';
const SWARM =
  'ants|flies|locusts|rats|maggots|insects|cockroaches|lice|fleas|rabbits|vermin|mice|rodents|weeds|worms|bees|wasps|pigs|dogs|animals|savages|beasts|' +
  'monkeys|apes|parasites|cattle|sheep|leeches|slugs|virus|cancer|disease|plague|rash|fungus|mould|thieves|criminals|filth';
const DOES_LIKE =
  'live|lives|living|behave|behaves|act|acts|acting|eat|eats|dress|breed|breeds|breeding|smell|smells|look|looks|talk|think|drive|fight|scream|reproduce|' +
  'run|running|crawl|crawling|swarm|swarming|move|spread|spreads|spreading|multiply|multiplies|multiplying|infest|fuck|scurry|scurrying|' +
  'everywhere|in|out|around|over|up|here';
const BANISHED = 'back|home|out|away|packing|abroad|elsewhere|off';

/** Turns of phrase in which somebody despises a group, by what they do: shut out, reduce, accuse, mock. */
export const CONTEMPT: readonly string[] = [
  // A swarm, a thing, a vice.
  `${G} *3 [${DOES_LIKE} ?just like ?a ?an ?bunch|pack|lot|load|swarm|plague ?of ?wild ?dirty ?filthy ${LOW}|${SWARM}]`,
  `${G} [are|is|'re|'s|r|were ${ADVERB} ?nothing ?but ?like ?a ?an ?the ?our ?my ?mere ?walking ?human ?total ?complete ?more ?than ${THING}] $|,|and|to|on|that|who|for|in`,
  `${G} *1 [are|is|'re|'s|r|seem|look|sound|get ${ON_THE_WAY} ${ON_THE_WAY} ${ON_THE_WAY} ${ON_THE_WAY} ${GRAVE_VICE}] $|,|and|or|by|because|to|creatures|people|things|bunch|lot|race|who|that|as|like|if|when|for|with|until|in|at|on`,
  `[are|is|why ${ALL} ?are ?is <group> ${PEOPLE} ${ON_THE_WAY} ${ON_THE_WAY} ${ON_THE_WAY} ${ON_THE_WAY} ${GRAVE_VICE}|${VICE}] $|,|and|or|?|by|because`,
  `${G} [are|is|'re|'s|r ${ADVERB} ?too ?such ?a ?bit ?very ?far ?bunch|lot ?of ${VICE}] $|,|and|or|by|because|to|creatures|people|things|bunch|lot|race`,
  `${G} [are|is|'re|were ${ADVERB} ?a ?bunch|load|pack|lot|gang ?of ?nothing ?but ${KIND_OF_CRIME} ${CRIME}]`,
  `${G} [are|is|'re ${ADVERB} ?mostly ?a ?the ?very ?lowest|scum|dregs|bottom|worst|filth|arse of ?the *1 earth|society|humanity|barrel|low|pile]`,
  `${G} [are|is|'re|'s *1 a|the ?real ?biggest ?total ?complete *1 danger|risk|threat|menace|blight|burden|drain|problem|cancer|nuisance|liability|embarrassment|disgrace|waste|strain to|on|for|of ?us ?all ?our|the|society|this|everyone|children|women|kids|decent|normal|space|oxygen]`,
  `${G} [are|is ${ADVERB} *1 naturally|genetically|inherently|biologically|born|intrinsically|innately|inbred ?more ?a ?to ${NATURE}|${WORSE}|${WRONG}]`,
  `${G} [are|is ${ADVERB} ${NATURE} by nature|birth|blood|design|default]`,
  `[it is|'s in] their ?very blood|nature|genes|dna to $|${WRONG}`,
  `${G} [are|is|'re *1 less ${VIRTUE}]`,
  `${G} [are|is|'re ?simply ?just n't|not|hardly *2 ${VIRTUE}] $|,|enough|to|as|for|like|people`,
  `${G} [are|is n't|not|never made|built|cut|meant|fit|suited|designed ?out ?for|to]`,
  `${G} [have|has|with *2 low|lower|smaller|tiny|inferior|half|primitive *1 iq|iqs|brain|brains|intelligence|minds|genes|standards|morals]`,
  `${G} [lack|lacks *2 intelligence|brains|morals|honesty|decency|logic|brain|hygiene|discipline|iq|capacity|ability|wit|wits|standards|soul|conscience|self-control|empathy]`,
  `${G} [have|has|'ve n't|not|never *2 brains|brain|sense|decency|intelligence|manners|wit|morals|hygiene|discipline|soul|logic|conscience]`,
  // Nothing good among them.
  `[no such thing as ?a ?an good|decent|honest|clean|real|moderate|smart|clever|true|nice|legal|peaceful|hard-working ${ALL} <group>]`,
  `[no such thing as ?a ?an <group>]`,
  `[show|name|find|tell|give me|us ?me ?of a|one|an|any|just ?single ?good ?decent ?honest ?clean ?clever <group> ${PEOPLE} who|that|worth|with *1 n't|not|never|work|works|pay|pays|brain|job|anything|knows|can]`,
  `[never|n't|not ?once ?yet ?ever met|seen|know|known|knew|find|found|meet ?yet a|an|one|any ?single good|decent|honest|clean|clever|likeable|normal|nice|trustworthy|sane|hard-working|smart|intelligent|pleasant ${ALL} <group>]`,
  `[only good|decent|thing ?good ?about ?a <group> ${PEOPLE} is]`,
  `[what|when|where *1 have|has|did <group> ${PEOPLE} ever|even do|done|did|invent|invented|give|given|contribute|contributed|achieve|achieved|built|build]`,
  `${G} [have|has|had never|not|n't|hardly ?ever ?once done|invented|given|contributed|achieved|built|produced|worked|created *2 anything|nothing|thing|day|single|us|one|worthwhile|in]`,
  `[what|wot ?else do|did|can you|we|ya expect|want|think *2 from|of|with ${ALL} <group>]`,
  `[what ?on ?earth is|'s the point|use ?in of ?having ${ALL} <group>]`,
  `[who ?on ?earth ?the ?hell needs|asked|wants|invited|let|trusts ?for ?in ${ALL} <group> ?in] ?anyway $`,
  `[how can|could|does|do|would anyone|anybody|someone|somebody|people|you|one *1 trust|like|love|respect|marry|date|fancy|touch|believe|stand ${ALL} <group>]`,
  `[why do|does|must|are|is|ca|can ?n't ?all ${ALL} <group> ${PEOPLE} ?always ?all ?so ?have ?to ?be smell|stink|lie|steal|breed|whine|complain|moan|nag|thick|violent|dirty|dumb|ugly|annoying|stupid|useless|sly|bad|${WRONG}] *3 $`,
  `[why ?the ?hell do n't|not ${ALL} <group> ${PEOPLE} ?all ?just go|leave|integrate|work|learn|wash|stay|get|stop|know]`,
  `[when will|are ${ALL} <group> ${PEOPLE} ?ever ?finally ?going ?to learn|leave|go|stop|realise|work|integrate]`,
  `[all ${ALL} <group> ${PEOPLE} ?ever do|does|know|knows *2 is|fight|steal|moan|breed]`,
  `[all ${ALL} <group> ${PEOPLE} ?ever care|cares about]`,
  `${G} [do|does|did|have|has ?ever ?done nothing ?at ?all but|except|for|all|only|here]`,
  `${G} [all look|sound|smell ?exactly the same|alike|identical]`,
  `${G} *5 [and|or|, steal|cheat|rob|rape|scrounge|stink|leech|sponge|swindle|lie|murder] $|in|and|,|or|from|to|for|about|our|us|the`,
  `${G} [would|'d rob|steal|sell|stab|kill|rape|cheat|slit|swindle|murder ?the ?you ?your ?his ?their ?own *1]`,
  `<group> and [decency|honesty|logic|brains|work|soap|hygiene|driving|intelligence|democracy|civilisation|truth|common *5 n't|not|never]`,
  `${G} *1 [never|not|n't *1 good|use|fit ?use for anything|nothing|much]`,
  `<group> *6 [god|heaven|lord help us]`,
  `<group> *8 [we are|'re doomed|finished|screwed|fucked]`,
  `[avoid|shun|boycott ${ALL} <group> ${PEOPLE}] $|like|,`,
  `[replaced|outnumbered|overtaken|colonised|conquered|outbred|swamped|overrun|taken ?over ?out by ${ALL} <group>]`,
  `[better|safer|happier|cleaner|nicer *5 if|once|when nobody|noone|no|fewer|less|every *3 <group>]`,
  `['d|would|should|will|must be|have no <group> ?people left|anywhere|around|remaining|here|allowed]`,
  `[no <group> left|anywhere|allowed] $|on|in`,
  `<group> *2 [religion|faith|culture|ideology|race|nation *2 of *1 rape|war|blood|paedophiles|pedophiles|slavery|oppression|lies|thieves]`,
  `[trouble|problems|started|rot|decline|ever since|before|until *4 let|came|come|arrived *3 <group> ?in]`,
  `[nobody|noone|who ?ever asked|invited|wanted|ordered ?for ?in ${ALL} <group>]`,
  `[nobody|noone|one will|would ?ever miss ${ALL} <group>]`,
  `[back in|into|to ?the ?their kitchen|jungle|trees|cage|cages|cave|caves|sea|zoo|desert|bush|mud|swamp|closet ?where] *6 <group>`,
  `<group> *6 [back in|into|to ?the ?their kitchen|jungle|trees|cage|cages|cave|caves|sea|zoo|desert|bush|mud|swamp|closet]`,
  `<group> *4 [barefoot and pregnant]`,
  `[rather|sooner|prefer *3 rat|dog|pig|snake|cat|leper|corpse|cockroach|tramp *2 than *2 <group>]`,
  `${G} *5 [ca|can n't|not ?even think|reason|drive|count|park|behave|cope] $|,|or|and|straight|properly`,
  `[would|will|'d|wo|could n't|not|never let|allow|want ${ALL} <group> ${PEOPLE} near|in|into|look|touch|mind|teach|treat|babysit|handle|drive|run|hold|cut|anywhere|within|loose|raise|marry|serve|operate|cook|work|within]`,
  `${G} [should|must|ought ?to ?all ?just be cured|fixed|corrected|locked|sectioned|re-educated|tagged|dumped|exiled|interned|imprisoned|whipped]`,
  `[not|n't|never|refuse|refused ?to *4 taught|treated|served|examined|touched|raised|governed|led|represented|bossed|lectured ?to ?about ?around by ${ALL} <group>]`,
  `${G} ?all ?only ?just [come|came|coming|comes|are ?over ?here ?just ?only to ?just rob|steal|claim|sponge|scrounge|breed|rape|kill|leech|cheat|replace|cause|beg|invade|conquer|destroy|convert ?off *1]`,
  `${G} [make|makes|making us|me|everyone|people|our uncomfortable|uneasy|nervous|cringe|gag|shudder|unsafe|poorer|worse]`,
  `${G} [killed|wrecked|destroyed|ruined|stole|broke|started|caused|poisoned|crucified ?the ?our ?all economy|country|war|wars|jesus|christ|town|world|banks|crash|everything|island]`,
  `[nobody|noone|one *4 would|should|could|will ?ever rent|sell|lend|trust|hire|employ|marry|date|touch|befriend *4 <group>]`,
  `[are|is|'re|'s ?a ?an <group> ?people ?, so of|obviously|naturally|no|clearly ?course|wonder *3]`,
  `[what you|we|they get|deserve for|when|if|from *4 <group>]`,
  `${G} [get|gets|getting away with]`,
  `${G} [serve|serves|have|has no purpose|use|function]`,
  `[no place for ${ALL} <group>] $|in|on|here`,
  `${G} [are|is|'re after our|your|my kids|children|jobs|money|women|houses]`,
  `[something *1 wrong|off|sick|rotten|fishy with|about ${ALL} <group>]`,
  `${G} *5 [blow|blows|blowing *2 up]`,
  `[good|best ?kind ?of ${ALL} <group> is ?a ?an silent|dead|quiet|obedient|deported|gone ?one]`,
  `${G} [only ?ever get|gets|got|succeed|win|hired|promoted *4 because|by|on|through]`,
  `${G} [drag|drags|dragging|pull|pulls|bring|brings|hold|holds *1 our|us|the|this|everybody|everyone|society *2 down|back]`,
  `${G} [are|is|get *1 in the|our|my way]`,
  `${G} *3 [hiding|plotting|planning|scheming|up *1 something|nothing|to|against ?no ?good] $`,
  `[what *3 <group> *2 plotting|hiding|scheming|planning]`,
  `${G} [are|is *1 worth nothing|less|little]`,
  `${G} [deserve|deserves less]`,
  `[the more <group> *3 , the more i|we *1 like|love|prefer|hate|want]`,
  `[crime|thefts|rapes|litter|burglaries *1 went|rose|rocketed|increased|doubled|soared|shot|up *3 when|since|after|because *3 <group>]`,
  `they|he|she [are|is|'re|'s|was|were only|just ?a ?an <group>] $`,
  `${G} *1 [are|is *1 an|a insult|affront|embarrassment|disgrace|abomination|offence to]`,
  `[no ?more <group> in|on|at|near my|our]`,
  `${G} [do love their money|drink|benefits|handouts|guns|knives|drugs]`,
  `${G} [breed|breeds|multiply and|,|faster|more|so|then]`,
  `[should|do|would|ca|could|wo n't|not|never *3 share *4 with ${ALL} <group>]`,
  `[put|stick|dump|load|lock|throw all *2 <group> ${PEOPLE} on|in|into|off ?a|an|the|one island|boat|plane|train|ship|raft|camp|prison|jail|cage|sea]`,
  `${G} who|that *4 [are|is|'re ${ON_THE_WAY} ${ON_THE_WAY} ${GRAVE_VICE}] $|,|and|who`,
  `${G} *4 [are|make|is bad|terrible|awful|lousy|rotten|useless|worse mothers|parents|drivers|workers|people|wives|leaders|bosses|neighbours|tenants|soldiers|citizens|employees]`,
  `${G} have|has|'ve [ruined|wrecked|trashed|polluted|infested|invaded|spoiled|spoilt ?this ?our ?my *1]`,
  `${G} [eat|eats|eating|suck|sucks|sucking|drain|drains|draining|milk|milking|bleed|bleeding|soak|clog|clogging *1 our|us]`,
  `every|each|any <group> ?that i|we ?'ve ?have ?ever [met|know|known|knew|seen|dealt *3 was|is|were|are|has|had *2 <insult>|<trait>|<beast>|scammer|${DOER}]`,
  `every|each <group> ${PEOPLE} i|we *5 [was|is|were|are *2 <insult>|<trait>|<beast>|scammer|${DOER}]`,
  `${G} [are|is ?only ?just ?really good|fit|useful for making|having|raising|bearing|warming]`,
  `${G} [ca|can|could|will|wo|would|are|is n't|not|never ?ever be *1 as|half good|smart|clever|strong|equal|capable|worthy|human|normal]`,
  `[every time|whenever|when ?ever a|an|any|these|those|i ?see ?hear <group> ${PEOPLE} *2 i|my *3 bleed|blood|skin|stomach|sick|vomit|cringe|leave|switch|puke|cross|boils]`,
  `i|we|men|whites|christians [are|'re|'m|am ?so ?much ?far ?all better|cleverer|smarter|cleaner|above than ${ALL} <group>]`,
  `[superior to ${ALL} <group>]`,
  `[show me ${ALL} <group> *1 and i *5]`,
  `[glad|happy|god|relieved ?that i|we|he|she am|'m|are|is|'s not|n't ?a ?an <group>]`,
  `[should|must|ought n't|not|never ?have give|given ${ALL} <group> *1 vote|rights|jobs|power|money|benefits|housing|citizenship|asylum|houses]`,
  `i|we ?really ?just ?strongly ?do [dislike|mistrust ${ALL} <group>]`,
  `[would|could|'d n't|not|never ?ever sit|live|work|eat|share|travel|stand|drink|sleep ?next to|near|with|beside|alongside ${ALL} <group>]`,
  `${G} [is|are no ?real ?true ?proper ?kind ?of ?a family|man|woman|men|women|marriage|parents|mother|father|lady|citizen|friends ?of ?mine]`,
  `${G} *3 [ca|do|wo n't even|bother *2 speak|learn|integrate|work *2]`,
  `[believe|trust *2 word|anything ${ALL} <group> ${PEOPLE} says|say|tells]`,
  // Shut out, sent away, kept down.
  `^ ?all [<group> ${PEOPLE} out] $|now`,
  `^ ?all [<group> ${PEOPLE} out of our|this|here|britain|england|europe|ireland|scotland|wales]`,
  `${G} [should|must|ought|ca|can n't|not|never *1 be *1 allowed|let|trusted|permitted|near|around|in|teaching|hired|elected|tolerated|running|raising|driving|voting|employed|served ?in ?anywhere ?to ?with ?on ?near ?around ?a ?as]`,
  `${G} [should|must|ought|need|needs|deserve|want|had ?better ?to ?all ?only ?ever be kept *1 away|out|down|locked|hidden|off|apart|indoors|cages|chains|camps|underground]`,
  `${G} [should|must|ought|need|needs|deserve|want|had ?better ?to ?all ?only ?ever be put *2 cage|cages|camp|camps|prison|jail|zoo|asylum|chains|away|down|out|institution|institutions]`,
  `${G} [should|must|ought|need|needs|deserve|want|had ?better ?to ?all ?only ?ever be sent|shipped|kicked|booted|chucked|driven|herded|turned|forced|thrown|flung back|away|home|packing|off|out]`,
  `${G} [should|must|ought|need|needs|deserve|want|had ?better ?to ?all ?only ?ever be made to wear|pay|leave|suffer|serve|crawl|kneel|obey|beg|grovel]`,
  `${G} [should|must|ought|need|needs|deserve|want|had ?better ?to ?all ?only ?ever be locked|rounded|boxed|tied up|away]`,
  `${G} [should|must|ought|need|needs|deserve|want|had ?better ?to ?all ?only ?ever be hidden|barred|sterilised|sterilized|caged|tagged|chained|segregated|outlawed|shunned|neutered|muzzled ?from ?away]`,
  `${G} [should|must|ought|need|needs ?to ?all be removed|excluded|banned|barred from our|this|the|society|public|here|schools|decent]`,
  `${G} [should|must|ought|can|need|needs|could|better ?to ?all ?just shut|obey|submit|bugger|fuck|piss|sod|crawl|bow ?to ?up ?down ?their ?off ?the ?back ?out ?bags]`,
  `women|wives|girls|females|feminists|woman|ladies [should|must|ought|need|needs ?to ?all ?just ?be stay|serve|obey|stick|cook|clean|submit|listen|keep|remain|seen|kept *3 home|kitchen|men|husbands|husband|man|cooking|babies|quiet|mouths|heard|place|children|house]`,
  `<group> *2 [place|job|role|purpose|duty is|'s ?only ?is ?in ?on ?at ?to ?the ?be ?making|make ?our ?my kitchen|home|bedroom|gutter|bed|sink|sandwiches|babies|jail|prison|zoo|stove|serve|servants|silent|cook|clean|breed|obey]`,
  `${G} [belong|belongs *2 kitchen|zoo|jail|prison|cage|gutter|bin|asylum|jungle|sewer|sea|trees|mud|cave|caves|institution|institutions|bedroom|hell|rubbish|dump|tip|fields|bottom|elsewhere]`,
  `${G} [do|does n't|not|never ?really ?even integrate|assimilate|fit|respect|share|wash|work|pay|belong ?in|with|our|us|any|tax|taxes] *3 $`,
  `${G} [do|does n't|not ?even deserve|merit|need ?any ?the ?a ?our ?to ?same ?equal rights|respect|vote|help|pity|sympathy|equality|jobs|representation|pay|protection|love|marry|adopt|children|seat|say]`,
  `${G} [should|must|ought|deserve have|get|be ?given ?to ?have no|zero ?human|equal|say|rights|vote|place|benefits|children|voice|right]`,
  `${G} [should|must|ought n't|not|never have|get|vote|breed|marry|adopt|drive|teach|raise|hold|reproduce|exist ?the|any ?same ?children|kids|rights|equal|jobs|vote|babies|office] $|,|,|or|and|because|rights|in|at`,
  `[keep|get|kick|throw|drive|push|boot|ban|bar|block|banish|exclude|clear|flush ${ALL} ?fucking <group> ${PEOPLE} out|off|away|from]`,
  `[send|ship|deport|fly|put|kick|chuck|boot|pack|throw|turn ${ALL} *1 <group> ${PEOPLE} ?all ?straight ?right ?on ?the ?next ?boat|plane ${BANISHED}]`,
  `[rid|cleanse|purge|clear *3 of ${ALL} <group>]`,
  `${G} [are|is|'re n't|not|never|no_longer ?ever ?being welcome|wanted|needed|worthy|deserving|worth ?of ?any]`,
  `[no ?more <group> , no <group>]`,
  `[no <group> ${PEOPLE} allowed|please|thanks|wanted|here|need]`,
  `^ [no <group> , no dogs|irish|blacks|kids]`,
  `i|we|nobody|noone|who [do|does|would|did ?n't ?not ?even|ever|really ?want|need|like|trust|respect ?having ${ALL} <group> ${PEOPLE} coming|moving|living|anywhere|near|around|teaching|serving|treating|looking|touching|next]`,
  `i|we [do|would|could|will|'d n't|not|never ?really ?even ?ever ?want|trust|respect|employ|serve|hire|marry|date|touch|befriend|believe ${ALL} <group>] $|,|and|with|because|or|as|near|in|who|that|at`,
  `i|we [do n't|not ?really ?even like|want|need ${ALL} <group>] $`,
  `i|we [never asked|voted|wanted|invited|agreed ?to ?for ?have ?any ?all ?these <group>]`,
  `^ ?please ?just [never|do ?n't ?not ?ever hire|employ|marry|date|trust|vote|rent|elect|believe|befriend|buy ?out ?for ?from ?to ?a ?an ${ALL} <group>]`,
  `[would|will|'d|could n't|not|never touch|spit|piss|trust|believe|let|wish *1 ${ALL} <group>] $|with|as|to|if|on|near|in|into|who|,`,
  `[seen|found|caught dead with|near|in|beside ${ALL} <group>]`,
  // Idioms of distrust.
  `[give ${ALL} <group> *1 an inch]`,
  `[lock|hide|count|watch|mind|guard|check ?up your *3 ,|when|if|around|near|with ?there|the *3 <group>]`,
  `<group> *6 [lock|hide|count|watch|guard ?up your daughters|silver|wallet|wallets|valuables|doors|pockets|purse|fingers|spoons|change|bike|bikes|tools|shed|handbag|phone]`,
  `${G} [do|does n't|not|never ?really ?even care|respect|value|understand|appreciate *3 our|us|we|anyone|anything|human|life|women|law|laws|rules|others]`,
  `${G} [hate|hates|despise|despises|resent|loathe ?all us|you|whites|christians|freedom|women|jews|britain|america|men|everyone|anyone|our]`,
  `${G} ?just ?only ?all ?always ?really [want|wants|try|tries|trying|plan|plot|live|exist|plotting|planning|aim ?to trap|control|rape|convert|destroy|rule|dominate|conquer|replace|enslave|punish|humiliate|ruin|manipulate|kill|murder|breed|steal|outbreed|exterminate|castrate|abuse|groom|invade|impose|silence|force]`,
  `${G} [see|sees|view|views|regard|treat|treats|use|uses *3 as|like meat|objects|property|slaves|prey|atms|wallets|animals|dogs|dirt|infidels|cattle|trash|toys|servants|fools|mugs|whores|sluts]`,
  `${G} [deserve|deserves|deserved everything|what|whatever|all|it|hell|worse|pain|every ?the ?that ?bad ?they ?comes|get|gets|got|coming|happens|suffering|misery|hate]`,
  `${G} [had|have|has|got|get it|this coming]`,
  `${G} [bring|brings|brought it|this|that|everything|hate on|upon themselves]`,
  `${G} [should|must|ought ?to ?just ?all be|feel ?so ?bloody grateful|thankful|ashamed|glad|lucky|sorry ?that ?for ?we]`,
  `${G} [are|is|'re ?all ?going to|for ?straight hell|burn]`,
  `${G} [will|shall|'ll ?all burn|rot ?in]`,
  `${G} [spread|spreads|carry|carries|bring|brings ?in ?their ?all disease|diseases|filth|aids|hiv|germs|lice|lies|hate|crime|terror|chaos|misery|drugs|violence|infection|plague]`,
  `${G} [never|do|does ?n't ?not ever|contribute|contributes|pay|pays|work|works|produce|add|give|offer ?add ?anything ?any ?a ?into anything|nothing|back|in|to|tax|taxes|useful|value|$]`,
  `<group> *4 [raising|adopting|having|teaching|fostering|around *2 is|are|should ?a ?an ?child ?be abuse|sick|wrong|disgusting|banned|illegal|unnatural|sin|stopped|perverse]`,
  `[anyone|anybody|people|whoever|those who|that hires|hire|employs|marries|marry|trusts|trust|defends|defend|dates|date|likes|like|supports|welcomes|houses|befriends ?a ?an ${ALL} <group> ${PEOPLE} is|are|needs|need|deserves|deserve|must|should *6]`,
  `[no ?self-respecting|sane|decent|normal|real|right|white|straight *2 man|woman|person|employer|parent|lad|bloke|guy|girl|mother|father|one would|could|should|will|wants ?ever ?want ?to date|marry|hire|touch|trust|love|kiss|employ|sleep|let|go|live ?with ?near ?out ${ALL} <group>]`,
  `[nothing|nobody|noone is|'s|are ?more uglier|worse|dumber|lazier|sadder|lower|dirtier|thicker|funnier|smellier|disgusting|<trait>|stupid than *2 <group>]`,
  `you are|'re [only|just ?a ?an ?another <group> ?, ?so|what|why|who|how|of|go|shut]`,
  `you are|'re *2 <group> ?, [so|and ?so *1 your|you opinion|view|voice|vote|views|worthless|are|have *2 worthless|nothing|irrelevant|count|matter|mean|know]`,
  `[how ?on ?earth ?the ?hell can|could|do|does anyone|anybody|people|someone|you|we *5 near|with|beside|to|like|love|marry|trust|stand ?be ?a ?an ${ALL} <group>]`,
  `[can|could n't|not live with|stand ${ALL} <group>|them]`,
  `[the ?only way|cure|solution|answer|language|thing ?to ?deal ?for ?with *3 <group> ${PEOPLE} is|understand|understands|respect]`,
  `[people|men|women like <group> should|must n't|not|never ?be *3]`,
  `[trust|believe ${ALL} <group> ${PEOPLE} as far]`,
  `[as far as *3 throw] <group>`,
  `[one|single|a <group> *6 whole|entire ?bloody ?damn tribe|clan|family|village|lot|army|brood]`,
  `[turn your back on ${ALL} <group>]`,
  `[once ?a|an <group> , always a|an]`,
  // They take, spoil and rule.
  `${G} [are|is|'re|have|has ?now ?all ?been ?being taking|took|taken|overrunning|overrun|swarming|invading|flooding|outbreeding|replacing|colonising|infesting|polluting|leeching|crawling|multiplying|breeding|infecting|corrupting|brainwashing|grooming|poisoning|raping|robbing|bleeding|swamping|sponging *2 over|us|our|the|this|here|everywhere|everything|children|kids|society|off|in|through|dry]`,
  `${G} [take|took|takes over|everything|whatever ?they ?want ?everything|our|the|us]`,
  `[overrun|overran|infested|crawling|swamped|flooded|riddled|swarming|teeming|plagued|besieged|invaded|polluted|infected|stinks|reeks|stinking|drowning ?out with|by|of|in ${ALL} <group>]`,
  `[horde|hordes|swarm|swarms|plague|infestation|invasion|rash|pack|tribe|gang|gangs|army of ${ALL} <group>]`,
  `${G} [run|runs|rule|rules|own|owns|control|controls|buy|bought ?all ?of ?the|our ?whole everything|hollywood|politics|banks|media|world|town|all|us|government|press|money|show|newspapers|schools|courts|weather] $|and|,`,
  `${G} [are|is|'re ?all ?always ?the ?sole ?only ?real ?main ?entirely to blame]`,
  `${G} [are|is|'re ?all ?always ?the ?sole ?only ?real ?main ?biggest reason|cause|root|source] *7 crime|full|falling|broke|broken|no|not|n't|rising|waiting|trouble|problem|problems|<trait>|mess|worse|poor|unemployed|decline|everything|evil|ruin|ruined|dirty|violence|violent|bankrupt|homeless|dying|collapsing|failing|ills|wrong|wars|war|unsafe`,
  `[if|when ?all *1 ${ALL} <group> ?all ?just ?suddenly vanished|disappeared|died|left|dropped|drowned]`,
  `${G} [only|just|all exist|exists to|because|so]`,
  `[let ?just one|another <group> ${PEOPLE} ?ever in]`,
  `[keep ${ALL} *1 <group> ${PEOPLE} on|at|in|down the|bay|line|their|her|his|check ?other ?side|place]`,
  `[build|built|building *2 wall|walls|fence *6 <group>]`,
  `[not|n't ?a one|single *1 <group> ${PEOPLE} who|that|here|knows|pays|works] *3 honest|decent|work|day's|day|can|does|worth|job|tax|trust|like|bath`,
  `${G} [make|makes|is|are|making a ?complete ?total mockery|farce|travesty|nonsense] of`,
  `[pretend|pretending *6 are|is ?a ?an ?real <group>]`,
  `${G} ?have ?has [turn|turned|turning|turns|made|making|make *5 into|a|like *2 sewer|slum|ghetto|dump|toilet|tip|warzone|jungle|zoo|cesspit|hellhole|shithole|hell|war|no-go|mess|nightmare|pigsty|sty|wasteland|joke|swamp|cesspool|dustbin]`,
  `${G} [treat|treats|beat|beats|sell|sells|mutilate|mutilates ?all their|there ?own women|wives|daughters|girls|children|animals|kids|wife]`,
  `${G} *3 [living it up]`,
  `[brought|bring|bringing in|over here|home more|all|these|those <group>] $`,
  `<group> 's [brain|brains|mind|minds *2 is|are|ca|can|do|does|was n't|not|smaller|too|only]`,
  `[yet to meet|see|find|know *1 honest|decent|clean|clever|likeable|normal|nice|trustworthy|hard-working|sane|smart|intelligent|good ${ALL} <group>]`,
  `[every time|whenever|when ?ever i|we see|hear|meet|pass|smell *4 <group> *3 sick|ill|vomit|cringe|puke|boils|crawls|crawl|boil|angry|retch]`,
  `[no <group> ${PEOPLE} can|could|will|is|has|should ?ever ?be ?able ?fit ?to run|lead|drive|understand|govern|handle|manage|outthink|think|match]`,
  `${G} [are|is ?only ?just ?really good for two|three|2|3|1|a ?thing things|thing|laugh]`,
  `[give ${ALL} <group> *1 power|inch|gun|vote] ?and ?,`,
  `${G} [want|wants|trying|try|coming|come|desperate|out ?to ?for ?get ?at ?steal ?take ?groom ?rape ?corrupt ?indoctrinate our|your children|kids|daughters|jobs|sons|wives|women|boys|girls|houses|money]`,
  `${G} [hide|hides|hiding ?always behind|in plain|their|the]`,
  `${G} [pull|pulls|pulling *1 strings]`,
  `[blame ${ALL} <group>] $|for`,
  `[it is|'s ?all ?always ${ALL} <group> ?' ?people fault]`,
  `${G} [get|gets|getting|given|handed ?all ?new everything|handouts|freebies|iphones]`,
  `${G} [get|gets|getting|given|handed *1 free houses|house|money|cars|homes|flats|everything|stuff|phones]`,
  `<group> *6 [while|when|before|over|instead of|and ?our own ?people|veterans|homeless|pensioners|kids|children ?are ?have *3]`,
  `${G} [expect|expects|demand|demands|want|wants ?us ?to everything|handouts|special|us|our|the ?rest ?to ?of pay|money|treatment|free|privileges|change|adapt|bend|rights|respect]`,
  `${G} [refuse|refuses|never|wo|will ?n't ?never ?not ?want ?to|even work|integrate|wash|learn|pay|assimilate|contribute|change|adapt|speak|belong|understand|fit ?our|in|english|properly] *2 $`,
  `${G} [love|loves|like|likes|live|lives|try|tries|plan|plot|only ?just ?ever|know|knows ?how ?to ?for ?nothing ?but ${WRONG}] $|from|our|your|you|us|the|people|each|children|and|for|like|in|about|with|lies|trouble|crime`,
  `${G} [will|'ll|would|always|all|only|ca n't help ?themselves ?but ?only ?just ?always ?ever ?all ?sooner|later ?or ?end|try ?up ?to steal|lie|cheat|rob|rape|stab|attack|betray|scrounge|breed|kill|murder|riot|con|groom|destroy|ruin|swindle|deceive|blow]`,
  `${G} [always|all|just|only|ever ?just ?only ?ever ?all whine|complain|moan|nag|lie|steal|breed|beg|exaggerate|cheat|smell|stink|overreact|gossip]`,
  `${G} [play|plays|playing|pull|pulls|use|uses ?out ?always the victim|race|sympathy|gender|woman|religion ?card]`,
  `${G} [are|is|'re ?just ?all ?only ?always asking for ?it|trouble|attention]`,
  `${G} [are|is|'re ?just ?all ?only ?always ?doing ?it ?after ?in ?looking attention|money|pretending|faking|whining|complaining|moaning|scrounging|lying|milking|begging|thieving|plotting|breeding|exaggerating] ?for|to|about|it|attention|benefits|everything|us|all|the $|,|and|about|to|for|at`,
  `${G} [need|needs|want|wants ?to ?only ?just ?all ?be ?a ?an ?good ?proper ?bit ?of taught|put|shown|telling ?a ?in their|lesson|place]`,
  `${G} [need|needs|want|wants ?to ?only ?just ?all ?be ?a ?an ?good ?real ?proper ?bit ?of slap|slapping|spanking|shag|man|seeing-to|sorting|beating|kicking|fixing|curing|wash|bath|leash|muzzle|exorcism|therapist|deporting|sectioning|controlling|husband] $|to|,|and|or|out`,
  `${G} [ca|can|could n't|not|never ?even drive|think|reason|park|govern|lead|behave|cope|integrate|learn|adapt|count] $|,|or|and`,
  `${G} [are|is|'re ?all ?just ?really ?only ?clearly ?severely ?obviously ?a ?bit ?completely mentally ill|sick|unstable|deficient|retarded|disturbed|unwell|defective]`,
  `${G} [are|is|'s|'re|will|'ll ?just ?really ?only ?always ?be ?actually ?still ?nothing ?but a|an|the|men|women|blokes|lads|boys|foreigners|guests|outsiders ?sick|confused|sad|mentally ?ill man|men|blokes|bloke|woman|women|lads|boys|foreigners|guests|outsiders in|with|pretending|playing|who|dressed|and ?a|dresses|dress|frock|wig|skirt|lipstick|make-up|makeup|heels|drag|issues|disorder|nothing|here]`,
  `[man|men|bloke|blokes|lad|boy|boys|guy|guys in ?a ?bad dress|dresses|frock|frocks|skirt|skirts|wig|wigs|lipstick|heels]`,
  `[ca|can|do|will|wo|would|'ll n't|not|never call *1 <group> ${PEOPLE} a|an|man|woman|women|men|human|british|normal|real]`,
  `[it is|'s|was ?just ?simply ?so unnatural|wrong|sinful|sick|disgusting|abnormal|perverse|shameful|revolting|a to|sin be|being ?to ?be ?a <group>]`,
  `being|be <group> [is|'s ?not ?just ?only ?a ?an ?against ?nothing ?but choice|curse|shame|disability|disgrace|sin|illness|disease|disorder|phase|sickness|wrong|unnatural|disgusting|abnormal|perversion|trend|fad|fashion|nature|god|curse|defect|lifestyle|excuse]`,
  `${G} [is|are|'s ?just ?all ?only ?nothing ?but ?a ?an sin|illness|disorder|phase|sickness|unnatural|abnormal|perversion|trend|fad|delusion|fashion|ideology|cult|sham|scam|excuse|choice|death|farce|mockery|crime|lie] $|,|and|that|of|,`,
  `${G} [are|is like|just children|kids|babies|toddlers|pets] $|:|,|they|you`,
  `[prefer|rather|sooner|take|trust|have ?a ?my ?any dog|dogs|cat|pig|pigs|rat|snake|rats|snakes|animal|animals than|to|over|before ?a ?an ${ALL} <group>]`,
  `[rather|sooner have|see|be|sit|eat|live|die|hire|share|lose|chew|sleep *6 than ?see ?have ?be ?let ?with ?work ?live ?next ?near ?for ?by *2 <group>]`,
  `[fewer|less|no ${ALL} <group> ?around|here|about|on|in the|, better|happier|safer|merrier]`,
  `[fewer <group> *3 better|happier|safer]`,
  `[nothing|little|no|zero|anything ?good|use|value|but|worse ?than ?trouble|harm|grief ?ever ?comes|came|come from|to|for|of ?a ?an ?the ${ALL} <group>] $`,
  `[no ?good|use|point|value ?at ?all ?in|to|for|having ?a ${ALL} <group>] $`,
  `^ [typical|bloody|fucking|damn|goddamn|stupid|useless|dirty|filthy|lazy|thieving|greedy|lying|scrounging|thick|ungrateful|sneaky|violent ?bloody ?lazy ?dirty ?thieving ?fucking <group>] $|,|always|who|that|and|in|on|at|come|coming|again|everywhere|in|taking`,
  `[thieving|sneaky|scrounging|smelly|shifty|sly|ungrateful|workshy|work-shy|grasping|grubby|bloodsucking|filthy|illiterate|uncivilised|whining|moaning|nagging|good-for-nothing|backward|primitive|money-grabbing|bomb-throwing|lying|cheating|benefit-scrounging|so-called|goat-shagging|freeloading ?, ?lazy ?dirty ?little ?bloody ?old <group>]`,
  `[these|those|this|that|such|lot|bunch ?of ?bloody ?so-called *1 <group> creatures|things|vermin|scum|lot|types|sort|filth|animals|invaders|sods|beggars|specimens|hordes|mob ?of]`,
  `<group> [scum|filth|vermin|trash|invaders|invasion|infestation|plague|menace|peril|garbage|rats|pigs|savages|parasites|scroungers|perverts|deviants] $|,|and|out|are|is|off|from|in|of|who|with|has|must|should`,
  `[proud|glad|happy|right|normal|natural to hate|dislike|distrust|fear|avoid|mistrust|resent|despise ${ALL} <group>]`,
  `[why i|we hate|loathe|despise|detest|avoid ${ALL} <group>]`,
  `[makes|make|making|made me|us|you ?want ?to|feel ?physically ?all hate|sick|vomit|puke|ill|despise|ashamed ?to ?that ?when ?of ?seeing ?see ?about *1 <group>]`,
  `[nothing|nobody|no-one|noone|none ?is|'s ?are as|more *2 as|than ?a ?an ${ALL} <group>] $|who|with|in|when`,
  `<group> *1 ['s|is|are an oxymoron|contradiction]`,
  `[had|have|'ve ?more ?than ?quite enough of ${ALL} <group>]`,
  `[${HOSTILE} , ?that is|'s what ${ALL} <group> ${PEOPLE} are|is]`,
  `[all|every ${ALL} <group> ${PEOPLE} is|are a|an|the ?potential ?walking ?failed enemy|rapist|danger|risk|threat|waste|target|liability|terrorist|criminal|thief|liar|killer|scrounger|cheat|burden|spy|traitor|fraud|victim ?waiting ?to ?happen]`,
];
