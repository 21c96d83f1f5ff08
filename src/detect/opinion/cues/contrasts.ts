import type { Cue } from './cue.ts';

/** One thing set against another that matters more, or less. */
export const CONTRASTS: readonly Cue[] = [
  {
    name: 'one thing set against another',
    weight: 12,
    cap: 24,
    phrases: [
      "(?:don't|do not|doesn't|does not) have an? [a-z' -]{3,30} (?:problem|crisis|shortage)",
      "(?:isn't|is not|aren't|are not|wasn't|was not|it's not|that's not|this isn't|this is not) (?:about )?(?:an? |the )?[a-z' -]{3,40}[,;:] (?:(?:it's|it is|they're|they are|that's|this is|it was) (?:just |pure |plain |simply |really )?(?:an?|the|about|called|pure|plain|theft|cruelty|politics|greed|cowardice|madness)|but (?:an?|the)) [a-z]+",
      "(?:<body>|<kind>|we|country|island|britain|ireland|america|[a-z]+s?) (?:<adv> )?(?:needs?|wants?|deserves?) [a-z' -]{2,40}, not (?!including|just for|only for)[a-z]+",
      "(?<=\\0|^)[a-z' -]{3,90}, not (?!on |at |in |by |the |an? |from |to |for |with |\\w+day|january|february|march|april|may|june|july|august|september|october|november|december|tomorrow|today|tonight|next|this|yet|just|only|including)[a-z' -]{3,40}[.!](?=[ \\0]|$)",
      '(?:not (?:yet )?another|not one of (?:them|these|those|you)|not a single (?:one|minister|politician|word|penny|mhk|mp|councillor|person in)|not one (?:minister|politician|word|penny|mhk|mp|councillor))',
      '(?:while|as|when|and yet|yet|but) (?:the |our |my |your |other )?(?:\\w+ ){0,2}(?:food ?banks?|libraries|library|hospitals?|schools?|nurses|pensioners|kids|children|families|patients|people|veterans|workers|carers|buses|roads|towns?|residents|taxpayers|the rest of us|everyone else|nobody else|ordinary people) (?:\\w+ )?(?:runs? dry|goes without|go without|go hungry|queue|queues|wait|waits|crumbles?|rots?|freezes?|starves?|die|dies|close|closes|closing|suffers?|struggles?|pays? (?:for it|the (?:price|bill))|foots? the bill|picks? up|(?:is|are) (?:left|dying|crumbling|falling|closing|sleeping|queuing|starving|freezing|struggling|going|running out|on trolleys|turned away|cut|being cut))',
      '(?:gets?|got|earns?|makes?|claims?) [^.?!\\0]{3,60}(?: while|;|, and| and) (?:the rest of us|everyone else|ordinary people|our \\w+|nurses|teachers|carers|pensioners|the poor|workers|we) (?:gets?|got|pays?|go|are told|wait|struggle|starve|freeze)',
    ],
  },
];
