import { ALL, PEOPLE } from './frame-words.ts';

const G = `<group> ${PEOPLE}`;
const ADVERB =
  '?all ?just ?only ?always ?simply ?really ?truly ?honestly ?absolutely ?do ?utterly ?seriously ?so ?fucking';
const ME = 'me|us|everyone|everybody|anyone|people|him|her';
const MY = 'my|our|your|his|her|everyone|everybody|me';
/** What stirs somebody who is worked upon: `they … me`. */
const STIRS =
  'disgust|revolt|repulse|repel|sicken|nauseate|appal|appall|irritate|annoy|infuriate|enrage|anger|offend|aggravate|exasperate|' +
  'horrify|unnerve|bug|irk|vex|incense|madden|rile|embarrass|outrage|peeve|creep|gross';
const STIRS_ONE = STIRS.split('|')
  .map((verb) => (/(?:ss|y)$/.test(verb) ? verb.replace(/y$/, 'ie').replace(/ss$/, 'sse') : verb))
  .map((verb) => `${verb}s`)
  .join('|')
  .replace('annoies', 'annoys')
  .replace('horrifies', 'horrifies');
const HATE = 'hate|loathe|despise|detest|abhor|resent|scorn|dislike|abominate|execrate|mistrust|distrust|disdain';
/** A state of disgust or rage, as a noun. */
const DISGUST =
  'rage|hate|hatred|disgust|loathing|contempt|fury|anger|revulsion|horror|nausea|scorn|disdain|dread|bile|repulsion|resentment|' +
  'distrust|dislike|aversion|hostility|malice|spite|venom';
/** What a body does in disgust. */
const RECOILS = 'crawl|creep|boil|turn|churn|curl|heave|lurch|bleed|itch|curdle|rise|tingle';
const ILL =
  'sick|ill|vomit|puke|retch|gag|heave|barf|angry|furious|mad|queasy|nauseous|scream|shudder|cringe|wince|hurl|ashamed|violent';
const NEAR = 'near|with|around|beside|alongside|next|among|amongst|opposite|behind|by|like';
const BEING =
  'being|living|working|sitting|standing|talking|seeing|looking|meeting|dealing|hearing|having|touching|sharing|watching|smelling|' +
  'serving|helping|knowing|passing|eating|travelling|walking|mixing|finding|noticing';

/** Turns of phrase for somebody's own loathing, rage and loss of patience, by who is made the subject. */
export const AVERSION: readonly string[] = [
  // They stir me.
  `${G} *1 [${STIRS}|${STIRS_ONE} ${ME}]`,
  `${G} ${ADVERB} [make|makes|made|making ${MY} ?own ?whole skin|flesh|blood|stomach|stomachs|guts|toes|hair|teeth|gorge *1 ${RECOILS}]`,
  `${G} ${ADVERB} [make|makes|made|making ${ME} ?want ?feel ?to ?be ?physically ?so ?really ${ILL}]`,
  `${G} ${ADVERB} [turn|turns|turned|churn|churns ${MY} ?'s stomach|stomachs|guts|insides]`,
  `${G} ${ADVERB} [fill|fills|filled ${ME} with ?such ?nothing ?but ?pure ?utter ${DISGUST}]`,
  `${G} ${ADVERB} [inspire|inspires|arouse|arouses|provoke|provokes|deserve|deserves|earn|earns ?only ?nothing ?but ?my ?our ?utter ${DISGUST}]`,
  `${G} ${ADVERB} [drive|drives|send|sends ${ME} ?up ?round|around ?the ?absolutely ?completely mad|crazy|insane|nuts|bonkers|mental|bananas|potty|wall|bend|twist|spare|barmy]`,
  `${G} ${ADVERB} [rub|rubs ${ME} ?all ?up the wrong]`,
  `${G} ${ADVERB} [do|does my|our|your head|nut in]`,
  `${G} ${ADVERB} [wind|winds|piss|pisses|tick|ticks|freak|freaks|weird|weirds ${ME} up|off|out]`,
  `${G} ${ADVERB} [try|tries|test|tests|exhaust|exhausts my|our|your|everyone patience]`,
  `${G} ${ADVERB} [set|sets|put|puts|grate|grates|grind|grinds|stick|sticks|get|gets ?on ?in ?under ?right ?up my|our|your teeth|nerves|gears|throat|craw|skin|back|nose|wick|goat] ?on ?edge`,
  `${G} ${ADVERB} [give|gives ${ME} ?the ?a ?right ?real creeps|ick|shivers|willies|heebie-jeebies|nightmares|horrors|headache|indigestion|rash|hives|goosebumps]`,
  `${G} ${ADVERB} [leave|leaves a bad|bitter|nasty|foul|sour taste]`,
  // To be near them is what stirs.
  `[${BEING} *4 <group> ${PEOPLE} ?really ?always ?just make|makes|made|turn|turns|fill|fills|give|gives|drive|drives|disgust|disgusts|sicken|sickens|repulse|repulses|revolts|annoys|irritates|infuriates *1 me|us|my|our *4 ${ILL}|${RECOILS}|stomach|creeps|ick|shivers|willies|headache|mad|crazy|wall|insane|${DISGUST}]`,
  `[${BEING} *3 <group> ${PEOPLE} ?really ?always ?just ${STIRS_ONE} me|us]`,
  `[sight|smell|sound|thought|idea|presence|company|touch|voice|voices of *2 <group> ${PEOPLE} *5 ${STIRS_ONE}|${ILL}|${RECOILS}|stomach|creeps|shivers|mad|${DISGUST}]`,
  `my|our ?own ?whole [skin|flesh|blood|stomach|stomachs|gorge|toes boils|boil|turns|turn|crawls|crawl|creeps|creep|churns|churn|curdles|rises|curl *7 <group>]`,
  // I cannot take them.
  `[ca|can|could n't|not ?even ?really stand|bear|tolerate|abide|stomach|face|handle|endure|suffer|take ?being|living|working|sitting|standing|seeing|having|hearing|looking|dealing|talking ?at ?to ?anywhere ?${NEAR} ?to ?him|her ?or|and ${ALL} <group>]`,
  `[ca|can|could ?n't ?not stand|bear|tolerate|abide|stomach him|her|them or|and his|her|their|the <group>]`,
  `[had ?it ?more ?than ?quite ?just ?up enough|it ?up ?to ?here ?there with|of ${ALL} <group>]`,
  `[had ?it ?just up to *3 with ${ALL} <group>]`,
  `[losing|lost|lose|run|ran|running ?all ?my ?our ?out ?of patience|respect|sympathy with|for ${ALL} <group>]`,
  `[put|putting up with ${ALL} <group>] ${PEOPLE} $|any|in|on|here|everywhere|all|who|around`,
  `[nothing|nobody|noone|little|few|no_one *1 ${STIRS}|${STIRS_ONE} me|us *2 more|like|than|as *2 than|as ?seeing ?having ?being ?with ${ALL} <group>]`,
  `[nothing|nobody|noone|little *1 ${STIRS}|${STIRS_ONE} me|us like ${ALL} <group>]`,
  `my|our [hatred|hate|contempt|loathing|disgust|disdain|revulsion|scorn|aversion|repulsion|distaste for|of|to|towards|toward|against ${ALL} <group>]`,
  `i|we|i'm|we're [have|'ve|feel|felt|got|had ?got ?always ?a ?an ?such ?deep ?deep-seated ?strong ?pure ?nothing ?but ?utter ?only ${DISGUST} for|of|to|towards|toward|against ${ALL} <group>]`,
  `i|we [look|looked|spit|spat|shudder|recoil|cringe|retch|gag|vomit|puke *2 on|upon|at|from ${ALL} <group>]`,
  `i|we|i'm|we're ?am|'m|are|'re [allergic|averse|disgusted|repelled|revolted|sickened|fuming ?to ?with ?at ?by ${ALL} <group>]`,
  `i|we ${ADVERB} [${HATE} ?every|all ?single|last ?one ?of ?the ?these|those|you ?filthy|dirty|bloody <group>] ${PEOPLE} ?so ?with $|,|and|so|with|because|for|as|more|in|on`,
  `[shudder|recoil|cringe|dread|gag|retch|sick at|the *2 thought|idea|sight|prospect of *1 <group>]`,
  `[hold|holds ${ALL} <group> ${PEOPLE} in contempt]`,
  `[want|wanted nothing to do with ${ALL} <group>]`,
];
