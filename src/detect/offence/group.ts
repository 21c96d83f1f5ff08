import { perDocument } from '../../core/document.ts';
import { hitAt, isNegated, type VoicedHit } from './context.ts';
import { findAll, type Match, patterns } from './pattern.ts';
import { type OffenceSentence, offenceSentences, type Word } from './words.ts';

const PEOPLE = '?people|folk|folks|men|women|man|woman|person|kids|girls|boys|lot|ones';
const ALL = '?all ?of ?these|those|the|any|every|our|your|you ?fucking|bloody|damn|dirty';
const HOSTILE =
  '<insult>|<beast>|<trait>|<slur>|<strong>|filthy|animals|rats|pests|pest|plague|cancer|cancers|disease|diseased|virus|infestation|parasites|subhuman|inferior|beneath|lesser|abomination|burden|drain|problem|mistake|freaks|rubbish|criminals|terrorists|rapists|thieves|murderers|killers|predators|lowest|worst|unnatural|curse|invaders|leeches|scroungers|monkeys|apes|dogs|dirt|inhuman|threat|menace|ruin';
/** A verb and what may stand between it and the contempt. */
const BE =
  "are|is|'re|r|were|was ?always ?really ?still ?clearly ?all ?just ?nothing ?but ?like ?a ?an ?the ?such ?so ?very ?truly ?fucking ?bloody ?bunch|pack|lot|load ?of ?dirty";
const LOW =
  '<insult>|<beast>|<slur>|rats|vermin|animals|pigs|monkeys|apes|dogs|savages|cockroaches|parasites|insects|beasts|scum';
/** Somebody says a group is contemptible, or speaks against it. */
const PATTERNS = patterns([
  `<group> ${PEOPLE} [${BE} ${HOSTILE}]`,
  `[are|is ?these ?those ?all <group> ${PEOPLE} ?really ?so ?all ?just ?that ${HOSTILE}]`,
  `<group> ${PEOPLE} *2 [nothing|no but|more|better *3 ${HOSTILE}]`,
  `<group> ${PEOPLE} [look|looks|smell|smells|act|acts|behave|breed|breeds *2 like *1 ${LOW}]`,
  `[<trait3>|<mild2>|<strong>|dirty|lazy|ugly|nasty|crazy|greedy|smelly|backward|inferior ?, ?<trait>|<strong> <group>]`,
  `[a|an|such|all|you|these|those|another ?<strong> ?, <trait2> <group>] $`,
  `[<group> <insult3>|<beast>|<slur>|<strong>|filth|trash|garbage|pigs|dogs|rats|savages|invaders|cockroaches|parasites]`,
  `i|we|u|we|people|everyone|everybody ?all ?really ?so ?just ?absolutely ?honestly ?fucking ?do ?still [hate|loathe|despise|detest ${ALL} <group>]`,
  `^ ?really ?fucking ?absolutely [hate|hating|loathe|despise|detest ${ALL} <group>]`,
  `[can|could n't|not ?even stand|bear|tolerate|abide|trust ${ALL} <group>]`,
  `[cannot ?even stand|bear|tolerate|abide|trust ${ALL} <group>]`,
  `[fuck|screw|damn|f ${ALL} <group>]`,
  `[never|not|n't trust ?a ${ALL} <group>]`,
  `[sick|tired|fed of|up|enough ?with ?of ${ALL} <group>]`,
  `<group> ${PEOPLE} [are|is *3 <violent> *2 us|our|country|island|everything|town]`,
  `<group> ${PEOPLE} ?are ?have ?is ?has ?all ?just [ruin|ruins|ruined|ruining|destroy|destroys|destroyed|destroying|invade|invading|invaded|infest|infesting|plague|plaguing|pollute|polluting|taking|stealing|leeching ?over our|my|this|us|everything]`,
  `<group> ${PEOPLE} [do|does not|n't ?really belong|deserve|matter|count]`,
  `<group> ${PEOPLE} [should|must|ought|need|needs|deserve|deserves ?to ?all ?just ?be go|gone|banned|deported|removed|jailed|silenced|sterilised|sterilized|segregated|castrated ?back ?home]`,
  `<group> ${PEOPLE} [should|must|can n't|not ?even ?be ?have ?allowed ?to vote|speak|teach|breed|exist|rights|marry|human|trusted]`,
  `<group> ${PEOPLE} [belong|belongs *2 kitchen|zoo|jail|prison|cage|gutter|bin]`,
  `<group> ${PEOPLE} [make|makes|making ?me ?us sick|vomit|puke|barf|ill]`,
  `<group> ${PEOPLE} [disgust|disgusts|repulse|repulses|sicken|sickens|suck|sucks|stink|stinks|smell|smells ?me|us]`,
  `^ [ban|deport|expel|sterilise|sterilize|neuter|castrate ${ALL} <group>]`,
  `[get|send|kick|throw|keep|ship ${ALL} <group> ?the ?fuck out|home|back|away]`,
  `[no one|place for|likes|wants|needs <group>] $`,
  `[biggest|greatest|real threat|danger|menace|problem *2 is|are|from <group>]`,
  `[just|typical|another|stupid another|a|typical|, ?, ?a <group>] *3 worthless|nothing|useless|inferior|${LOW}`,
  `[all|every ${ALL} <group> ${PEOPLE} are|is ?all ?just ?the ?fucking ?such same|terrorist|criminal|whores|sluts|lazy|crazy|mad|sick|bad]`,
  `[wish|if|hope there|all were|the ?no <group> *2 dead|gone|disappeared|vanish|disappear]`,
  `<group> *5 [they|them 're|are|is *2 subhuman|filth|animals|beneath|disgusting|inferior|parasites|rats|worthless|abomination|scum|vermin]`,
  `[too many|much <group>]`,
]);
/** Words that praise; `women are badass` despises nobody. */
const PRAISE = new Set(
  'wonderful great amazing best beautiful brilliant strong brave lovely equal welcome proud'.split(' '),
);
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

/** A group together with a hostile predicate; a group alone is never an offence. */
export const detectDerogation = perDocument((document): readonly VoicedHit[] => {
  const hits: VoicedHit[] = [];
  for (const sentence of offenceSentences(document)) {
    if (!sentence.words.some(({ entry }) => entry?.group !== undefined)) continue;
    for (const match of findAll(PATTERNS(), sentence.words)) {
      if (!isHostile(sentence, match)) continue;
      hits.push(hitAt(sentence, match, 'high', ['a group of people and words against it']));
    }
  }
  return hits;
});

function isHostile({ words }: OffenceSentence, match: Match): boolean {
  const inside = words.slice(match.start, match.end);
  const near = words.slice(Math.max(0, match.start - 4), match.end);
  if (inside.some(({ text }) => PRAISE.has(text))) return false;
  if (isNegated(words, match.start) || isDenied(inside)) return false;
  return near.some((word, at) => isGroup(word, near[at + 1]));
}

/** `they are not scum` denies; `do not belong` and `no better than` do not. */
function isDenied(inside: readonly Word[]): boolean {
  const said = inside.map(({ text }) => text).join(' ');
  return /^(?:are|is|'re|r) (?:not|n't|never|no longer)\b/.test(said) && !/human|welcome|wanted|trusted/.test(said);
}

function isGroup(word: Word, next: Word | undefined): boolean {
  if (word.entry?.group === undefined) return false;
  return !NEEDS_PEOPLE.has(word.text) || PERSON_NOUN.test(next?.text ?? '') || next?.entry?.insult === 3;
}
