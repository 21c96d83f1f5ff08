import { perDocument } from '../../core/document.ts';
import { hitAt, isDisputed, isNegated, type VoicedHit } from './context.ts';
import { AVERSION } from './aversion.ts';
import { CONTEMPT } from './contempt.ts';
import { ADVERBS, ALL, BE, DEGREE, DOER, HOSTILE, LOW, PEOPLE, SELF, USELESS } from './group-words.ts';
import { findAll, type Match, patterns } from './pattern.ts';
import { withoutPadding } from './padding.ts';
import { REPROACH } from './reproach.ts';
import { SCORN } from './scorn.ts';
import { isGroup, isPersonNoun, sentencesWithReferents } from './referents.ts';
import type { OffenceSentence, Word } from './words.ts';

/** Somebody says a group is contemptible, or speaks against it. */
const PATTERNS = patterns([
  `<group> ${PEOPLE} [${BE} ${HOSTILE}]`,
  `[are|is|were ?these ?those ?all <group> ${PEOPLE} ${DEGREE} ${HOSTILE}]`,
  `<group> ${PEOPLE} *2 [nothing|no but|more|better *3 ${HOSTILE}]`,
  `<group> ${PEOPLE} [look|looks|smell|smells|act|acts|behave|breed|breeds *2 like *1 ${LOW}]`,
  `every|each|all|any|most|no <group> ${PEOPLE} *5 [is|are ?such ?a ?an ?all ?just ?so <trait>|<insult>|<beast>|<strong>|${DOER} ?<insult>|${DOER}]`,
  `[<trait3>|<mild2>|<strong>|dirty|lazy|ugly|nasty|crazy|greedy|smelly|backward|inferior ?, ?<trait>|<strong> <group>]`,
  `[a|an|such|all|you|these|those|another ?<strong> ?, <trait2> <group>] $`,
  `[<group> <insult3>|<beast>|<slur>|<strong>|filth|trash|garbage|pigs|dogs|rats|savages|invaders|cockroaches|parasites]`,
  `${SELF} ${ADVERBS} [hate|loathe|despise|detest|abhor|resent|distrust ${ALL} <group>]`,
  `^ ?really ?fucking ?absolutely [hate|hating|loathe|despise|detest ${ALL} <group>]`,
  `[hate|loathe|despise|detest|abhor the ?very sight|smell|sound|look|thought of ${ALL} <group>]`,
  `[can|ca|could n't|not ?even ?really stand|bear|tolerate|abide|trust|stomach ${ALL} <group>]`,
  `[cannot ?even ?really stand|bear|tolerate|abide|trust|stomach ${ALL} <group>]`,
  `have|has|feel|had [nothing|only|no|little|zero ?but ?utter contempt|hatred|disgust|loathing|hate|scorn|respect|time|sympathy|patience|pity|use ?at ?all ?whatsoever for|towards|toward ${ALL} <group>]`,
  `[disgusted|revolted|repulsed|sickened|repelled|appalled|nauseated|horrified by ${ALL} <group>]`,
  `[fuck|screw|damn|f|curse ${ALL} <group>]`,
  `[never|not|n't trust ?a ${ALL} <group>]`,
  `[sick|tired|fed ?to ?death of|up|enough ?with ?of ${ALL} <group>]`,
  `<group> ${PEOPLE} [are|is *3 attacking|killing|murdering|raping|destroying|invading|ruining|robbing|replacing|flooding|infesting *2 us|our|country|island|everything|town]`,
  `<group> ${PEOPLE} ?are ?have ?is ?has ?all ?just ?always [ruin|ruins|ruined|ruining|destroy|destroys|destroyed|destroying|invade|invading|invaded|infest|infesting|plague|plaguing|pollute|polluting|taking|stealing|leeching ?over our|my|this|us|everything]`,
  `<group> ${PEOPLE} [do|does not|n't ?really belong|deserve|matter|count]`,
  `<group> ${PEOPLE} [are|is|were not|n't|hardly|barely ?really ?even ?a ?an ?our ?real ?proper ?true ?fully ?one human|humans|equal|equals|normal|natural|wanted|welcome|civilised|civilized|of]`,
  `<group> ${PEOPLE} [ca|can|could|will|shall never|not|n't ?ever be ?our ?my ?your ?a ?real ?truly equal|equals|human|trusted|civilised|civilized|normal|one|accepted|man|woman|men|women|citizens]`,
  `<group> ${PEOPLE} [should|must|ought|need|needs|deserve|deserves ?to ?all ?just ?be go|leave|gone|banned|deported|removed|jailed|silenced|sterilised|sterilized|segregated|castrated|expelled ?back ?home ?where]`,
  `<group> ${PEOPLE} [should|must|ca|can n't|not ?even ?be ?have ?allowed ?to ?to vote|speak|teach|breed|exist|rights|marry|human|trusted|work|drive|live|here|near]`,
  `<group> ${PEOPLE} [have|has|deserve|deserves no right|rights|place|business|value|worth|morals|shame|dignity|soul|brains|manners|culture|honour|decency|humanity|conscience ?to ?be ?being ?in ?here]`,
  `<group> ${PEOPLE} [belong|belongs *2 kitchen|zoo|jail|prison|cage|gutter|bin|asylum|home]`,
  `<group> ${PEOPLE} [make|makes|making ?me ?us ?want ?to ?my ?our ?your sick|vomit|puke|barf|ill|skin|blood|stomach|angry|furious|retch ?crawl|boil|turn|churn]`,
  `<group> ${PEOPLE} [disgust|disgusts|repulse|repulses|sicken|sickens|suck|sucks|stink|stinks|smell|smells|revolt|revolts|repel|repels ?me|us]`,
  `^ [ban|deport|expel|sterilise|sterilize|neuter|castrate ${ALL} <group>]`,
  `[get|send|kick|throw|keep|ship|drive ${ALL} <group> ?the ?fuck ?hell out|home|back|away]`,
  `[no|nobody|noone ?one ?decent ?sane ?normal ?right ?in ?their ?person|man|woman|body ?really likes|like|wants|want|needs|need|trusts|would|misses ?ever ?trust|like|love|respect|miss ?to ?want ?a ?live|sit|work|be|marry|hire ?next ?with ?to ?near ${ALL} <group>]`,
  `[place for <group>] $`,
  `[better|happier|safer ?off|place|world without ${ALL} <group>]`,
  `[biggest|greatest|real threat|danger|menace|problem *2 is|are|from <group>]`,
  `[just|typical|another|stupid another|a|typical|, ?, ?a <group>] *3 worthless|nothing|useless|inferior|${LOW}`,
  `[all|every ${ALL} <group> ${PEOPLE} are|is ?all ?just ?the ?fucking ?such same|terrorist|criminal|whores|sluts|lazy|crazy|mad|sick|bad]`,
  `[wish|if|hope there all|were all|were ?the ?no <group> *2 dead|gone|disappeared|vanish|disappear]`,
  `[wish|hope ?that ?all ?the ?these ?those <group> ${PEOPLE} ?would|'d|will ?all ?just disappear|vanish|leave|die]`,
  `[wish ?that ?all ?the ?these ?those <group> ${PEOPLE} would|'d ?all ?just go]`,
  `<group> *5 [they|them 're|are|is ?all ?just ?nothing ?but ?the ?a ?bunch ?lot ?of ?only ?so subhuman|filth|animals|beneath|disgusting|inferior|parasites|rats|worthless|abomination|scum|vermin|thieves|criminals|terrorists|rapists|murderers|liars|cheats|same|lazy|dirty|evil|savages|perverts|freaks]`,
  `[do|does|did n't|not ?ever let ${ALL} <group> *1 in|near|into]`,
  `[never|stop let|letting ${ALL} <group> *2 in|near|into|teach|touch|babysit|adopt|raise|marry|vote|breed]`,
  `[too many|much <group>]`,
  `<group> ${PEOPLE} *1 [contribute|contributes|contributed|offer|offers|add|adds|achieve|achieved|bring|brings|brought ?us nothing|crime|disease|trouble|misery|filth|terror|violence]`,
  `<group> ${PEOPLE} [have|has ?ever ?only done|brought|given|achieved|caused ?us nothing|little|only but|for|except|good|useful|harm|damage]`,
  `<group> ${PEOPLE} [are|is|will ?always ?be ?even ?much ?no lower|worse|dumber|dirtier|weaker|stupider|better|less ?intelligent|clever|capable|smart|human than ?the ?us animals|dogs|men|human|humans|rats|dirt|pigs|insects|women|beasts|vermin|whites|straight]`,
  `<group> ${PEOPLE} [will|can|could|would|are|is|was|were never|not|n't|hardly ?ever ?be ?truly worth ?as ?much|anything|half]`,
  `<group> *1 [life|lives is|are|has|have|do|does not|n't|no *1 worth|value|matter|meaning]`,
  `<group> *1 [life|lives is|are worthless|meaningless|cheap]`,
  `[nothing|nobody|noone|no_one|none ?is ?more worse|lower|dumber|sadder|uglier|disgusting|<trait2>|<strong> than ?a ?an ${ALL} <group>]`,
  `[not|n't|never ?really ?even think|see|consider|regard|count|view|treat|accept *1 <group> ${PEOPLE} as|like|to ?be ?a ?an ?fully ?real ?proper human|humans|people|equal|equals|person|citizens|normal|real|men|women|worthy]`,
  `[not|n't|never value|respect|rate ${ALL} <group> ${PEOPLE} ?as ?much]`,
  `[impossible|hard for ?a ?an ?any <group> ${PEOPLE} to be ?as ?really smart|clever|intelligent|trusted|loyal|honest|moral|good|decent|equal|civilised|faithful]`,
  `[who *2 could|would ?ever ?want ?to like|love|trust|respect|marry|miss ?a ?an ${ALL} <group>]`,
  `[ashamed|disgusted|horrified|mortified if|to *3 married|dated|marry|date|have|raise|marrying|dating|kiss *2 <group>]`,
  `[sick|ill|nauseous|physically ?sick whenever|when|if *4 see|look|meet|hear|pass|touch|near *2 <group>] ${PEOPLE} $`,
  `[not|n't|never want|like|wish|care|stand|bear ?to sit|sitting|live|living|work|working|standing *1 near|with|beside|alongside|around|to ?to ?a ?an ${ALL} <group>]`,
  `[keep|get|kick|throw|drive ${ALL} <group> ${PEOPLE} off|out]`,
  `<group> *4 [know|knew|learn|forget your|their|her|his place]`,
  `^ ?all ?the ?these ?those <group> ${PEOPLE} [have|has|had no_place in|on|at|here ?our|this|my|the]`,
  `[better|nicer|safer|happier|cleaner|quieter *6 fewer|less|no|without ${ALL} <group>]`,
  `[wish|if *3 were|was fewer|less|no ?of ${ALL} <group>]`,
  `<group> ${PEOPLE} [are|is|'re|r ?just ?really ?only ?nothing ?but ?all ?always a|men|women|blokes|guys|boys|girls ?man|woman ?men in dresses|wigs|drag|skirts|denial|a ?dress|wig|skirt]`,
  `<group> *4 [steal|stealing|steals|take|taking|took|nick|nicking|grab|grabbing ?all our|my|your|british|local work|jobs|houses|homes|flats|benefits|money|land]`,
  `<group> *4 [steal|stealing|steals|take|taking|nick|nicking|grab|grabbing all the work|jobs|houses|homes|flats|benefits|money|land]`,
  `<group> *4 [steal|stealing|steals|nick|nicking|grab|grabbing the work|jobs|houses|homes|flats|benefits|money|land]`,
  `<group> *5 [live|living|lives|leech|leeching|sponge|sponging|scrounge|scrounging off|on ?our ?my ?the ?your benefits|taxpayers|taxpayer|state|taxes|us|handouts|dole]`,
  `<group> ${PEOPLE} [control|controls ?the ?all ?our everything|media|banks|world|government|press|money]`,
  `<group> ${PEOPLE} [worship|worships|follow|follows *2 <trait2>|<strong>|false|fake|bloodthirsty|pagan|barbaric|devil ?and *1 god|gods|prophet|religion|book|cult]`,
  `<group> ${PEOPLE} [should|must|belong|belongs ?be ?stay ?all ?back in|on ?the ?a ?their cages|chains|zoos|jails|prisons|kitchens|gutters|asylums|leashes|leash|chain]`,
  `<group> ${PEOPLE} [are|is ?only ?just ?really good|fit|useful for|to ?one ?thing cooking|cleaning|sex|breeding|babies|serve|serving|one|nothing|target]`,
  `<group> ${PEOPLE} [are|is ?all ?just ?so ?too ?simply ?utterly ?completely ${USELESS}] $`,
  `<group> ${PEOPLE} [are|is ?all ?just ?so ?too ?simply ?utterly ?completely ${USELESS} and|,]`,
  `[cannot|not|n't ?even stand|bear|abide|stomach the sight|smell|sound|thought of ${ALL} <group>]`,
  `<group> ${PEOPLE} [only|just|all care|cares|think|want|wants|come|comes ?about ?here ?for ?free ?the ?our ?their ?own money|themselves|sex|benefits|handouts]`,
  `<group> *1 [opinion|opinions|view|views|voice|word is|are not|n't worth|welcome|needed]`,
  `[trouble|problem|thing|issue with ${ALL} <group> ${PEOPLE} is ?that *1 they|he|she|it]`,
  `<group> *6 , ?so ?just ?and [kick|throw|send|ship|get|chuck them|'em ?all out|back|home|off]`,
  `why do|does|are|is|should|did ?the ?these [<group> ${PEOPLE} even|still ?get ?be ?allowed ?to ?have vote|exist|live|work|drive|speak|rights|here|allowed|breathe]`,
  `<group> ${PEOPLE} ?are ?is ?all [ruin|ruins|ruined|ruining|destroy|destroying|destroyed this|that|the|our estate|village|neighbourhood|street|school|hospital|town|area|place|parish|lives]`,
  `<group> ${PEOPLE} [are|is ?all ?just ?simply ?far too <trait2>|emotional|irrational|hysterical|soft|stupid|thick to]`,
  `[nothing|nowt good|decent|nice|positive about|in|comes ?from ${ALL} <group>]`,
  `jews|muslims|gays|zionists|immigrants|foreigners *1 [run|runs|rule|rules|own|owns the|our ?whole world|media|banks|press|planet|show]`,
  `[better|great|fine|nice|safe|safer|lovely|happy|happier|clean before ${ALL} <group> ?ever ?all came|arrived|moved|got|turned|invaded]`,
  `[never ?ever ?again ?want ?to see|saw|meet|met|hire|trust another <group>]`,
  `[no <group> ${PEOPLE} will|can|could ?ever be ?ever ?a ?as good|great|real|smart|clever|decent|equal|trusted|worth]`,
  `<group> ${PEOPLE} [are|is ?all ?always to blame for]`,
  `<group> ${PEOPLE} [creep|creeps|freak|freaks|gross|grosses me|us out]`,
  `i|we ?have|'ve|had ?always ?truly [hated|loathed|despised|detested ${ALL} <group>]`,
  `<group> ${PEOPLE} [cannot ?ever ?be ?our ?my ?your ?a ?truly equal|equals|human|trusted|civilised|normal|one|accepted]`,
  `<group> ${PEOPLE} [is|are|will never|not|n't ?ever ?be as|so clever|smart|intelligent|good|worthy|human|capable as]`,
  `[smell ${ALL} <group> *3 mile|miles]`,
  `who [wants|want|would|'d ?ever ?want ?to live|sit|work|share *3 to|with|near|beside ?a ?an ?some ?these ?family ?of <group>]`,
  `[rather die|starve|jump|drown|suffer *3 than *6 <group>]`,
  `<group> ${PEOPLE} [lie|lies|nag|nags|whine|whines|moan ?all ?always about|constantly]`,
  `being ?a ?an [<group> should|must|ought ?to be illegal|banned|criminal|punished|forbidden|outlawed]`,
  `jews|muslims|zionists|immigrants|foreigners [are|is ?all ?always behind this|it|everything]`,
  `<group> *3 [take and take]`,
  `<group> *8 [give|gives nothing back]`,
  `[sick|tired|fed ?to ?death of|up ?with ?of seeing|hearing|having ${ALL} <group> ${PEOPLE} on|everywhere|kissing|around|$]`,
  `i|we ?would|'d|will|could [never|not|n't ?ever hire|marry|date|serve|employ|trust|befriend ${ALL} <group>]`,
  `[not|n't want ?any ?a ?more ${ALL} <group> in|at|near|on our|my|this]`,
  `<group> ${PEOPLE} [are|is all the same]`,
  `<group> ${PEOPLE} [are|is not|n't|never ?a ?an ?even real|proper|true man|men|woman|women|people|person|citizens]`,
  `<group> ${PEOPLE} [breed|breeds|multiply|spread ?like rabbits|rats|vermin|flies|disease|everywhere]`,
  `<group> ${PEOPLE} ?all [hate|hates|despise|despises our|this|us|the ?own *1 way|country|culture|life|values|west|island|freedom|us]`,
  `<group> ${PEOPLE} [make|makes|turn|turns|turned our|the|this|my *3 dirty|dangerous|unsafe|filthy|worse|dump|slum|ghetto|hell]`,
  `<group> ${PEOPLE} [ca|can|could|cannot ?n't|not|never ?even think|reason|drive|park|govern|lead|learn ?logically|straight|properly|for ?themselves] $`,
  `[not|n't|no need|want|have *1 any|no more ?of ?these ?those <group> here|$]`,
  `i|we [refuse to ?ever work|live|sit|serve|share|deal|speak|talk|be|stand *2 <group>]`,
  `<group> *2 [religion|faith|culture|race|nation|bunch|ideology of ?pure ?utter hate|hatred|violence|murderers|rapists|terror|terrorists|evil|thieves|savages|death|murder]`,
  `[no <group> ${PEOPLE} should|can|could|will ?ever ?be trusted|believed|respected]`,
  `if you are|'re ?a ?an <group> *1 [you are|'re ?a ?an ?just ?only ${HOSTILE}]`,
  `[what|such ?a ?an ?<strong> <trait2>|nasty|dirty|filthy|vile race|people|lot|bunch|breed *2 <group>]`,
  `[want|like|love|need ${ALL} <group>|<camp> ${PEOPLE} dead|gone|hanged|shot|exterminated|sterilised|deported]`,
  `[deport|expel|evict|exterminate|sterilise|castrate all|every|these|those|any ?the ?of ?last ?single <group>]`,
  `[full of ?these ?those ?all <trait>|<strong>|dirty|smelly|lazy ?, ?<trait> <group>]`,
  `[only ?thing ?use ?job ?place ?that ?for <group> ${PEOPLE} are|is ?good ?for ?in ?to *1 cooking|cleaning|sex|breeding|kitchen|bed|serve]`,
  ...CONTEMPT,
  ...SCORN,
]);
/** Dislike and blame that may be meant of some on a day; looked for where nothing plainer is found. */
const WIDE_PATTERNS = patterns([...AVERSION, ...REPROACH]);
/** Words that praise; `women are badass` despises nobody. */
const PRAISE = new Set('wonderful great amazing best beautiful brilliant strong brave lovely proud'.split(' '));
/** How far before the mark the group may stand, in words. */
const GROUP_REACH = 8;

export interface DerogationHit extends VoicedHit {
  /** `plain` despises in words that mean nothing else; `wide` dislikes or blames, and now and then is meant otherwise. */
  readonly reach: 'plain' | 'wide';
}

/** A group together with a hostile predicate; a group alone is never an offence. */
export const detectDerogation = perDocument((document): readonly DerogationHit[] => {
  const hits: DerogationHit[] = [];
  for (const sentence of sentencesWithReferents(document)) {
    if (!sentence.words.some(({ entry }) => entry?.group !== undefined)) continue;
    const found = derogationIn(sentence);
    const bare = withoutPadding(sentence.words);
    if (found.length === 0 && bare !== sentence.words) found.push(...derogationIn({ ...sentence, words: bare }));
    if (found.length === 0) found.push(...derogationIn(sentence, 'wide'));
    if (found.length === 0 && bare !== sentence.words)
      found.push(...derogationIn({ ...sentence, words: bare }, 'wide'));
    hits.push(...found);
  }
  return hits;
});

function derogationIn(sentence: OffenceSentence, reach: DerogationHit['reach'] = 'plain'): DerogationHit[] {
  return findAll(reach === 'plain' ? PATTERNS() : WIDE_PATTERNS(), sentence.words)
    .map((match) => withPeople(sentence.words, match))
    .filter((match) => isHostile(sentence, match))
    .map((match) => ({
      ...hitAt(sentence, match, reach === 'plain' ? 'high' : 'medium', ['a group of people and words against it']),
      reach,
    }));
}

/** `hate black` is marked together with the `people` that follow. */
function withPeople(words: readonly Word[], { start, end }: Match): Match {
  const isCut = words[end - 1]?.entry?.group !== undefined && isPersonNoun(words[end]);
  return { start, end: isCut ? end + 1 : end };
}

function isHostile({ words }: OffenceSentence, match: Match): boolean {
  const inside = words.slice(match.start, match.end);
  const from = Math.max(0, match.start - GROUP_REACH);
  const near = words.slice(from, match.end);
  if (inside.some(({ text }) => PRAISE.has(text))) return false;
  // `Who invited the women's choir?` names what is theirs, and `it makes me sick how immigrants are treated` pities them.
  if (inside.at(-1)?.entry?.group !== undefined && words[match.end]?.text === "'s") return false;
  if (/^makes?$/.test(inside[0]?.text ?? '') && inside.some(({ text }) => text === 'how')) return false;
  if (isAsked(words, match.start)) return false;
  if (isNegated(words, match.start) || isDenied(inside) || isFreed(words, match) || isDisputed(words, match.start))
    return false;
  return near.some(
    (word, at) =>
      isGroup(word, words[from + at + 1], words[from + at - 1]) &&
      !isOnePerson(words, from + at) &&
      !isHated(words, from + at),
  );
}

/** `People who hate gays are …` speaks of those who hate. */
function isHated(words: readonly Word[], at: number): boolean {
  return (
    /^(?:hates?|hated|attack(?:s|ed)?|abused?|insult(?:s|ed)?|harass(?:ed)?|bull(?:y|ied)|against|mock(?:s|ed)?)$/.test(
      words[at - 1]?.text ?? '',
    ) && words.slice(Math.max(0, at - 4), at - 1).some(({ text }) => /^(?:who|that|whoever|anyone)$/.test(text))
  );
}

/** `That woman is …` speaks of one person, and not of women. */
function isOnePerson(words: readonly Word[], at: number): boolean {
  return (
    /^(?:woman|girl|lady|wife)$/.test(words[at]?.text ?? '') &&
    /^(?:this|that|the|his|my|your)$/.test(words[at - 1]?.text ?? '')
  );
}

/** `Why do people hate immigrants?` asks about hatred and has none. */
function isAsked(words: readonly Word[], start: number): boolean {
  if (!/^(?:hate|loathe|despise|detest|abhor|resent|distrust)$/.test(words[start]?.text ?? '')) return false;
  if (!/^(?:people|everyone|everybody)$/.test(words[start - 1]?.text ?? '')) return false;
  return words
    .slice(Math.max(0, start - 6), start - 1)
    .some(({ text }) => /^(?:why|when|if|do|does|did|that|how)$/.test(text));
}

const PLACE_OF_SCORN = /\b(?:kitchen|zoo|jail|prison|cage|gutter|bin|margins|shadows|asylum|institutions?)\b/;
const HARDSHIP =
  /^(?:(?:and|,|or) (?:\w+ )?(?:hungry|tired|thirsty|cold|ill|frail|exhausted|frightened)|(?:from|with) (?:hunger|cold|illness|exhaustion|fever|disease)|after (?:surgery|treatment|illness))\b/;

/** What follows frees them: `do not belong in the kitchen`, `a burden on nobody`, `weak and hungry`. */
function isFreed(words: readonly Word[], { end }: Match): boolean {
  const after = words
    .slice(end, end + 4)
    .map(({ text }) => text)
    .join(' ');
  if (/^(?:(?:on|to|for) )?(?:nobody|no[ _]one|none)\b/.test(after)) return true;
  const last = words[end - 1]?.text ?? '';
  return last === 'belong'
    ? PLACE_OF_SCORN.test(after)
    : /^(?:weak|dirty|sick|filthy)$/.test(last) && HARDSHIP.test(after);
}

/** `they are not scum` denies; `do not belong` and `no better than` do not. */
function isDenied(inside: readonly Word[]): boolean {
  const said = inside.map(({ text }) => text).join(' ');
  return (
    /^(?:are|is|'re|r) (?:not|n't|never|no longer)\b/.test(said) &&
    !/human|equal|normal|real|natural|wanted|welcome|trusted|civili|one of|allowed|made|built|cut|meant|fit|suited|designed|intelligent|clever|smart|bright|capable|able|competent|moral|honest|rational|logical|decent|clean|hygienic|worth|qualified|sane|loyal|deserving/.test(
      said,
    )
  );
}
