import { perDocument } from '../../core/document.ts';
import { hitAt, type VoicedHit } from './context.ts';
import { findAll, type Match, patterns } from './pattern.ts';
import { withoutPadding } from './padding.ts';
import { MENACES } from './menace.ts';
import { sentencesWithReferents } from './referents.ts';
import { goesOnFairly, saidIn } from './said.ts';
import { isOfStory } from './story.ts';
import { EVERY, GROUP, OUGHT, PEOPLE_LIKE_THAT, WHO } from './frame-words.ts';
import type { Word } from './words.ts';

export interface ThreatHit extends VoicedHit {
  /** `threat` announces a deed or calls for it; `wish` hopes for harm. */
  readonly kind: 'threat' | 'wish';
}

const ROLE = (
  'councillor minister mhk mlc mp commissioner nurse doctor teacher driver officer boss manager warden neighbour guy bloke ' +
  'president chairman clerk judge reporter referee copper landlord girl boy'
)
  .split(' ')
  .flatMap((role) => [role, `${role}s`])
  .concat('man', 'woman', 'men', 'women')
  .join('|');
const FATE =
  'strung|dragged|hauled|marched|wiped|erased|eliminated|destroyed|eradicated|finished|hunted|rounded|chained|caged|silenced';

/** Somebody announces violence, or calls for it. */
const THREATS = patterns([
  `${WHO} ${PEOPLE_LIKE_THAT} [do|does n't|not ?even deserve to live|exist|breathe]`,
  `i|we|they will|'ll|shall|gonna|'m|'re|am|are ?gonna ?going ?to *2 [<violent> ?up ${EVERY} ?up ${WHO}]`,
  `i|we|they will|'ll|shall|gonna *5 and [<violent>|end|finish *1 ${WHO}]`,
  `i|we [want|wanna|would|'d|could|wish ?love ?like ?to <violent3> ${EVERY} ${WHO}]`,
  `[somebody|someone|anybody|we|people|you should|ought|must|need|needs|gotta ?please ?really ?just ?to <violent2> ?up ${EVERY} ${WHO}]`,
  `${GROUP} ${PEOPLE_LIKE_THAT} [${OUGHT} ?all ?to ?just ?be ?get ?all ?publicly <violent2>]`,
  `${GROUP} ${PEOPLE_LIKE_THAT} [${OUGHT} ?all ?to ?just ?all be|get ?all ${FATE} ?out|down|off]`,
  `they|he|she|you|everyone [${OUGHT} ?all ?to ?just ?be ?get ?all ?publicly <violent3>]`,
  `${WHO} ${PEOPLE_LIKE_THAT} [${OUGHT} ?all ?just ?to ?all ?just die|burn|rot|perish|suffer]`,
  `${WHO} ${PEOPLE_LIKE_THAT} [deserve|deserves|need|needs|want|wants|get|gets ?all ?just a|the ?good ?proper ?fucking bullet|beating|kicking|noose|rope|hiding|hammering|bashing|thrashing|punch|slap]`,
  `i|we|i'd ?would|'d|will|do [want|wanna|wish|love|like|hope ?'d ?to see|watch ${EVERY} <group>|<camp>|<insult>|<slur> ${PEOPLE_LIKE_THAT} ?be ?get suffer|suffering|die|dead|bleed|burn|burning|hang|hanging|hanged|strung|swinging|drowned|beaten|shot|cry|crying]`,
  `[throw|pour|chuck|hurl acid|petrol|bricks|stones|bleach at|on|over ${EVERY} ${WHO}]`,
  '[throw|pour|chuck|hurl acid|bleach|petrol in|into|over your|his|her|their face|faces|eyes|hair]',
  `[set|setting fire|light ?to ${EVERY} <group>|<camp>|<insult>|<slur>]`,
  `[set ${EVERY} <group>|<camp>|<insult>|<slur> ${PEOPLE_LIKE_THAT} on|alight ?fire]`,
  `<group>|<camp>|<insult>|<slur> ${PEOPLE_LIKE_THAT} *1 [better watch|hide|run|pray|beware ?out]`,
  `[time|have|has|got|need|let|let's|lets|want|must to|'s *1 <violent2>|wipe|purge ?out ?up ${EVERY} <group>|<slur>]`,
  `get|getting [rid of ${EVERY} <group>|<slur>]`,
  `^ ?please ?just [kill|murder|shoot|hang|lynch|gas|exterminate|burn|behead|slaughter|castrate|bomb|stab ${EVERY} ${GROUP}|them|him|her|it's]`,
  `[kill|murder|shoot|lynch|gas|exterminate|behead|slaughter|hang all|every|these|those ?the ?fucking ${GROUP}]`,
  '[kill|hang|shoot|drown|neck|top|off yourself|urself|yourselves]',
  '[kys]',
  '[go|please|just ?and ?just die|hang|drown|burn ?in ?a hell|fire|hole|yourself|painfully|slowly|already|now]',
  "[you|u 're|are|r ?so ?as ?good ?a dead ?meat|man] $",
  "[they|he|she 're|are|'s|is dead meat] $",
  "you|u [will|'ll *1 regret|pay ?for it|this|dearly|what]",
  '[watch your back] $',
  '[know where you live]',
  '[find out where you live]',
  '[find|hunt|track you|him|her|them|down ?down and <violent>]',
  "i|we|i'm|'m|'re|am|are [coming for|after you|ya|u]",
  '[beat|kick|smash|punch|knock|bash ?the ?living ?your|his|her|their|ur ?fucking crap|shit|hell|ass|arse|head|face|teeth|lights|brains|skull|faces|heads ?out ?in]',
  "i|we|'ll|will|gonna|should [slap *1 face|teeth|head]",
  '[wring|break|snap your|his|her|their neck|legs|bones|arms]',
  '[put|deserve|deserves|needs a bullet] *2 head|brain|him|her|them',
  '[put a bullet in]',
  '[slit|cut your|ur ?fucking throat|throats]',
  '[blow your|ur|their *1 brains|head|heads ?out|off]',
  '[line|lined *2 up against|and shoot|shot]',
  '[bring back|get|fetch the noose|rope|gallows|guillotine] *1 for|them|him|her|<group>',
  '[off with your|their|his|her head|heads]',
  `i|we|i'll|i'd will|'ll|'d|would|shall|gonna|'m|'re|am|are|could ?gladly ?happily ?personally ?love ?like ?going ?gonna ?to [hurt|harm|attack|destroy|punish|torture|<violent3> ?up ${EVERY} <group>|<camp>|<insult>|<slur>]`,
  `i|we|i'll will|'ll|gonna|'m|'re|am|are ?going ?gonna ?to [hurt|torture|maim|cripple you|u|ya|him|her|them]`,
  `i|we|i'll|i'd *2 will|'ll|'d|would|gonna|going|want|could|love ?like ?to [punch|stab|shoot|kill|strangle|throttle|slap|smash|hang|drown|behead|batter|thump that|this|your ${ROLE}]`,
  `i|we|i'll|i'd *2 will|'ll|'d|would|gonna|going|want|could|love ?like ?to ?happily ?gladly [stab|strangle|throttle|behead|murder|kill|hang|shoot ?all ?every ?last ?single ?one ?of the ${ROLE}]`,
  `[somebody|someone please ?just <violent2> that|this|the|these|those ${ROLE}]`,
  `i|we|somebody|someone|let|let's|people|they *3 [set fire|light to that|the|this|their|his|her|your *1 mosque|mosques|synagogue|church|temple|hotel|hostel|houses|house|homes|home|office|offices|camp|tynwald]`,
  '<group>|<slur>|you|he|she|they *5 [need|needs|deserve|deserves|want|wants ?a brick|fist|punch|boot|bullet|kick|slap|knife *1 in|to|through|up the|his|her|their|your face|head|teeth|gob|ribs|guts|balls]',
  '[want|wants|need|needs ?all his|her|their|your *1 legs|arms|neck|jaw|fingers|kneecaps|skull|nose|teeth|head|face breaking|broken|smashing|snapping|kicking|wringing|bashing ?in]',
  '<group>|<slur>|you|he|she|they *5 [want|wants|need|needs|deserve|deserves raping|gassing|hanging|shooting|drowning|stabbing|flogging|lynching]',
  '[hanging|shooting|drowning|burning|gassing|death|prison|jail is too good|kind|merciful for these|those|them|him|her|you|the|all]',
  '[knock|punch|smash|kick|blow your|his|her|their block|lights|teeth|head ?off|out|in]',
  '[watch your back , mr|mrs|ms|miss|dr|mate|pal|sunshine|councillor|minister|lad|love]',
  '[watch your back *2 walk|walking|going|go home|alone|out]',
  '[accidents happen ?you ?know *2 to people|those|folk|anyone|anybody who]',
  "[somebody|someone|let's|let|we|i'll|i ?'s ?please|should|will|'ll|must ?just put|stick|plant|throw|lob|chuck ?a ?petrol bomb|bombs|grenade|firebomb under|in|into|at|through the|that|this|their|his|her]",
  '[your days are numbered]',
  "i|we|i'll|we'll *5 you|he|she|they|him|her|them [never walk|breathe|talk|work|see again]",
  `i|we|i'd *4 [see|watch ${EVERY} him|her|them|that|those *1 swing|hang|hanged|hanging|burn|burning|bleed|bleeding|die|dead|suffer|shot|beaten|flogged|whipped|strung|crushed]`,
  'i [know where you|ya work|drink|park|sleep]',
  `i|we|i'll|we'll|somebody|someone *4 [cut|rip|tear|slice|gouge|poke *1 your|his|her|their *1 tongue|throat|eyes|heart|fingers|balls|ears ?out ?off]`,
  `<group>|<slur> ${PEOPLE_LIKE_THAT} [belong|belongs|should|must *3 gas|chamber|chambers|oven|ovens|grave|graves|noose] *1`,
  `i|i'll|we|we'll *4 [waiting for you|him|her|them *3 with a|my bat|knife|gun|hammer|axe]`,
  '[what they|you|he|she deserve|deserves , ?a bullet|beating|noose|kicking]',
  `[round|rounding up ${EVERY} <group>|<slur> ${PEOPLE_LIKE_THAT} *2 and *1 shoot|kill|gas|deport|burn|hang|put|lock]`,
  '^ ?just ?go [shoot|hang|gas|behead|drown the ?bloody ?whole ?damn lot ?of ?them]',
  "you|u [wo|will|won't ?n't ?not live to see]",
  "you|u [will|'ll|gonna|shall die|burn|bleed ?for soon|tonight|today|slowly|screaming|painfully|this|that]",
  `^ [wipe out ${EVERY} ${GROUP}]`,
  `i|we|i'll|we'll|i'd will|'ll|'d|'m|gonna|would|am ?going ?gonna ?to [knock|lay|deck|batter|lamp|thump|clobber|thrash|throttle|strangle you|u|ya|him|her|them]`,
  `[coming|come ?over ?round ?and to|for|and get|kill|find|hurt|finish ${EVERY} <group>|<insult>|<slur>]`,
  `^ ?all ?the ?these ?those <group>|<slur> ${PEOPLE_LIKE_THAT} [${OUGHT} ?all ?to be ?made ?severely punished|flogged|whipped|beaten|tortured|hurt]`,
  `<group>|<camp>|<slur> ${PEOPLE_LIKE_THAT} *2 [${OUGHT} ?all ?to ?a ?good ?proper ?be beating|slap|hiding|kicking|hammering|<violent2>]`,
  `you|u|he|she|they [deserve|deserves|deserved to be ?badly ?severely beaten|whipped|flogged|hurt|punched|slapped|kicked|raped|tortured|spat]`,
  `[ca|can ?n't ?not wait|waiting to|until|till|for ?i ?we see|watch ${EVERY} <group>|<camp>|<insult>|<slur> ${PEOPLE_LIKE_THAT} ?to ?are ?be ?get hang|hanged|hanging|die|dead|burn|burning|suffer|shot|bleed|beaten]`,
  `you|u [had|'d|best ?better|best *1 leave|shut|stop|watch|move|go|run|hide *4 before|or|else *3 <violent>|hurts|kills|gets|happens]`,
  `i|we|somebody|someone|let|let's|people *3 [torch|firebomb|bomb|burn|petrol-bomb ?down ?up the|that|this|their|those|his|her|your ?bloody ?fucking mosque|mosques|synagogue|church|temple|hotel|hostel|houses|house|homes|home|office|offices|camp|tynwald ?down ?up]`,
  `i|we|they|let|let's|us *2 [hunt|track|pick ${EVERY} <group>|<camp>|<slur> ${PEOPLE_LIKE_THAT} ?all down|off]`,
  `[hunt|hunting down ${EVERY} <group>|<slur>|<insult>]`,
  `[should|must|let|gonna|going|want|ought ?'s ?us ?to ?all ?just ?be line|lined|put *3 up against a|the wall]`,
  `[put|stand|line *2 up|against ?against a|the wall *1 and|, shoot|shot]`,
  "[you|u 're|are|r ?so dead ?meat if|when|next ?i ?you ?we]",
  `[come|coming|turn|turning ?round ?over ?up to|at your|his|her|their house|home|door|place|work *2 and|to *2 <violent>|hurt|sort|finish|get|make]`,
  `[let us ?all <violent2> ${EVERY} ${GROUP}]`,
  `[somebody|someone|anybody|we|they|people should|ought|must|needs|need|gotta ?to ?just ?really <violent2> ?up that|this|the|your|those|these ${ROLE}]`,
  `[know|find|found ?out where your|his|her|their *2 live|lives|go|goes|work|works|sleep|sleeps]`,
  `${GROUP} ${PEOPLE_LIKE_THAT} [${OUGHT} ?all ?to be|get thrown|dumped|drowned|dropped|tossed|kicked|pushed|chucked in|into|off|overboard|from]`,
  `i|we|i'd|i'll *3 [run|mow|drive over|down|into ?a ?an ?any ?every ?the ?these ?those cyclist|cyclists|protester|protesters|<group>|${ROLE}]`,
  `i|we|i'll|we'll *3 [make you|him|her|them|these|those ?<group> bleed|suffer|scream|beg|squeal|regret|crawl|squirm|sorry]`,
  `[your|his|her|their family|kids|children|wife|husband|mother|mum|dog|daughter|son is|are|will|gonna ?all ?going ?gonna ?to suffer|die|burn|pay|bleed]`,
  `i|i'm|we|we're 'm|'re|am|are|will|'ll|gonna ?going ?to [bringing|bring a|my|the knife|gun|bomb|axe|machete|rifle|shotgun|grenade]`,
  `i|we|i'll|we'll ?will|'ll|gonna|'m ?going ?to [smash|break|cave|crack|bash|crush|fracture *4 your|his|her|their skull|jaw|nose|neck|legs|leg|bones|fingers|kneecaps|ribs|windows]`,
  "somebody|someone|i|we|i'll|we'll|they *4 [teach|taught that|this|the|your|those|these|him|her|them|you|ya *2 a lesson] $|he|she|they|you|in|that|or",
  `i|we|i'll|we'll|someone|somebody *4 [put you|him|her|them|ya|u ?all ?straight in|under|inside a|the|your ground|hospital|grave|coffin|wheelchair|box|morgue|earth|soil|river]`,
  `i|we|i'll|we'll|someone|somebody *4 [put you|him|her|them|ya|u ?all six feet under]`,
  `[up to me|us ?, *1 would|'d *1 be <violent>|gassed|culled|strung|drowned]`,
  `[had|have my|our way ?, *1 would|'d *1 be <violent>|gassed|culled|strung|drowned]`,
  `i|we|i'd|i'll|someone|somebody *4 [push|shove|chuck|throw|kick|boot you|him|her|u|ya|<group>|<camp> *1 under|off|down|into|in ?front ?of a|the|of *1]`,
  `anyone|anybody|people|those|whoever|everyone|everybody *7 [${OUGHT} ?all ?to be|get ?all <violent3>]`,
  'anyone|anybody|whoever|everyone|everybody *7 [deserves|deserve|want|wants|need|needs shooting|hanging|drowning|gassing|castrating|stabbing|flogging|whipping|horsewhipping]',
  `he|she|they|you|<camp>|<group>|<insult> [${OUGHT} ?all ?to be dragged|taken|marched|hauled|thrown|brought *4 and <violent>]`,
  `${GROUP} ${PEOPLE_LIKE_THAT} [${OUGHT} ?all ?to ?just ?be ?get ?all put down|away|to ?sleep]`,
  `${GROUP} ${PEOPLE_LIKE_THAT} [have|has|'ve ?got to be ${FATE}|<violent3>]`,
  `[line ?up ?all ?the ?these ?those <group>|<camp>|<insult>|them ${PEOPLE_LIKE_THAT} ?up ?against *2 and|, shoot|hang|gas ?them]`,
  '[break *2 bone|bones in your|his|her|their *1]',
  `[let them|him|her|'em|<group> ${PEOPLE_LIKE_THAT} ?all drown|starve|die|rot|burn|freeze|suffer|sink|hang]`,
  '[loading|sharpening|polishing|oiling my|the gun|knife|rifle|shotgun|axe|blade|machete|pistol]',
  '[stick|stuck|put|plunge|bury|shove a|the|my *1 knife|blade|axe|bullet|needle|screwdriver|pitchfork *1 in|into|through you|him|her|them|his|your|<group>|that|<camp>]',
  `[somebody|someone please ?just <violent3> that|this|the|these|those *1 ${ROLE}]`,
  "you|he|she|they [will|'ll|gonna be|end found|up *2 in ?a|the harbour|ditch|river|sea|gutter|woods|bog|quarry|boot]",
  "if *8 [will|'ll|gonna go|be ?up ?in ashes|torched|flames|rubble]",
  '[better not show ?up ?your] *6 or i|we',
  "you|u [will|'ll be sorry|crying|begging|bleeding|screaming when|once i|we|my|they|our]",
  '^ [burn|hang|drown|stone the|that witch|traitor|traitors|heretic|heretics]',
  `[leave|leaving|leaves|carried|end|ending|go|going|home|out *2 in ?the ?back ?of a|an|the ambulance|coffin|hearse|body|pine ?bag ?box]`,
  `[brick|bottle|bullet|bomb|hammer|bat|rock|knife *1 through|to|in|into|across his|her|their|your *1 window|windows|head|face|skull|letterbox|kneecaps|teeth|back|throat|ribs]`,
  `i|we [know what|which car|time|school|street|pub|bus|house|route|room you|your|he|she|his|her]`,
  `i|we|i'll|i'd *6 [beat|smash|kick|punch|bash|batter|kill|shoot|stab|hang ?up the ?very first|next|last <group>|${ROLE} ${PEOPLE_LIKE_THAT}]`,
  `[sleep ?better with one eye open]`,
  `[break|smash|snap|cut|chop|crush|rip|tear|pull|bite|blow|knock *1 your|his|her|their ?bloody ?fucking ?stupid fingers|hand|hands|legs|leg|knees|kneecaps|neck|arm|arms|face|jaw|teeth|head|nose|skull|ears|spine|back|heart ?in ?off ?out ?for ?down]`,
  `<group> ${PEOPLE_LIKE_THAT} [${OUGHT} ?all ?to be driven|thrown|pushed|herded|marched|forced|chased|bombed|swept ?back into|in|off ?the]`,
  `[exterminate|eradicate|annihilate|slaughter|liquidate|massacre those|these|all|every|the <insult>|<beast>|<slur>|parasites|vermin|rats|savages|animals|scum|traitors|dogs|pigs|${GROUP}]`,
  `[can|ca n't|not wait|waiting for|until|till someone|somebody|they|he|she|them|one to|shoots|kills|hangs|<violent2> ?<violent2> that|this|the|you|him|her|them|those|these|your *1]`,
  `[way|deal|language|answer|solution *2 with|to|for|by|of *2 <group> *2 is|are *1 machine|bullet|bullets|gun|guns|rope|fire|bomb|bombs|violence|flamethrower|noose|gas|napalm]`,
  `[find|hunt|track ?down *6 and make *1 pay|suffer|regret|sorry]`,
  "you|u|he|she|they [wo|will n't|not ?live ?to ?ever see christmas|tomorrow|morning|birthday|sunrise|spring|daylight|monday|sunday|summer]",
  `^ [get|bring|fetch|grab|pass the|some|your petrol|matches|rope|noose|gun|guns|pitchforks|bullets|knives] *6 hostel|mosque|synagogue|temple|camp|them|<group>`,
  `[rope|noose|bullet|bullets|rifle|tree|lamppost|lamp-post with your|his|her|their name ?on]`,
  `[swing|swinging|hang|hanging from a|the|every|any tree|rope|lamppost|lamp|bridge|rafters|gallows]`,
  '[coming for your|ya family|kids|children|wife|house|mother]',
  'you|u|he|she|they [deserve|deserves|deserved|want|wants|need|needs burning|shooting|hanging|drowning|gassing|castrating|stabbing|flogging|whipping|horsewhipping ?alive]',
  `${GROUP} *3 [deserve|deserves|deserved|want|wants|need|needs burning|shooting|hanging|drowning|gassing|castrating|stabbing|flogging|whipping|horsewhipping ?alive]`,
  "i|we|i'd|i'll *3 [enjoy|love|pay ?to ?money ?good ?see killing|hurting|beating|shooting|strangling|watching ?to ?see you|him|her|them|<group> *1 ?die|bleed|burn|suffer]",
  "[you|u|they|he|she 're|are|is|'s ?all going|gonna ?to die|burn|bleed|hang|swing] $|for|soon|tonight|today|screaming",
  "[next time i|we see *3 ,|i|we|i'll|will|'m|am *3 <violent2>|kill|break|smash|hospital|knock|end|finish *1 ${GROUP}|you|him|her|them|your|his]".replace(
    '${GROUP}',
    GROUP,
  ),
  `^ [put|take ?a ?bullet down|out all|every|these|those ?of ?the ${GROUP}]`,
  ...MENACES,
]);
/** Somebody hopes for harm. */
const WISHES = patterns([
  '[hope|wish|pray|hoping|wishing *4 die|dies|dead|rot|rots|burn|burns|suffer|suffers|drown|drowns|choke|chokes|killed|cancer|raped|murdered|shot ?slowly|painfully|of ?a|in ?hell]',
  '[rot|burn|roast in ?a fire|hell|prison|jail]',
  '[hurry ?up and die|croak]',
  '[die in ?a hell|fire|hole|ditch|gutter]',
  '^ [die ?, <insult>|<slur>|!]',
  "[you|u|he|she|they 've|have|has|had|'s|'d ?got it|this coming] $|and|,|for",
  '[drop dead]',
  '[better|be off dead] *1 <group>|you|him|her|them',
  '[only good <group>|<camp>|<insult> is|are ?a dead]',
  '[hope|wish|pray|hoping *3 gets|get run|knocked|mown over|down]',
  '[hope|wish|pray|hoping *2 someone|somebody|he|she|they ?will ?finally ?really <violent2>|stabs|shoots|kills|beats|hurts|punches|smashes|hits|runs ?over you|u|him|her|them|your]',
  '<person>|<group>|<camp>|<insult> [deserve|deserves|deserved ?to ?a ?slow ?painful die|death|cancer|aids]',
  '[world|planet|island|country|town|place|we *3 better ?off|place without ?these ?all <group>|<slur>]',
]);
const GUARD =
  /\b(?:threaten(?:s|ed|ing)? to|not let|n't let|do not|don't|did not|didn't|never|prevent|stop|avoid|risk|illegal|offence to|crime to|kill(?:s|ing)? (?:the )?(?:process|job|task|switch|time|germs|bacteria|weeds|pain|mood|bugs?))\b/;
/** Violence between machines, in games and in figures of speech. */
const FIGURE =
  /\b(?:(?:beat|hammer|thrash|destroy|batter|crush|smash|punish|kill|attack|bury)\b.{0,60}?\b(?:final|semi-?final|match|cup|game|league|quiz|derby|tournament|series|championship|round|race)|nil|(?:slugs?|snails?|weeds?|aphids|mosquitoe?s|germs|bacteria|wasps?|ants|moths|nits|fleas|ticks|rats?|mice|pests?|bugs|virus(?:es)?|lice|larvae|moss|mould)\b.{0,60}?\b(?:kill|drown|poison|shoot|trap|crush|burn) (?:them|it)|(?:murder|destroy|hammer|thrash|kill|batter|smash) (?:them|you) (?:on|at|in) (?:saturday|sunday|monday|tuesday|wednesday|thursday|friday|the (?:final|derby|cup|league|quiz|match|second half)))\b|\b(?:hit|beat|smash|crush|kick|destroy|kill|knock) (?:the )?(?:road|record|target|traffic|rush|queue|heat|odds|market|deadline|goal|ground|habit|gym|shops|bus|button|like|subscribe|ball|snow|buttons?)\b|shoot (?:me|us|you|him|her|them) (?:a|an) (?:email|message|line|note|text)|hang (?:out|on|around|in there|up)|beat (?:you|them|him|her|us) (?:to|at|by|in|\d)|punch(?:ing)? above|kick (?:off|start|back)|hit (?:you|me|us|them) up|lock(?:ed)? (?:in|down)\b|burn (?:calories|fat)|in the foot\b|shot (?:at \d|on (?:film|location|camera|\d)|for (?:the|a)\b|in (?:the )?(?:studio|black|colou?r)|by (?:the )?photographer)|(?:burn|hang|bash|beat) (?:a|an|the) (?:\w+ )?(?:flags?|drums?|books?|paintings?|goods|homes?|houses?|shops?|team|side)|beat the \w+ out of (?!you|u|him|her|them|these|those|every|all|the|that|ya)|(?:beat|beats|survives?d?|recover\w*) (?:the )?cancer|for the dead|dead (?:man|woman|family)|(?:regret it|pay for it) (?:later|down|if|when|tomorrow|in|on)|(?:if|when|once|and|before|till|until) (?:you|u) (?:are|'re|r) dead/;

/** Threats of violence, calls for it, and wishes of harm. */
export const detectThreats = perDocument((document): readonly ThreatHit[] => {
  const hits: ThreatHit[] = [];
  const sentences = sentencesWithReferents(document).flatMap((sentence) => {
    const bare = withoutPadding(sentence.words);
    if (FIGURE.test(saidIn(sentence.words, 0, sentence.words.length))) return [];
    return bare === sentence.words ? [sentence] : [sentence, { ...sentence, words: bare }];
  });
  for (const sentence of sentences) {
    const add = (kind: ThreatHit['kind'], list: typeof THREATS, evidence: string) => {
      for (const match of findAll(list(), sentence.words)) {
        const around = saidIn(sentence.words, match.start - 4, match.end);
        const isDenied =
          GUARD.test(around.replaceAll(" n't", "n't")) && !/deserve|never (?:walk|breathe|talk|work|see)/.test(around);
        if (
          isDenied ||
          isSaidOfOthers(sentence.words, match) ||
          isThing(sentence.words, match) ||
          goesOnFairly(sentence.words, match.end) ||
          hits.some(({ start, end }) => isIn(start, end, sentence.words[match.start]?.start))
        )
          continue;
        const sure = isOfStory(sentence) ? 'low' : kind === 'threat' ? 'high' : 'medium';
        hits.push({ ...hitAt(sentence, match, sure, [evidence]), kind });
      }
    };
    add('threat', THREATS, 'violence announced or called for');
    add('wish', WISHES, 'a wish that somebody come to harm');
  }
  return hits;
});

/** `They want to kill …` tells what others mean to do; `he wants hanging` does not. */
function isSaidOfOthers(words: readonly Word[], { start }: Match): boolean {
  if (/ing$|^(?:an?|the)$/.test(words[start + 1]?.text ?? '')) return false;
  const verb = /^(?:want|wants|must|need|needs|have|has|got|to)$/.test(words[start]?.text ?? '');
  return verb && /^(?:they|who|he|she|it|that)$/.test(words[start - 1]?.text ?? '');
}

/** `burn the American flag`: the word for a group goes with a thing. */
function isThing(words: readonly Word[], { end }: Match): boolean {
  const next = words[end];
  if (words[end - 1]?.entry?.group === undefined || next === undefined) return false;
  return /^(?:'s|flags?|food|art|laws?|rules?|churche?s?|mosques?|history|music|language|products?|goods|ships?|jobs?|industry|economy|businesse?s?|tax(?:es)?|rights|football|soccer|cricket|teams?|clubs?|films?|books?)$/.test(
    next.text,
  );
}

function isIn(start: number, end: number, at = -1): boolean {
  return start <= at && at < end;
}
