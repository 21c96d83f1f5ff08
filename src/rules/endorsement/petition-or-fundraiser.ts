import { petitionsAndFundraisers } from '../../detect/endorsement/petition.ts';
import { defineRule } from '../kit.ts';

export const rule = defineRule({
  id: 'endorsement/petition-or-fundraiser',
  meta: {
    summary: 'Calls to sign a petition or to give money',
    why: 'Asking readers to sign or to give puts the department behind one cause among many.',
    policy: ['STD-3.5', 'GDL-1.9', 'GDL-2.6', 'SUM-2'],
    ask: 'your line manager',
  },
  messages: {
    petition: {
      what: 'The draft asks readers to sign a petition, or links to one.',
      instead: 'Leave it out; report the fact of a petition without asking for names.',
    },
    fundraiser: {
      what: 'The draft asks readers for money, or links to where it is raised.',
      instead: 'Leave it out unless the department has adopted the appeal.',
    },
  },
  check(document, { report }) {
    for (const hit of petitionsAndFundraisers(document)) report(hit.kind, hit);
  },
});
