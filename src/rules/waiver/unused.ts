import { defineRule, waiverHit } from '../kit.ts';

export const rule = defineRule({
  id: 'waiver/unused',
  meta: {
    summary: 'A waiver that covers nothing any more',
    why: 'A waiver that no longer does anything hides the next real finding.',
    policy: ['STD-1.REL.4c'],
    ask: 'whoever approved the waiver',
  },
  messages: {
    unused: { what: 'The waiver for {rule} covers nothing: {detail}.', instead: 'Remove the waiver.' },
  },
  check(_document, { report, waiverNotes }) {
    for (const note of waiverNotes) {
      if (note.problem === 'unused') report('unused', waiverHit(note), { rule: note.ruleId, detail: note.detail });
    }
  },
});
