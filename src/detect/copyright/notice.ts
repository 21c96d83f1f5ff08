import { type Document, perDocument } from '../../core/document.ts';
import { withoutOverlaps } from '../../core/span.ts';
import { type CueHit, cueDetector } from '../cues.ts';

type Kind = 'reserved' | 'stock' | 'taken' | 'lyrics';

/** The wording it goes by. @public */
export const phrases = cueDetector(
  [
    {
      kind: 'reserved',
      evidence: 'it says that the rights are somebody else’s',
      phrases: [
        'all rights reserved',
        "no (?:copyright )?infringement (?:is )?intended|(?:i|we) (?:do not|don't|did not|didn't|doesn't) own (?:the (?:rights?|copyright|music|song|image|images|picture|photo|clip|video|content)|any (?:rights?|of this|of the)|this (?:music|song|image|picture|photo|clip|video|art|artwork|content)|rights)",
        '(?:all )?(?:credits?|props|rights|ownership|copyright)(?: all)? (?:goes |go |belongs? |due )?to (?:the |its |their |whoever |respective |rightful |original |whichever |this ){1,3}(?:owners?|artists?|photographers?|creators?|authors?|writers?|original|took it|made it|drew it|wrote it|person|singer|band)?',
        "(?:used|posted|shared|reposted|copied|published|uploaded|borrowed) (?:it |this |them )?without (?:asking|permission|the (?:owner|artist|photographer|author)'s|a licen[cs]e|consent from the (?:photographer|artist|author|owner))",
        "(?:not|isn't|is not) (?:my|our) (?:own )?(?:photo|picture|image|pic|video|artwork|drawing|words|work|music|poem|recipe)(?= *[!.,\\0]|$| (?:but|so|just|sadly|unfortunately))",
        "(?:it's|it is|this is|counts as|claim(?:ing)?|under|probably|surely) (?:just )?fair (?:use|dealing)(?= *[!.,\\0]|$| (?:right|isn't|so|anyway|because))",
        "(?:the )?photographer (?:won't|will not|wouldn't|doesn't|didn't) (?:mind|notice|know|object|care)",
        '(?:copyright|\\(c\\)) (?:of|by|belongs to|held by|owned by|holder:?) (?!the (?:crown|department|government|owner|author)|crown|isle of man)(?:the )?\\w+',
      ],
      unless: 'should|must not|do not (?:use|post|share)|guidance|policy|unless|respect copyright|learn about|how to',
    },
    {
      kind: 'stock',
      evidence: 'an agency’s picture or its watermark is named',
      phrases: [
        '(?:shutterstock|getty ?images|istock(?:photo)?|alamy|adobe stock|dreamstime|depositphotos|123rf|big ?stock ?photo|pa images|rex features|reuters pictures|afp photo|canstock)(?:[ _-](?:photo|image|picture|id|preview|comp|stock|\\d{5,})){0,2}',
        '(?:crop(?:ped|ping)?|remov(?:e|ed|ing)|hid(?:e|den|ing)?|blur(?:red|ring)?|photoshop(?:ped|ping)?|edit(?:ed|ing)?|ignore|cut|covered|got rid of)(?: out| off| over| up)? (?:the |their |its |that |that annoying )?watermarks?',
        '(?:with|excuse|sorry about|mind|ignore|see|still has|has) (?:the |a |its |their )watermarks?',
      ],
      unless:
        "avoid|do not|don't|instead of|rather than|never|without|licen[cs]ed (?:from|by|through)|under licen[cs]e|our (?:account|subscription)|with permission|such as|bought from|paid for",
    },
    {
      kind: 'taken',
      evidence: 'it says that somebody else’s work was taken',
      phrases: [
        "<work>(?: \\w+){0,4}? (?:was |were |is |are |has been |have been |i |we |which i |that i |i've |we've |just ){0,2}(?:taken|took|lifted|copied|nicked|pinched|borrowed|stolen|stole|ripped|grabbed|saved|downloaded|screenshotted|screen-?grabbed|pulled|swiped|scanned|recorded|found|pasted|reproduced|plagiarised)(?: straight| directly| right| word for word| shamelessly)? (?:from|off|out of|on|via) <place>",
        "(?:i|we|i've|we've|just|shamelessly)(?: have| just| shamelessly)? (?:lifted|copied|nicked|pinched|borrowed|stole|ripped|grabbed|screenshotted|screen-?grabbed|swiped|scanned|plagiarised|copied and pasted|cut and pasted|took)(?: \\w+){0,2}? (?:this|that|it|them|these|the|a|some|their|his|her|most of (?:this|it)|your)(?: \\w+){0,3}? ?(?:from|off|out of) (?!the (?:original )?(?:minutes|agenda|press release|report by us)|our)<place>",
        '(?:taken|lifted|copied|nicked|pinched|stolen|ripped|grabbed|scanned|plagiarised|copied and pasted|cut and pasted|shamelessly stolen)(?: straight| directly| word for word| shamelessly)? (?:from|off|out of) <place>',
        "(?:found|got|googled|saw|saved) (?:it|this|them|these|the (?:picture|photo|image|clip|cartoon|meme)|that)(?: \\w+)? (?:on|off|from|via|through) (?:google(?: images)?|pinterest|the (?:internet|web|net)|instagram|tiktok|someone's)",
        '(?:source|image|photo|picture|pic|credit|courtesy of)(?: credit)?(?: from| via| by)?:? ?(?:google images|google image search|google|the internet|pinterest|unknown|the web|internet)(?= *[!.,)\\0]|$)',
        "(?:here's|here is|posting|below is|i've pasted|pasted below|copied below|sharing|read|attached is|uploaded|uploading) (?:the )?(?:whole|full|entire|complete) (?:text of (?:the|an|his|her) |pdf of (?:the|an) )?(?:\\w+ )?(?:article|chapter|book|song|episode|film|movie|album|poem|interview|story|column|paper from|programme|score|sheet music)",
        '(?:scanned|photocopied|photographed|screenshots? of)(?: \\w+){0,4}? (?:pages?|chapters?|the (?:book|article|newspaper|magazine)|article|from the (?:book|paper|magazine|examiner|courier))',
        '(?:recorded|filmed|taped|ripped)(?: \\w+){0,3}? (?:off|from|at|in) (?:the |my )?(?:tv|telly|television|radio|cinema|netflix|spotify|concert|gig|youtube|show)',
      ],
      unless:
        "with (?:kind )?permission|by permission|courtesy|licen[cs]ed|under licen[cs]e|open government|creative commons|public domain|census|survey|data|our (?:own )?(?:archive|report|website|page)|cctv|body-?worn|evidence|police|defendant|crime|victim|witness|should not|do not|don't|must not|never|dna|samples?",
    },
    {
      kind: 'taken',
      evidence: 'it gives away what readers are meant to pay for',
      phrases: [
        "so (?:that )?(?:you|nobody|no one|readers)(?: [\\w']+)? (?:hits?|pays?|meets?|has to|have to|needs? to) (?:\\w+ ){0,3}(?:paywall|subscription|subscribe)",
        '(?:dodges?|dodging|avoids?|avoiding|beats?|skips?|without|hit(?:ting)?|escapes?) (?:the|their|its) paywall',
      ],
    },
    {
      kind: 'lyrics',
      evidence: 'it quotes a song',
      phrases: [
        "(?<=^|\\0)(?:song )?lyrics ?:|(?:song )?lyrics (?:from|by|of|to|below|in full|:)|(?:in|to quote) the (?:words|lyrics) of (?:the )?(?:song|abba|the beatles|queen|adele|ed sheeran|taylor swift|elton john|oasis|coldplay|bob dylan|bob marley|david bowie|madonna|the bee gees|bee gees|u2|abba's|great|late)",
        '(?:as|like) (?:the )?(?:abba|beatles|queen|adele|ed sheeran|taylor swift|elton john|oasis|coldplay|bob dylan|bob marley|david bowie|madonna|bee gees|u2|song|\\w+ \\w+) (?:once )?(?:sang|sings|sing|goes)(?= *[:,\\0"“])',
        '(?:sing along|all together now|altogether now)(?: \\w+){0,2}?:',
        '(?<=^|\\0)\\[?(?:chorus|verse \\d|first verse|bridge)\\]?:',
      ],
      unless: 'saying|adage|proverb|story goes|old joke|phrase|motto|rhyme goes',
    },
  ],
  {
    groups: {
      work: '(?:photos?|photographs?|pictures?|pics?|images?|clips?|videos?|footage|screenshots?|screengrabs?|maps?|cartoons?|memes?|drawings?|artwork|illustrations?|gifs?|graphics?|text|articles?|story|stories|extracts?|passages?|verses?|poems?|recipes?|songs?|lyrics|tracks?|music|audio|logo|font|soundtrack|tune|quote|paragraphs?|words|post)',
      place:
        "(?:google(?: images)?|the (?:internet|web|net|telly|tv|papers?|newspapers?|book|cinema|radio|film|album|bbc|times|guardian|telegraph|sun|mirror|daily \\w+|examiner|courier|independent|film|programme|magazine|band's|artist's|photographer's|author's|new yorker|economist|official video)|facebook|instagram|insta|pinterest|youtube|tiktok|twitter|flickr|netflix|spotify|wikipedia|getty|shutterstock|reddit|manx radio|iomtoday|isle of man newspapers|three fm|energy fm|someone(?:'s| else's)?|somebody(?: else)?(?:'s)?|a (?:book|newspaper|magazine|website|blog|film|song|friend's|photographer's|stranger's|news site)|another (?:\\w+ )?(?:website|account|page|blog|site|artist|photographer)|tv|his (?:book|website|page|blog|album|instagram)|her (?:book|website|page|blog|album|instagram)|their (?:\\w+ )?(?:book|website|page|blog|album|instagram|site|video|account|feed)|(?:\\w+'s) (?:book|website|page|blog|album|song|instagram|facebook|new (?:book|album|single)|poem|video|feed|column|flickr)|@\\w+)",
    },
  },
);

/** Works that belong to Government itself, or that anybody may use. */
const FREE =
  /^[\s\d,–-]*(?:the )?(?:crown|isle of man government|iom government|government|department|open government|creative commons|public domain|ordnance survey)/i;
const SIGN =
  /(?:©|\(c\)(?= ?(?:\d{4}|[A-Z]))|\(C\)(?= ?\d{4})|℗|(?<![\w-])[Cc]opyright(?= (?:©|\([cC]\)|(?:19|20)\d\d)))(?: ?(?:©|\([cC]\)))?(?: ?(?:19|20)\d\d(?:[-–](?:19|20)?\d\d)?)?/g;
/** A line of at least four words after a note, as songs are quoted. */
const SUNG = /(?:[♪♫♬♩]|🎵|🎶){1,3}[ \t]*(?:[^\s♪♫♬♩]{1,30}[ \t]+){3,40}[^\s♪♫♬♩]{1,30}[ \t]*(?:[♪♫♬♩]|🎵|🎶)?/gu;

/** Notices of rights, agencies’ pictures, works that were taken, and lyrics. */
export const rightsNotices = perDocument((document: Document): readonly CueHit<Kind>[] => {
  const { text } = document.prose;
  const hits: CueHit<Kind>[] = [...phrases(document)];
  if (/[©℗]|\(c\)|copyright/i.test(text)) hits.push(...signs(text));
  if (/[♪♫♬♩]|🎵|🎶/u.test(text)) hits.push(...songs(text));
  return withoutOverlaps(hits);
});

function signs(text: string): CueHit<Kind>[] {
  return [...text.matchAll(SIGN)].flatMap(({ index, 0: sign }): CueHit<Kind>[] => {
    const end = index + sign.length;
    const evidence = ['a sign of copyright'];
    return FREE.test(text.slice(end, end + 40)) ||
      /(?:crown|government) $/i.test(text.slice(Math.max(0, index - 20), index))
      ? []
      : [{ kind: 'reserved', start: index, end, confidence: 'high', evidence }];
  });
}

function songs(text: string): CueHit<Kind>[] {
  return [...text.matchAll(SUNG)].map(({ index, 0: line }): CueHit<Kind> => {
    const evidence = ['words between notes of music'];
    return { kind: 'lyrics', start: index, end: index + line.length, confidence: 'high', evidence };
  });
}
