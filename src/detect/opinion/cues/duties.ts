import type { Cue } from './cue.ts';

/** What public bodies say because it is their task: on abuse and fraud, parliament, strikes, sums due, records and ratings. */
export const DUTIES: readonly Cue[] = [
  {
    name: 'standing up to abuse',
    weight: -24,
    cap: 48,
    phrases: [
      "(?:bullying|hate crimes?|hatred|racism|sexism|homophobia|antisemitism|islamophobia|abuse|domestic violence|violence|harassment|discrimination|assaults?|anti-social behaviour)(?: \\w+){0,6}? (?:(?:has|have) no place|(?:is|are) never (?:acceptable|okay|ok|right)|(?:is|are) (?:not acceptable|unacceptable)|(?:will|is|are) not (?:be )?tolerated|won't be tolerated|(?:is|are) a crime|(?:is|are) against the law)",
      '(?:we |standing |stand )(?:stand )?with (?:all )?(?:victims|survivors|those affected)|(?:our|nhs|all) (?:\\w+ )?(?:staff|colleagues|crews|teams|drivers|workers) deserve to (?:be|feel|work)',
      '(?:no one|nobody) (?:deserves|should (?:have to )?(?:face|suffer|put up with|fear)) (?:abuse|violence|harassment|threats|bullying|discrimination)',
      '(?:no one|nobody) should (?:have to )?(?:(?:be|feel|spend \\w+) (?:unsafe|afraid|alone|lonely)|(?:suffer|struggle|cope|grieve) (?:alone|in silence))|(?:speak (?:up|out)|call it out) (?:when|if) you (?:see|hear|witness)|white ribbon (?:day|campaign|pledge)|(?:international|world|national) (?:day|week|month) (?:for|of|against)',
    ],
  },
  {
    name: 'a warning of fraud',
    weight: -7,
    cap: 21,
    phrases: [
      '(?:watch out for|beware of|look out for|be aware of|aware of|report) (?:\\w+ ){0,2}(?:scams?|scammers?|frauds?|fraudsters?|phishing|fake)',
      '(?:scam|phishing|fraudulent|fake) (?:texts?|calls?|callers?|e-?mails?|messages?|websites?|adverts?|accounts?|letters?)',
      "we (?:will |would |'ll )?never (?:ask|call|text|e-?mail|phone|contact)",
    ],
  },
  {
    name: 'the business of parliament',
    weight: -8,
    cap: 16,
    phrases: [
      '(?:first|second|third) readings?|order paper|(?:clauses|committee|report) stage|question time|royal assent|(?:keys|council|tynwald|commons|lords|senate|house) (?:vote|votes|will vote|debates?|will debate|sits?) on|(?:members|mhks|mps|mlcs|councillors|senators|peers) (?:will|are to|are due to|are expected to) (?:vote|debate|consider|decide|choose|be asked)|by \\w+ votes to \\w+|(?:committee|council|inspector|commissioners) (?:refused|approved|deferred|granted|rejected) (?:the|an?) (?:application|appeal|plan)',
    ],
  },
  {
    name: 'notice of a strike',
    weight: -9,
    cap: 18,
    phrases: [
      "(?:strike|industrial) action (?:is|will|has been|planned|by|on|due|continues|ends|called)|(?:during|because of|due to|owing to) (?:the )?(?:strike|industrial action|walkout)|(?:will not|won't|may not) (?:run|operate|sail)|(?:disruption|cancellations) (?:is|are) (?:expected|likely)",
    ],
  },
  {
    name: 'what is due or payable',
    weight: -8,
    cap: 16,
    phrases: [
      '(?:is|are|was|were|becomes?) (?:not |only |also )?(?:payable|due|chargeable|deducted|deductible|collected)(?= |[.,])',
    ],
  },
  {
    name: 'the words of a named side',
    weight: -9,
    cap: 18,
    phrases: [
      '(?:opposition members|critics|residents|campaigners|opponents|supporters|unions|the union|the charity|business leaders|(?:the )?leader of the opposition|the opposition|inspectors|dr \\w+|professor \\w+|witnesses|respondents|some|others) (?:have |has )?(?:described|called|branded|labelled|criticised|welcomed|condemned) (?!on|for)|the (?:bbc|times|guardian|telegraph|independent|examiner|courier|herald|paper|newspaper) (?:reports|reported|says)',
    ],
  },
  {
    name: 'the finding of a body',
    weight: -14,
    cap: 28,
    phrases: [
      '(?:committee|inquiry|enquiry|tribunal|court|commissioner|auditor|inspector|ombudsman|panel|review|investigation|watchdog|jury|judge|coroner|regulator|adjudicator|auditors|inspectors|board of inquiry) (?:\\w+ )?(?:found|concluded|ruled|held|noted|determined|heard) (?:that|no|the|there|it)(?= |,)',
    ],
  },
  {
    name: 'who stands and who speaks',
    weight: -9,
    cap: 18,
    phrases: [
      '(?:(?:has|have) (?:each |both |all )?(?:named|nominated|selected|announced) (?:an? |their |its )?candidates?|list of candidates|candidates (?:will|are to|have (?:said|put)) [a-z]+|(?:will|to) (?:stand|contest) (?:in|at) the|candidates? (?:are|is|for the constituency)|nominations (?:open|close|opened|closed)|(?:president|prime minister|minister|chancellor|governor|senator|king|queen|bishop) (?:\\w+ )?(?:will|is to|is due to) (?:address|speak|attend|visit|open|meet|lead|chair|launch|answer))',
    ],
  },
  {
    name: 'the business of a public body',
    weight: -7,
    cap: 14,
    phrases: [
      '(?:<body>|leader of the opposition|commissioners|directors?|committee|assembly|members|officers|inspectors?) (?:\\w+ ){0,4}?(?:asked|replied|answered|met|approved|resolved|noted|considered|debated|adopted|published|announced|launched|opened|visited|signed|appointed|issued|granted|held|received|agreed (?:to|that)|will (?:\\w+ )?(?:meet|answer|consider|debate|publish|visit|open|attend|hold|vote|return|decide|launch|lead|chair)|is (?:consulting|recruiting|seeking|inviting|holding|required|responsible)|are (?:consulting|recruiting|seeking|inviting|holding|required|responsible))(?= |[.,])',
      '(?:by-)?election results|(?:is|was|are|were) (?:duly )?(?:elected|re-elected|returned|appointed)|returning officer|nomination papers?|polling (?:stations?|cards?|day|places?)|electoral (?:register|roll)|register of electors|polls (?:are |is )?(?:open|close)|stand(?:ing)? as (?:an? )?candidates?|register to vote',
    ],
  },
  {
    name: 'a record or a rating',
    weight: -18,
    cap: 36,
    phrases: [
      '(?:worst|best|heaviest|wettest|driest|hottest|coldest|highest|lowest|biggest|strongest) (?:\\w+ ){0,3}?(?:(?:for|in) (?:\\d+|more than \\w+|over \\w+|\\w+) (?:years|decades)|since (?:\\d{4}|records)|on record|ever recorded)',
      '(?:rated|graded|judged|rating of) (?:\\w+ ){0,6}?(?:good|outstanding|excellent|inadequate)',
    ],
  },
];
