import { perDocument } from '../../core/document.ts';
import { isAdvice, isDoing } from './advice.ts';
import { hitAt, isDisputed, isNegated, type VoicedHit } from './context.ts';
import { findAll, type Match, patterns } from './pattern.ts';
import { saidBefore } from './said.ts';
import { isOfStory } from './story.ts';
import { isGrave } from './tone-model.ts';
import { type OffenceSentence, offenceSentences, type Word } from './words.ts';

export interface InsultHit extends VoicedHit {
  /** True when it is plain whom the insult is for: `you are …`, `the minister is …`, `you …!`. */
  readonly aimed: boolean;
  /** True when the words charge somebody with what he does (`corrupt`, `a liar`) and hold no bare contempt. */
  readonly charge: boolean;
  /** True when readers of comments nearly always take these words for abuse. */
  readonly grave: boolean;
}

const BE = new Set("are is was were be being 're 's 'm been am ur look looks sound sounds act acts r".split(' '));
/** What may stand between the verb and the insult. */
const FILLER = new Set(
  (
    'a an the such just really so very absolute absolutely complete completely total totally utter utterly right proper ' +
    'real bunch pack load lot of little big nothing but more than both only still clearly obviously always also too ' +
    'pretty quite fully truly simply an all another one old bit kind sort biggest most and as beyond acting like being ' +
    ', - — not'
  ).split(' '),
);
const SECOND = new Set(['you', 'u', 'ya', 'ye', 'yous', 'youse', '@', 'yourself']);
/** Behind these, `you are` supposes and does not say. */
const SUPPOSED = new Set('if when whether unless because though although while since once until as where'.split(' '));
/** After a trait these make it harmless: `you are mad about …`, `sick of …`, `weak at …`. */
const HARMLESS_AFTER = new Set('about of with that to for from on in at by enough days day leave note pay'.split(' '));
const LONGEST_GAP = 6;

/** Insults: a noun or an adjective of contempt, and whom it is for. */
export const detectInsults = perDocument((document): readonly InsultHit[] => {
  const hits: InsultHit[] = [];
  for (const sentence of offenceSentences(document)) {
    const matches = [...insultsIn(sentence), ...phrasesIn(sentence)];
    for (const { match, aimed, charge } of distinct(matches)) {
      const what = charge ? 'a charge against somebody’s character' : 'a word of contempt';
      const evidence = [aimed ? `${what}, aimed at somebody` : `${what}, for a person`];
      const isSaidToAll = isAdvice(sentence.words, match.start);
      const grave = !charge && !isSaidToAll && isGrave(sentence.words.slice(match.start, match.end));
      const sure = isOfStory(sentence) ? 'low' : aimed ? 'high' : 'medium';
      hits.push({ ...hitAt(sentence, match, sure, evidence), aimed, charge, grave });
    }
  }
  return hits;
});

interface Insult {
  readonly match: Match;
  readonly aimed: boolean;
  readonly charge: boolean;
}

/** A person in the third or the second person, or by calling. */
const SOMEBODY =
  'you|he|she|they|u|<camp>|man|woman|bloke|guy|fella|one|lad|person|mayor|chairman|boss|idiot|fool|lot|people';
const OUTFIT =
  'editor|admin|administrator|councillor|minister|teacher|mod|moderator|writer|journalist|manager|doctor|officer|politician|person|man|woman|human|contributor|neighbour|driver|boss|chairman|leader|reporter|user|father|mother|friend|captain|player|actor|singer|lawyer|excuse|specimen|parent|being|individual|mayor|president|commissioner|clerk|official|judge';
/** Things that British and Irish usage calls a fool by. */
const TOOL =
  'weapon|melt|spanner|plank|roaster|spoon|tube|helmet|doughnut|donut|lemon|tool|lump|relic|fossil|creature|specimen|pup|drip|nuisance|shambles|bore|turnip|cabbage|potato|sausage|mop|sponge|yoke|eejit|lettuce|puddle|bucket|sack|cretin';
/** Stock phrases that call somebody stupid or mad. */
const WIT = [
  `have|has|with|'ve|got|'s the *1 [skills|mind|mentality|maturity|understanding|vocabulary|temper|manners|grasp|intellect|comprehension|memory|judgment|judgement|spelling|grammar|attention|brain|span of a|an *1 year|toddler|child|five|six|three|two|four|goldfish|teenager|schoolboy|baby|gnat|monkey|slug|brick|plank|dog ?- ?year ?- ?old]`,
  `[my|a ?pet ?blind ?dead dog|cat|gran|granny|toddler|parrot|hamster|goldfish|grandmother|budgie *3 better|smarter *3 than you|u|him|her|he|she|they|this|that]`,
  `[my|a ?pet ?blind ?dead dog|cat|gran|granny|toddler|parrot|hamster|goldfish|grandmother|budgie could|can|would *3 better]`,
  `he|she|they|you|u|expert|<camp> [has|have n't|not ?got a|the ?first ?faintest ?foggiest clue|notion|idea]`,
  `[obvious|clear|plain|evident ?that you|he|she|u ?have ?has never|n't|not|no|lack|lacks|know *2 nothing|school|read|clue|idea|brain|understand|finished|bothered|educated|know|english|grasp]`,
  `[could n't|not ?even organise|organize|run|pour|spell|lead|manage|tie *5 brewery|raffle|fight|tombola|party|bath|boot|shoelaces|laces|paper|himself|whelk]`,
  `[could n't|not find *2 arse|ass|backside|bum|hands]`,
  `[if you|he|she|they|u had *2 brain|brains|brain_cell|guts|balls|spine|shame]`,
  `[written|typed|designed|drawn|made ?it by a|an|some drunk|drunken|blind|stoned|trained|dyslexic|demented *1 monkey|monkeys|toddler|chimp|ape|donkey|baboon|squirrel|idiot]`,
  `[a|an|some drunk|drunken|blind|stoned|trained monkey|monkeys|toddler|chimp|ape|donkey|baboon *1 wrote|typed|could|would]`,
  `${SOMEBODY} *1 [n't|not fit|worthy to lick|clean|wipe|polish|tie|shine|breathe|be|hold|call|run|carry]`,
  `[need|needs|want|wants your|his|her|their head|heads examined|examining|looked|testing|read]`,
  `[as|about ?as much use|good as|in a|an|none *5] $`,
  `${SOMEBODY} *3 [as useful|bright|sharp|thick|dim|dense|smart|intelligent|clever|welcome|subtle as a|mince|two|pig|custard|the *4] $`,
  `[were you born|dropped|raised *4 stupid|thick|dim|dense|yesterday|head|barn|wolves|rude|ignorant|dumb|daft|slow|gullible]`,
  `[dropped on your|his|her|their head ?as ?a ?baby ?child]`,
  `[had|having|need|needs|want a|the|your lobotomy]`,
  `[face like ?a|an|the *1 bag|slapped|smacked|bulldog|bucket|horse|back|dropped|wet|pig|rat|smashed|chewed|arse|boot|melted|pudding|weasel|hammer|thumb *4]`,
  `${SOMEBODY} [would|could|'d n't|not know|recognise|find|spot|see *5 if it|he|she|one|they|you *1 bit|hit|slapped|punched|sat|came|smacked|jumped|danced|fell|was|were|stared *4]`,
  `[a ?couple ?of ?few|card|sandwich|sandwiches|brick|bricks|slice|can|shilling *1 short of a|the *2] $`,
  `[a|two|few ?couple ?of short of a picnic|load|full|deck|dozen|shilling *1]`,
  `${SOMEBODY} *3 [screw|screws|marbles|slate|tile loose|missing]`,
  `[lost|losing his|her|your|their ?tiny ?bloody marbles|mind|minds] $|,|and|or|if`,
  `${SOMEBODY} [have|has|'ve|'s ?completely lost the plot]`,
  `${SOMEBODY} *2 [n't|not all there] $`,
  `[not|n't|hardly|barely|no rocket scientist|einstein|genius|scholar] $|,|are|is`,
  `[lights are|'re on ?but|, no_one|nobody|nobody's|no *3 home]`,
  `[off his|her|your|their|ur rocker|trolley|head|nut|tits|face|meds|chump|onion]`,
  `[brains|brain|iq|intellect|intelligence|wit|charm|personality|charisma|manners|morals|backbone|spine|attention_span of a|an ?rocking *1 <beast>|gnat|goldfish|turnip|potato|brick|rock|plank|lettuce|cabbage|shrimp|sponge|toddler|amoeba|flea|wasp|walnut|stone|doorknob|jellyfish|corpse|wall|teaspoon|horse|donkey|kettle|snail|slug|mushroom|puddle|sock|spoon|wet|damp|dead|used|turd|hamster|chicken|five-year-old|newt|door|bag|box]`,
  `${SOMEBODY} have|has|with|'ve|'s ?got ?all [the brains|iq|backbone|spine|charisma|wit|manners|morals|conversation of ?a ?an ?some ?two *1] $|,|and|who`,
  `[brain|brains|skull|head *2 made|full|stuffed|filled|between of|with|your *2]`,
  `[two|three|one|1|2|3|single|last|only brain_cell|brain cells|cell|brain-cells]`,
  `${SOMEBODY} *1 [not|n't exactly|quite ?the ?a bright|brightest|sharpest|clever|smart|genius|einstein|blessed]`,
  `[thinks|think|thought with|through his|her|your|their arse|ass|dick|backside|knob]`,
  `[if brains|brain|stupidity|ignorance|idiocy|bullshit|ugliness were|was *6]`,
  `${SOMEBODY} [must|'d|would have|'ve ?had been dropped|hit|absent|asleep|drunk|high *5]`,
  `too|so [thick|dim|dense|lazy] to|that *1 understand|know|read|see|realise|notice|learn|be|think|grasp|care|spell|listen|comprehend|you|he|she|they`,
];
/** Stock phrases that tell somebody, or tell of somebody, that he is no good. */
const REPROACH = [
  `[<insult2>|nobody|nobodies|types|drunk|criminal|thief] like you|him|her|u`,
  `[rich|funny coming from ?a ?an ?some you|him|her|drunk|<insult>]`,
  `^ [<insult>|<beast>|<trait3>|vermin|parasites|leeches|animals|savages|thieves|liars|criminals|crooks|spongers ?, ?and ?<insult>|<beast>|<trait> , ?absolutely the|all|every|each ?whole|entire ?bloody ?damn ?last|single ?lot|one|bunch|pack ?of ?them|you|these|those|'em] $`,
  `[least competent|intelligent|capable|qualified|talented|able|useful|trustworthy|honest|likeable ${OUTFIT}]`,
  `you|he|she|u *3 [big|loud|foul|fat mouth|gob]`,
  `[you|he|she 're|are|is|'s the ?only ?main ?very reason *1 people|everyone|nobody|we|editors|this|i|they|so *1 leave|hate|ca|left|quit|avoid|leaving|fails|failing|voted]`,
  `you|u|he|she|they are|is|'re|'s ?all ?really ?just nothing|little|no but|more|better ?than a|an|the|some [*3] $|,|and|with|who`,
  `[what|such a|an <trait>|miserable|sad|grumpy|bitter|nasty ?little ?old <beast>|goat|hag|bat|trout|crow|boot|bag|fossil|crone]`,
  `[miserable|silly|nasty|bitter|dozy|interfering|nosy|daft|horrible|mad|stupid|ugly old <beast>|goat|hag|bat|trout|crow|boot|bag|fossil|crone|fart|biddy|codger|duffer|windbag|fool]`,
  `[your|his|her|their ?poor mother|mum|mam|parents|family|wife|husband|dad|father|teachers|kids|children must|should|would|will *1 be|feel|die|cringe *2 ashamed|embarrassed|disappointed|mortified|shame]`,
  `[worst|dumbest|stupidest|laziest|rudest|poorest|slimiest|thickest|nastiest|vilest|ugliest|sorriest ?bloody ?most *1 ${OUTFIT} *4 ever|alive|world|site|site|wiki|wikipedia|here|history|island|planet|going]`,
  `[most <trait3>|<trait2>|inept|boring|tedious|annoying|irritating|irrelevant|hated|biased|idle ?and ?<trait> ${OUTFIT} *4 ever|alive|world|site|wiki|wikipedia|here|history|island|planet|met|known]`,
  `[joke|disgrace|mockery|embarrassment|failure|waste|sorry|poor|pathetic|miserable|feeble|lousy|sad|rubbish|pitiful|shambles of|excuse ?for ?of a|an ${OUTFIT}]`,
  `[excuse for a|an ${OUTFIT}]`,
  `[call|calls|calling yourself|himself|herself|themselves a|an ${OUTFIT}]`,
  `${SOMEBODY} [are|is|'re|'s ?just ?such ?a ?an ?total ?complete ?real ?nothing ?but ?the ?very ?worst ?so ?really ?utterly waste|lowest|scourge of space|oxygen|air|skin|time|form|low|society ?life]`,
  `[waste of space|oxygen|skin|air]`,
  "[you|u ca n't ?even spell|string|add|count|tie|punctuate] *4",
  `[you ?absolute ?utter ?complete ?total <trait3>|vile|lying|horrible|nasty|miserable|wretched|rotten|ungrateful human|person|man|woman|creature|individual|people|<insult>|<beast>|being ?being]`,
  `${SOMEBODY} [is|are|'s|'re *2 waste of *5] $`,
  `[would|could n't|not trust you|him|her|them|u|<camp> to|with|as]`,
  `you|u|he|she|they [should|ought ?to be|feel ?well ?truly ?thoroughly ?deeply embarrassed|ashamed|sectioned|muzzled|neutered|horsewhipped|committed|mortified]`,
  `you|u [absolute|utter|complete|total|colossal|massive|giant|proper|right|big ?fucking ?bloody *1] $|,`,
  `${SOMEBODY} [are|is|'re|'s ?such a|an ?absolute ?complete ?and ?utter ?total ?proper ?right ?big ?real ?massive ?sad ?bloody ${TOOL}] $|,|and`,
  `you|u|that ?absolute ?utter [sad|stupid|daft|ignorant|silly|useless|great|big|old|miserable|soft|thick ?little ?old ${TOOL}|lump|article|thing] $|,`,
  `[you ${TOOL}] $`,
  `[sad|sorry|silly|stupid|weird|lonely|angry|jealous|ugly|fat|ignorant ?, little|old man|woman|boy|person|creature|people|loser|bully|cow|sod|git|child|men] $|,|!|with|who`,
  `[pathetic|bitter|nasty|miserable|horrible|odious|vile|spiteful|twisted|petty ?, ?little ?old man|woman|boy|girl|person|creature|individual|people|loser|bully|cow|sod|git|child|men] $|,|!|with|who`,
  `you|u ?poor [sad|sorry|pathetic|bitter|nasty|miserable|horrible|vile|silly|weird|spiteful|lonely|petty|nosy|interfering|ignorant|ungrateful|jumped-up|self-important|sanctimonious|dozy|daft|stuck-up|two-faced|lying|snivelling|whining|whinging|creepy|smug ?, ?little ?old ?fat <beast>|man|woman|boy|girl|person|thing|people|lot|creature]`,
  `[holier-than-thou|jumped-up|stuck-up|self-important|self-righteous|mealy-mouthed|po-faced|attention-seeking|power-mad|power-hungry|muck-raking|mud-slinging|know-nothing|bone-idle|brain-dead|two-bit|tinpot|tin-pot|half-arsed|half-baked ?little ${OUTFIT}|<camp>|<person>|<insult>|<beast>|twerp|tyrant|dictator|so-and-so]`,
  `[you|he|she|u clearly|obviously|evidently|plainly|apparently *1 lack|lacks|struggle|struggles|n't|not|never|no *2 understand|read|know|grasp|comprehend|think|spell|reading|idea|clue|english|brain|brains|education|wits|sense|intelligence|ability|competence|capacity|skills|comprehension|count|write|school|life|friends|manners]`,
  `[you|u|he|she do|does|did|has|have|ca|can n't|not|never ?even ?got ?have ?the ?a ?single know|understand|grasp|comprehend|clue|faintest|foggiest what|idea|how|basic|first *1 talking|on|about|idea|clue|thing|basics|english|works]`,
  `[never met|seen|known|come|encountered|read ?across ?anyone ?anybody ?a ?an ?person ?man ?woman ?people as|so|more <trait3>|<trait2>|stupid|thick|rude|useless]`,
  `[nobody|no-one|noone likes|loves|trusts|respects|wants|misses|believes you|him|her|u] $|,|and|here|back|around|any|anymore|so|because|or`,
  `you|he|she|they|u *1 [have|has|'ve ?got zero|no credibility|integrity|honour|manners|class|taste|talent|dignity|self-respect|principles|morals|ethics|decency|charm|wit]`,
  `[everyone|everybody *1 hates|laughs|laughing|despises|loathes|avoids ?at you|him|her|u] $|,|and|behind|here|because|for`,
  `[you|u 're|are|were ?just ?always ?such ?nothing ?but ?more ?than ?a ?an ?so ?the beneath|below contempt|me|us]`,
  `[you|u 're|are ?just ?an ?a ?clearly ?obviously ?the ?classic ?typical ?such attention|class|keyboard|mummy|mummy's|mama's|control|drama|spoilt|spoiled|power|armchair|laughing|one|sock|waste|village seeker|clown|warrior|boy|freak|queen|child|brat|expert|stock|puppet|trick|idiot]`,
  `[keyboard|armchair warrior|warriors|general|hero|experts]`,
  `[hate|hated|despise|loathe|sick ?the ?very ?of ?sight ?of ?all ?everything ?about you] $|,|and|so|people`,
];
const PHRASES = patterns([
  'you|your|ur [<insult2>] $',
  'you|your [should|ought be ashamed]',
  '[your|his|her|their mum|mother|mam|face] is|are|looks *2 <trait2|insult2|sexual>',
  '[not the sharpest|brightest] *1 in|tool|knife|bulb',
  '[thick as] *2 planks|mince|shit|pigshit',
  '[brain|brains] *1 of *1 pea|gnat|goldfish|amoeba|potato|rock|turnip',
  '[sick in the head]',
  "[n't|not|no ?have ?got ?even two|2|a|single|one|any brain cell|cells]",
  '[iq|brain|brains] *1 lower|smaller *1 than',
  "you|he|she|they have|has|'ve|'s [no brain|brains|spine|balls|decency|shame|conscience]",
  ...WIT,
  ...REPROACH,
]);

function phrasesIn({ words }: OffenceSentence): Insult[] {
  return findAll(PHRASES(), words)
    .filter((match) => !isNegated(words, match.start) && !isDisputed(words, match.start) && !isPraise(words, match))
    .map((match) => ({ match, aimed: true, charge: false }));
}

const PRAISED =
  /^(?:legends?|hero(?:es)?|stars?|gems?|angels?|beaut(?:y|ies)|treasures?|queens?|kings?|diamonds?|joy|darlings?|champions?|champs?|saints?|genius(?:es)?|delight|babes?|beasts?|unit|machine|icons?|right|believer|sweethearts?|dotes?|professional|package|strangers?|beginners?|novices?|nightmare|amount|cost|price|number|sum|lot|time|day|help|great|kind|good|lovely|best|brilliant)$/;

/** `You absolute legend` and the like. */
function isPraise(words: readonly Word[], { start, end }: Match): boolean {
  return words.slice(start, end + 1).some(({ text }) => PRAISED.test(text));
}

function distinct(insults: readonly Insult[]): Insult[] {
  return insults.filter(
    ({ match }, index) =>
      !insults.some((other, at) => at < index && other.match.start < match.end && match.start < other.match.end),
  );
}

function insultsIn({ words }: OffenceSentence): Insult[] {
  const found: Insult[] = [];
  for (let at = 0; at < words.length; at++) {
    const end = runEnd(words, at);
    if (end === at) continue;
    const insult = judge(words, { start: at, end });
    if (insult !== undefined) found.push(insult);
    at = end - 1;
  }
  return found;
}

/** A run of words of contempt, with a swear word in it or before it: `stupid fucking idiot`. */
function runEnd(words: readonly Word[], start: number): number {
  let end = start;
  let last = start;
  for (; end < words.length; end++) {
    const entry = words[end]?.entry;
    const isPart = levelOf(words[end]) > 0 || (entry?.trait ?? 0) > 0;
    if (isPart) last = end + 1;
    else if (
      !(end > start && /^(?:,|and|old|little)$/.test(words[end]?.text ?? '')) &&
      (entry?.strong ?? entry?.mild) === undefined
    )
      break;
  }
  return last;
}

function levelOf(word: Word | undefined): number {
  return word?.entry?.insult ?? word?.entry?.beast ?? 0;
}

function judge(words: readonly Word[], match: Match): Insult | undefined {
  const run = words.slice(match.start, match.end);
  const isDoubted = isDisputed(words, match.start) && !isVocative(words, match.start, match.end);
  if (isNegated(words, match.start) || isDoubted) return undefined;
  const noun = Math.max(...run.map(levelOf));
  const trait = Math.max(...run.map(({ entry }) => entry?.trait ?? 0));
  const aim = aimOf(words, match);
  const isShouted = run.length > 1 && noun > 1 && (trait > 2 || run.some(({ entry }) => (entry?.strong ?? 0) > 1));
  const isNoun = levelOf(run.at(-1)) > 0;
  const charge = isCharge(run, aim);
  if (isNoun && (noun === 3 || isShouted)) return { match, aimed: aim !== undefined, charge };
  if (isNoun && ((noun === 2 && aim !== undefined) || (noun === 1 && aim === 'you' && !isOfThing(words[match.end]))))
    return { match, aimed: true, charge };
  if (trait === 0 || noun > 0) return undefined;
  return isContempt(words, match, trait, aim) ? { match, aimed: true, charge } : undefined;
}

/** A noun said of nobody in particular, or an adjective said of a third party: `corrupt` disputes what somebody does. */
function isCharge(run: readonly Word[], aim: Aim | undefined): boolean {
  if (aim === 'you') return false;
  const most = aim === undefined ? 2 : 1;
  return run.every(({ entry }) => entry === undefined || (entry.charge !== undefined && entry.charge <= most));
}

/** An adjective: said of somebody, or standing before a word for a person. */
function isContempt(words: readonly Word[], match: Match, trait: number, aim: Aim | undefined): boolean {
  const next = words[match.end];
  const isBare = next === undefined || !HARMLESS_AFTER.has(next.text);
  if (trait === 3 && next?.entry !== undefined && isPerson(next)) return true;
  if (!isBare || next?.text === '-' || isOfThing(next)) return false;
  return aim === 'you' || (aim === 'other' && trait === 3);
}

/** True when the adjective goes with a noun that follows: `you have a stupid rule`. */
function isOfThing(next: Word | undefined): boolean {
  return (
    next !== undefined &&
    /^[a-z]/.test(next.text) &&
    !/^(?:and|or|but|if|when|because|as|then|man|mate|lol|so|too|you|u|to|who|enough|right|lot|in)$/.test(next.text)
  );
}

type Aim = 'you' | 'other';

/** Whom the words at `match` are for, by what stands before them. */
function aimOf(words: readonly Word[], { start, end }: Match): Aim | undefined {
  const before = words[start - 1];
  if (before !== undefined && SECOND.has(before.text) && before.text !== '@') return 'you';
  if (isVocative(words, start, end)) return levelOf(words[end - 1]) > 0 ? 'you' : 'other';
  let at = start - 1;
  for (; at >= Math.max(0, start - LONGEST_GAP) && isFiller(words[at]); at--);
  const verb = words[at];
  if (verb?.text === 'ur') return 'you';
  const questioned = verb !== undefined && SECOND.has(verb.text) && BE.has(words[at - 1]?.text ?? '');
  if (questioned) return 'you';
  if (verb === undefined || !BE.has(verb.text)) {
    const said = saidBefore(words, start, 2);
    return /(?:^| )(?:these|those|bunch of|pack of|load of|what an?|such an?|lot of)$/.test(said) &&
      !isOfThing(words[end])
      ? 'other'
      : undefined;
  }
  return subjectOf(words, at);
}

function isFiller(word: Word | undefined): boolean {
  if (word === undefined) return false;
  return FILLER.has(word.text) || word.text.endsWith('ly') || (word.entry?.strong ?? word.entry?.mild) !== undefined;
}

/** The subject of the verb at `verb`: somebody spoken to, or somebody spoken of. */
function subjectOf(words: readonly Word[], verb: number): Aim | undefined {
  const subject = words[verb - 1];
  if (subject === undefined) return undefined;
  const supposed = words.slice(Math.max(0, verb - 3), verb).some(({ text }) => SUPPOSED.has(text));
  if (supposed) return undefined;
  if (SECOND.has(subject.text)) return 'you';
  return isPerson(subject) || (isName(subject) && !isDoing(subject, words[verb])) ? 'other' : undefined;
}

function isPerson({ entry }: Word): boolean {
  return (entry?.person ?? entry?.camp ?? entry?.group ?? entry?.insult) !== undefined;
}

function isName({ raw }: Word): boolean {
  return (
    /^\p{Lu}\p{Ll}+$/u.test(raw) &&
    !/^(?:It|This|That|What|There|The|Which|How|Here|Everything|Nothing|And|But|So)$/.test(raw)
  );
}

/** Alone in its sentence, or set off by a comma at its end: `Idiot!`, `Go home, muppet.` */
function isVocative(words: readonly Word[], start: number, end: number): boolean {
  const isLast = words.slice(end).every(({ text }) => !/\w/.test(text));
  const isFirst = words.slice(0, start).every(({ text }) => !/\w/.test(text) || text === '@');
  return (
    isLast &&
    (isFirst || words[start - 1]?.text === ',') &&
    (levelOf(words[end - 1]) > 1 || (isFirst && (words[end - 1]?.entry?.trait ?? 0) > 2))
  );
}
