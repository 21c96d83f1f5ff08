import { defineRule, waiverHit } from '../kit.ts';

export const rule = defineRule({
  id: 'waiver/expired',
  meta: {
    summary: 'A waiver whose last day has passed',
    why: 'Leave to publish was given for a time, and that time is over.',
    policy: ['STD-1.REL.4c'],
    ask: 'whoever approved the waiver',
  },
  messages: {
    expired: {
      what: 'The waiver for {rule} has expired: {detail}.',
      instead: 'Mend the draft, or ask the approver for a new date.',
    },
  },
  check(_document, { report, waiverNotes }) {
    for (const note of waiverNotes) {
      if (note.problem === 'expired') report('expired', waiverHit(note), { rule: note.ruleId, detail: note.detail });
    }
  },
});
