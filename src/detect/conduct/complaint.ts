import { type Document, perDocument } from '../../core/document.ts';
import { type CueHit, cueDetector } from '../cues.ts';
import { BOUNDARY, viewOf } from '../opinion/view.ts';

type Kind = 'outcome' | 'answer';

/** The wording it goes by. @public */
export const phrases = cueDetector(
  [
    {
      kind: 'outcome',
      evidence: 'it tells what became of one person’s complaint or case',
      phrases: [
        "your (?:\\w+ ){0,2}?<case>(?: \\w+){0,2}? (?:was|were|is|has|have|had|will|wasn't|isn't|hasn't|cannot|can't|did|didn't)(?: not| now| been| be| already| also| fully){0,3} (?:upheld|dismissed|rejected|refused|closed|resolved|investigated|looked into|declined|turned down|approved|passed on|passed to|unsuccessful|successful|processed|received|escalated|logged|reviewed|withdrawn|denied|suspended|cancelled|sent|refunded|late|incomplete|considered|dealt with|settled|justified|unfounded|with our)",
        "(?:we|i)(?:'ve|'re| have| are| had| do| did|'ll| will)?(?: not| now| already| also| fully| carefully| cannot| can't){0,3} ?(?:looked into|looking into|investigated|investigating|reviewed|reviewing|uphold|upheld|dismissed|rejected|refused|considered|closed|received|dealt with|dealing with|passed on|logged|responded to|replied to|refunded|cancelled|suspended|approved|processed|escalated|checked|found no record of|have no record of|have a record of) your (?:\\w+ ){0,2}?<case>",
        "(?:we|i)(?:'ve| have)? (?:can )?(?:see|saw|seen|checked|read|looked at|looked through|looked up|pulled up)(?: from| on| in| that)? your <file>(?= )",
        '(?:according to|going by) your <file>,? (?:it|we|you|your|the|there)|as your <file> (?:shows|says|notes|states|confirms)',
        '(?:our|the) (?:records|files|notes|system|logs|log) (?:show|shows|say|says|indicate|suggest)(?: that)? you',
        "you (?:were|are|have been|had been|owe|still owe|failed|did not|didn't|never)(?: \\w+){0,2}? (?:refused|banned|sanctioned|evicted|in arrears|behind with|returned|pay(?:ing)?|paid|sent (?:us )?(?:the|your)|attend(?:ed)?|answer(?:ed)? (?:our|the)|missed)(?: \\w+){0,3}? (?:appointment|rent|arrears|fine|letter|form|forms|benefit|benefits|invoice|tax|documents?|permit|tenancy|payments?|calls?)",
      ],
      unless:
        'if your|if you|when your|once your|after your|before your|until your|unless|may|might|check (?:if|whether|that)|find out|how to|whether your|to see if|sure (?:that )?your|each|every|example|users?|let you know (?:if|when)|as soon as',
    },
    {
      kind: 'answer',
      evidence: 'it answers somebody’s complaint',
      phrases: [
        "(?:so |very |really |truly |extremely |deeply )?sorry(?: again)? (?:to (?:hear|read|see|learn)(?: about| of| that)?(?: \\w+){0,2}? ?(?:you|your|this|the)|that (?:you|your|the service you|we let you|nobody|no one|our (?:staff|service|driver|team|officer))|you(?:'re|'ve| are| have| feel| had| were| did| found| received)|for (?:your|the (?:experience|service|treatment|way (?:you|we)|delay in (?:replying|responding|your)|poor|long wait you)|keeping you|letting you|the (?:inconvenience|trouble|distress|upset)(?: \\w+){0,2}? (?:to you|you|your))|about (?:your|the (?:service|treatment|way) you))",
        "(?:so |very |really |truly )?sorry(?: again)?,?(?: that| but)? (?:your|you) (?:\\w+ ){0,3}?(?:was|were|has|have|had|is|are|didn't|did not|wasn't|hasn't|could not|couldn't)(?: not| been| being| still| never| got){0,2} (?:missed|late|delayed|cancelled|lost|damaged|broken|ignored|kept waiting|wrong|refused|turned away|left|rude|treated|spoken to|told|collected|emptied|answered|repaired|unhappy|disappointed|waiting)",
        'your complaints? (?:is|are|has been|have been|was) (?:now )?(?:noted|heard|understood|with us)',
        '(?:we|i)(?: sincerely| do| would like to| must| can only){0,2} apologi[sz]e (?:to you|for (?:your|the (?:service|treatment|experience|way|delay in (?:replying|responding|your)|poor|rudeness|attitude|behaviour)))',
        '(?:my|our) (?:sincere |sincerest |deepest )?apologies (?:to you|for (?:your|the (?:service|treatment|experience|way|delay in (?:replying|responding|your)|poor|rudeness|attitude|behaviour)))',
        "(?:we|i)(?:'re| are|'m| am)?(?: really| very| fully| completely| do){0,2} (?:understand|appreciate|sympathise with|regret|disappointed (?:to hear|that)|concerned (?:to hear|to read))(?: \\w+){0,2}? (?:your (?:frustration|disappointment|anger|concerns?|annoyance|complaint|dissatisfaction|experience)|you(?:'re| are|'ve)? (?:unhappy|upset|angry|frustrated|disappointed|had))",
        '(?:in (?:response|reply|answer) to|regarding|re|about|thank you for|thanks for) your (?:\\w+ )?complaint',
        '(?:your|this|the) complaint (?:about|regarding|against|of)(?= )',
        "@[\\w.]{2,30},? (?:we (?:disagree|don't accept|do not accept|reject|dispute)|that(?:'s| is) not (?:true|correct|what happened|right)|this is not (?:true|correct))",
      ],
      unless:
        'loss|passing|divorce\\w*|accident|injur\\w*|ill|cancer|diagnos\\w*|bereave\\w*|death|illness|sorry for any|if you (?:have|want|wish)|how to (?:make|complain)',
    },
  ],
  {
    groups: {
      file: '(?:\\w+ )?(?:file|records?|notes|claim|case|tenancy|benefits? record|rent account|medical record|payment history)',
      case: 'complaint|complaints|claim|case|appeal|application|refund|request|grievance|enquiry|report|benefit|account|permit|booking|payment|referral|tenancy|assessment',
    },
  },
);

/** Where a complaint belongs: a form, a mailbox, a number, a private message, a named procedure. */
const CHANNEL =
  /(?<!\w)(?:dm|dms|direct message|private message|pm us|inbox us|message us|e-?mail|call us|ring us|phone|telephone|contact (?:us|our|the|your)|get in touch|write to|complaints? (?:form|procedure|process|team|policy|officer|page)|customer (?:services?|care|relations)|speak to|ombudsman|tribunal|via (?:our|the) (?:website|form)|fill in|in private|privately|offline|feedback form)(?!\w)/;

/** Complaints that are answered in public. An answer that leads to the channel for complaints is left alone. */
export const publicComplaints = perDocument((document: Document): readonly CueHit<Kind>[] => {
  const hits = phrases(document);
  if (hits.length === 0 || !leadsToChannel(document)) return hits;
  return hits.filter(({ kind }) => kind === 'outcome');
});

function leadsToChannel(document: Document): boolean {
  return (
    document.tokens.some(({ kind }) => kind === 'email' || kind === 'url') ||
    /\d{5,6}[ -]?\d{3}/.test(document.prose.text) ||
    CHANNEL.test(viewOf(document).text.replaceAll(BOUNDARY, ' '))
  );
}
