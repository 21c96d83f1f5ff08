import type { Cue } from './cue.ts';

/** Slogans that are written as words. */
export const SLOGANS: readonly Cue[] = [
  {
    name: 'a slogan in words',
    weight: 16,
    cap: 32,
    phrases: [
      '(?:my body,? my choice|no human(?: being)? is illegal|love is love|trans women are|(?:black|all|blue|trans|palestinian|jewish|muslim|manx|irish) lives matter|free palestine|bring them home|land back|science is real|water is life|no justice,? no peace|no blood for|not in our name|nothing about us|eat the rich|power to the people|country before party|party before country|people before|make \\w+ great again|get brexit done|take back control|stop the (?:boats|war|cuts|steal|bombing|killing)|abolish ice|defund the|back the blue|drill,? baby|save our (?:nhs|schools?|libraries|hospital|kids|children|beaches|buses|countryside|post office|town)|build back|levelling up|strong and stable|broken britain|lest we|law and order|america first|britain first|ireland is full|has a heartbeat|heartbeat)',
      "(?:solidarity (?:with|to)|we stand with(?! (?:all )?(?:victims|survivors|those affected|anyone))|stand with (?:the|our|ukraine|israel|palestine|gaza|nurses|teachers|workers)|standing with (?:the|our|ukraine|israel|palestine|nurses|teachers|workers)|on the picket line|support(?:ing)? the (?:strike|nurses|teachers|strikers|workers|junior doctors|posties|bin men)|up the (?:workers|republic|union)|long live (?:the|our)|(?:life|love|democracy|freedom|common sense|people power|decency) (?:wins|won|prevails|prevailed)|tax is theft|property is theft|(?:housing|water|health ?care|food|shelter) is (?:not )?an? (?:basic |human |fundamental ){0,2}(?:right|privilege)|never again|not my (?:king|president|prime minister)|shall not be infringed|don't tread|come and take (?:it|them)(?=[.!,]|$)|abolish the|one nation under)",
      'vote (?:green|labour|tory|conservative|reform|republican|democrat|lib dem|liberal|independent|snp|plaid|blue|red|remain|leave|yes|no)(?=[.,!\\0 ]|$)',
    ],
  },
];
