import { type Document, perDocument, type Token } from '../../core/document.ts';
import { withoutOverlaps } from '../../core/span.ts';
import { type CueHit, cueDetector } from '../cues.ts';

type Kind = 'heated' | 'shouting' | 'marks' | 'sarcasm';

/** The wording it goes by. @public */
export const phrases = cueDetector(
  [
    {
      kind: 'heated',
      evidence: 'a retort to the reader',
      phrases: [
        'how (?:dare|could) you',
        '(?:get a (?:grip|life|job|clue)|grow up(?! in| on| with| to be| near| speaking)|shut up|calm down|pipe down|jog on|bore off|sod off|go away|dream on|give me a break|give it a rest|get over (?:it|yourself)|wind your neck in|cry me a river|boo hoo|mind your own business|bring it on|cop on|grow a pair|wise up|do one|zip it|get lost|wake up and smell|get your head out of)(?= *[!.,?\\0]|$| (?:dear|love|mate|pal|sunshine|everyone|people|and|you|will|for|already|\\w+ ?[!.?\\0]))',
        '(?:did|have) you(?: even)? (?:done|do) (?:your|any) (?:research|homework)|do your own (?:research|homework)(?=[.!,]|$)|do your (?:research|homework)(?= *[!.\\0]|$| (?:next time|first|for once)| before (?:you )?(?:post|comment|speak|complain|accus|criticis|moan|attack|tweet|reply))|get your facts (?:right|straight)|check your facts|educate yourself',
        "(?:learn (?:to|how to) (?:read|spell|drive|listen|count)|can you (?:even |not )?(?:read|count)|(?:try|maybe try|perhaps try) (?:reading|thinking|listening|checking)(?: \\w+){0,5}? (?:before|first|for once|properly|next time|again)|read it again|if you (?:had |'d )?(?:actually |even |only |ever )?(?:bothered|troubled) (?:to|yourself)|had you bothered)",
        "what part of (?:<gap>)(?:do(?:n't)? you|you|did you|is)(?: \\w+){0,3}? (?:understand|get|confus\\w+|unclear)",
        'are you (?:serious|kidding|joking|having a laugh|for real|blind|deaf|stupid|thick|mad|insane|out of your mind|taking the (?:mick|piss|mickey)|seriously (?:suggesting|saying|telling|asking|complaining)|even (?:reading|listening|trying)|really (?:that|this|so) \\w+)',
        "you (?:clearly|obviously|evidently|plainly|people|lot|really|just|simply)(?: \\w+)? ?(?:haven't|have no|have not|don't|do not|didn't|can't|cannot|won't|need to|are (?:just|all)|aren't|never|know nothing|know (?:full|very) well|make me|only|must be|should be ashamed|think you)(?: \\w+){0,2}? ?(?:idea|clue|understand|read|listen|care|know|get it|bothered|sick|laugh|moan|complain|whinge|learn|think|seen|watched|looked|checked|better|ashamed|everything|desperate|joking|confused|happy)",
        "(?:you|you're|you are|you've|what you(?:'re| are)?)(?: are| have| been)?(?: just| clearly| obviously| simply| talking| totally| completely| absolutely| dead| making| spouting| spreading| peddling| full of| telling| saying is| posting)* (?:wrong|rubbish|nonsense|garbage|drivel|lies|stuff up|things up|it up|a lie|hot air|tosh|rot|bull|crap|out of order|out of line|being (?:ridiculous|silly|absurd|childish|pathetic|rude|unreasonable|hysterical|dramatic|difficult|deliberately))",
        "stop (?:lying|whining|whingeing|whinging|moaning|complaining|trolling|spreading (?:lies|rumours|nonsense|rubbish|misinformation|falsehoods)|making (?:things|stuff|it|this) up|twisting|wasting (?:our|my|everyone's) time|being (?:so )?(?:silly|ridiculous|childish|rude|dramatic|pathetic|an? \\w+)|your (?:moaning|whining|nonsense|lies)|talking (?:rubbish|nonsense))",
        '(?:nobody|no one|no-one|who)(?: on earth| here)?(?: \\w+)? (?:asked (?:you|for your)|cares (?:what|about your|if you)|forc(?:ed|ing|es) you|made you|wants to hear)',
        "(?:for|this is) the (?:last|umpteenth|hundredth|millionth|tenth|nth|\\d{1,4}(?:st|nd|rd|th)) time(?= *[,.:!\\0]|,? (?:we|i|you|no|the|it|this))|how many (?:more )?times (?:do|must|have|does) (?:we|i|it)|(?:as|like) (?:we|i)(?:'ve| have)?(?: already| repeatedly| clearly){0,2} (?:told|said to|explained to) you",
        "(?:that's|that is|this is|what|what a load of|absolute|utter|complete|total|such|more|pure)(?: an?| just| absolute| utter| complete| total| more| pure| simply| such| the biggest){0,3} (?:load of )?(?:rubbish|nonsense|garbage|drivel|tosh|claptrap|codswallop|twaddle|hogwash|baloney|poppycock|tripe|lie|lies|bilge)(?= *[!.,?\\0]|$)",
        "(?:don't|do not) (?:be (?:so )?(?:ridiculous|silly|absurd|dramatic|pathetic|childish|naive|rude|daft|precious)|lecture (?:me|us)|patronise (?:me|us)|you dare|talk to (?:me|us) like|start with (?:me|us)|get me started|tell (?:me|us) (?:how to|what to|to calm))",
        "(?:if you (?:don't|do not) like it(?: here)?,? (?:then )?(?:leave|tough|move|don't|go|lump|there's)|tough (?:luck|titty)(?= *[!.,?\\0]|$)|(?:deal with|live with|lump|suck) it(?= *[!.\\0]|$)|not our (?:problem|fault)(?= *[!.,\\0]| (?:if|that|you))|that's your problem|say (?:that|it) to my face|i dare you|prove it(?= *[!.,?\\0]|$)|put up or shut up|(?:we|i)(?:'re| are|'m| am)(?: \\w+)? (?:sick|tired|sick and tired|fed up|sick to death) (?:of|with) (?:you|your|people like you|these|being (?:lied|blamed|told|insulted|accused))|(?:keyboard warriors?|armchair experts?|internet trolls?|attention seekers?|snowflakes?|moaners|whingers|naysayers|haters)|you (?:should|ought to) be ashamed|shame on you|who do you think you are|what(?:'s| is) wrong with you|what is your problem|what's your problem|have you lost your mind|go (?:and )?(?:complain|cry|moan) (?:to|somewhere|elsewhere))",
        '(?:typical|classic)(?: \\w+){0,2} (?:response|behaviour|attitude|comment|nonsense|moaning|whingeing) from (?:you|someone|people|a|the usual)',
      ],
      unless: 'coach|workshop|training course|lesson plan|book club',
    },
    {
      kind: 'sarcasm',
      evidence: 'it is marked as sarcasm, or worded as such',
      phrases: [
        '#(?:sarcasm|sarcastic|not|facepalm|eyeroll|justsaying|slowclap|cantfixstupid|firstworldproblems|youhadonejob)',
        '\\/s(?= *[.!\\0]|$)|\\(?sarcasm(?: (?:alert|intended|off|mode))\\)?',
        '(?:yeah|yea|yes|aye|sure)[, ]+(?:right|of course|whatever|because)(?= *[!.,?\\0]|$| (?:that|we|because|everyone|it))',
        "oh[, ]+(?:great|brilliant|fantastic|wonderful|lovely|joy|goody|please|really|the irony|how (?:lovely|sweet|original|convenient|clever|surprising|wonderful|kind)|look|yes[, ]+because|dear[, ]+(?:someone|somebody|did)|look who|perfect|super|well done|come on)(?= *[!.,?…\\0]|$| (?:another|yet|more|here|now|just|,|so|it's|that|who|someone|somebody|because|for|did))",
        "(?:well done|congratulations|congrats|nice one|great job|good job|bravo|nice work|good work|thanks|thank you|cheers|nicely done)[, ]+(?:\\w+ ){0,3}?(?:genius|einstein|sherlock|captain obvious|clever clogs|for nothing|as (?:always|usual)|for (?:ruining|wasting|proving|making (?:things|it|everything) worse|absolutely nothing|stating the obvious|the lecture|your (?:wisdom|pearls|expert|insight)|sharing your (?:wisdom|expertise))|on (?:managing|finally|missing|failing|completely|making (?:a mess|everything))|you've (?:managed|missed|just|outdone|excelled))",
        "(?:no (?:shit|kidding),? sherlock|slow (?:hand ?)?clap|what a (?:surprise|shock|shocker)|surprise,? surprise|who(?:'d| would| could)? have (?:thought|guessed|predicted)(?= *(?:it|that)? *[!?.\\0])|colou?r me (?:shocked|surprised|amazed)|imagine my (?:surprise|shock)|i'm shocked,? (?:i tell you|shocked)|how (?:original|convenient|very (?:original|convenient|mature|clever))(?= *[!.\\0])|tell us something we don't know|tell me something i don't know|riveting stuff|what could (?:possibly )?go wrong|because that(?:'s| is| has| always)? (?:always |really |going to |worked |works |work |so |helps |gone |went ){1,3}(?:\\w+ ?){0,2}|give (?:that|this|the) (?:man|woman|person|guy) a medal|(?:have|here's) a (?:medal|biscuit|gold star|cookie)|my heart bleeds|world's smallest violin|must be (?:nice|hard) (?:to|being) (?:be )?(?:so|always) (?:perfect|clever|right)|in your (?:expert|infinite|humble) (?:opinion|wisdom)|our resident expert|funny how (?:you|that|nobody|no one|they))",
        '(?:good luck|best of luck|all the best) with that(?= *[!.,\\0]|$)',
        "(?:i'm|i am|we're|we are) sure (?:you|that|it|they)(?:'ll|'re|'d| are| will| would| could| know| have)?(?: all| \\w+){0,3}? (?:do (?:so )?much better|know best|know better|perfect|do a better job|a world expert)",
      ],
      unless: 'not sarcasm|no surprise to',
    },
  ],
  { groups: { gap: '[^\\0]{0,60}?' } },
);

/** Everyday words that no sign or acronym consists of: a run of capitals that holds one is a shout. */
const SPOKEN =
  /^(?:YOU|YOUR|YOURE|YOU'RE|I'M|WE'RE|IT'S|THAT'S|DON'T|CAN'T|WON'T|WHY|WHAT|HOW|NEVER|ENOUGH|WRONG|LIAR|LIES|SERIOUSLY|ALWAYS|EVERY|THIS|THAT|THEY|THEIR|THESE|THOSE|ANYONE|NOBODY|SICK|READ|LISTEN|STUPID|RIDICULOUS|AGAIN|JUST|REALLY|ABSOLUTELY|BECAUSE|ASKED|TOLD|SAID|SAYING)$/;
const LEAST_SHOUT = 3;
const SIGNS = /[!?]/;
const EMOJI: ReadonlySet<string> = new Set([
  '🙄',
  '🤡',
  '🤦',
  '🖕',
  '😤',
  '😡',
  '🤬',
  '😠',
  '🤮',
  '💩',
  '👎',
  '😒',
  '🥱',
]);

/** Heated replies, shouting, repeated marks and sarcasm. */
export const escalations = perDocument((document: Document): readonly CueHit<Kind>[] => {
  const { text } = document.prose;
  const hits: CueHit<Kind>[] = [...phrases(document)];
  if (/[!?]{3}/.test(text)) hits.push(...repeatedMarks(document));
  if (/[A-Z]{2,}['’]?[A-Z]* [A-Z]+/.test(text)) hits.push(...shouts(document));
  if (/\p{Extended_Pictographic}/u.test(text)) hits.push(...emoji(document));
  return withoutOverlaps(hits);
});

function repeatedMarks(document: Document): CueHit<Kind>[] {
  const hits: CueHit<Kind>[] = [];
  for (const { index, 0: marks } of document.prose.text.matchAll(/[!?]{3,}/g)) {
    const evidence = [`${marks.length} exclamation or question marks in a row`];
    hits.push({ kind: 'marks', start: index, end: index + marks.length, confidence: 'high', evidence });
  }
  return hits;
}

/** Runs of words in capitals that hold a spoken word and address somebody or end with a mark. */
function shouts(document: Document): CueHit<Kind>[] {
  const hits: CueHit<Kind>[] = [];
  let run: Token[] = [];
  const close = (next: Token | undefined) => {
    if (run.length === 0) return;
    const [first] = run;
    const last = run.at(-1);
    const spoken = run.filter(({ text }) => SPOKEN.test(text.replace('’', "'")));
    if (first !== undefined && last !== undefined && run.length >= LEAST_SHOUT && spoken.length > 0) {
      const marked = next !== undefined && SIGNS.test(next.text);
      const confidence = marked || spoken.length > 1 ? 'high' : 'medium';
      const evidence = [`${run.length} words in capitals in a row`];
      hits.push({ kind: 'shouting', start: first.start, end: last.end, confidence, evidence });
    }
    run = [];
  };
  for (const token of document.tokens) {
    const goesOn = run.length === 0 || run[0]?.block === token.block;
    if (goesOn && token.kind === 'word' && !token.quoted && isShouted(token.text)) run.push(token);
    else if (!(goesOn && run.length > 0 && token.text === ',')) close(token);
  }
  close(undefined);
  return hits;
}

function isShouted(word: string): boolean {
  return /^[A-Z][A-Z'’]*$/.test(word);
}

function emoji(document: Document): CueHit<Kind>[] {
  return document.tokens
    .filter(({ kind, text, quoted }) => kind === 'emoji' && !quoted && EMOJI.has(text.slice(0, 2)))
    .map(({ start, end }) => {
      const evidence = ['an emoji of scorn or anger'];
      return { kind: 'sarcasm', start, end, confidence: 'medium', evidence };
    });
}
