/** Words that patterns share; `pattern.ts` says how they are written. */
/** Words for people that end the name of a group: `black people`, `Polish builders`. */
export const PERSONS =
  'people|folk|folks|scum|men|women|man|woman|person|kids|girls|boys|seeker|seekers|lad|lads|bloke|blokes|youth|youths|teens|teenagers|migrants|immigrants|mothers|mums|students|neighbours|builders|doctors|nurses|teachers|bosses|clerics|doctor|driver|couples|workers|drivers|families|guys|females|males|lot|ones|community';
/** A word for people, or for what is theirs, that may follow the name of a group. */
export const PEOPLE = `?${PERSONS}|children|fella|fellas|patients|owners|tenants|politicians|shopkeepers|cleaners|managers|leaders|child|builder|mother|family|parents|culture|religion|faith|marriage|marriages|lifestyle|agenda`;
/** What may stand before the name of a group. */
export const ALL =
  '?all ?each|every ?last|single ?one ?of ?these|those|the|any|every|our|your|you|a|an|most ?fucking|bloody|damn|dirty';
/** What a whole group is accused of being. */
const DOERS =
  'pickpockets|muggers|burglars|robbers|looters|fraudsters|conmen|crooks|gangsters|thugs|hooligans|vandals|' +
  'molesters|groomers|paedophiles|pedophiles|abusers|extremists|jihadists|bombers|traitors|spies|spongers|' +
  'freeloaders|layabouts|shirkers|beggars|seekers|diggers|liars|savages|barbarians|brutes|bullies|drunks|druggies|' +
  'addicts|wasters|weirdos|creeps|deviants|perverts|insult|affront';
export const DOER =
  'drunk|thug|crook|terrorist|rapist|sponger|scrounger|liar|pervert|thief|criminal|cheat|killer|murderer|paedophile|extremist|' +
  'pickpocket|mugger|burglar|traitor|spy|parasite|weirdo|creep|degenerate|deviant|savage';
/** Adjectives that despise when said of all of a group, and not of some on a day. */
export const USELESS =
  'broken|pointless|dangerous|dirty|useless|worthless|hopeless|incapable|unfit|defective|dishonest|untrustworthy|greedy';
export const HOSTILE =
  '<insult>|<beast>|<trait>|<slur>|<strong>|filthy|animals|rats|pests|pest|plague|cancer|cancers|disease|diseased|virus|infestation|parasites|subhuman|inferior|beneath|lesser|abomination|burden|drain|problem|mistake|freaks|rubbish|criminals|terrorists|rapists|thieves|murderers|killers|predators|lowest|worst|unnatural|curse|invaders|leeches|scroungers|monkeys|apes|dogs|dirt|inhuman|threat|menace|ruin|stain|blight|blot|scourge|bane|cheat|cheats|degenerates|untrustworthy|uncivilised|uncivilized|unclean|unworthy|perverted|pollution|poison|trouble|troublemakers|sin|sinful|illness|delusion|perversion|waste|cattle|insects|bugs|scavengers|locusts|' +
  DOERS;
/** A verb and what may stand between it and the contempt. */
export const BE =
  "are|is|'re|r|were|was ?always ?really ?still ?clearly ?all ?just ?nothing|only ?but ?like ?a ?an ?the ?such ?so ?too ?very ?truly ?fucking ?bloody ?bunch|pack|lot|load|swarm|horde|herd|nest ?of ?dirty ?wild ?rabid ?stray ?mangy ?stinking";
export const LOW =
  '<insult>|<beast>|<slur>|rats|vermin|animals|pigs|monkeys|apes|dogs|savages|cockroaches|parasites|insects|beasts|scum';
export const DEGREE = '?really ?so ?all ?just ?that ?such ?always ?so ?fucking ?bloody ?a ?an';
export const SELF = 'i|we|u|people|everyone|everybody';
export const ADVERBS = '?all ?really ?so ?just ?absolutely ?honestly ?truly ?utterly ?fucking ?do ?still';
export const GROUP = '<group>|<camp>|<insult>|<slur>';
/** Anybody at all. */
export const WHO = `${GROUP}|<person>`;
/** What may follow the name of whoever is threatened. */
export const PEOPLE_LIKE_THAT = `${PEOPLE} ?who|that|like ?that|this|them|him|her`;
export const OUGHT = 'should|must|need|needs|deserve|deserves|deserved|ought|gotta';
/** What may stand before whoever is threatened. */
export const EVERY =
  '?the ?whole|entire ?lot|bunch|pack|shower|gang ?of ?all ?every ?last ?single ?one ?of ?the ?these ?those ?any ?some ?a ?an ?next ?first ?that ?this ?you ?your ?my ?fucking ?bloody';
