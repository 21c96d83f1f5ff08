import { type Document, perDocument } from '../../core/document.ts';
import { withoutOverlaps } from '../../core/span.ts';
import { type CueHit, cueDetector } from '../cues.ts';

type Kind = 'marking' | 'draft';

/** The wording it goes by. @public */
export const phrases = cueDetector(
  [
    {
      kind: 'marking',
      evidence: 'wording that keeps a text from the public',
      phrases: [
        '(?:strictly |highly |private (?:and|&) |privileged (?:and|&) |company |staff |medical |policy |management |cabinet |comin )(?:in )?confiden(?:tial|ce)',
        '(?:commercial|commercially|policy|staff|management|medical|personnel|budget|appointments|contracts|honours)[- ](?:in[- ]confidence)',
        '(?:in strict confidence|told (?:me|us) in confidence|shared in confidence|in confidence:|this is confidential|is still confidential|remains confidential(?= until)|confidential (?:until|draft|report|paper|memo|minutes|briefing|documents?|figures|information from work)(?! security))',
        '(?:not|never) (?:for|intended for|meant for) (?:publication|(?:onward|wider|public|external|general|further|outside|open|any) (?:distribution|circulation|release|sharing|use|consumption|disclosure|transmission|viewing)|release|distribution|circulation|disclosure|sharing|the public|public (?:eyes|view)|external (?:eyes|use))',
        '(?:for )?(?:internal|staff|government|official|departmental|office)(?:[- ]use)?(?: circulation| distribution| eyes)? only(?= *[!.,:;)\\]\\0]|$| [-–—]| (?:please|do not|not|draft))',
        "(?:do not|don't|please do not|please don't|must not be|not to be|should not be|may not be) (?:share|shared|forward|forwarded|distribute|distributed|circulate|circulated|publish|published|copy|copied|release|released|disclose|disclosed|quote|quoted)(?: this| it| these| the \\w+| any of this)?,? (?:outside|externally|beyond|further|more widely|wider|outwith|without (?:permission|approval|clearance)|to (?:the )?(?:press|media|public)|with (?:the )?(?:press|media|public|anyone (?:outside|else)))",
        '(?:commercially|politically|market|price) (?:sensitive|confidential)(?: (?:information|figures|data|content|document|paper|material))?',
        '(?:legally privileged|subject to legal (?:professional )?privilege|legal professional privilege|solicitor-client privilege|without prejudice(?= *[!.,:;)\\]\\0]|$| [-–—]| (?:and|save|letter|offer|meeting)))',
        "(?:for your|for their|uk|staff|committee|your|ministers'?) eyes only|need[- ]to[- ]know basis",
        '(?:restricted|limited|closed) (?:circulation|distribution)|restricted (?:document|information|until|paper|report|file)',
        '(?:council of ministers|comin|cabinet) (?:paper|memo|memorandum|submission|minutes|minute)(?! (?:is|are|was|were) (?:published|available))',
        "(?:not|hasn't|haven't|isn't|has not|have not|yet to|still to|awaiting|waiting for|pending|subject to)(?: yet| been| be| final| the| minister's| ministerial| legal| comms| director's| chief officer){0,4} (?:signed off|(?<!not be )cleared|sign-off|sign off|clearance|approved for (?:release|publication|posting)|in the public domain|been released to the public)(?= *[!.,:;)\\]\\0]|$| (?:yet|by|for|from|before|until|so|but|and))",
      ],
      unless:
        'helpline|counsell\\w+|free and confidential|appointments? (?:is|are)|service|conversations?|calls? (?:is|are)|kept|treated|keep|confidentiality|support|advice line|your (?:details|data|information|responses|vote|ballot|answers)|responses|samaritans|policy|act|agreement|survey|hotline|tip line|informants?|crimestoppers|applications?|security (?:clearance|number)|customs|user research|participants?|snow|ice|roads?|paths?|tracks?|landslip|rockfall|debris|drains?|backlog|blocked|fallen',
    },
    {
      kind: 'draft',
      evidence: 'it calls itself a draft',
      phrases: [
        "(?:this is|it's|it is|still|here's|here is|only|just|attached is)(?: still| only| just| very much)? (?:a|an|the|our|my|in|at)? ?(?:early |first |rough |working |initial |second |latest |final |very ){0,2}draft(?: stage| form)?(?= *[!.,:;)\\]\\0]|$| (?:so|for (?:comment|review|approval|discussion)|and (?:not|has not|still)|not|until|version|please|-|–|only|do))",
        'draft(?:[:,.)\\]]| [-–—:])? ?(?:not for|for (?:comment|review|approval|discussion|internal|your|sign-?off|clearance)|v(?:ersion )?\\d|\\d(?:\\.\\d)?(?= *[!.,:;)\\]\\0]|$)|only|to be (?:approved|agreed|signed|cleared)|do not|subject to|please do not)',
        '(?:first|rough|working|initial|early|final) draft(?:[:,])? (?:of (?:the|my|our) (?:post|tweet|statement|announcement|press release|report|policy|paper|response|speech|minutes)|for (?:comment|approval|review|sign-?off))',
        "(?:not|before it is|until it's|until it is) (?:the )?(?:final version|finalised|agreed|signed off)(?= *[!.,:;)\\]\\0]|$| (?:yet|so|please|text))",
        'for comment only|(?:please )?(?:review|comment|approve|check) (?:and|before|by)(?: \\w+){0,3}? (?:sign off|sign-off|publish|publication|we post|posting|it goes (?:out|live))',
      ],
      unless:
        'draft (?:bill|order|regulations|act|legislation|laws?|plan|strategy|programme|local plan|code)|consultation|published|have your say|comment by|users?|template|bank draft|beer|draft picks?',
      confidence: 'medium',
    },
  ],
  { quoted: true },
);

/** Protective markings that need no company: capitals or the very form say that they are one. */
const PLAIN =
  /(?<![\w-])(?:(?:OFFICIAL|Official|official)[ ]?[-–:/([ ]{1,3}(?:SENSITIVE|Sensitive|sensitive)(?:[-–: \][)]{1,3}(?:COMMERCIAL|PERSONAL|LOCSEN|INVESTIGATIONS?))?|TOP SECRET|UK EYES ONLY|NOT PROTECTIVELY MARKED|TLP ?: ?(?:RED|AMBER(?:\+STRICT)?|GREEN)|COMMERCIAL[- ]IN[- ]CONFIDENCE|(?:POLICY|STAFF|BUDGET|MANAGEMENT|IN STRICT)[- ](?:IN[- ])?CONFIDENCE|PRIVATE (?:AND|&) CONFIDENTIAL|(?:FOR )?INTERNAL USE ONLY|(?:STRICTLY|HIGHLY) CONFIDENTIAL|PROTECT ?[-–:] ?[A-Z]{4,}|NOT FOR (?:PUBLICATION|RELEASE|DISTRIBUTION|CIRCULATION|ONWARD [A-Z]+|PUBLIC [A-Z]+)|(?:DO NOT|NOT TO BE) (?:SHARED?|FORWARD(?:ED)?|DISTRIBUTED?|CIRCULATED?|PUBLISH(?:ED)?|COP(?:Y|IED)))(?![\w-])/g;
/** Markings of one word count where a marking stands: on a line or in brackets of their own, or before a colon or a dash. */
const SINGLE =
  /(?<=^|\n|[[({*_] ?)(?:OFFICIAL|SECRET|CONFIDENTIAL|RESTRICTED|PROTECT|UNCLASSIFIED|DRAFT(?: (?:v(?:ersion)? ?)?\d(?:\.\d{1,2})?| ONLY)?|WATERMARK: ?DRAFT|EMBARGOED DRAFT)(?=[ ]?(?:[\])}*_:]|[-–—] |$|\n|\. |! ))/gm;

/** Protective markings, and drafts that say that they are one. */
export const markings = perDocument((document: Document): readonly CueHit<Kind>[] => {
  const { text } = document.prose;
  const hits: CueHit<Kind>[] = [...phrases(document)];
  if (/[A-Z]{3}|[Ss]ensitive/.test(text)) hits.push(...markingsIn(text, PLAIN), ...markingsIn(text, SINGLE));
  return withoutOverlaps(hits);
});

function markingsIn(text: string, pattern: RegExp): CueHit<Kind>[] {
  return [...text.matchAll(pattern)].map(({ index, 0: word }) => {
    const kind = /draft/i.test(word) ? 'draft' : 'marking';
    const evidence = ['a protective marking, written as one'];
    return { kind, start: index, end: index + word.length, confidence: 'high', evidence };
  });
}
