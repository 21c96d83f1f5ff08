import { offencesOwned } from '../../detect/conduct/offence.ts';
import { defineRule } from '../kit.ts';

export const rule = defineRule({
  id: 'conduct/offence-or-antisocial',
  meta: {
    summary: 'The author breaks the law, behaves badly or calls for it',
    why: 'A post that portrays an offence or anti-social behaviour brings Government into disrepute, joke or not.',
    policy: ['STD-2.4', 'STD-1.REL.4a', 'SUM-11'],
  },
  messages: {
    driving: {
      what: 'The draft tells of unlawful driving by its author.',
      instead: 'Leave it out; a post may be used as evidence.',
    },
    drugs: {
      what: 'The draft tells of illegal drugs in its author’s hands.',
      instead: 'Leave it out; for help with drugs, speak to a doctor or a support service.',
    },
    theft: {
      what: 'The draft tells of theft, damage or dishonesty by its author.',
      instead: 'Leave it out, joke or not.',
    },
    disorder: {
      what: 'The draft tells of violence or disorder by its author.',
      instead: 'Leave it out, joke or not.',
    },
    incitement: {
      what: 'The draft calls on others to break the law or to do damage.',
      instead:
        'Remove the call; lawful ways to object are a consultation, a representative or a petition of grievance.',
    },
  },
  check(document, { report }) {
    for (const hit of offencesOwned(document)) report(hit.kind, hit);
  },
});
