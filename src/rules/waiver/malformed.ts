import { defineRule, waiverHit } from '../kit.ts';

export const rule = defineRule({
  id: 'waiver/malformed',
  meta: {
    summary: 'A waiver that cannot be read, or gives no reason',
    why: 'Whoever audits the post later must see why a finding was let stand.',
    policy: ['STD-1.REL.4c'],
    ask: 'whoever approved the waiver',
  },
  messages: {
    malformed: {
      what: 'The waiver for {rule} does not count: {detail}.',
      instead: 'Give it a rule, a reason, and dates as YYYY-MM-DD; see `draftlint help waivers`.',
    },
  },
  check(_document, { report, waiverNotes }) {
    for (const note of waiverNotes) {
      if (note.problem === 'malformed')
        report('malformed', waiverHit(note), { rule: note.ruleId, detail: note.detail });
    }
  },
});
