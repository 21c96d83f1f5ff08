import { cueDetector } from '../cues.ts';
import { WORK_WORDS } from './words.ts';

/** Wrongdoing that says so itself, whoever is named beside it. */
const WRONGS =
  "fraud|corruption|corrupt|bribery|bribes?|back-?handers?|kick-?backs?|cover-?ups?|malpractice|wrongdoing|nepotism|jobs for the boys|cronyism|embezzl\\w+|racketeering|extortion|gross misconduct|false claims|fake invoices|dodgy (?:deals?|contracts?|invoices?|dealings|accounting|paperwork)|brown envelopes?|(?:mis|ab)us(?:e|es|ed|ing) (?:of )?(?:public|taxpayers?'?|patients?'?|residents'?) (?:money|funds)|toxic culture|culture of (?:fear|bullying|silence)|bullying|bullied|bullies|sexual harassment|harassment|discrimination|victimis\\w+|unsafe|dangerous(?:ly)?|illegal(?:ly)?|unlawful(?:ly)?|breaking the law|breaks the law|broke the law|against the law|a crime scene|scandal\\w*|death ?trap|accident waiting to happen";

/** What a wrongdoer does; told of people one works for, it is an allegation. */
const DEEDS =
  "(?:fiddl|falsif(?:y|ie)|fak|forg|steal|stole|nick|pocket|siphon|skimm?|embezzl|cook|fudg|backdat|doctor|shred|destroy|delet|hid|conceal|bully|bulli|harass|threaten|victimis|gagg?|silenc|brib|defraud|misus|rigg?)(?:e|ed|es|s|ing|en|y|ying)? (?:the |our |their |his |her |my |all |some |of |from |up |patient |patients' |public |petty |staff |contract |people |everyone |money |expense |real |true |actual |bad |waiting |safety |sickness |crime |exam |accident ){0,3}(?:books|figures|numbers|expenses?|timesheets?|overtime|records?|reports?|invoices?|documents?|evidence|emails?|files|minutes|tenders?|contracts?|notes|data|results|safety checks|logs?|dates|cash|money|funds|budget|claims|stock|drugs|medicines?|supplies|staff|people|anyone|us|whistleblowers|mistakes|inspections?|accidents?|incidents?|complaints?|deaths|errors)|(?:taking|takes?|took|accept(?:s|ed|ing)?) (?:cash|money|gifts|bribes|backhanders|kickbacks) (?:from|off|for|in return)|turn(?:s|ed|ing)? a blind eye|cut(?:s|ting)? corners|break(?:s|ing)? (?:the law|the rules|safety rules|health and safety)|ignor(?:e|es|ed|ing) (?:all |the |our |my |every |repeated |safety )?(?:safety|warnings?|complaints?|concerns|risks?|incidents?|reports?)|cover(?:s|ed|ing)? (?:it |this |that |everything |things |their tracks |their mistakes )?up|sweep(?:s|ing)? (?:it|things|this|everything|complaints|concerns)(?: all)? under the (?:carpet|rug)";

/** Allegations about the author's own workplace, and announcements of making one in public. */
export const whistleblowing = cueDetector(
  [
    {
      kind: 'announcement',
      evidence: 'it speaks of blowing the whistle or of exposing a workplace',
      phrases: [
        "(?:i|we|someone|somebody|time|about|going|ready|tempted|decided|determined|here|has|have|had|need|needs|want|wants|must|will|should|ought)(?:'m|'ll|'ve| am| have| had)?(?: just| now| finally)?(?: to)? ?(?:blow|blew|blown|blowing) the whistle",
        "(?:i'm|i am|as|call me|consider me|from) (?:a |an |the )?(?:\\w+ )?whistle-?blower",
        'whistle-?blower here',
        "(?:i|we)(?:'m| am|'re| are|'ll| will| have to|'ve got to| want to| need to|'ve decided to)? (?:going to |about to |ready to |gonna )?(?:exposing|expose|name and shame|naming names|name names|leak|leaking|lift the lid|lifting the lid|spill(?:ing)? the beans|go public|going public)(?: \\w+){0,4}? (?:<mine>|what|how|with|the (?:truth|department|office|council|hospital|school|management|service|documents|emails|files|report)|about|on|everything|them|this|it)",
        'going public (?:with|about|on|over) (?:what|how|everything|the (?:truth|documents|e-?mails|evidence|files))',
        "it'?s? ?(?:is )?time (?:someone|somebody|people|the public|everyone) (?:knew|exposed|heard|found out|told)(?: \\w+){0,3}? (?:the truth|what|how|about)",
      ],
      unless: 'music|referee|police officer|hotline|helpline|policy|act \\d{4}',
    },
    {
      kind: 'allegation',
      evidence: 'wrongdoing is alleged of the place where the author works',
      phrases: [
        '<boss> <gap>(?:<wrong>)',
        '(?:nobody|hardly anyone) (?:at|in|inside|within) (?:<own>)(?: \\w+){0,2}? (?:follow(?:s|ed)?|stick(?:s)? to|stuck to|obeys?|keeps? to|kept to|bothers? with|cares? about|respects?)(?: \\w+){0,2}? (?:rules?|procedures?|tender rules|regulations?|law|policy|policies|safety rules|code)',
        "(?:contracts|tenders|jobs|promotions|grants) (?:always |all |just |only )?(?:go|goes|went|are going|get given|are given|were given|are handed|were handed|get handed)(?: straight| out)? to (?:his |her |their |the boss's |the director's |the minister's )?(?:mates?|cronies|friends and family|pals|family|relatives|golf club)",
        '(?:<wrong>) (?:<rise> |going on |that goes on |happening |every day |all over ){0,2}(?:at|in|inside|by|from|within|among) (?:<own>)',
      ],
      unless:
        'policy|policies|training|report(?:ing)? (?:it|them|any)|prevent\\w*|tackl\\w+|investigat\\w+ (?:fraud|allegations|crime)|zero tolerance|support for|helpline|awareness|stand up to|workshop|campaign|not tolerate|combat\\w*|fight(?:ing)? (?:fraud|corruption)|detect\\w*|if you|safer|against (?:fraud|bullying|corruption)|joke|course',
    },
    {
      kind: 'allegation',
      evidence: 'people at the author’s workplace are said to do wrong',
      phrases: ['<deed>'],
      with: '<own>|management|the bosses|i work for',
      unless:
        "if you|policy|cannot|can't|never|do not|don't|not to|prevent\\w*|convict\\w*|advice|how to|should|must not|scam\\w*|fraudsters|criminals|cyber\\w*|hackers|photo",
    },
    {
      kind: 'allegation',
      evidence: 'staff are said to be mistreated where the author works',
      phrases: [
        '(?:staff|nurses|teachers|people|everyone|juniors|women|we|i|colleagues|workers|porters|carers|cleaners|apprentices)(?: \\w+)?(?: are| were| is| was| am| get| gets| got| being| been| have| has| constantly| routinely| regularly| always){1,3} (?:bullied|harassed|victimised|threatened|discriminated against|intimidated|sexually harassed)',
      ],
      with: '<own>|management|the bosses|i work for|by (?:managers|bosses)',
    },
    {
      kind: 'silenced',
      evidence: 'staff are said to be silenced, or concerns ignored',
      phrases: [
        "(?:we|i|staff|nurses|teachers|officers|workers|everyone|colleagues|juniors|people)(?: here| there)?(?:'ve|'re| have| has| had| were| was| are| am| all| been| being| got| get){0,4} (?:told|ordered|made|forced|asked|warned|pressured|instructed|bullied into|threatened)(?: not)? (?:to )?(?:keep(?:ing)? (?:quiet|silent|schtum|our mouths shut|my mouth shut|their mouths shut)|stay(?:ing)? (?:quiet|silent)|say nothing|shut up|sign (?:an nda|it off|things off|them off)|(?:falsify|fudge|backdate|shred|delete|destroy|hide|alter|change|lose) (?:the |our |all |any |those |patient )?(?:inspection |safety |sickness |accident |waiting )?(?:records?|figures|notes|dates|minutes|documents?|e-?mails?|evidence|files|logs?|reports?|results|paperwork|timesheets)|lie (?:to|about|on|for)|cover (?:it|this|things) up)",
        "(?:it|this|that|everything|the whole thing|complaints?|concerns?|reports?)(?:'s| is| was| were| has| have| had| are| get| gets| got)?(?: been| being| just| all| always| simply){0,3} (?:hushed up|covered up|swept under the (?:carpet|rug)|brushed under the (?:carpet|rug))",
        "(?:i|we)(?:'ve| have)? (?:raised|reported|flagged|complained)(?: \\w+){0,8}? (?:(?:was|were|been|got) (?:ignored|fobbed off|brushed (?:off|aside)|laughed at|told to (?:keep|shut|drop))|nothing (?:was |has been |ever |gets |got )?(?:done|happened|changes|happens|changed)|swept under|brushed under)",
        '(?:staff|people|anyone|nurses|whistle-?blowers?) who (?:speaks? (?:up|out)|complains?|raises? (?:concerns|it))(?: \\w+){0,3}? (?:sacked|punished|bullied|moved|silenced|victimised|threatened|pushed out|managed out)',
      ],
      unless: 'litter|lights|pothole|bins? ',
    },
    {
      kind: 'silenced',
      evidence: 'readers are told that they should know what goes on inside',
      phrases: [
        '(?:the )?(?:public|people|taxpayers?|everyone|residents|families|parents|patients|you|voters)(?: all)?(?: really)? (?:has a right|have a right|deserves?|needs?|should|ought|would be (?:shocked|horrified|appalled)|should be told|must)(?: to)?(?: be)?(?: know| told| find out| hear| see)?(?: about)? (?:what|how)(?: \\w+){0,3}? (?:goes on|happens|is going on|is happening|went on|happened|things are run|they (?:do|treat))(?: \\w+){0,2}? (?:in|at|inside|behind|here|with)(?: (?:<own>|(?:this|the|that) (?:<place>)|there|here|closed doors))?',
        '(?:what|the truth about what) (?:really |actually )?(?:goes on|happens|is going on) (?:behind closed doors |every day |day to day ){0,1}(?:at|in|inside) (?:<own>)',
        "(?:i|we)(?:'ve| have)? (?:got |have |kept )?(?:the |all the )?(?:proof|evidence|screenshots|receipts|documents|e-?mails) (?:that |of |to prove |showing )(?:<gap>)(?:<own>|management|they|he|she|the department|fraud|bullying)",
      ],
    },
  ],
  {
    groups: {
      ...WORK_WORDS,
      rise: 'is|are|was|were|has been',
      boss: "(?:(?:my|our) (?:own |old |current |former |senior |line |whole )?(?:<staff>|<place>)|where i work|the (?:<place>|people|company|place) i work (?:for|in|at|with)|at work|senior management)(?:'s)?(?: here)? (?:is|are|has|have|was|were|keeps?|allows?|tolerates?|encourages?|full of|riddled with|rife with|ignor\\w+|hides?|hiding|runs? on|covered|there(?:'s| is| was| has been)|and its|, )",
      own: "(?:my|our) (?:own |old |current |former |senior |line |whole )?(?:<staff>|<place>)(?:'s)?|where i work|the (?:<place>|people|company|place) i work (?:for|in|at|with)|people i work with|senior management|at work",
      wrong: WRONGS,
      deed: DEEDS,
    },
  },
);
