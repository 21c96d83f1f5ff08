import { detectDatesOfBirth } from '../../detect/personal-data/date-of-birth.ts';
import { defineRule } from '../kit.ts';

export const rule = defineRule({
  id: 'personal-data/date-of-birth',
  meta: {
    summary: 'A date of birth',
    why: 'Once posted it can be copied, searched and used to find, defraud or pester a person; it cannot be taken back.',
    policy: ['GDL-1.3', 'TIP-2'],
    mask: 'length',
  },
  messages: {
    birth: {
      what: 'A date of birth.',
      instead: 'Remove the date; an age band or a year is enough, if anything is needed.',
    },
  },
  check(document, { report }) {
    for (const hit of detectDatesOfBirth(document)) report('birth', hit);
  },
});
