import { detectDatesOfBirth } from '../../detect/personal-data/statements/date-of-birth.ts';
import { defineRule, PERSONAL_DATA_HARM } from '../kit.ts';

export const rule = defineRule({
  id: 'personal-data/date-of-birth',
  meta: {
    summary: 'A date of birth',
    why: PERSONAL_DATA_HARM,
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
