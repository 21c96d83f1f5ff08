import { type Document, perDocument } from '../../core/document.ts';
import type { Confidence } from '../../core/levels.ts';
import { withoutOverlaps } from '../../core/span.ts';
import { type CueHit, cueDetector } from '../cues.ts';
import { withoutLinks } from '../personal-data/text.ts';

type Kind = 'thread' | 'reference' | 'system' | 'secret' | 'unpublished';

/** The wording it goes by. @public */
export const phrases = cueDetector(
  [
    {
      kind: 'thread',
      evidence: 'it quotes or passes on internal mail',
      phrases: [
        "(?:see|read|from|per|in|as per|please see) (?:the |my |his |her |our |their )?(?:\\w+'s )?(?:e-?mail|mail|message) (?:thread|trail|chain|exchange|below|attached|conversation)",
        'begin forwarded message|(?:forwarded|original) message ?-{2,}|sent from my (?:iphone|ipad|android|work phone|blackberry)|per my last e-?mail',
        '(?:internal|all-staff|all staff|staff|management|confidential|hr|private|leaked|secret) (?:memos?|memorandum|e-?mails?|briefing(?: note| paper)?s?|newsletter|bulletin|minutes|chat|whatsapp group|teams (?:chat|channel|call)|presentation|slides|note|correspondence)(?! (?:address|list|sign|subscrib))',
        "(?:minutes (?:of|from) (?:the|our|today's|yesterday's|last week's) (?:\\w+ )?(?:team|management|internal|board|senior|private|staff|directors'?|confidential))",
        "(?:the )?(?:director|minister|chief executive|boss|manager|head of \\w+|ceo)(?:'s)? (?:just |has just |has )?(?:e-?mailed|messaged|sent) (?:us|all staff|everyone|the team|round|staff)(?! (?:home))",
      ],
      unless:
        'how to|template|write (?:good|better|an?) |communications? (?:strategy|plan|team)|example|public|published|subscribe|sign up|users?|tips|audience|plain|newsletter to',
    },
    {
      kind: 'secret',
      evidence: 'it is told as a secret, or as heard at work',
      phrases: [
        '(?:over)?heard (?:this |it )?(?:at work|in the office|in the corridor|in the canteen)',
        "(?:strictly |just |this is |keep this |keep it |let's keep (?:this|it) ){0,2}between (?:us|ourselves|you and me|you and i|you,? me and|friends|these four walls|you me)(?= *[!.,:;…\\0]|$| (?:but|and|the|please|only|for now|ok|though|[-–—]|i|we))",
        '(?:keep|keeping) (?:this|it|that) (?:to yourself|to yourselves|quiet|secret|under (?:your|wraps|the radar)|hush|on the (?:quiet|down ?low|dl|qt)|in the family|within the (?:team|office|department))',
        "(?:don't|do not|please don't|mustn't|must not|can't|cannot) (?:tell|say (?:this |it |anything )?to|breathe a word|mention (?:this|it)|let on|repeat (?:this|it)|share this with|pass (?:this|it) on)(?: (?:to )?(?:anyone|anybody|a soul|the (?:press|media|public|unions?|boss|managers?)|outside|this|him|her|them|that i|i told))?(?= *[!.,:;\\0]|$| (?:but|yet|i|we|about|until|outside|else|because|that))(?<!(?:don't|do not|please don't|can't|cannot|must not|mustn't) tell)",
        "(?:you )?(?:didn't|did not|never) (?:hear|read|see|get) (?:this|it|that) (?:from|here|off)(?: me| us)?|mum's the word|hush[- ]hush|on the (?:quiet|qt|down ?low)(?= *[!.,:;\\0]|$)|off the record|a little bird told (?:me|us)|tell no one|word (?:on the street|in the (?:office|corridor|department)) is|(?:the )?office (?:rumour|gossip|grapevine)|rumour (?:at work|in the office|round the department)",
        "(?:i'm|i am|we're|we are|probably|i|we) (?:really |probably |definitely )?(?:not (?:supposed|meant|allowed) to|shouldn't(?: really| be)?|should not(?: really| be)?|can't really|am not really supposed to)(?: really| be)? (?:say|saying|tell|telling|share|sharing|post|posting|reveal|revealing|mention|mentioning|disclose|disclosing|repeat|repeating|let(?:ting)? (?:on|slip))(?= *[!.,:;\\0]|$| (?:this|that|you|it|anything|anyone|but|which|who|what|here|until|yet))",
        "(?:got|come|came|walked|stepped|back) (?:straight )?(?:out of|from) (?:the |a |our |today's ){0,2}(?:\\w+ ){0,3}?(?:pre-?meet(?:ing)?|closed (?:session|meeting)|private (?:session|meeting)|internal (?:meeting|briefing)|staff briefing)",
        '(?:inside|insider|inside(?:r)? track|privileged) (?:info|information|knowledge|gossip|scoop|news|tip)(?! (?:security|threat))|(?:leaked|leaking|leak) (?:the |a |an |me |us |this )?(?:\\w+ )?(?:documents?|memos?|e-?mails?|reports?|figures|papers?|minutes|drafts?|lists?|plans?|files?|data to)',
        "(?:i|we)(?:'ve| have)? (?:just |only )?(?:heard|overheard|found out|learned|learnt|was told|were told|got told|been told|picked up|know)(?: \\w+){0,6}? (?:at work|in (?:the|a|our|my|today's) (?:\\w+ )?(?:office|meeting|briefing|team meeting|staff room|corridor|canteen)|from (?:a|my|our|someone|somebody) (?:\\w+ )?(?:colleague|contact|insider|source|in (?:the|hr|finance|it)|manager|boss)|on the system|through work|by (?:my|our|a|the) (?:boss|manager|director|colleague))",
        "(?:at|in) (?:the |our |my |a |this morning's |today's |yesterday's |last night's |an ){1,2}(?:\\w+ )?(?:internal|staff|team|management|board|directors'?|senior leadership|all-staff|comin|cabinet|departmental|private|closed|confidential)(?: \\w+)? (?:meeting|briefing|call|away ?day|session)(?: today| yesterday| this morning| last week)?,? (?:we (?:were told|heard|decided|agreed|learned|discussed|found out)|they (?:said|told|decided|agreed|announced|admitted|want|are)|it was (?:said|decided|agreed|announced|revealed|confirmed|clear)|i (?:heard|was told|learned)|the (?:minister|director|boss|chief executive) (?:said|told|admitted|announced))",
        "(?:i|we)(?:'ve| have)? (?:just |actually |already )?(?:saw|seen|looked (?:up|at|him up|her up|them up|into)|checked|accessed|searched|peeked at|had a look at|got a look at|read)(?: \\w+){0,5}? (?:at work|on (?:the|our) (?:system|database|work computer|police (?:system|computer))|in (?:his|her|their|your) (?:file|records?|notes)|(?:his|her|their|your) (?:file|records?|medical notes|notes|case|claim|application) (?:at|on|through|from)|the confidential|the internal|the unpublished|the leaked|the draft report|before (?:it|they) (?:was|were|is|are|went) (?:published|public|out|announced|released))",
      ],
      unless:
        'password|pin|anyone your|scam\\w*|difference between|relationship between|link between|bank|code with anyone|surprise|spoil\\w*|quiet (?:room|space|carriage)|details? with|interview\\w* (?:users?|participants?)|user research',
    },
    {
      kind: 'unpublished',
      evidence: 'it gives out what has not been published',
      phrases: [
        '(?:unpublished|unreleased|unannounced|as[- ]yet[- ]un(?:published|released|announced)|not[- ]yet[- ](?:published|public|announced|released)|internal|unofficial|confidential) (?:\\w+ )?(?:figures|statistics|data|numbers|results|reports?|plans?|findings|survey results|proposals?|decisions?|budget|forecasts?|estimates?|targets?|accounts)(?! (?:protection|security|centres?|standards?|systems?|management|analytics|team))',
        "(?:figures|numbers|report|results|plans?|decision|budget|news|names|list|merger|closure|contract|appointment|deal|policy|rise|cuts?|review|findings|statistics|data)(?: (?:is|are|was|were|that|which))?(?: \\w+){0,3}? ?(?:hasn't|haven't|has not|have not|isn't|aren't|is not|are not|not|won't be|will not be|yet to)(?: yet| been| be| even| officially| being| made){0,4} (?:published|public|announced|released|made public|out|official)(?= *[!.,:;)\\0]|$| (?:yet|until|but|so|and|by|before|knowledge))",
        "(?:staff|employees|workers|colleagues|the team|the teams|families|parents|residents|tenants|patients|councillors|members|mhks|the public|the press|the media|the unions?|the board)(?: (?:has|have|had)n't| (?:has|have|had) not| (?:has|have) yet to| won't| will not)(?: yet| even)?(?: been| be) (?:told|informed|notified|consulted)(?: yet)?(?= *[.,!;:)\\0]|$| (?:yet|but|so|until|and it))",
        "(?:before|ahead of) (?:it's|it is|they're|they are|it gets|it has been|it's been|they've been|the (?:official |public |formal )?(?:announcement|publication|launch|press release|news)|anyone (?:outside )?(?:knows|announces)|the (?:press|media|public) (?:knows?|finds? out|gets?|hears?)|(?:it|this|that|the news|the decision|the report|the announcement) (?:goes|gets|becomes|is made|is) (?:public|official|out|live to the press))(?: been| officially| publicly| even| formally){0,2}(?: announced| published| made public| public| released| official| out)?(?= *[!.,:;)\\0]|$| (?:on|next|tomorrow|by|this|here|to))",
        "(?:it's|it is|this is|this isn't|it isn't|it hasn't been|this hasn't been|that's|nothing is|they're|it won't be|not)(?: \\w+)? ?(?:not )?(?:public|official|announced|common knowledge|public knowledge|out|in the public domain)(?: yet| until| but)(?! (?:it|the) (?:consultation|service))",
        "(?:will be|to be|being|gets?|is|are) (?:officially |publicly |formally )?(?:announced|revealed|made public|published) (?:tomorrow|next (?:week|month)|on (?:monday|tuesday|wednesday|thursday|friday)|later this (?:week|month)|soon),? (?:but|so keep|and you|here's|you heard|remember where|between)",
        "(?:sneak (?:peek|preview) (?:of|at) (?:the |our |next |tomorrow's |this year's ){0,2}(?:\\w+ )?(?:report|budget|figures|results|plan|plans|policy|announcement|accounts|white paper|strategy))|(?:advance (?:copy|sight|notice) of the (?:\\w+ )?(?:report|budget|figures|results|accounts))|you heard it here first|(?:be the )?first to know(?= *[!.,:;\\0]|$)",
        "(?:they're|they are|the (?:\\w+ )?(?:department|government|council|minister|hospital|school|office|board)(?:'s| is| are)?|management (?:is|are)|we're|we are)(?: \\w+){0,2}? (?:secretly|quietly|privately) (?:planning|plotting|going|preparing|about|selling|closing|cutting|axing|scrapping|drawing up|looking|considering|working)",
      ],
      unless:
        '(?:plans?|data|results|figures|report) (?:is|are|was|were) (?:now )?published|before it is published,? (?:the|you|check|we)|content|page|users?|website|open data|if (?:it|they|you)|beta|service standard|blog|draft (?:bill|legislation)|indictment|verdict|until (?:the )?trial|release date|votes?|poll results|consultation|sentenc\\w+',
    },
    {
      kind: 'system',
      evidence: 'it tells where something stands in internal systems, or how to get in',
      phrases: [
        '(?:on|in|from|to) (?:the |our )(?:\\w+ )?(?:shared|network|team|staff|departmental) drive',
        "(?:saved|stored|kept|put|filed|uploaded|find it|found|available|is|are|it's|see|look|folder) (?:it |them |everything |this )?(?:on|in) (?:the |our )?(?:\\w+ )?(?:shared drive|network drive|[a-z] ?: ?drive|[a-z] drive|intranet|sharepoint(?: site)?|staff portal|edrms|file server|team drive)",
        '(?:our|the|my) (?:\\w+ )?(?:servers?|firewall|vpn|network|backup server|domain controller|database server|admin (?:panel|login|account)|work laptop|systems) (?:name |host |address |ip )?(?:is|are|runs?|still|sits|has|have)(?: \\w+){0,2}? (?:called|named|unpatched|at \\d|windows (?:7|xp|2008|2012|server)|out of date|no (?:password|antivirus)|default password|still running|wide open|down because|hosted (?:at|on)|on (?:version|port))',
      ],
      unless: "do not|don't|never",
    },
  ],
  { quoted: true },
);

interface Shape {
  readonly kind: Kind;
  readonly evidence: string;
  readonly screen: RegExp;
  readonly pattern: RegExp;
  readonly confidence?: Confidence;
  /** Before the match, these say that it is public. */
  readonly unless?: RegExp;
  /** Anywhere in the draft, this says that it is public. */
  readonly unlessIn?: RegExp;
}

/** References that the public is given to quote. */
const PUBLIC_REFERENCE =
  /(?:quot|crime|planning|tender|vacancy|model|flight|isbn|statutory|licen[cs]e|route|court|press release)\w*(?:\W+\w+){0,4}\W*$/i;

/** Courts publish the numbers of their cases. */
const COURTS = /\b(?:court|defendant|convicted|sentenced|prosecut\w+|attorney|magistrates?)\b/i;

/** What has a form of its own. Digits in links are blanked out before these are tried. */
const SHAPES: readonly Shape[] = [
  {
    kind: 'thread',
    evidence: 'the head of an e-mail',
    screen: /(?:From|To|Cc|CC|Sent|Subject|Date):/,
    pattern:
      /(?<=^|\n)[> ]{0,4}(?:From|To|Cc|CC|Sent|Subject|Date):[^\n]{1,200}\n[> ]{0,4}(?:From|To|Cc|CC|Sent|Subject|Date):/g,
  },
  {
    kind: 'thread',
    evidence: 'the head of an e-mail that is quoted or passed on',
    screen: /wrote:|Original Message|Forwarded|^(?:FW|Fwd|FWD|RE|Re): |\n(?:FW|Fwd|FWD|RE): /,
    pattern:
      /-{2,8} ?(?:Original|Forwarded) [Mm]essage ?-{2,8}|(?<=^|\n)[> ]{0,4}On [^\n]{6,90} wrote:|(?<=^|\n)(?:FW|Fwd|FWD|RE|Re): (?=\S)/g,
  },
  {
    kind: 'reference',
    evidence: 'a reference of a case or a ticket',
    screen: /(?:ref(?:erence)?|no|number|id|#)[^\n]{0,16}\d/i,
    pattern:
      /(?<![\w-])(?:[Cc]ase|CASE|[Ff]ile|[Tt]icket|[Ii]ncident|HR|[Cc]omplaint|[Cc]laim|[Rr]eferral|[Ss]ervice request|[Ii]nternal|[Oo]ur|OUR|[Yy]our|YOUR|[Ss]afeguarding|[Ii]nvestigation|[Cc]lient|[Pp]atient|[Tt]enancy|[Cc]ustomer|[Ff]raud|[Dd]isciplinary|[Gg]rievance|[Ee]mployee|[Pp]ayroll|[Ss]taff|[Ss]tudent|[Pp]upil|[Ll]earner|[Hh]ospital|[Mm]embership|[Pp]risoner|[Dd]etainee)(?: (?:file|case))? ?(?:[Rr]ef(?:erence)?|REF|[Nn]o|[Nn]umber|ID|id|#)(?: no| number| is)?[.:]{0,2} {0,2}(?:is )?#?(?=[A-Z0-9/.-]{0,12}\d)[A-Z0-9][A-Z0-9/.-]{2,24}[A-Z0-9]/g,
    unless: PUBLIC_REFERENCE,
    unlessIn: COURTS,
  },
  {
    kind: 'reference',
    evidence: 'a number of a service desk or of a personnel file',
    screen: /(?:INC|REQ|RITM|SCTASK|CHG|PRB|TKT|CAS|HR|JIRA|DSAR|SAR|GRV|DISC|CRM|SR)[-/ #]?\d/,
    pattern:
      /(?<![\w/-])(?:INC|REQ|RITM|SCTASK|CHG|PRB|TKT|CAS|JIRA|DSAR|SAR|GRV|DISC|CRM|SR|HR)[-/ #]?(?:20\d\d[-/])?\d{4,9}(?![\w-])|(?<![\w/-])(?:HR|GRV|DISC|SAR|DSAR|CAS)[-/](?:20)?\d\d[-/]\d{2,6}(?![\w-])/g,
    unless: PUBLIC_REFERENCE,
    unlessIn: COURTS,
  },
  {
    kind: 'reference',
    evidence: 'a case or a ticket with its number',
    screen: /(?:case|ticket|file) #?[A-Z]{0,4}[-/]?\d/,
    pattern:
      /(?<![\w-])(?:case|ticket|case file) (?:no\.? |number )?#?[A-Z]{0,4}[-/]?\d{3,9}(?:[-/]\d{1,6})?(?![\w-]|[.,]\d)/g,
    confidence: 'medium',
    unless: PUBLIC_REFERENCE,
    unlessIn: COURTS,
  },
  {
    kind: 'system',
    evidence: 'a path or a host of an internal network',
    screen: /\\|\.local|\.internal|\.corp|\.lan\b|intranet|10\.|192\.168|172\./,
    pattern:
      /(?<![\w\\])\\\\[A-Za-z0-9][\w.-]{1,40}\\[\w$.-]{1,60}|(?<![\w\\])[A-Z]:\\[\w .$-]{1,60}|(?<![\w.-])(?:[a-z0-9][a-z0-9-]{0,40}\.){1,4}(?:local|internal|corp|lan|intranet|intra)(?![\w.-])|(?<![\w.-])intranet\.[a-z][a-z0-9.-]{2,40}|(?<![\d.])(?:10(?:\.\d{1,3}){3}|192\.168(?:\.\d{1,3}){2}|172\.(?:1[6-9]|2\d|3[01])(?:\.\d{1,3}){2})(?!\d|\.\d)/g,
  },
  {
    kind: 'system',
    evidence: 'a name as servers have them',
    screen: /(?:srv|svr|sql|prd|prod|vm|dc|exch|uat)/i,
    pattern:
      /(?<![\w./-])(?:[a-zA-Z]{2,8}[-_])?(?:srv|SRV|svr|SVR|SQL|sql|PRD|prd|PROD|prod|EXCH|exch|UAT|uat|VM|DC)[-_]?(?:[a-zA-Z]{2,8}[-_]?)?\d{2,3}(?![\w-])/g,
    confidence: 'medium',
  },
];

/** What is internal to an organisation: its mail, references, systems, secrets and unpublished figures. */
export const internals = perDocument((document: Document): readonly CueHit<Kind>[] => {
  const text = withoutLinks(document);
  const shapes = SHAPES.flatMap(
    ({ kind, evidence, screen, pattern, unless, unlessIn, confidence = 'high' }): CueHit<Kind>[] => {
      if (!screen.test(text) || unlessIn?.test(text) === true) return [];
      return [...text.matchAll(pattern)].flatMap(({ index, 0: value }): CueHit<Kind>[] => {
        if (unless?.test(text.slice(Math.max(0, index - 60), index)) === true) return [];
        return [{ kind, start: index, end: index + value.length, confidence, evidence: [evidence] }];
      });
    },
  );
  const hosts = document.tokens.flatMap(({ kind, text: address, start, end }): CueHit<Kind>[] =>
    kind === 'url' && INTERNAL_HOST.test(address)
      ? [{ kind: 'system', start, end, confidence: 'high', evidence: ['a host of an internal network'] }]
      : [],
  );
  return withoutOverlaps([...phrases(document), ...shapes, ...hosts]);
});

const INTERNAL_HOST =
  /^(?:https?:\/\/)?(?:[^/?#]{1,80}\.(?:local|internal|corp|lan|intra)(?=[/:?#]|$)|intranet[.:/]|[^/?#]{1,60}\.sharepoint\.com|localhost|10\.\d|192\.168\.|(?:staff|sharepoint|intranet|hr|mail|owa|vpn|citrix)(?=[/:]))/i;
