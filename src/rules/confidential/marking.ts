import { embargoes, endOf } from '../../detect/confidential/embargo.ts';
import { markings } from '../../detect/confidential/marking.ts';
import { defineRule } from '../kit.ts';

export const rule = defineRule({
  id: 'confidential/marking',
  meta: {
    summary: 'Protective markings, drafts, embargoes that have not ended',
    why: 'A marking says that a text is not for everybody; once posted, it is.',
    policy: ['STD-1.DAM.1', 'STD-2.5', 'SUM-6'],
  },
  messages: {
    marking: {
      what: 'The draft carries a marking that keeps it from the public.',
      instead: 'Keep it back until the owner of the information has cleared it.',
    },
    draft: {
      what: 'The text calls itself a draft that waits for approval.',
      instead: 'Get the final text signed off, and take the word out.',
    },
    embargo: {
      what: 'The text is embargoed, and the embargo has not ended.',
      instead: 'Schedule the post for after the embargo, and take the line out.',
    },
    undated: {
      what: 'The text is embargoed until a time that cannot be read.',
      instead: 'Write the day and time in full, or ask the sender whether the embargo has ended.',
    },
  },
  check(document, { report, asOf }) {
    const held = embargoes(document);
    const posted = document.meta.scheduled ?? asOf;
    for (const hit of held) {
      const end = endOf(hit, posted.slice(0, 10));
      if (end === undefined) report('undated', hit);
      else if (end > posted.slice(0, 10) || (end === posted.slice(0, 10) && hit.timed && posted.length === 10))
        report('embargo', hit);
    }
    for (const hit of markings(document)) {
      if (!held.some(({ start, end }) => start < hit.end && hit.start < end)) report(hit.kind, hit);
    }
  },
});
