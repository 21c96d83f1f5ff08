import { EVERY, GROUP, OUGHT, PEOPLE_LIKE_THAT } from './frame-words.ts';

const TARGET = '<group>|<camp>|<slur>';
const ANNOUNCES = "will|'ll|shall|gonna|'m|'re|am|are|'d|would|wanna|want|could|might|must|should";
const TO = '?all ?so ?just ?gladly ?happily ?personally ?soon ?going ?about ?ready ?love ?like ?gonna ?to ?go ?and ?be';
/** Deeds against somebody, beside those that the lexicon knows as violent. */
const DEED =
  'punch|hunt|chase|beat|batter|smash|kick|hurt|harm|thrash|clobber|pummel|mug|ambush|attack|assault|trample|mow|torch|burn|' +
  'drown|hang|flog|whip|lash|scalp|slap|headbutt|deck|clout|wallop|maul|torment|terrorise|mutilate|throttle|' +
  'choke|destroy|eliminate|bury|crush|exterminate|knife|' +
  '<violent2>';
const BLOW =
  'bullet|bullets|knife|blade|beating|kicking|punch|slap|brick|bottle|hammering|hiding|fist|boot|axe|noose|rope|thrashing|hammer|' +
  'pounding|battering|stabbing|shooting|whipping|lynching|grave|coffin|headbutt|bat|smack|bomb|firebomb|petrol|acid';
const BODY =
  'face|head|skull|teeth|legs|jaw|nose|throat|neck|arms|ribs|knees|kneecaps|fingers|guts|stomach|belly|brains|heart|back|eyes|car|house|' +
  'windows|home|shop|tent|caravan';
const DONE =
  'shot|hanged|hung|lynched|stoned|gassed|drowned|burnt|burned|beaten|whipped|flogged|caned|culled|slain|killed|murdered|' +
  'exterminated|eradicated|annihilated|eliminated|liquidated|executed|beheaded|castrated|tortured|raped|stabbed|poisoned|crucified|' +
  'skinned|strangled|choked|slaughtered|massacred|butchered|bombed|nuked|incinerated|obliterated|erased|electrocuted|starved|' +
  'impaled|guillotined|dismembered|disembowelled|hunted|trampled|crushed|horsewhipped|birched|tarred|maimed|decapitated';
const END =
  '?all ?just ?slowly ?painfully ?horribly drop|drops|dropped|die|dies|died|drown|drowned|burn|burned|burnt|perish|perished|rot|rotted|starve|starved|suffer|suffered|choke|choked|bleed|hang|hanged|croak|croaked';

/** What somebody holds dear, and is reminded of by a threat. */
const DEAR =
  'house|home|shop|car|van|kids|kid|children|child|family|wife|husband|mother|mum|dog|cat|daughter|son|windows|business|boat|farm|face|' +
  'legs|kneecaps|parents|brother|sister|girlfriend|boyfriend|baby|bike|pub|cafe|garage|shed';
const ROLE = 'councillor|minister|neighbour|warden|bloke|fella|referee|driver';
const RIGHTLY = '?a ?an ?bloody ?damn ?right ?proper ?good ?sound ?fucking ?public';

/** Threats by their frame: a deed announced, a blow promised, death called for, an end wished. */
export const MENACES: readonly string[] = [
  `i|we|i'll|we'll|i'd|tonight ${ANNOUNCES} ${TO} [${DEED} ?up|down|out|over|off|in ${EVERY} ?next ?first ${TARGET}]`,
  `i|we|i'll|we'll|i'd|somebody|someone ${ANNOUNCES}|ought|needs|'s ${TO} [run|mow|knock|wipe|string|finish|cut|gun over|down|out|up|off ${EVERY} ${TARGET}]`,
  `i|we ?am|'m|are|'re ?will|'ll ${TO} [hunting|chasing|bashing|beating|killing|shooting|stabbing|burning ?up ?down ${EVERY} ${TARGET}] ${PEOPLE_LIKE_THAT} $|tonight|today|tomorrow|soon|this|for|until`,
  `[tonight|tomorrow|today|soon|time ?, ?to we|i ?'ll|will|to hunt|kill|bash|beat|burn|shoot|lynch|attack ?up ?down ${EVERY} ${TARGET}]`,
  `[let us|'s ?all ?just ?go ?and hunt|lynch|torch|burn|drown|flog|shoot|stab|<violent3> ?up|down ${EVERY} ${TARGET}]`,
  `i|we|i'll|we'll|i'd ${ANNOUNCES} ${TO} [smash|punch|kick|slap|cut|break|stamp|bash|beat|slit|cave|crack|burn|torch|rip|snap ?on ${EVERY} <group> ${PEOPLE_LIKE_THAT} 's|' ?fucking ${BODY}]`,
  `i|we|i'll|we'll|i'd ${ANNOUNCES} ${TO} [smash|punch|kick|slap|shoot|stab|beat|hit ${EVERY} <group> ${PEOPLE_LIKE_THAT} in|on|over|with the|a ?bloody ${BODY}|${BLOW}]`,
  `[next|first|any|every <group> ${PEOPLE_LIKE_THAT} ?that ?who ?to i|we|that|who|in *5 gets|get|will|is|'s|has *4 ${BLOW}|hospital|${DONE}|hurt]`,
  `i|we *3 [burn|torch|blow|bomb|smash|firebomb|shoot ?up ?down every|any|each|all ?the ?their mosque|mosques|synagogue|synagogues|temple|hostel|hostels|church|churches]`,
  `if *8 <group> *6 i|we|i'll|we'll ?will|'ll|'d|shall [torch|burn|shoot|kill|stab|hurt|smash|beat|firebomb|set *4]`,
  `[death to ${EVERY} ${TARGET}]`,
  `[bullet|bullets|knife|bomb|rope|noose|gas|acid|petrol|axe *1 for|in|on|through every|each|all|any ?of ?those|these|the ?single ?last ${TARGET}]`,
  `[put|stick|plant|fire *2 bullet|bullets|knife|blade|axe|bomb *1 in|into|through ${EVERY} ${TARGET}]`,
  `${GROUP} ${PEOPLE_LIKE_THAT} [${OUGHT} ?all ?to ?just ?all ?really ?to be|get ?all ?publicly ?slowly ?simply ${DONE}]`,
  `[only|what|thing *2 <group> ${PEOPLE_LIKE_THAT} deserve|deserves|need|needs|understand ?is ?a ?the ?good ?proper ${BLOW}]`,
  `${GROUP} ${PEOPLE_LIKE_THAT} [${OUGHT} ?all ?a ?the ?good ?proper ?real ?hard ${BLOW}]`,
  `${GROUP} ${PEOPLE_LIKE_THAT} [${OUGHT} to ?all ?just suffer|die|burn|drown|rot|perish|hang|starve|bleed|choke]`,
  `${GROUP} ${PEOPLE_LIKE_THAT} *4 [${OUGHT} ?all ?to ?just be ${DONE}]`,
  `[great|nice|lovely|good|better|wonderful|funny|best|fantastic|happy|glad|pleased|celebrate|cheer|laugh *2 if|when|were ${EVERY} <group> ${PEOPLE_LIKE_THAT} ${END}]`,
  `[hope|wish|pray|hoping|praying ?that ${EVERY} <group> ${PEOPLE_LIKE_THAT} ?will ?would ?'d ?gets ?get ${END}|${DONE}|cancer|hurt]`,
  `[hope|wish|pray|hoping|praying *1 something ?really ?truly bad|terrible|horrible|awful|nasty happens to]`,
  `[let ${EVERY} <group> ${PEOPLE_LIKE_THAT} ?all drown|starve|die|rot|burn|freeze|suffer|sink|hang|perish]`,
  `[may ${EVERY} <group> ${PEOPLE_LIKE_THAT} ?all ${END}]`,
  `[feel|felt|feeling like shooting|stabbing|killing|strangling|hitting|punching|slapping|drowning|burning ${EVERY} <group>]`,
  `[pay|love|like|enjoy ?good ?money to see|watch ${EVERY} <group> ${PEOPLE_LIKE_THAT} ?get ?being ?be ${DONE}]`,
  `[lay|get ?my ?our hands|fingers|hold on|of you|him|her|them|those|these|every|any|that] $|,|he|she|they|i|people|<group>|<insult>`,
  `i|we *4 [find|hunt|track|sniff *1 you ?all ?down|out ?where *3 and|, *2 hurt|kill|hit|end|smash|beat|break|finish|punish|gut|bury|burn]`,
  `you|u [will|'ll|gonna *2 wish you were|had ?never ?dead|born]`,
  `[no <group> ${PEOPLE_LIKE_THAT} will|is|should|'ll ?be leave|leaves|safe|survive|spared|live|escape|left alive|here|from|when|once|$]`,
  `[the only ?good *1 <group> ${PEOPLE_LIKE_THAT} i ?'d ?would ?want ?like ?to ?see is ?a dead]`,
  `i|we *2 [wish|want|dream|fantasise ?of ?about ?to kill|killing|hurting|strangling|drowning|stabbing|shooting|burning|beating|murdering ${EVERY} <group>]`,
  // By hint: what might happen, what is known of somebody, what is owed to him.
  `[shame|pity|terrible|unfortunate|sad|awful|careless ?thing if *1 something|anything ?bad|nasty|terrible were|was|happened ?to ?happen to your|you|him|her|them|his|their ?lovely|nice|little|pretty|precious ${DEAR}|$]`,
  `[shame|pity|terrible|unfortunate ?thing if *1 something|anything ?bad|nasty|terrible were|was|happened ?to ?happen to *2 ${DEAR} of yours|his|hers|theirs]`,
  `you|u|he|she|they [will|'ll|gonna ?all ?be ?going ?to ?get|getting ?exactly ?just what|everything|all ?that ?you ?they ?he ?she 's|is|are|have|has ?got coming ?to ?you|him|her|them]`,
  `if|whenever|next|when ?time *1 i|we ?ever [see|catch|find|spot|meet you|your|him|his|her|them *9 i|i'll|we|we'll ?will|'ll|'m|gonna|swear *2 flatten|deck|rearrange|smash|break|batter|kill|hurt|knock|sort|do|end|finish|lamp|drop|bury|gut it|you|him|her|them|your|his|their]`,
  `i|we [have|'ve ?been ?am|'m watching|following|tailing you|your|her|him|them *5 every ?single night|morning|evening|day|move|step]`,
  `i|we [have|'ve ?been ?am|'m watching|following you|your|her|him|them *2 from|through|outside|sleep ?across ?the ?your window|windows|curtains|car|road|street|house|bushes|school|$]`,
  `i|we|let|let's|somebody|someone|we'll|i'll *3 [pay|paying you|him|her|them|<group> a|another ?little visit] *2 tonight|later|lads|boys|$|with|in|after`,
  `[know|knows|got|have|has|here|post|share|find|drop|leak|got *2 his|her|their|your ?home address|postcode|number|workplace *6 visit|round|sort|hell|pay|lesson|regret|deserve|deserves]`,
  `i|we|let|let's|lets|everyone|everybody|we'll|i'll *6 [make|making your|his|her|their ?whole|whole life|lives ?a ?an ?absolute|total ?living hell|misery|miserable|nightmare|unbearable]`,
  `let|let's|lets|we|we'll|i'll|time|should|must *3 [hound|drive|run|chase|bully|force|smoke|burn|ride|shame you|him|her|them|'em|<group>|<camp> ${PEOPLE_LIKE_THAT} *1 out of *1 town|office|here|island|village|job|house|home|country|school]`,
  `[would|will|'d|'ll not|n't ?want ?to be *2 surprised|long|walk|sleep *6 brick|petrol|fire|bullet] *6 window|door|car|house|head`,
  `[hope|hoping *1 your|his|her|their ?house|car|home insurance|will is|'s up|good|paid|sorted]`,
  `[fit|fitted|measured ?you ?him ?up for ?a ?your|his coffin|shroud|grave]`,
  `[start|begin digging|writing|planning your|his|her ?own grave|will|funeral]`,
  `[wants|want|needs|need|deserves|deserve ${RIGHTLY} stringing|whipping|birching|thrashing|hanging|lynching|shooting|drowning|beheading|castrating|crucifying|horsewhipping|hammering|knifing|lamping|decking|gelding|gassing|stoning] ?up ?from ?by $|the|up|from|and|,|in|with|for|on|him|like`,
  `i|we|i'll|we'll|i'd|somebody|someone|let's|they|people ${ANNOUNCES}|ought|needs|'s|<person> *8 [give ${EVERY} ${TARGET}|him|her|them|you|ya|it a|the ${RIGHTLY} kicking|hiding|beating|battering|belting|slapping|leathering|bashing|stamping|dig|smack|clout]`,
  `[round|behind the|back ?of the|bike back|alley|sheds *3 and|for *2 kick|kicking|batter|beating|beat|smack|hiding|slap|shoot|bullet]`,
  `i|we *2 [bet|doubt|guarantee|promise you|he|she|they *1 n't|not|be *2 laughing|smiling|walking|smirking|brave|mouthy|tough|talking] *3 when|once|after`,
  // By idiom: where somebody will end, what is wished for him, what he had better not do.
  `[hope|wish|pray *2 next *4 plane|boat|ferry|bus|ship|dinghy|coach|flight *4 crashes|crash|sinks|sink|drowns|burns|explodes|down]`,
  `[do|n't|not|never sleep|rest ?all ?too soundly|easily|deeply] $|,|tonight`,
  `i ?have ?know ?clocked ?noted [know|got|have|clocked|noted your ?number plate|plates|reg|registration] ?number and|so|,|,`,
  `you|he|she|they *3 [picking|pick your|his|her|their *1 teeth *1 up|off|out] *3`,
  `i|we *3 [swing|hang for you|u|him|her|them|that|this|those] $|,|man|woman|lot|one|<insult>|${ROLE}`,
  `[string the ?whole lot|pack|bunch of *2 up]`,
  `[put|stand|line|stick the ?whole lot|pack|bunch of *2 ?up against a|the wall] $|,|and|now`,
  `[if you like|value|love|fancy|prize your kneecaps|windows|ribs|shins]`,
  `nice|lovely|pretty *3 you|you've ?have ?'ve ?got ?there , [be|'d ?be ?a shame|pity if *3 happened|out|missing|fire|burned|burnt|broken|hurt|smashed|poisoned|scratched]`,
  `you|u [will|'ll ?all be sorry ?that ?if ?you ?ever ?ever signed|spoke|said|told|voted|complained|reported|crossed|messed|grassed|snitched]`,
  `somebody|someone|i|we|i'd|i'll should|ought|would|'d|will|'ll|gonna|could|needs ?gladly ?happily ?love ?like ?to [run|knock|drive|force|push *4 off the|their|his|her road|bike|bikes|bicycle]`,
  `next time *4 [gets|get|meets|meet|will|'ll ?get the|a|my shotgun|fist|boot|bat|knife|gun|spade|belt|pitchfork|hammer|back|end]`,
  `i|i'd|me|give *4 [minutes|minute|hour ?alone ?locked ?in ?a ?room with you|him|her|them|that *2 and ?a *2 bat|hammer|crowbar|spanner|knife|shovel|belt|golf]`,
  `i|i'd|me|give *3 [minutes|minute|hour alone ?in ?a ?dark ?room with you|him|her|them|that]`,
  `[bring a|an|your|the ?own ambulance|coffin|stretcher|hearse] $|,|and`,
  `[more|again|time|word *1 and|, it|he|she|they|you|u ?all gets|get|will|'ll ?get|be poisoned|shot|drowned|battered|slashed|torched|smashed|decked|flattened|keyed]`,
  `[get|lay my|our hands|fingers on whoever|whichever]`,
  `keep|carry ?on talking|moaning|pushing|posting|whinging|digging|mouthing|it|filming|writing *1 and ?you ?'ll [see what happens] *4`,
];
