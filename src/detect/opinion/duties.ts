import type { Cue } from './cues.ts';

/** What public bodies say because it is their task: on abuse and fraud, the business of a parliament, records and ratings. */
export const DUTIES: readonly Cue[] = [
  {
    name: 'standing up to abuse',
    weight: -18,
    cap: 36,
    phrases: [
      "(?:bullying|hate crimes?|hatred|racism|sexism|homophobia|antisemitism|islamophobia|abuse|domestic violence|violence|harassment|discrimination|assaults?|anti-social behaviour)(?: \\w+){0,6}? (?:(?:has|have) no place|(?:is|are) never (?:acceptable|okay|ok|right)|(?:is|are) (?:not acceptable|unacceptable)|(?:will|is|are) not (?:be )?tolerated|won't be tolerated|(?:is|are) a crime|(?:is|are) against the law)",
      '(?:no one|nobody) (?:deserves|should (?:have to )?(?:face|suffer|put up with|fear)) (?:abuse|violence|harassment|threats|bullying|discrimination)',
      '(?:no one|nobody) should (?:have to )?(?:feel (?:unsafe|afraid|alone)|(?:suffer|struggle|cope|grieve) (?:alone|in silence))|(?:speak (?:up|out)|call it out) (?:when|if) you (?:see|hear|witness)|white ribbon (?:day|campaign|pledge)|(?:international|world|national) (?:day|week|month) (?:for|of|against)',
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
      '(?:first|second|third) readings?|order paper|(?:clauses|committee|report) stage|question time|royal assent|(?:keys|council|tynwald|commons|lords|senate|house) (?:vote|votes|will vote|debates?|will debate|sits?) on',
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
