import { detectHarassment } from '../../detect/offence/harassment.ts';
import { isOutweighed } from '../../detect/offence/outweighed.ts';
import { defineRule } from '../kit.ts';

export const rule = defineRule({
  id: 'offensive-language/harassment',
  meta: {
    summary: 'Wording that dismisses, goads or mocks somebody',
    why: 'Goading and brushing people off is trolling, which the policy forbids.',
    policy: ['STD-1.REL.2', 'STD-2.3', 'GDL-2.6'],
  },
  messages: {
    goading: {
      what: 'Wording that dismisses, goads or mocks somebody.',
      instead: 'Answer the question, or leave it unanswered.',
    },
    slight: {
      what: 'Goading beside harsher ones.',
      instead: 'Take the harsher words out first; then choose plain words here, too.',
      level: 'info',
    },
    quoted: {
      what: 'Goading that the draft quotes or reports.',
      instead: 'Report what was said without its words.',
      level: 'info',
    },
    countered: {
      what: 'Goading that the draft quotes in order to speak against it.',
      instead: 'Check that readers need the words themselves.',
      level: 'info',
    },
  },
  check(document, { report }) {
    for (const hit of detectHarassment(document)) {
      const said = isOutweighed(document, hit) ? 'slight' : 'goading';
      report(hit.voice === 'said' ? said : hit.voice, hit);
    }
  },
});
