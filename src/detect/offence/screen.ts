import type { Document, Token } from '../../core/document.ts';
import { perDocument } from '../../core/document.ts';
import { readData } from '../../data/read.ts';
import { perWord } from '../memo.ts';
import { isWord } from '../spelling/dictionary.ts';
import { hasCapital } from '../spelling/shape.ts';
import { cutWords } from './cut-words.ts';
import type { WordClass } from './lexicon.ts';
import { swapped, unrepeated } from './slips.ts';

/** Bits of the screen; a few words in ten thousand pass it by mistake, which costs time and nothing else. */
export const SCREEN_BITS = 2 ** 17;
const HASHES = [0x811c9dc5, 0x1b873593, 0x5bd1e995];

/** True for what alone can make a finding; words of the other classes only count in company. */
export function isScreened(kind: WordClass, level: number): boolean {
  if (kind === 'group' || kind === 'camp' || kind === 'person' || kind === 'counter') return false;
  return level > 1 || kind === 'slur' || kind === 'mild';
}

/** The word by which the screen knows an entry: of several words, the longest. */
export function keyOf(entry: string): string {
  return entry.split(' ').reduce((longest, word) => (word.length >= longest.length ? word : longest), '');
}

const STEP = 0x01000193;

/** The place of a word's bit for one of the hashes. */
function bitOf(word: string, seed: number): number {
  let hash = seed;
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), STEP);
  return placeOf(hash);
}

function placeOf(sum: number): number {
  const hash = Math.imul(sum ^ (sum >>> 15), 0x85ebca6b);
  return ((hash ^ (hash >>> 13)) >>> 0) % SCREEN_BITS;
}

/** The file that ships: one bit for each hash of each word. */
export function screenFile(words: Iterable<string>): Buffer {
  const bits = Buffer.alloc(SCREEN_BITS / 8);
  for (const word of words)
    for (const seed of HASHES) {
      const bit = bitOf(word, seed);
      bits[bit >> 3] = (bits[bit >> 3] ?? 0) | (1 << (bit & 7));
    }
  return bits;
}

let screen: Buffer | undefined;

/** True when a lower-cased word may be one that alone can make a finding. */
export function mayOffend(word: string): boolean {
  return HASHES.every((seed) => isSet(bitOf(word, seed)));
}

function isSet(bit: number): boolean {
  const bits = (screen ??= readData('offence/screen.bin'));
  return ((bits[bit >> 3] ?? 0) & (1 << (bit & 7))) !== 0;
}

const [FIRST_SEED = 0] = HASHES;

/** The same for a word with one letter put in, for every letter and place but the first; hashed along, since they are many. */
function mayOffendWithLetter(word: string): boolean {
  let before = FIRST_SEED;
  for (let at = 1; at <= word.length; at++) {
    before = Math.imul(before ^ word.charCodeAt(at - 1), STEP);
    for (let letter = 97; letter <= 122; letter++) {
      let hash = Math.imul(before ^ letter, STEP);
      for (let rest = at; rest < word.length; rest++) hash = Math.imul(hash ^ word.charCodeAt(rest), STEP);
      if (isSet(placeOf(hash)) && mayOffend(word.slice(0, at) + String.fromCharCode(letter) + word.slice(at)))
        return true;
    }
  }
  return false;
}

/** Longer words hide nothing that `undisguise` would look for. */
const LONGEST_DISGUISE = 28;

/** Signs that stand for letters, next to a letter: `sh*t`, `$hit`, `1d1ot`. */
const SIGNS = /[a-z][*@$!#€£|+~_^][a-z*@$!#€£|+_]|(?<![\w£€$])[$@][a-z$][a-z$!]|[a-z]\d[a-z]|[a-z]\*|[a-z]\$\$/;
/** Letters one by one: `i d i o t`, `i.d.i.o.t`. */
const SPACED = /(?<!\w)[a-z](?:[ .\-_][a-z]){2}(?!\w)/;

/** Turns of phrase that despise or threaten in everyday words: `go back where …`, `no right to be …`. */
const FRAMES =
  /\b(?:(?:go|get|send|sent|kick|throw|keep|ship|drive)\b.{1,40}?\b(?:back (?:to|where|home)|home|out)|no (?:rights?|place|business|respect|sympathy|time|value|morals|decent|sane|normal|one (?:likes|wants|needs))|not (?:\w+ ){0,3}(?:allowed|equals?|human|wanted|welcome|normal|natural|one of)|n[’']t (?:be )?(?:allowed|human|wanted|welcome|normal|natural|let)|never (?:\w+ ){0,2}(?:equals?|let|human|civili[sz]ed|accepted)|without (?:all )?(?:the|these|those|any|\w+s\b)|coming (?:for|after) (?:you|ya|u)|two brain cells|nothing (?:but|worse|lower)|(?:steal|tak|took|nick|grabb?)(?:e|es|ing|s)?\b.{1,20}?\b(?:jobs|work|houses|benefits)|cannot (?:think|reason)|(?:off|on) (?:our |the )?(?:benefits|taxpayers?|handouts|dole)|in (?:dresses|wigs|drag|denial|cages|chains)|controls? (?:everything|all|the (?:media|banks|world|press))|know (?:your|their|her) place|(?:better|nicer|safer|happier|cleaner)\b.{1,40}?\b(?:fewer|without|no)\b|(?:were|was) fewer|(?:not|n['’]t) (?:even )?exist|days are numbered|never walk|opinions? (?:is|are) not|(?:get|kick|throw|send|ship) (?:them|'em)|(?:even|still) (?:get|be|have|vote|exist|allowed)|(?:trouble|problem) with|the (?:sight|smell|sound|thought) of|only (?:care|think)|rather die|live to see|run over|never (?:hire|marry|date|serve|employ)|impossible for|\b(?:black|white|brown|blind|deaf|old|elderly|polish|chinese|japanese|irish|spanish|portuguese|greek|thai|indian|indigenous|foreign|ethnic|obese|overweight) (?:people|persons?|folks?|m[ae]n|wom[ae]n|lads?|blokes?|youths?|teens|kids|boys?|girls?|families|workers|drivers|(?:im)?migrants)|the (?:elderly|chinese|japanese|irish|spanish|portuguese|dutch|turkish|blind|deaf)\b|better (?:run|hide|watch|pray)|(?:any|no) more \w+ here|refuse to (?:ever )?(?:work|live|sit|serve|share|deal|speak|talk|be|stand)|(?:religion|faith|culture|race) of|where (?:your|his|her|their) \w+ (?:live|go|work|sleep)|bring(?:ing)? (?:a|my) (?:knife|gun|bomb|axe|machete)|(?:thrown|dumped|dropped|tossed|pushed|chucked) (?:in|off|over)|who (?:could|would) (?:ever )?(?:like|love|trust|respect|marry|miss)\b|as (?:human|equal|people|much)|knock (?:you|him|her|them)|coming to get|good for (?:cooking|cleaning|nothing|one)|next to an?\b)/;

/** Stock phrases that mock or brush off somebody in everyday words: `get a life`, `you wouldn’t know …`. */
const MOCKERY =
  /\b(?:you (?:clearly|obviously|evidently|plainly|apparently|(?:do|did|ca)n['’]t|would)|(?:would|could)(?:n['’]t| not) (?:know|recognise|find|spot)|were you (?:born|dropped|raised)|(?:nobody|no[- ]?one) (?:\w+ )?(?:likes?|cares|wants|gives|asked|trusts|respects|misses|believes|loves)|face like|short of a|(?:screw|marbles|slate)s? (?:loose|missing)|lost (?:his|her|your|their|the) (?:marbles|minds?|plot)|(?:excuse|joke|disgrace|sorry) (?:for|of) an?|call(?:s|ing)? (?:your|him|her)self|most \w+ (?:\w+ )?(?:person|man|woman|editor|admin|councillor)|(?:worst|rudest) (?:\w+ ){1,8}?(?:ever|alive|here|site|planet)|stop (?:whin|whing|moan|bleat|blub|snivel|sulk)\w+|go (?:away|play|touch)|run along|mind your own|keep your (?:\w+ )?(?:nose|snout|beak)|(?:on your|your own) bike|(?:pipe|simmer) down|bridge|waste of|(?:as|about as) (?:much use|useful|bright|sharp|thick|dim|dense|smart|welcome|subtle|good) as|off (?:his|her|your|their)|brains? (?:of|made|full)|(?:everyone|everybody) (?:\w+ )?(?:hates|laughs|avoids)|who (?:died|do you think)|spare us|make me laugh|(?:send|ship|pack|fly) (?:\w+ ){1,6}(?:back|home)|must be (?:so )?(?:ashamed|embarrassed|proud)|your (?:poor )?(?:mother|mum|mam|parents|family)|below contempt|beneath (?:me|us|contempt)|(?:sad|bitter|miserable|nosy|jumped-up|stuck-up) (?:little |old )?\w+|too (?:thick|lazy|simple|slow) to|never met|not all there|brain ?cells?|keyboard warrior|rocket scientist|hoo\b|lobotomy|thick as|\w+-(?:wit(?:ted|s)?|headed|faced|minded|dead|brained|nothing|arsed|shy|mouthed|bred|grabbing|ignorant)\b|(?:could|would)(?:n['’]t| not) (?:trust|organi[sz]e|run|pour|spell|lead|find)|if you had|no idea what you|go back to|(?:must|it) be (?:so |very )?(?:sad|hard|lonely|tiring|exhausting)|typical of|pity (?:your|any)|no(?:body| one) would|think you['’]?(?: a)?re|you (?:absolute|utter|complete|total|colossal|massive|giant|proper|right|big|sad)\b|full of (?:your|him|her)self|(?:your|their|his|her|you) (?:kind|sort|ilk|lot)\b|a lesson|in the ground|(?:won['’]t|not) see|coming for|a dead man|(?:up to|had) (?:me|my)|drunk(?:en)? monkey|fit to|full of it|who (?:made|died|elected)|last (?:five|ten|two|a|one) |better \w+ (?:on|in) |(?:your|his|her|their) (?:ignorance|stupidity|arrogance|incompetence)|speak to me|one eye open|you(?:['’]re| are) (?:nobody|irrelevant)|(?:everything|all) you (?:say|write|do|post)|on the inside|contributed nothing|your (?:fingers|legs|neck|face|teeth|knees)|no wonder|better to do|the reason (?:people|every|no|we|i)\b|(?:has|have)(?:n['’]t| not) (?:got )?(?:a|the) \w*\s?(?:clue|notion)|(?:obvious|clear) (?:that )?you|you (?:smell|stink|reek|suck|need (?:some )?(?:professional|psychiatric|mental|serious))|crack pipe|takes? you|(?:old|little) (?:goat|hag|bat|trout|crow|boot|bag|crone|fart)|nothing but an?\b|my (?:\w+ )?(?:dog|cat|gran|granny|toddler|parrot|hamster) |my (?:shoe|boot)|being (?:such )?an?\b|out of your|like you\b|of a (?:five|six|three|two|four|toddler|child|goldfish)|ambulance|coffin|(?:push|shove|chuck|throw|kick|boot) (?:you|him|her|u)|know (?:what|which) |through (?:your|his|her) |how (?:bad|\w+) (?:you|he|she) (?:are|is)|high horse|to my face|short pier|trousers|blouse|(?:should|must|ought to) be (?:dragged|hauled|taken)|want(?:s|ing)? (?:shooting|hanging|flogging)|beaten black|blah blah|crawled out|are you, |paper bag|coming from|(?:my|the) (?:gun|knife|rifle|shotgun|axe)|(?:big|foul|loud) mouth|windscreen|let them|better not|least (?:competent|able|intelligent)|floating|get out more|you (?:people|lot)|who cares|keep (?:cry|whin|moan|dream)ing|of your \w+|not worth|no (?:credibility|integrity|manners|class|taste|talent)|bones? in)/;

/** Threats by hint and by idiom: `what’s coming to you`, `end up in the harbour`, `if I see you again`. */
const HINTS =
  /\b(?:coming to (?:you|him|her|them)|it coming|end(?:ed|s)? up in|(?:watching|following|tailing) (?:you|him|her|them)|pay(?:ing)? (?:you|him|her|them) a|(?:wants?|needs?|deserves?) (?:\w+ ){0,3}(?:string|whip|birch|thrash|lynch|behead|castrat|horsewhipp|deck|stamp)\w*ing|an? (?:\w+ ){0,2}(?:kicking|hiding|battering|belting|slapping|leathering|beating)|happen(?:s|ed)? to (?:you|him|her|them|his)|own (?:grave|funeral)|(?:if|time) (?:i|we) (?:ever )?(?:see|catch|find|spot|meet)|out of town|(?:my|your|our) nerves|round the back|(?:home )?address|(?:his|her|your|their) (?:whole )?(?:life|lives)|lot of (?:them|you|['’]em)|(?:his|her|your|their) knees|(?:his|her) (?:own )?way (?:to|into|up))\b/i;

/** True when the draft may hold something for these rules: a word of the screen, or one in disguise. */
export const isSuspect = perDocument((document: Document): boolean => {
  // Patterns that need not look for capitals take half as long to compile.
  const text = document.prose.text.toLowerCase();
  return (
    SIGNS.test(text) ||
    SPACED.test(text) ||
    document.tokens.some(isSuspectToken) ||
    FRAMES.test(text) ||
    MOCKERY.test(text) ||
    HINTS.test(text) ||
    !cutWords(document, mayOffend).next().done
  );
});

function isSuspectToken(token: Token): boolean {
  if (token.kind === 'hashtag') return token.text.length > 4;
  return token.kind === 'word' && isSuspectWord(token.text);
}

const isSuspectWord = perWord((word) => mayOffend(plainForm(word)) || isOdd(word) || RUN.test(word));

/** A verb of hatred run together with what follows: `Ihatewomen`. */
const RUN = /^(?:i|we)?(?:hate|kill|loathe|despise|fuck)[a-z]{3}/i;

/** No name by its capital and no word of the dictionary, but close to one of the screen: a word in disguise. */
function isOdd(text: string): boolean {
  if (text.length <= 2 || text.length > LONGEST_DISGUISE || isWord(text)) return false;
  if (hasCapital(text) && /^\p{Lu}\p{Ll}+(?:['’]s)?$/u.test(text)) return false;
  return !/^[a-z]+$/i.test(text) || mayHide(text.toLowerCase());
}

function mayHide(word: string): boolean {
  if (unrepeated(word).some(mayOffend)) return true;
  if (mayOffendWithLetter(word)) return true;
  for (const meant of swapped(word)) if (mayOffend(meant)) return true;
  for (let at = 2; at <= word.length - 2; at++)
    if (mayOffend(word.slice(0, at)) || mayOffend(word.slice(at))) return true;
  return false;
}

/** Lower case, straight apostrophes, no possessive. */
export function plainForm(text: string): string {
  const lower = text.toLowerCase().replaceAll('’', "'");
  return lower.endsWith("'s") ? lower.slice(0, -2) : lower;
}
