import { cueDetector } from '../cues.ts';

const GROUPS = {
  gap: '[^\\0]{0,60}?',
  job: 'civil servants?|public servants?|government (?:employees?|officers?|workers?|officials?|advisers?)|council (?:officers?|employees?|workers?)|police officers?|nurses?|doctors?|gps?|consultants?|teachers?|head ?teachers?|social workers?|paramedics?|firefighters?|prison officers?|planning officers?|planners?|inspectors?|officers?|officials?|managers?|directors?|ministers?|advisers?|members? of (?:the )?(?:\\w+ )?staff|staff members?|employees?|(?:government|council|treasury|department|departmental|nhs|in-house) (?:lawyers?|solicitors?|advocates?|economists?|accountants?|scientists?|statisticians?|engineers?|analysts?|auditors?|surveyors?)|someone who works|somebody who works|a person who works|a worker',
  body: "government|govt|gov|council|department|dept|doi|dhsc|desc|defa|dfe|dha|cabinet office|treasury|manx care|nhs|civil service|police|constabulary|tynwald|hospital|noble's|ministry|home office|public service|local authority|commissioners",
  view: "think|believe|feel|reckon|say|hate|love|support|back|oppose|want|urge|endorse|agree|disagree|condemn|applaud|prefer|find|doubt|hope|wish|know|can't stand|am sick|am against|am in favour|'m against|'m in favour|'m sick|'m all for|am all for|'m voting|am voting|vote|will be voting|would say|can say|can tell you|say no|say yes",
  verdict:
    '(?:an? |the |such an? |so |just |really |absolutely |utterly |simply |plain |complete |total |pure |very |quite ){0,3}(?:(?:good|great|bad|terrible|stupid|daft|brilliant|right|wrong|poor) (?:idea|decision|plan|move|choice)|disgrace|disgraceful|joke|shambles|farce|daft|stupid|ridiculous|nonsense|mistake|wrong|brilliant|terrible|awful|appalling|useless|madness|waste of|pointless|outrageous|unfair|idiotic|scandal|insane|rubbish|shameful|pathetic|wonderful)',
  symbol:
    'crest|coat of arms|three legs|triskelion|logo|letterhead|letterheads|letter-headed paper|headed paper|insignia|emblem|seal|badge|uniform|lanyard|id card|warrant card|branding|brand|business card',
};

/** Crest, office or body put behind a personal view. */
export const borrowedIdentity = cueDetector(
  [
    {
      kind: 'office',
      evidence: 'an office is named to lend weight to a view of one’s own',
      phrases: [
        "(?:speaking |writing |talking |posting |commenting )?(?:here )?as (?:a|an|the|your|one of the) (?:\\w+ ){0,3}?(?:<job>)(?:,? (?:at|in|for|of|with|on) (?:<gap>))?,? ?(?:(?:and |who |with |of |for )[^\\0,]{0,40},? )?(?:i|we)(?:'m| am|'d|'ve)?(?: \\w+){0,2}? ?(?:<view>)",
        '(?:speaking |writing |talking |posting |commenting )?as (?:a|an|the|your|one of the) (?:\\w+ ){0,3}?(?:<job>)(?:,? (?:at|in|for|of|with|on) (?:<gap>))?,? my (?:own |personal |honest )?(?:view|opinion|feeling) (?:is|on)',
        "(?:speaking |writing |talking )?(?:as (?:someone|somebody|a person|one)) (?:who (?:works|worked|is employed|has worked)|working|employed) (?:for|in|at|by|with|inside) (?:the )?(?:\\w+ ){0,4}?(?:<body>|<job>|planning|education|health|roads?)(?:<gap>)(?:i|we)(?:'m| am|'d|'ve)? (?:\\w+ ){0,2}?(?:<view>)",
        "i work (?:for|in|at) (?:the )?(?:\\w+ ){0,3}?(?:<body>)(?: \\w+){0,3}?(?:,? (?:so|and|but)),? (?:trust me|believe me|take it from me|you can (?:trust|believe|take it)|i(?:'m| am|'d)?(?: \\w+){0,2}? (?:<view>))",
        "i work (?:for|in|at) (?:the )?(?:\\w+ ){0,5}?(?:<body>),? (?:so|and|but) (?:\\w+ ){1,6}?(?:is|are|was|were|isn't|aren't) <verdict>",
        '(?:speaking as|writing as|talking as|posting as|commenting as) (?:a |an |the |your )?(?:\\w+ ){0,3}?(?:head|director|chief|leader|<job>)(?: of (?:\\w+ ){0,2}?\\w+)?[,:]? (?:\\w+ ){1,6}?(?:is|are|was|were) <verdict>',
        "(?:i'm|i am) (?:a|an|the) (?:\\w+ ){0,3}?(?:<job>)(?: (?:at|in|for|of|with) [^\\0,]{0,40})?,? (?:and|so|but) i (?:\\w+ )?(?:<view>)",
        '(?:in my (?:official |professional )?(?:capacity|role|position) as|wearing my|with my) (?:a |an |the )?(?:\\w+ ){0,4}?(?:<job>|<body>|official|work)(?: hat on| hat)?(?:<gap>)(?:i|we) (?:\\w+ ){0,2}?(?:<view>)',
      ],
      unless:
        "as a civil servant,? i (?:can't|cannot|must|am not able|have no)|impartial|neutral|interview|my (?:views|opinions) are my own|not speaking|nothing to do with my job",
    },
    {
      kind: 'body',
      evidence: 'a view of one’s own is given out as that of a body',
      phrases: [
        '(?:the |our |my |this )(?:\\w+ ){0,2}?(?:<body>) and (?:i|me|myself)(?: both| all| strongly| really| fully| completely){0,2} (?:<view>)',
        "(?:we at|all of us (?:at|in)|everyone (?:at|in)|everybody (?:at|in)|those of us (?:at|in)|us lot (?:at|in)|we in) (?:the )?(?:\\w+ ){0,3}?(?:<body>|office|team)(?: \\w+){0,3}? (?:thinks?|believes?|feels?|reckons?|hates?|opposes?|wants? (?:to see|you|him|her|them|us)|supports? (?:the |our )?(?:\\w+ )?(?:party|candidate|strike|campaign)|can't stand|is against|is sick of|is fed up|is voting|votes|is backing|are against|are sick of|are fed up|are voting|vote|want rid|disagree|agree that|love \\w+'s|are rooting for|back the|are backing)",
        "(?:on behalf of|speaking for|i speak for|speaking on behalf of) (?:the |my |our |all )?(?:\\w+ ){0,3}?(?:<body>|colleagues|staff|everyone at work)(?:<gap>)(?:i|my|me|in my opinion|in my view)(?:'m| am)?(?: \\w+){0,2}? ?(?:<view>|opinion|view)",
        "(?:the |our |my )(?:\\w+ ){0,2}?(?:<body>)(?:'s)? (?:agrees with me|is with me|supports my|backs my|endorses my|is on my side|shares my (?:view|opinion)s?)",
        '(?:official(?:ly)?|government|council|department) (?:endors\\w+|back\\w+|approv\\w+|support\\w*) (?:of |for |by )?(?:me|my|by me|this opinion|my opinion)',
      ],
      unless: 'thank|condolences|sorry',
    },
    {
      kind: 'crest',
      evidence: 'a crest, a logo or a uniform is used for private ends',
      phrases: [
        "(?:i |we |i've |we've |i'm |we're |just |have ){0,2}(?:\\w+ )?(?:put|putting|used|using|use|added|adding|stuck|sticking|slapped|slapping|printed|printing|borrowed|nicked|pinched|got|wore|wearing|photoshopped|copied|pasted|wear|flashed|flashing)(?: \\w+){0,2}? (?:the |a |our |my |some )(?:\\w+ ){0,4}?(?:<symbol>)(?: \\w+)? (?:on|onto|to|in|into|behind|for|at|while|so|when|as) (?:my|our|the|this|a|an|people|i|we|it)(?: \\w+){0,4}? ?(?:opinions?|views?|profile|page|post|posts|blog|banner|placard|petition|campaign|protest|rally|march|letter|leaflets?|flyers?|poster|t-?shirts?|business|shop|stall|party|meme|selfie|photo|avatar|picture|look|looks|sound|seem|believe|listen|won't|queue|complaint|council|bouncer|discount|free|in)",
        '(?:the |our |a )?(?:\\w+ ){0,3}?(?:<symbol>) (?:on|in|behind) (?:my|our) (?:\\w+ ){0,2}?(?:profile|page|opinions?|views?|blog|banner|placard|campaign|petition|leaflets?|flyers?|poster|t-?shirts?|business|letters?|posts?|avatar|picture|rant|meme)',
        '(?:my|our) (?:\\w+ ){0,2}?(?:opinions?|views?|petition|campaign|post|rant|page|banner|placard)(?: \\w+){0,4}? (?:with|under|bearing|carrying|complete with) (?:the |a )(?:\\w+ ){0,3}?(?:<symbol>)',
        '(?:in|wearing|wore) (?:my|our|full) (?:\\w+ )?uniform (?:at|on|to|for) (?:the |a )?(?:\\w+ )?(?:protest|march|rally|demo|demonstration|picket|party|pub|bar|campaign|vigil|hustings|polling)',
      ],
      unless:
        "do not|don't|must not|never|permission|guidelines|rules|may not|without|lost my|new (?:logo|crest)|unveil\\w*",
    },
  ],
  { groups: GROUPS },
);
