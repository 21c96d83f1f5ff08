import { perDocument } from '../../core/document.ts';
import { hitAt, type VoicedHit } from './context.ts';
import { findAll, type Match, patterns } from './pattern.ts';
import { offenceSentences, type Word } from './words.ts';

export interface ThreatHit extends VoicedHit {
  /** `threat` announces a deed or calls for it; `wish` hopes for harm. */
  readonly kind: 'threat' | 'wish';
}

const GROUP = '<group>|<camp>|<insult>|<slur>';
const WHO = `${GROUP}|<person>`;
const PEOPLE = '?people|folk|lot|men|women|scum ?who|that';
const OUGHT = 'should|must|need|needs|deserve|deserves|deserved|ought|gotta';
const EVERY = '?all ?of ?every ?the ?these ?those ?any ?some ?a ?an ?you ?fucking ?bloody';
const FATE = 'wiped|erased|eliminated|destroyed|eradicated|finished|put';

/** Somebody announces violence, or calls for it. */
const THREATS = patterns([
  `${WHO} ${PEOPLE} [do|does n't|not ?even deserve to live|exist|breathe]`,
  `i|we|they will|'ll|shall|gonna|'m|'re|am|are ?gonna ?going ?to *2 [<violent> ${EVERY} ?up ${WHO}]`,
  `i|we|they will|'ll|shall|gonna *5 and [<violent>|end|finish *1 ${WHO}]`,
  `i|we [want|wanna|would|'d|could|wish ?love ?like ?to <violent3> ${EVERY} ${WHO}]`,
  `[somebody|someone|anybody|we|people|you should|ought|must|need|needs|gotta ?please ?really ?just ?to <violent2> ${EVERY} ${WHO}]`,
  `${GROUP} ${PEOPLE} [${OUGHT} ?all ?to ?just ?be ?get ?all ?publicly <violent2>]`,
  `${GROUP} ${PEOPLE} [${OUGHT} ?all ?to ?just ?all be|get ?all ${FATE} ?out|down|off]`,
  `they|he|she|you|everyone [${OUGHT} ?all ?to ?just ?be ?get ?all ?publicly <violent3>]`,
  `${WHO} ${PEOPLE} [${OUGHT} ?all ?to ?all die|burn|rot|perish|suffer]`,
  `${WHO} ${PEOPLE} [deserve|deserves|need|needs|want|wants|get|gets ?all ?just a ?good ?proper ?fucking bullet|beating|kicking|noose|rope|hiding|hammering|bashing|thrashing|punch|slap]`,
  `i|we [want|wanna|wish|love|like|hope ?'d ?to see|watch ${EVERY} <group>|<camp>|<insult>|<slur> ${PEOPLE} ?be ?get suffer|suffering|die|dead|bleed|burn|burning|hang|hanging|hanged|beaten|shot|cry|crying]`,
  `[throw|pour|chuck|hurl acid|petrol|bricks|stones|bleach at|on|over ${EVERY} ${WHO}]`,
  `[set|setting fire|light ?to ${EVERY} <group>|<camp>|<insult>|<slur>]`,
  `[set ${EVERY} <group>|<camp>|<insult>|<slur> ${PEOPLE} on|alight ?fire]`,
  `<group>|<camp>|<insult>|<slur> ${PEOPLE} *1 [better watch|hide|run|pray|beware ?out]`,
  `[time|have|has|got|need|let|let's|lets|want|must to|'s *1 <violent2>|wipe|purge ?out ${EVERY} <group>|<slur>]`,
  `get|getting [rid of ${EVERY} <group>|<slur>]`,
  `^ [kill|murder|shoot|hang|lynch|gas|exterminate|burn|behead|slaughter|castrate|bomb|stab ${EVERY} ${GROUP}|them|him|her|it's]`,
  `[kill|murder|shoot|lynch|gas|exterminate|behead|slaughter|hang all|every|these|those ?the ?fucking ${GROUP}]`,
  '[kill|hang|shoot|drown|neck|top|off yourself|urself|yourselves]',
  '[kys]',
  '[go|please|just ?and ?just die|hang|drown|burn ?in ?a hell|fire|hole|yourself|painfully|slowly|already|now]',
  "[you|u 're|are|r ?so ?as ?good dead ?meat|man] $",
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
]);
/** Somebody hopes for harm. */
const WISHES = patterns([
  '[hope|wish|pray|hoping|wishing *4 die|dies|dead|rot|rots|burn|burns|suffer|suffers|drown|drowns|choke|chokes|killed|cancer|raped|murdered|shot ?slowly|painfully|of ?a|in ?hell]',
  '[rot|burn|roast in ?a fire|hell|prison|jail]',
  '[die in ?a hell|fire|hole|ditch|gutter]',
  '^ [die ?, <insult>|<slur>|!]',
  '[drop dead]',
  '[better|be off dead] *1 <group>|you|him|her|them',
  '[only good <group>|<camp>|<insult> is|are ?a dead]',
  '<person>|<group>|<camp>|<insult> [deserve|deserves|deserved ?to ?a ?slow ?painful die|death|cancer|aids]',
  '[world|planet|island|country|town|place|we *3 better ?off|place without ?these ?all <group>|<slur>]',
]);
const GUARD =
  /\b(?:do not|don't|never|prevent|stop|avoid|risk|illegal|offence to|crime to|kill(?:s|ing)? (?:the )?(?:process|job|task|switch|time|germs|bacteria|weeds|pain|mood|bugs?))\b/;
/** Violence between machines, in games and in figures of speech. */
const FIGURE =
  /\b(?:hit|beat|smash|crush|kick|destroy|kill|knock) (?:the )?(?:road|record|target|traffic|rush|queue|heat|odds|market|deadline|goal|ground|habit|gym|shops|bus|button|like|subscribe|ball|snow|buttons?)\b|shoot (?:me|us|you|him|her|them) (?:a|an) (?:email|message|line|note|text)|hang (?:out|on|around|in there|up)|beat (?:you|them|him|her|us) (?:to|at|by|in|\d)|punch(?:ing)? above|kick (?:off|start|back)|hit (?:you|me|us|them) up|lock(?:ed)? (?:in|down)\b|burn (?:calories|fat)|in the foot\b|(?:burn|hang|bash|beat) (?:a|an|the) (?:\w+ )?(?:flags?|drums?|books?|paintings?|goods|homes?|houses?|shops?|team|side)|beat the \w+ out of (?!you|u|him|her|them|these|those|every|all|the|that|ya)|(?:beat|beats|survives?d?|recover\w*) (?:the )?cancer|for the dead|dead (?:man|woman|family)|(?:regret it|pay for it) (?:later|down|if|when|tomorrow|in|on)|(?:if|when|once|and|before|till|until) (?:you|u) (?:are|'re|r) dead/;

/** Threats of violence, calls for it, and wishes of harm. */
export const detectThreats = perDocument((document): readonly ThreatHit[] => {
  const hits: ThreatHit[] = [];
  for (const sentence of offenceSentences(document)) {
    const text = sentence.words.map((word) => word.text).join(' ');
    if (FIGURE.test(text)) continue;
    const add = (kind: ThreatHit['kind'], list: typeof THREATS, evidence: string) => {
      for (const match of findAll(list(), sentence.words)) {
        const around = sentence.words
          .slice(Math.max(0, match.start - 4), match.end)
          .map((word) => word.text)
          .join(' ');
        const isDenied = GUARD.test(around.replaceAll(" n't", "n't")) && !around.includes('deserve');
        if (
          isDenied ||
          isSaidOfOthers(sentence.words, match) ||
          isThing(sentence.words, match) ||
          hits.some(({ start, end }) => isIn(start, end, sentence.words[match.start]?.start))
        )
          continue;
        hits.push({ ...hitAt(sentence, match, kind === 'threat' ? 'high' : 'medium', [evidence]), kind });
      }
    };
    add('threat', THREATS, 'violence announced or called for');
    add('wish', WISHES, 'a wish that somebody come to harm');
  }
  return hits;
});

/** `They want to kill …` tells what others mean to do. */
function isSaidOfOthers(words: readonly Word[], { start }: Match): boolean {
  const verb = /^(?:want|wants|must|need|needs|have|has|got|to)$/.test(words[start]?.text ?? '');
  return verb && /^(?:they|who|he|she|it|that)$/.test(words[start - 1]?.text ?? '');
}

/** `burn the American flag`: the word for a group goes with a thing. */
function isThing(words: readonly Word[], { end }: Match): boolean {
  const next = words[end];
  if (words[end - 1]?.entry?.group === undefined || next === undefined) return false;
  return /^(?:flags?|food|art|laws?|rules?|churche?s?|mosques?|history|music|language|products?|goods|ships?|jobs?|industry|economy|businesse?s?|tax(?:es)?|rights|football|soccer|cricket|teams?|clubs?|films?|books?)$/.test(
    next.text,
  );
}

function isIn(start: number, end: number, at = -1): boolean {
  return start <= at && at < end;
}
