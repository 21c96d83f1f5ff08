import { defineRule, waiverHit } from '../kit.ts';

export const rule = defineRule({
  id: 'waiver/unknown-rule',
  meta: {
    summary: 'A waiver for a rule that does not exist',
    why: 'A mistyped rule name waives nothing, and nobody notices.',
    policy: ['STD-1.REL.4c'],
    ask: 'whoever approved the waiver',
  },
  messages: {
    'unknown-rule': {
      what: 'The waiver names {rule}: {detail}.',
      instead: 'Correct the name; `draftlint rules` lists them all.',
    },
  },
  check(_document, { report, waiverNotes }) {
    for (const note of waiverNotes) {
      if (note.problem === 'unknown-rule')
        report('unknown-rule', waiverHit(note), { rule: note.ruleId, detail: note.detail });
    }
  },
});
