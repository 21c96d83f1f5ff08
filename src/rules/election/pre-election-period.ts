import { politicalBeliefs } from '../../detect/belief/political.ts';
import { announcements } from '../../detect/election/announcement.ts';
import { date, defineRule } from '../kit.ts';

export const rule = defineRule({
  id: 'election/pre-election-period',
  meta: {
    summary: 'Political and announcement wording in the weeks before an election',
    why: 'Before a poll a public channel that announces or takes sides may be taken for help to those in office.',
    policy: ['STD-3.3', 'GDL-2.4', 'GDL-2.10'],
  },
  messages: {
    announcement: {
      what: '“{found}” announces something in the period before an election.',
      instead: 'Hold it until after the poll, or have it cleared.',
    },
    stance: {
      what: 'The draft touches on party politics in the period before an election.',
      instead: 'Leave the politics out, or hold the post until after the poll.',
    },
  },
  options: {
    from: date('', 'First day of the period; empty for no first day.'),
    to: date('', 'Last day of the period, inclusive; empty for no last day.'),
  },
  check(document, { report, options: { from, to }, asOf, lexicons }) {
    const day = (document.meta.scheduled ?? asOf).slice(0, 10);
    if ((from !== '' && day < from) || (to !== '' && day > to)) return;
    for (const hit of announcements(document)) {
      report('announcement', hit, { found: document.prose.text.slice(hit.start, hit.end) });
    }
    for (const hit of politicalBeliefs(document, lexicons)) report('stance', hit);
  },
});
