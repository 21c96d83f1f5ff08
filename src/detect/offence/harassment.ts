import { perDocument } from '../../core/document.ts';
import { hitAt, type VoicedHit } from './context.ts';
import { findAll, type Match, patterns } from './pattern.ts';
import { type OffenceSentence, offenceSentences, type Word } from './words.ts';

/** Somebody is told to be silent, to go away or to suffer, or is mocked and goaded. */
const PATTERNS = patterns([
  '[shut ?the ?fuck|hell ?your up|face|mouth|trap|gob|cakehole|piehole ?up]',
  '[shut it] $',
  '[stfu]',
  '[gtfo]',
  '[get a life|grip|clue|brain|job|room] ?, $',
  '[get lost] $',
  '[get stuffed]',
  '[get bent] $',
  '[get *1 head|heads out of your|his|their|her]',
  '[get over yourself|yourselves]',
  '[get over it] ?, $',
  '[go ?and ?right ?straight cry|whine|whinge|moan ?to|about|somewhere ?else]',
  '[go ?right ?straight to hell]',
  '[go ?away ?and ?take ?a fuck|screw|shag|stuff|jump|hang yourself|in ?a ?the ?lake|off]',
  '[go back|home to where ?the ?fuck ?ever you|u|they|he|she came|come|belong]',
  '[go back|home to ?your ?own country|africa|mexico|pakistan|poland|india|liverpool|mummy]',
  '^ [go away|home] $',
  '[cry|cope|seethe harder|more] $',
  '[cry me a river]',
  '^ [cope] $',
  '[stay mad|triggered|salty]',
  '[die mad]',
  '[drop dead]',
  '[screw|stuff|blast|damn|sod|bugger|naff|fuck|eff|f you|off|yourself|u]',
  '[fuck ?right off|you|u|yourself|yourselves]',
  '[piss|bugger|sod|bog|naff|eff|feck off]',
  '[jog on] $',
  '[do one] $',
  '[up yours]',
  '[bite|blow|eat me|shit]',
  '[suck my|it|a|deez ?fat ?big ?cock|dick|balls|nuts]',
  '[kiss my ?big ?fat ?hairy ass|arse|butt]',
  '[take your|his|her|ur meds|pills|medication|tablets]',
  '[off|forgot|forget|need|needs your|his|her meds]',
  '[crawl ?on back *2 under|into|hole|rock]',
  '[nobody|no-one|noone ?really ?even ?one cares|asked ?what ?you ?u ?think]',
  '[nobody|no-one|noone ?really ?even likes you|u|them|him|her]',
  '[no one ?really ?even cares|asked|likes you|what|u]',
  '[who|nobody ?the ?fuck ?even asked ?you|u ?for] ?you ?anyway ?? $',
  '[what *4 wrong|matter with you|u|ur|these ?people] ?people $',
  '[are|r you|u ?just ?really ?even ?all ?completely blind|deaf|stupid|thick|mad|insane|mental|crazy|dumb|drunk|high|retarded|dense|simple|special|slow ?in|or|on ?the ?drugs|crack ?head] $',
  '[are|r you on|smoking drugs|crack|something]',
  '[you people make|are|always|never|just|need|disgust] *1 me|sick|so|the|all|stupid|pathetic',
  '[do|does us|everyone|everybody|the a|all ?world a|favour|favor ?favour ?favor]',
  "[waste|wasting ?of my|our|everyone's time]",
  '[learn ?how to read|spell|write|drive|think] $',
  '[try|start using your|a brain|brains]',
  '[use your ?tiny brain|loaf]',
  '[grow up|some|a ?pair ?balls ?spine] ?, ?you $',
  '[grow a pair|spine|brain]',
  '[man up]',
  '[bore off]',
  '[wind your neck in]',
  '[give your head a wobble]',
  '[away and ?go ?boil shite|bile|head]',
  '[what planet are|is you|he|she ?they]',
  '[how stupid|dumb|thick|dense|ignorant|blind|gullible|pathetic|naive *1 can|do|are|is|must you|u|they|he|she|people|anyone|be]',
  "[you|u must|have|'ve ?got ?to be stupid|thick|mad|insane|blind|mental]",
  "[you|u 're|are *1 a|an|such|the ?absolute ?complete ?total ?utter ?such ?a joke|disgrace|embarrassment|failure|waste|nobody|nothing|mess|disappointment|liability]",
  "[you|u 're|are ?so|just ?literally ?worth nothing|worthless|irrelevant|pathetic|embarrassing|finished|clueless]",
  "[you|u have|'ve|know|understand ?got ?absolutely no|fuck ?all clue|brain|brains]",
  '[embarrassing yourself|yourselves]',
  '[stop embarrassing|humiliating yourself|yourselves]',
  '[should be ashamed of] yourself|yourselves|themselves|himself|herself',
  '[shame on you|them|him|her|u]',
  '[do|does *1 even|not have|got a|any ?single brain|clue]',
  '[i|we hate|despise|loathe|detest you|him|her|them|u ?so ?people]',
  '[you disgust|sicken|repulse me|us]',
  '[you|u make|makes me|us ?all ?physically sick|vomit|puke|ill]',
  '[no wonder *1 nobody|everyone|your likes|hates ?wife ?left you]',
  '[your|ur mum|mom|mother|mama ?is ?so] ?a *1 <insult>|<trait>|<strong>|fat|joke|lol',
  '[lol|lmao|haha at you|u|him|her|them|these] ?lot ?people ?losers',
  '[triggered|butthurt ?much ?? snowflake|snowflakes|lefties|liberals|libs|yet|much]',
  '[wake up ?, sheeple|sheep|people|morons|idiots]',
  '[hang|hold your head|heads in shame]',
  '[kill|delete your|ur account|yourself]',
  '[delete this|your account]',
  '[put|stick a sock|lid in|on it]',
  '[ok|okay boomer|karen]',
  '[talk|talking|speak out|shit|crap|rubbish of|again ?your *1 arse|ass|backside]',
  '[full of it|crap|shit|yourself|hot] ?air $',
]);

/** Before these, somebody speaks of himself or of something else: `I’ll shut up`, `we can’t get over it`. */
const OWN = new Set("i ima 'll me myself never not n't to cannot we they he she".split(' '));

/** `COPE` in a sentence of small letters stands for other words. */
function isInitials({ words }: OffenceSentence, { start, end }: Match): boolean {
  const raw = words[start]?.raw ?? '';
  return (
    end - start === 1 &&
    /^[A-Z]{2,}$/.test(raw) &&
    raw !== 'STFU' &&
    raw !== 'GTFO' &&
    raw !== 'KYS' &&
    words.some((word) => /^[a-z]{3,}$/.test(word.raw))
  );
}

/** Of `how stupid can you be` the words of contempt; the whole where none says it alone. */
function worstOf({ words }: OffenceSentence, match: Match): Match {
  let { start, end } = match;
  while (start < end && !isContempt(words[start])) start++;
  while (end > start && !isContempt(words[end - 1])) end--;
  return start < end ? { start, end } : match;
}

function isContempt(word: Word | undefined): boolean {
  return (word?.entry?.trait ?? 0) > 0 || (word?.entry?.insult ?? 0) > 1;
}

/** Dismissive, goading or mocking wording that is aimed at somebody. */
export const detectHarassment = perDocument((document): readonly VoicedHit[] => {
  const hits: VoicedHit[] = [];
  for (const sentence of offenceSentences(document))
    for (const match of findAll(PATTERNS(), sentence.words)) {
      if (OWN.has(sentence.words[match.start - 1]?.text ?? '') || isInitials(sentence, match)) continue;
      hits.push(hitAt(sentence, worstOf(sentence, match), 'high', ['wording that dismisses, goads or mocks somebody']));
    }
  return hits;
});
