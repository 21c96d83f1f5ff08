import { perDocument } from '../../core/document.ts';
import { hitAt, isDisputed, isNegated, type VoicedHit } from './context.ts';
import { findAll, type Match, patterns } from './pattern.ts';
import { type OffenceSentence, offenceSentences, type Word } from './words.ts';

const PEOPLE =
  '?people|folk|folks|men|women|man|woman|person|kids|girls|boys|lot|ones|community|culture|religion|faith';
const ALL = '?all ?of ?these|those|the|any|every|our|your|you|a|an|most ?fucking|bloody|damn|dirty';
const HOSTILE =
  '<insult>|<beast>|<trait>|<slur>|<strong>|filthy|animals|rats|pests|pest|plague|cancer|cancers|disease|diseased|virus|infestation|parasites|subhuman|inferior|beneath|lesser|abomination|burden|drain|problem|mistake|freaks|rubbish|criminals|terrorists|rapists|thieves|murderers|killers|predators|lowest|worst|unnatural|curse|invaders|leeches|scroungers|monkeys|apes|dogs|dirt|inhuman|threat|menace|ruin|stain|blight|blot|scourge|bane|cheat|cheats|degenerates|untrustworthy|uncivilised|uncivilized|unclean|unworthy|perverted|pollution|poison|trouble|troublemakers';
/** A verb and what may stand between it and the contempt. */
const BE =
  "are|is|'re|r|were|was ?always ?really ?still ?clearly ?all ?just ?nothing|only ?but ?like ?a ?an ?the ?such ?so ?too ?very ?truly ?fucking ?bloody ?bunch|pack|lot|load ?of ?dirty";
const LOW =
  '<insult>|<beast>|<slur>|rats|vermin|animals|pigs|monkeys|apes|dogs|savages|cockroaches|parasites|insects|beasts|scum';
const DEGREE = '?really ?so ?all ?just ?that ?such ?always ?so ?fucking ?bloody ?a ?an';
const SELF = 'i|we|u|people|everyone|everybody';
const ADVERBS = '?all ?really ?so ?just ?absolutely ?honestly ?truly ?utterly ?fucking ?do ?still';
/** Somebody says a group is contemptible, or speaks against it. */
const PATTERNS = patterns([
  `<group> ${PEOPLE} [${BE} ${HOSTILE}]`,
  `[are|is|were ?these ?those ?all <group> ${PEOPLE} ${DEGREE} ${HOSTILE}]`,
  `<group> ${PEOPLE} *2 [nothing|no but|more|better *3 ${HOSTILE}]`,
  `<group> ${PEOPLE} [look|looks|smell|smells|act|acts|behave|breed|breeds *2 like *1 ${LOW}]`,
  `every|each|all|any|most|no <group> ${PEOPLE} *5 [is|are ?such ?a ?an ?all ?just ?so <trait>|<insult>|<beast>|<strong>|cheat|thief|criminal ?<insult>|cheat|cheats|thief|thieves]`,
  `[<trait3>|<mild2>|<strong>|dirty|lazy|ugly|nasty|crazy|greedy|smelly|backward|inferior ?, ?<trait>|<strong> <group>]`,
  `[a|an|such|all|you|these|those|another ?<strong> ?, <trait2> <group>] $`,
  `[<group> <insult3>|<beast>|<slur>|<strong>|filth|trash|garbage|pigs|dogs|rats|savages|invaders|cockroaches|parasites]`,
  `${SELF} ${ADVERBS} [hate|loathe|despise|detest|abhor|resent|distrust ${ALL} <group>]`,
  `^ ?really ?fucking ?absolutely [hate|hating|loathe|despise|detest ${ALL} <group>]`,
  `[can|ca|could n't|not ?even ?really stand|bear|tolerate|abide|trust|stomach ${ALL} <group>]`,
  `[cannot ?even ?really stand|bear|tolerate|abide|trust|stomach ${ALL} <group>]`,
  `have|has|feel|had [nothing|only|no|little|zero ?but ?utter contempt|hatred|disgust|loathing|hate|scorn|respect|time|sympathy|patience for|towards|toward ${ALL} <group>]`,
  `[disgusted|revolted|repulsed|sickened by ${ALL} <group>]`,
  `[fuck|screw|damn|f|curse ${ALL} <group>]`,
  `[never|not|n't trust ?a ${ALL} <group>]`,
  `[sick|tired|fed ?to ?death of|up|enough ?with ?of ${ALL} <group>]`,
  `<group> ${PEOPLE} [are|is *3 <violent> *2 us|our|country|island|everything|town]`,
  `<group> ${PEOPLE} ?are ?have ?is ?has ?all ?just ?always [ruin|ruins|ruined|ruining|destroy|destroys|destroyed|destroying|invade|invading|invaded|infest|infesting|plague|plaguing|pollute|polluting|taking|stealing|leeching ?over our|my|this|us|everything]`,
  `<group> ${PEOPLE} [do|does not|n't ?really belong|deserve|matter|count]`,
  `<group> ${PEOPLE} [are|is|were not|n't|hardly|barely ?really ?even ?a ?an ?our ?real ?proper ?true ?fully ?one human|humans|equal|equals|normal|natural|wanted|welcome|civilised|civilized|of]`,
  `<group> ${PEOPLE} [can|could|will|shall never|not|n't ?ever be ?our ?my ?your ?a ?real ?truly equal|equals|human|trusted|civilised|civilized|normal|one|accepted]`,
  `<group> ${PEOPLE} [should|must|ought|need|needs|deserve|deserves ?to ?all ?just ?be go|leave|gone|banned|deported|removed|jailed|silenced|sterilised|sterilized|segregated|castrated|expelled ?back ?home ?where]`,
  `<group> ${PEOPLE} [should|must|can n't|not ?even ?be ?have ?allowed ?to ?to vote|speak|teach|breed|exist|rights|marry|human|trusted|work|drive|live|here|near]`,
  `<group> ${PEOPLE} [have|has|deserve|deserves no right|rights|place|business|value|worth|morals|shame|dignity|soul|brains ?to ?be ?being ?in ?here]`,
  `<group> ${PEOPLE} [belong|belongs *2 kitchen|zoo|jail|prison|cage|gutter|bin|asylum|home]`,
  `<group> ${PEOPLE} [make|makes|making ?me ?us ?want ?to ?my ?our ?your sick|vomit|puke|barf|ill|skin|blood|stomach|angry|furious|retch ?crawl|boil|turn|churn]`,
  `<group> ${PEOPLE} [disgust|disgusts|repulse|repulses|sicken|sickens|suck|sucks|stink|stinks|smell|smells|revolt|revolts|repel|repels ?me|us]`,
  `^ [ban|deport|expel|sterilise|sterilize|neuter|castrate ${ALL} <group>]`,
  `[get|send|kick|throw|keep|ship|drive ${ALL} <group> ?the ?fuck ?hell out|home|back|away]`,
  `[no|nobody|noone ?one ?decent ?sane ?normal ?right ?in ?their ?person|man|woman|body ?really likes|like|wants|want|needs|need|trusts|would|misses ?to ?want ?a ?live|sit|work|be|marry|hire ?next ?with ?to ?near ${ALL} <group>]`,
  `[place for <group>] $`,
  `[better|happier|safer ?off|place|world without ${ALL} <group>]`,
  `[biggest|greatest|real threat|danger|menace|problem *2 is|are|from <group>]`,
  `[just|typical|another|stupid another|a|typical|, ?, ?a <group>] *3 worthless|nothing|useless|inferior|${LOW}`,
  `[all|every ${ALL} <group> ${PEOPLE} are|is ?all ?just ?the ?fucking ?such same|terrorist|criminal|whores|sluts|lazy|crazy|mad|sick|bad]`,
  `[wish|if|hope there all|were all|were ?the ?no <group> *2 dead|gone|disappeared|vanish|disappear]`,
  `[wish|hope ?that ?all ?the ?these ?those <group> ${PEOPLE} would|'d|will ?all ?just disappear|vanish|leave|go]`,
  `<group> *5 [they|them 're|are|is ?all ?just ?nothing ?but ?the ?a ?bunch ?lot ?of ?only ?so subhuman|filth|animals|beneath|disgusting|inferior|parasites|rats|worthless|abomination|scum|vermin|thieves|criminals|terrorists|rapists|murderers|liars|cheats|same|lazy|dirty|evil|savages|perverts|freaks]`,
  `[do|does|did n't|not ?ever let ${ALL} <group> *1 in|near|into]`,
  `[never|stop let|letting ${ALL} <group> *1 in|near|into]`,
  `[too many|much <group>]`,
]);
/** Words that praise; `women are badass` despises nobody. */
const PRAISE = new Set('wonderful great amazing best beautiful brilliant strong brave lovely proud'.split(' '));
/** Groups that are also colours, ages, places or tongues, and need a word for people after them here. */
const NEEDS_PEOPLE = new Set(
  (
    'black white brown straight blind deaf old older young younger poor native natives man men male female alien aliens ' +
    'french english german polish russian chinese japanese italian irish scottish welsh manx british american indian ' +
    'european turkish asylum elderly kids children girls boys teens boy lady ladies wheelchair minority ethnic religious teenage'
  ).split(' '),
);
const PERSON_NOUN =
  /^(?:people|folks?|m[ae]n|wom[ae]n|persons?|kids|girls?|boys?|communit(?:y|ies)|lot|ones|guys?|males?|females?|supporters|teachers|wives|scum|bastards?)$/;

/** How far before the mark the group may stand, in words. */
const GROUP_REACH = 8;

/** A group together with a hostile predicate; a group alone is never an offence. */
export const detectDerogation = perDocument((document): readonly VoicedHit[] => {
  const hits: VoicedHit[] = [];
  for (const sentence of offenceSentences(document)) {
    if (!sentence.words.some(({ entry }) => entry?.group !== undefined)) continue;
    for (const found of findAll(PATTERNS(), sentence.words)) {
      const match = withPeople(sentence.words, found);
      if (!isHostile(sentence, match)) continue;
      hits.push(hitAt(sentence, match, 'high', ['a group of people and words against it']));
    }
  }
  return hits;
});

/** `hate black` is marked together with the `people` that follow. */
function withPeople(words: readonly Word[], { start, end }: Match): Match {
  const isCut = words[end - 1]?.entry?.group !== undefined && PERSON_NOUN.test(words[end]?.text ?? '');
  return { start, end: isCut ? end + 1 : end };
}

function isHostile({ words }: OffenceSentence, match: Match): boolean {
  const inside = words.slice(match.start, match.end);
  const from = Math.max(0, match.start - GROUP_REACH);
  const near = words.slice(from, match.end);
  if (inside.some(({ text }) => PRAISE.has(text))) return false;
  if (isNegated(words, match.start) || isDenied(inside) || isDisputed(words, match.start)) return false;
  return near.some((word, at) => isGroup(word, words[from + at + 1]));
}

/** `they are not scum` denies; `do not belong` and `no better than` do not. */
function isDenied(inside: readonly Word[]): boolean {
  const said = inside.map(({ text }) => text).join(' ');
  return (
    /^(?:are|is|'re|r) (?:not|n't|never|no longer)\b/.test(said) &&
    !/human|equal|normal|natural|wanted|welcome|trusted|civili|one of/.test(said)
  );
}

function isGroup(word: Word, next: Word | undefined): boolean {
  if (word.entry?.group === undefined) return false;
  return !NEEDS_PEOPLE.has(word.text) || PERSON_NOUN.test(next?.text ?? '') || next?.entry?.insult === 3;
}
