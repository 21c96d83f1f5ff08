import { perDocument } from '../../core/document.ts';
import { hitAt, type VoicedHit } from './context.ts';
import { findAll, patterns } from './pattern.ts';
import { offenceSentences } from './words.ts';

const BODY =
  'brain|brains|skull|skulls|guts|intestines|bowels|entrails|flesh|limb|limbs|eyeball|eyeballs|eyes|throat|throats|head|heads|face|arm|arms|leg|legs|body|bodies|corpse|corpses|torso|organs|bone|bones|fingers|innards|skin|tongue|stomach|belly';
const PATTERNS = patterns([
  `[blood *2 everywhere|spurting|spurted|gushing|gushed|splattered|splatter|pouring|poured|dripping|drenched|oozing|squirting]`,
  `[blood ?and guts|gore|brains|entrails]`,
  `[skull|head|belly|chest|face *1 split|burst|cracked|popped ?wide|clean ?open like|open]`,
  `[choking|choked|drowning|drowned|gurgling|gargling on|in his|her|their|its ?own blood|vomit|guts]`,
  `[guts|entrails|intestines|innards|bowels strung|draped|trailing|dragged|spilling *3]`,
  `[brains|guts|intestines|entrails|bowels|innards|eyeballs *4 out|everywhere|splattered|spilled|spilling|hanging|floor|wall|pavement|road|ground]`,
  `[splattered|spattered|smeared *4 blood|brains|guts|flesh]`,
  `[severed ?and ?bloody ${BODY}|hand|hands|foot|feet|finger]`,
  `[mutilated|dismembered|decapitated|disembowelled|disemboweled|charred|mangled|rotting|bloated|maggot-ridden|headless|bloodied ?and ?burnt corpse|corpses|remains|body|bodies|torso|flesh|limbs]`,
  `[gouged|gouge|gouging|ripped|rip|tore|torn|carved|hacked *2 ${BODY} *1 out|off|open|apart]`,
  `[${BODY} *2 ripped|torn|hacked|carved|gouged|blown|sliced *1 off|out|open|apart|bits|pieces]`,
  `[skull|skulls|head|face *2 caved|smashed|crushed|exploded|pulped *1 in|open|apart|pulp]`,
  `[hacked|chopped|blown|torn|ripped|sliced *1 to|into ?a ?thousand pieces|bits|shreds|pulp]`,
  `[burned|burnt|skinned|flayed|boiled|eaten|buried alive]`,
  `[slit|slitting|slits his|her|their|its throat|throats|wrist|wrists]`,
  `[pool|pools|puddle|river|rivers|fountain of *1 blood]`,
  `[drenched|soaked|swimming in *2 blood]`,
  `[gory|gruesome|grisly|bloodsoaked|blood-soaked detail|details|scene|scenes|photo|photos|video|footage|pictures|death|deaths]`,
  `[disembowelled|disemboweled|eviscerated|flayed|impaled]`,
  `[hanging|hung|dangling *1 by *3 skin|flesh|tendon|tendons|sinew]`,
  `[maggots *3 crawling|crawl|crawled|pouring|spilling *7 eye|eyes|mouth|nose|wound|skull|corpse|sockets]`,
]);
/** Words of a court's report: what a charge has to say is not gore for its own sake. */
const SOBER =
  /\b(?:court|charged|convicted|sentenced|guilty|prosecut(?:or|ors|ion|ed)|defendants?|murder(?:ed|ing)?|trial|jury|district attorney|investigat(?:ors?|ion)|police|victims?|inquest|deputy|paramedics?|autopsy|testified|first aid|suspects?|arrested|surgery|surgeon|donors?|transplant|film|macbeth|hamlet|shakespeare|theatre|panto(?:mime)?|novel|museum|stab(?:bed|bing)|attack(?:ed)?)\b/i;
const SPORT = /\b(?:race|match|budget|market|sale|figures|targets?|paper|timber|vegetables|onions?)\b/i;

/** Wounds and bodies described for their horror. */
export const detectGore = perDocument((document): readonly VoicedHit[] => {
  const hits: VoicedHit[] = [];
  for (const sentence of offenceSentences(document)) {
    const text = document.prose.text.slice(sentence.start, sentence.end);
    if (SOBER.test(text) || SPORT.test(text)) continue;
    for (const match of findAll(PATTERNS(), sentence.words))
      hits.push(hitAt(sentence, match, 'high', ['a wound or a dead body described in detail']));
  }
  return hits;
});
