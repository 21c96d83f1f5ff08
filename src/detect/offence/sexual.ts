import { perDocument } from '../../core/document.ts';
import { hitAt, type VoicedHit } from './context.ts';
import { entryOf } from './lexicon.ts';
import { findAll, type Match, patterns } from './pattern.ts';
import { offenceSentences, type Word } from './words.ts';

/** Offers, wishes and remarks about a body, without a vulgar word of their own. */
const PHRASES = patterns([
  '[send|show|want|share|post ?me|us ?some ?your|her|his nudes|tits|boobs|cock|dick|naked|nude ?pics|pictures|photos]',
  "i|i'd|'d|would|want|wanna|gonna [fuck|shag|bang|screw|bone|smash|ride *1 her|him|you|that|them]",
  'i|we|wanna|want|you *3 [have|having ?wild ?hot ?rough ?casual sex with] me|you|her|him',
  '[want|wanna|gonna|need|get ?to ?you ?have ?some sex|laid|naked|horny] *1 with|you|me|tonight',
  '[nice|great|lovely|huge|big|massive|perfect|fit tits|boobs|rack|ass|arse|knockers|titties|booty|bum|cleavage]',
  '[so|well|proper|really horny|randy|gagging ?for ?it]',
  '[look|looks|looking at the legs|tits|arse|rack|jugs|pair|chest|bum on that|her|him|it|those]',
  '[bangs|goes|go|bang like a|the barn|dunny|shithouse|steam|train|rabbit] ?door ?train',
  '[nice|lovely|great|cracking|fit|cute|decent ?pair ?of legs|bum|arse|backside|tits|boobs|rack|bod on the|that|our|her|him|you|this ?new ?young receptionist|nurse|lifeguard|girl|girls|lady|ladies|lass|woman|women|teacher|presenter|intern|barmaid|policewoman|lad|one|her|him|you|secretary|newsreader]',
  '[sit|sits|sitting on my face]',
  '[hot|sexy|horny|naughty babe|babes|girls|milf|milfs|singles|chick|chicks|lady|ladies]',
  '[suck|lick|eat|ride|stroke|rub ?on my|his|her|your|that cock|dick|balls|pussy|clit|ass|tits|face|finger]',
  'get|gets|got|put|hand|hands|look|looking *1 [in|into|inside|up my|your|his|her pants|knickers|panties|bra|skirt] $',
  '[on your|her|his knees ?and ?,] suck|whore|slut|babe',
  '[bend|bent|bending you|her|him ?right over ?the|that|my|a|your|his|her ?kitchen|office desk|table|bonnet|sofa|bed|chair|worktop|counter|sink|knee|and]',
  'you|he|she|they *1 [great|good|best|better|useful|talented|happiest|busy on|with his|her|your|their knees]',
  '[slept|sleeping|sleeps|shagged|shagging|sucked|sucking|blew|screwed his|her|your|their ?own ?whole way to|into|up]',
  '[on|down|got|get *1 his|her|your|their knees] *3 job|promotion|promoted|boss',
  '[give|gave|giving her|him|you one] $|,|any|all|and|if',
  '[porn|xxx|sex video|videos|pics|clip|tape|star|site] *2 link|watch|free|here|below|bio',
  '[free|watch|hot|hardcore|amateur porn|xxx|sex ?videos]',
  '[naked|nude|topless pics|pictures|selfie|selfies|photo|photos|women|girls|babes] *3 link|dm|send|hot|free|bio|onlyfans|lol',
]);
/** Writing of the law, of health and of schooling, which names things by their names. */
const SOBER =
  /\b(?:court|charged|convicted|sentenced|victims?|assault(?:ed|s)?|police|offen[cd](?:er|es?|ing)|abuse[dr]?|clinic|nhs|health|screening|cancer|education|curriculum|contracepti(?:on|ve)|infections?|trafficking|prosecut(?:or|ors|ion|ed)|defendants?|exploitation|counts? of|felony|minors?|survey|research|chlamydia|gonorrhoea|syphilis|herpes|hiv|hpv|mpox|stis?|condoms?|prep|vaccin\w+|transmi\w+|pregnan\w+)\b/i;

/** Of the levels of the lexicon. */
const EXPLICIT = 3;

/** Sexual wording that only vulgar or pornographic writing uses. */
export const detectSexual = perDocument((document): readonly VoicedHit[] => {
  const hits: VoicedHit[] = [];
  for (const sentence of offenceSentences(document)) {
    const matches = findAll(PHRASES(), sentence.words).filter((match) => !holdsInnocent(sentence.words, match));
    const isExplicit = sentence.words.some(({ entry }) => (entry?.sexual ?? 0) >= EXPLICIT);
    if (matches.length === 0 && !isExplicit) continue;
    if (SOBER.test(document.prose.text.slice(sentence.start, sentence.end))) continue;
    for (const match of matches) hits.push(hitAt(sentence, match, 'high', ['sexual wording about somebody']));
    for (const [at, word] of sentence.words.entries()) {
      if ((word.entry?.sexual ?? 0) < EXPLICIT || isNamed(word, at)) continue;
      const hit = hitAt(sentence, { start: at, end: at + 1 }, 'high', ['a sexually explicit word']);
      if (!hits.some(({ start, end }) => start <= hit.start && hit.start < end)) hits.push(hit);
    }
  }
  return hits;
});

/** `Great tits` among birds: a word of the lexicon in another sense has no entry. */
function holdsInnocent(words: readonly Word[], { start, end }: Match): boolean {
  return words.slice(start, end).some(({ text, entry }) => entry === undefined && entryOf(text)?.strong !== undefined);
}

/** A capital inside a sentence makes a name of it: Mr Hooker, Mrs Bonk. */
function isNamed({ raw }: Word, at: number): boolean {
  return at > 0 && /^\p{Lu}\p{Ll}+$/u.test(raw);
}
