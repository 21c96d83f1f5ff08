import { type Document, perDocument } from '../../core/document.ts';
import type { Span } from '../../core/span.ts';

/** Words with which a post asks its readers to come, to apply or to wait for something. */
const INVITES =
  /\b(?:join (?:us|our|me)|come (?:along|and|to|down)|drop[ -]?in|sign up|book (?:now|your|a|here|online)|register (?:now|by|here|for|your|at|online)|r\.?s\.?v\.?p|save the date|don['’]t miss|see you|(?:closing|last) (?:date|day)|deadline|apply (?:by|before|now|online)|(?:open|opens|opening) (?:on|from|at)|(?:takes?|taking) place|will (?:be|take|open|close|run|start|begin|hold|host|visit)|is on|is being held|are invited|you['’]re invited|tickets|have your say|respond by|closes on|ends on|starts on|begins on|runs (?:from|until)|vote (?:on|by)|save (?:your|a) (?:place|seat)|tonight|tomorrow|this (?:evening|afternoon)|next (?:event|session|meeting|workshop|clinic))\b/i;
/** What tells of days gone by, or of what is dated for another reason. */
const TELLS_OF_PAST =
  /\b(?:was|were|had|took place|held on|held (?:last|in)|published|updated|issued|dated|since|ago|last (?:week|month|year)|announced|said|opened on|died|born|founded|launched (?:on|in)|until recently|previously|used to|thank you|thanks to|congratulations|well done|in force|came into|enacted|revised|version|reviewed|as of|as at|recorded|sentenced|arrested|charged|accused|alleged(?:ly)?|appeared|convicted|pleaded)\b/i;

/** Sentences that look ahead: they invite or announce, and tell of nothing gone by. */
export const forwardSentences = perDocument((document: Document): readonly Span[] =>
  document.sentences.filter(({ start, end, block }) => {
    if (block.kind === 'code' || block.kind === 'link-target') return false;
    const text = document.prose.text.slice(start, end);
    return INVITES.test(text) && !TELLS_OF_PAST.test(text);
  }),
);
