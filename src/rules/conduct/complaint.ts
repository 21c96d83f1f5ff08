import { publicComplaints } from '../../detect/conduct/complaint.ts';
import { defineRule } from '../kit.ts';

export const rule = defineRule({
  id: 'conduct/complaint',
  meta: {
    summary: 'A complaint answered in public',
    why: 'A complaint belongs in its own channel: there it is recorded, private, and answered by the right person.',
    policy: ['GDL-2.17', 'GDL-2.18'],
  },
  messages: {
    outcome: {
      what: 'The draft tells in public what became of somebody’s complaint or case.',
      instead: 'Answer through the complaints procedure, and say in public only where to write.',
    },
    answer: {
      what: 'The draft answers a complaint without naming where it should go.',
      instead: 'Name the complaints form, mailbox or number, and go on in private.',
    },
  },
  check(document, { report, mode }) {
    if (mode !== 'official') return;
    for (const hit of publicComplaints(document)) report(hit.kind, hit);
  },
});
