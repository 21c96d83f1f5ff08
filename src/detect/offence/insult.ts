import { perDocument } from '../../core/document.ts';
import type { Hit } from '../../core/hit.ts';
import { INSULT_ADJECTIVE, INSULT_NOUN } from './lexicon.ts';

export interface InsultHit extends Hit {
  readonly quoted: boolean;
}

const FILLER =
  '(?:(?:a|an|the|such|such a|all|just|really|so|very|absolute|absolutely|complete|completely|total|totally|utter|utterly|right|proper|real|bunch of|pack of|load of|lot of|bloody|fucking|little|big|pair of|nothing but|nothing more than|[a-z]+ly) ){0,4}';
const PERSON =
  '(?:you(?: lot| people| guys)?|he|she|they|these people|those people|this (?:man|woman|person|guy|minister|mhk|councillor|politician|lot)|that (?:man|woman|person|guy|lot)|the (?:minister|chief minister|manager|staff|council|councillors?|mhks?|teachers?|nurses?|doctors?|boss|officer|officers|reporter|journalists?|government)|(?:my|our|your|his|her|their) (?:boss|manager|colleagues?|minister|neighbours?|teachers?|staff|councillors?))';

let compiled: readonly RegExp[] | undefined;

/** Patterns that aim an insult at somebody; compiled when a draft first holds an insulting word. */
function patterns(): readonly RegExp[] {
  const be =
    "(?:are|is|was|were|['’]re|['’]s|look like|looks like|act like|sounds? like|must be|have always been|has always been|really are|really is)";
  return (compiled ??= [
    new RegExp(
      String.raw`\b(${PERSON} ?${be} (?:not only |both )?${FILLER}(?:(?:${INSULT_ADJECTIVE}),? ){0,2}(?:${INSULT_NOUN}|${INSULT_ADJECTIVE}))(?![\w-]| (?:about|at|of|with|that|to|for|from|on|joke about)\b)`,
      'gi',
    ),
    new RegExp(String.raw`\b(you (?:(?:${INSULT_ADJECTIVE}),? ){0,2}(?:${INSULT_NOUN}))\b`, 'gi'),
    new RegExp(
      String.raw`\b(what (?:a|an) ${FILLER}(?:(?:${INSULT_ADJECTIVE}) ){0,2}(?:idiot|moron|imbecile|cretin|numpty|muppet|plonker|pillock|git|prat|twit|clown|loser|liar|coward|creep|thug|hypocrite|dickhead|wanker|tosser|twat|bastard|bitch|cunt|arsehole|asshole|prick|eejit))\b`,
      'gi',
    ),
    new RegExp(
      String.raw`\b((?:these|those|such|bunch of|pack of|load of|lot of|you) (?:(?:${INSULT_ADJECTIVE}),? ){0,2}(?:idiots|morons|imbeciles|cretins|halfwits|numpties|muppets|plonkers|pillocks|gits|prats|clowns|scumbags?|scum|liars|cowards|perverts|thugs|hypocrites|wankers|tossers|twats|bastards|arseholes|assholes|dickheads|eejits))\b`,
      'gi',
    ),
    new RegExp(
      String.raw`\b((?:stupid|useless|bloody|pathetic|lying|lazy|fat|ugly|dirty|thick|ignorant|fucking) (?:(?:little|old|bloody|fat) )?(?:idiots?|morons?|imbeciles?|cretins?|gits?|cows?|prats?|clowns?|bastards?|bitch(?:es)?|fools?|losers?|liars?|pigs?|scum|creeps?|brats?))\b`,
      'gi',
    ),
  ]);
}

/** Negated, supposed or told of: `not an idiot`, `if you are stupid`, `called him a liar`. */
const NEGATED = /\b(?:not|never|n['’]t|no|isn|aren|if|whether|unless|without)\W+(?:\w+\W+){0,2}$/i;
const TOLD =
  /\b(?:said|says|called|calls|calling|claim(?:s|ed)?|alleged|accus(?:es|ed|ing)|reported|wrote|writes|told|tweet(?:ed|s)?|shouted|yelled|quoted?|saying|write|writing)\b[^.!?\n]{0,40}$/i;

/** Insults aimed at somebody. */
export const detectInsults = perDocument((document): readonly InsultHit[] => {
  const { text } = document.prose;
  if (!mayInsult(text)) return [];
  const hits: InsultHit[] = [];
  for (const pattern of patterns()) {
    for (const match of text.matchAll(pattern)) {
      const value = match[1] ?? match[0];
      const start = match.index + match[0].lastIndexOf(value);
      const end = start + value.length;
      if (hits.some((hit) => hit.start < end && start < hit.end) || /\bnot\b|n['’]t\b/i.test(value)) continue;
      const before = text.slice(Math.max(0, start - 50), start);
      if (NEGATED.test(before)) continue;
      const quoted = document.tokens.some((token) => token.start >= start && token.start < end && token.quoted);
      const told = quoted || TOLD.test(before);
      const evidence = [told ? 'an insult that the draft quotes or reports' : 'an insult aimed at somebody'];
      hits.push({ start, end, quoted: told, confidence: told ? 'medium' : 'high', evidence });
    }
  }
  return hits.sort((a, b) => a.start - b.start);
});

let quick: RegExp | undefined;

function mayInsult(text: string): boolean {
  quick ??= new RegExp(String.raw`\b(?:${INSULT_NOUN}|${INSULT_ADJECTIVE})\b`, 'i');
  return quick.test(text);
}
