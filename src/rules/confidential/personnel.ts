import { personnelMatters } from '../../detect/confidential/personnel.ts';
import { defineRule } from '../kit.ts';

export const rule = defineRule({
  id: 'confidential/personnel',
  meta: {
    summary: 'Discipline, grievances, sickness and pay of staff',
    why: 'What stands in a colleague’s file is confidential; a post about it harms them and may break the law.',
    policy: ['STD-2.5', 'STD-1.DAM.1', 'SUM-6', 'GDL-1.11'],
  },
  messages: {
    discipline: {
      what: 'The draft tells of a disciplinary matter of somebody at work.',
      instead: 'Remove it; take questions to the Office of Human Resources.',
    },
    grievance: {
      what: 'The draft tells of a grievance or a complaint among colleagues.',
      instead: 'Remove it; a grievance stays within its procedure.',
    },
    health: {
      what: 'The draft tells of sickness or leave of somebody at work.',
      instead: 'Remove it; say only who covers the work, if readers need that.',
    },
    pay: {
      what: 'The draft tells of somebody’s pay or of how they fared in an application.',
      instead: 'Remove it, unless the figure has been published; then link to it.',
    },
  },
  check(document, { report }) {
    for (const hit of personnelMatters(document)) report(hit.kind, hit);
  },
});
