import { entryOf } from './lexicon.ts';

/** Refuse that is collected, thrown or tipped. */
const REFUSE =
  /\b(?:cans?|bins?|bags?|collect(?:ion|ions|ed|or|ors)?|recycl(?:e|ing)|skips?|dump(?:ed|ing)?|trucks?|lorr(?:y|ies)|litter|throw(?:n|ing|s)?|threw|bagged|in(?:to)? the trash|disposal|chutes?|waste|pick(?:ed)? up|compactor|fly-tipping|heaps?|piles?|a trash man)\b/i;
/** What somebody fears to be taken for, of himself: `nobody wants to look stupid`. */
const SELF_DOUBT =
  /(?<!\b(?:should|must|ought to|deserve to) )\b(?:feel(?:s|ing)?|felt|(?:i|we) look(?:ed)?|to (?:look|seem|appear|sound)|of (?:looking|seeming|sounding)) (?:(?:so|a bit|rather|too|very|like an?) )?(?:stupid|foolish|silly|dumb|ridiculous|pathetic|useless|worthless|hopeless|ugly|fool|idiot)\b/i;
/** What is done is called by its name, and nobody is: `racist abuse of players`. */
const OF_ABUSE =
  /\b(?:racist|sexist|homophobic|transphobic|misogynistic|hateful) (?:(?:and|or) \w+ )?(?:abuse|words?|comments?|posts?|attacks?|incidents?|language|graffiti|remarks?|chants?|chanting|bullying|slurs?|messages?|hate|crimes?|offen[cs]es?|material|content|violence|harassment|assaults?|stickers?|leaflets?)\b/i;
/** Said by somebody of himself: `feel a bit of a prat`. */
const FELT_LIKE =
  /(?<!\b(?:should|must|ought to|deserves? to) )\b(?:feel|feels|feeling|felt) (?:(?:just|rather|quite) )?(?:like|a bit of|such|a right|a real|a complete) (?:an? )?$|\bno such thing as (?:an? )?$/i;
/** What a place is called by: `Scum Lane`, `Cowards' Corner`. */
const PLACE =
  /^(?:['’]s?)? (?:Lane|Road|Street|Hill|Corner|Rocks?|Burn|Farm|Close|Avenue|Cottage|Bay|Point|Bridge|Terrace|Wood|Beck|Field|Elbow|Gulch|Glen|Brook|Crescent|Drive|Island|Quay|Harbour|Mews|Steps|Stone|Well|Moor|Fell|Marsh|Creek|River|Falls)\b/;
/** Who did not win: `winners and losers`, `the loser pays`. */
const LOSING =
  /\b(?:winners?,? (?:and|or|nor) (?:the )?losers?|(?:good|bad|lucky|gracious) losers?|losers? (?:pays?|buys?|gets?|of (?:the|each|a)\b|will (?:play|meet|face)|plays?|meets?|faces?|goes|go|drops?)|(?:semi-?finals?|quarter-?finals?|round|match|draw) losers?)\b/i;
/** A fault in a body, a swimming costume and the sport of the same name: what health, the sea and exercise speak of. */
const BODY_PART =
  /\b(?:screening|bowel|cancer|nappy|nappies|wip(?:e|es|ing)|sore|tums?|thighs?|legs|squats?|exercises?|bum bags?|fun run|charity|water butts?|cigarette butts?|rain ?water|archery|rifle)\b/i;
/** A pump, or an illness that everybody holds in contempt: `cancer sucks`. */
const SUCKING =
  /\b(?:sucks? (?:in|up|out|blood)|hoover|pump|vacuum|(?:cancer|dementia|alzheimer[’']?s?|arthritis|asthma|depression|anxiety|diabetes|covid|flu|illness|homelessness|hunger|poverty|loneliness|grief) sucks?)\b/i;
/** Other senses of words of offence, by what stands near them: armour, birds, turf, refuse and the trades. */
const INNOCENT: Readonly<Record<string, RegExp>> = {
  stupid: SELF_DOUBT,
  foolish: SELF_DOUBT,
  ridiculous: SELF_DOUBT,
  pathetic: new RegExp(`${SELF_DOUBT.source}|\\bpathetic fallacy\\b`, 'i'),
  useless: SELF_DOUBT,
  worthless: SELF_DOUBT,
  bloodsuckers: /\b(?:ticks?|leech(?:es)?|mosquitos?|mosquitoes|midges?|fleas?|bats?)\b/i,
  ugly: /\bugly (?:sisters?|ducklings?)\b/i,
  degenerate:
    /\bdegenerate (?:cases?|matter|orbits?|energy|states?|levels?|triangles?|matri(?:x|ces)|gas|conics?|bas[ei]s|kernel|solutions?|distributions?|codes?|disc)\b|\b(?:triangle|matrix|conic|polygon|ellipse)s?\b/i,
  weasel: /\b(?:weasel words?|stoats?|ferrets?|polecats?)\b/i,
  gutless: /\bfish\b/i,
  tripe: /\b(?:onions?|butchers?|heels?|menu|soup|sausages?|shops?|dressers?|cow|brawn)\b/i,
  creep: /\b(?:scope|mission|feature|soil|feed|online|behind you|stalk\w*|report\w*)\b/i,
  creeps: /\b(?:online|stalk\w*|report\w*|the creeps|creeps (?:up|in|into|across|over|along|through))\b/i,
  slag: /\b(?:heaps?|steel|furnace|cement|copper|slag(?:ging)? off)\b/i,
  slags: /\b(?:steel|furnace|cement|copper)\b/i,
  bloody:
    /\b(?:sunday|mary|zombies?|vampires?|nose|hands?|battle|war|conflict|knife|clothes|clothing|knives|hand ?prints?|towels?|sheets?|pillow|evidence|dna|stab(?:bed|bing)|crime|footprints?|shirt|scene|diarrhoea|stools?|urine)\b/i,
  sod: /\b(?:turf|grass|cutting|first|peat|lawn)\b/i,
  bitch:
    /\b(?:dogs?|puppies|litter|whelp|kennel|breed|(?:on|off) (?:a|the|her) lead|in season|on heat|spay\w*|vets?)\b/i,
  bitches: /\b(?:dogs?|puppies|litter|whelp|kennel|breed|in season|on heat|spay\w*|vets?)\b/i,
  bastard: /\bbastard (?:cabbage|toadflax|balm|agrimony|files?|swords?|hemp|wings?)\b/i,
  stinking: /\bstinking (?:iris|hellebore|chamomile|camomile|mayweed|goosefoot|smut|bishop)\b/i,
  tit: /\b(?:blue|great|coal|birds?|marsh|willow|feeder|long-tailed|tat|nests?)\b/i,
  tits: /\b(?:blue|great|coal|birds?|marsh|willow|feeder|long-tailed|nests?)\b/i,
  prick: /\b(?:finger|needle|skin|test|ears?|thumb)\b/i,
  pricks: /\b(?:finger|needle|skin)\b/i,
  damn: /\b(?:dam)\b/i,
  ass: /\b(?:donkeys?|wild|brayed|braying|ox|nativity|stable)\b/i,
  asses: /\b(?:donkeys?|wild)\b/i,
  cock: /\b(?:a-doodle|hens?|stop|weather|birds?|pheasant|crow(?:s|ed)?|ball|cockerel)\b/i,
  cocks: /\b(?:hens?|stop|weather|birds?|pheasant|crow(?:s|ed)?)\b/i,
  knob: /\b(?:door|butter|turn|control|volume|handle|drawer|garlic)\b/i,
  shag: /\b(?:carpet|rug|cormorants?|birds?|tits?|gulls?|ringed|nests?|pile|tobacco|colony|seabirds?)\b/i,
  pussy: /\b(?:willow|cat|riot)\b/i,
  hoe: /\b(?:garden|weeds?|rake|fork|spade|soil|plymouth|tools?)\b/i,
  hoes: /\b(?:garden|weeds?|rakes?|spades?|soil|tools?)\b/i,
  slapper: /\b(?:clapper|bass)\b/i,
  dick: /\b(?:moby|spotted|whittington|turpin|tracy|deadeye|van dyke)\b/i,
  crapper: /\b(?:thomas)\b/i,
  whore: /\b(?:babylon)\b/i,
  buggered: /\bbugger all\b/i,
  chink: /\b(?:armou?r|light|curtains?|wall|gap)\b/i,
  chinks: /\b(?:armou?r|light|curtains?|wall|gap)\b/i,
  dyke: /\b(?:offa|water|sea|flood|drain(?:age)?|river|bank|breach|van|wall|tidal)\b/i,
  dykes: /\b(?:water|sea|flood|drain(?:age)?|river|banks?|breach|tidal)\b/i,
  coon: /\b(?:maine|cats?|raccoon)\b/i,
  coons: /\b(?:maine|cats?|raccoons?)\b/i,
  faggot: /\b(?:peas|gravy|mash|butchers?|bundle|sticks?|firewood)\b/i,
  faggots: /\b(?:peas|gravy|mash|butchers?|menu|bundles?|sticks?|firewood)\b/i,
  fag: /\b(?:packet|smok(?:e|ed|ing)|break|ends?|ash|butt|lit|end)\b/i,
  fags: /\b(?:packet|smok(?:e|ed|ing)|break|ends?|ash|pack|20|cigarettes?)\b/i,
  bender: /\b(?:pipe|fender|gender|mind|went on|futurama|uri)\b/i,
  benders: /\b(?:pipe|fender|gender|mind)\b/i,
  puff: /\b(?:pastry|smoke|air|pipe|magic|daddy|adder)\b/i,
  fenian: /\b(?:brotherhood|rising|movement|history|raids?)\b/i,
  negro: /\b(?:rio|monte|leagues?|college|spirituals?|united)\b/i,
  retard: /\b(?:flame|fire|growth|timing|ignition|progress|corrosion|spread)\b/i,
  kraut: /\b(?:sauer|cabbage|rock|recipe)\b/i,
  cripple: /\b(?:creek|economy|finances|services?|industry)\b/i,
  homo: /\b(?:sapiens|erectus|habilis|economicus)\b/i,
  squaw: /\b(?:valley|peak|creek)\b/i,
  redskins: /\b(?:washington|nfl|football|game|team)\b/i,
  midget: /\b(?:car|racing|mg|submarine)\b/i,
  negroes: /\b(?:united|history|college)\b/i,
  tinks: /\b(?:bell)\b/i,
  trash: REFUSE,
  garbage: REFUSE,
  rubbish: REFUSE,
  filth: REFUSE,
  clown: /\b(?:circus|professional|costume|dress(?:ed|ing)?|face paint|fish|juggl\w*|party|school|show|by the name)\b/i,
  clowns: /\b(?:circus|costumes?|face paint|fish|juggl\w*|party|show|perform\w*)\b/i,
  trolls:
    /\b(?:hide behind|(?:block|mute|report|feed)(?: the| online| any)? trolls|bridges?|dolls?|norwegian|norway|folk|fairy|cave|tales?|dwar(?:fs|ves)|elves|carved|(?:bullies|creeps)\b.{0,15}\bonline)\b/i,
  bullies: /\bbullies\b.{0,25}\bonline\b/i,
  gaslighting: /\b(?:called gaslighting|coercive|control\w*|abus\w+|partners?|relationships?|helpline|signs of)\b/i,
  dirty: /\b(?:clean|wash\w*|hands?|water|laundry|dishes|clothes|nappies|bomb|needles?|lice|mites|mud|boots)\b/i,
  racist: OF_ABUSE,
  hateful: OF_ABUSE,
  racists: /\b(?:racists|bigots) (?:say|claim|think|believe|chant|shout|write|post)\b/i,
  sexist: OF_ABUSE,
  homophobic: OF_ABUSE,
  misogynistic: OF_ABUSE,
  cum: /[a-z]{3}[ -]cum[ -](?!on\b|in\b|all\b|over\b|inside\b|shot|into\b|out\b|for\b)[a-z]{3}/i,
  troll: /\b(?:bridge|doll|norwegian|norway|folk|fairy|cave|tale)\b/i,
  psycho: /\bpsycho-/i,
  dog: /\b(?:own dog food|dog (?:food|walk\w*|show|owners?|warden|fouling|waste|poo|mess))\b/i,
  snowflake: /\b(?:winter|paper|pattern|cut|fell|schema|decorat\w*|special)\b/i,
  snowflakes: /\b(?:winter|paper|pattern|cut|fell|falling|decorat\w*)\b/i,
  git: /\b(?:repo\w*|commits?|push\w*|pull|clone|branch\w*|github|version|code|command)\b/i,
  muppet: /\b(?:show|christmas|film|movie|jim henson)\b/i,
  muppets: /\b(?:show|christmas|film|movie|jim henson|the)\b/i,
  wally: /\b(?:where's|where’s|mr|week|park|book)\b/i,
  idiot: /\b(?:feel(?:s|ing)? like an idiot|felt like an idiot|idiot[’']?s guide|idiot-proof|dostoe?vsk[iy]+)\b/i,
  loser: LOSING,
  losers: LOSING,
  freak: /\bfreak (?:out|weather|waves?|accident|storm|gust)\b/i,
  jerk: /\b(?:chicken|pork|seasoning|knee-jerk|knee jerk)\b/i,
  scum: /\b(?:pond|soap|algae|lake|water|foam|skim)\b/i,
  dumb: /\b(?:feel(?:s|ing)? dumb|felt dumb|to look dumb|waiters?|bells?|animals?|beasts?|friends|show|terminal|deaf and|dumb down|pipe)\b/i,
  nuts: /\b(?:ginger|allerg\w*|bolts?|peanuts?|seeds?|fruit|contains?|mixed|hazel|almonds?|snacks?)\b/i,
  sick: /\b(?:sickness|feel(?:s|ing)? sick|felt sick|sick of (?:\w+ing|the|it|wait\w*|queues?)|pay|leave|note|days?|off|call(?:ed)? in|children|child|patients?|animals?|fall|fell|and tired|of the|of it|of being)\b/i,
  scab: /\b(?:wounds?|skin|bruis\w*|scars?|itch\w*|heal\w*|rash|potato(?:es)?|knees?)\b/i,
  scabs: /\b(?:wounds?|skin|bruis\w*|scars?|itch\w*|heal\w*|rash|potato(?:es)?|knees?)\b/i,
  suck: SUCKING,
  sucks: SUCKING,
  bum: BODY_PART,
  bums: BODY_PART,
  butt: BODY_PART,
  butts: BODY_PART,
  sucker:
    /\b(?:sucker for|graft\w*|shoots?|roots?|rootstock|rose|roses|prun\w*|plums?|trees?|lamprey|fish|octopus|cups?|lollipops?)\b/i,
  suckers:
    /\b(?:graft\w*|shoots?|roots?|rootstock|rose|roses|prun\w*|plums?|trees?|lampreys?|fish|octopus|tentacles?|cups?|lollipops?)\b/i,
  hookers: /\b(?:rugby|rufc|props?|scrums?|flankers?|lineouts?|galway|crochet|rugs?)\b/i,
  hooker: /\b(?:rugby|rufc|props?|scrums?|flankers?|lineouts?|galway|crochet|rugs?)\b/i,
  vandals:
    /\bvandals (?:(?:have|had) )?(?:who|that|wrecked|damaged|smashed|broke|broken|set|sprayed|struck|attacked|destroyed|cut|stole|tore|threw|rufc)\b|\bvandals? (?:proof|damage)|(?:by|from|against|of|reward|police|appeal|info|cctv|fire|arson|damage|graffiti)\b.{0,30}\bvandals\b|\bvandals and (?:goths|visigoths)\b/i,
  fools: /\b(?:jesters?|circus)\b|\bfools (?:the|a|an|us|you|me|people|them|himself|herself|themselves)\b/i,
  fool: /\b(?:panto(?:mime)?|jester|king lear|april fool\w*|gooseberry|rhubarb|audition\w*|fool[’']?s (?:gold|errand|mate)|(?:to|not|n['’]t|can|could|may|might|will|would) fool)\b/i,
  rats: /\b(?:poison|traps?|infestations?|baits?|pests?|control|catchers?|bins?|lids?|sewers?|drains?|mice|reports?|colony|island|eggs?)\b/i,
  rat: /\b(?:poison|traps?|infestation|baits?|pest|control|catcher)\b/i,
  liars: /\bpretty little liars\b/i,
  crazy:
    /\b(?:go(?:ing|es|ne)? crazy|went crazy|crazy (?:about|for|busy|good|golf|weather|paving|week|weekend|day|night|love|hours?|cool|hot|fun|horse)|like crazy|in love)\b/i,
  insane: /\binsane (?:good|amount|clown|week|day|night|fun|skills?|speed)\b/i,
  nasty: /\b(?:surprise|weather|virus|bug|bacteria|fall|shock)\b/i,
  horrible: /\b(?:weather|day|time|accident|crime|tragedy|histories)\b/i,
  savage: /\b(?:storms?|winds?|weather|waves?|seas?|cuts|dogs?|beauty|landscape|garden)\b/i,
  silly:
    /\b(?:feel(?:s|ing)? silly|felt silly|to look silly|season|putty|games?|hats?|mid-on|(?:ask(?:ed|ing)?|no(?: such thing as)?) (?:a )?silly questions?|silly (?:little |old )?(?:rules?|ideas?|mistakes?|names?|jokes?|songs?|walks?|dances?|poems?|rhymes?|stor(?:y|ies)|voices?|faces?|socks|bits?|money|prices?|o[’']clock|mid))\b/i,
};
/** A capital before or after makes a name of these: Dick Cheney, Bloody Foreland. */
const ALSO_NAMES =
  /^(?:dicks?|cocks?|bloody|slag|sod|damn|prick|tits?|crap|knob|shag|slapper|pussy|shat|bum|wally|git)$/;
/** What contempt for a person or a view may be said of, too, without harm: gear, slips, sums and weather. */
const THINGS =
  'gates?|stiles?|latch(?:es)?|doors?|locks?|keys?|cables?|wires?|plugs?|torch(?:es)?|lamps?|batter(?:y|ies)|phones?|tablets?|laptops?|printers?|terminals?|pipes?|pumps?|pens?|screens?|bugs?|typos?|errors?|mistakes?|slips?|glitch(?:es)?|misprints?|links?|files?|passwords?|umbrellas?|beeps?|alarms?|bells?|clocks?|radios?|cameras?|engines?|tyres?|brakes?|boots?|shoes?|socks?|coats?|jumpers?|costumes?|maps?|carpets?|sofas?|chairs?|mattress(?:es)?|fridges?|dish(?:es)?|signals?|weather|days?';
/** Words of contempt that are said of things every day. */
const OF_THINGS = /^(?:useless|stupid|silly|dumb|pathetic|idiotic|daft|lame|rubbish|crap|ugly)$/;
const BEFORE_THING = new RegExp(
  `^,? (?:(?:little|old|small|big|broken|plastic) )?(?:${THINGS})\\b(?!['’ -](?:of (?:a|an)|head|people)\\b)`,
  'i',
);
const AFTER_THING = new RegExp(
  `\\b(?:the|these|those|our|my|an?|old|new|any|every|most|on [\\w ]{1,20}) (?:\\w+ ){0,2}?(?:${THINGS})(?: on [\\w ]{1,20}?)? (?:is|are|was|were|proved|became|may be|can be|will be)(?: (?:now|quite|almost|completely))? $`,
  'i',
);

/** What a thing may be to the senses: `a filthy night`, `ugly scars`. */
const BODILY = /^(?:filthy|dirty|rotten|ugly|nasty|foul|smelly|stinking|foul-mouthed|hideous|slimy|greasy|mouldy)$/;
/** What may follow such a word where somebody, or what he says, is meant. */
const NO_THING =
  /^(?:and|or|but|as|to|in|of|on|at|by|for|with|from|little|old|big|fat|rich|poor|so|because|then|that|this|is|are|was|were|like|an?|the|you|things?|piece|bits?|sort|kind|comments?|posts?|remarks?|words?|lies|ones?|excuse|attitudes?|behaviou?r|mouths?|faces?|mothers?|minds?|hearts?|souls?|politics|party|parties|voters?|cops?|police|government|rags?|hippies?|beings?|individuals?|characters?|humans?|wom[ae]n|m[ae]n|broads?|blood|creatures?|beasts?|specimens?|habits?|ways|practices?|lot)$/;
/** Before it, somebody is called what follows: `is a filthy …`. */
const CALLED =
  /(?:(?<!\b(?:it|this|that|there) )\b(?:is|are|was|were|am|r|you|u)|(?<!\b(?:it|that|there))['’](?:s|re|m)) (?:(?:such )?(?:an?|the) )?$/i;

function isOfThing(word: string, text: string, start: number, end: number): boolean {
  const isBodily = BODILY.test(word) && !CALLED.test(before(text, start));
  const next = isBodily ? /^ ([a-z]{3,})\b/.exec(text.slice(end, end + AROUND))?.[1] : undefined;
  if (next !== undefined && !NO_THING.test(next) && entryOf(next) === undefined) return true;
  if (!OF_THINGS.test(word)) return false;
  return (
    BEFORE_THING.test(text.slice(end, end + AROUND)) ||
    AFTER_THING.test(text.slice(Math.max(0, start - 2 * AROUND), start))
  );
}

/** How far to each side a word of another sense counts, in characters. */
const AROUND = 40;

function before(text: string, start: number): string {
  return text.slice(Math.max(0, start - AROUND), start);
}

/** Short words that, in capitals among small letters, are somebody's initials. */
const ALSO_INITIALS =
  /^(?:cnt|fuc|azz|fag|cum|sod|git|bum|ass|tit|nig|wop|yid|spic|hun|sht|fck|fml|cock|coon|paki|slag|scum|div|perv)$/;

function isAcronym(word: string, raw: string, text: string, start: number): boolean {
  if (!/^[A-Z]{3,4}$/.test(raw) || !ALSO_INITIALS.test(word)) return false;
  const around = before(text, start) + text.slice(start + raw.length, start + AROUND);
  return /[a-z]{3}/.test(around) && !/\b[A-Z]{3,} *$/.test(before(text, start));
}

/** True when a word stands in a sense that offends nobody, or is part of a name: a slag heap, Dick Cheney. */
export function isInnocent(word: string, raw: string, text: string, start: number): boolean {
  if (isAcronym(word, raw, text, start)) return true;
  if (isOfThing(word, text, start, start + raw.length)) return true;
  const isTitle = /^\p{Lu}\p{Ll}/u.test(raw);
  if (isTitle && PLACE.test(text.slice(start + raw.length, start + raw.length + AROUND))) return true;
  if (FELT_LIKE.test(before(text, start))) return true;
  const sense = Object.hasOwn(INNOCENT, word) ? INNOCENT[word] : undefined;
  if (sense === undefined && !isTitle) return false;
  const end = start + raw.length;
  if (sense?.test(text.slice(Math.max(0, start - AROUND), end + AROUND)) === true) return true;
  return isTitle && ALSO_NAMES.test(word) && isBesideName(text, start, end);
}

/** A slur or a swear word with its capital, beside another capital inside a sentence, is a surname or a place. */
export function isBesideName(text: string, start: number, end: number): boolean {
  return /\p{Lu}\p{Ll}+ $/u.test(before(text, start)) || /^ \p{Lu}\p{Ll}/u.test(text.slice(end, end + 3));
}
