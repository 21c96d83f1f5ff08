import { detectNationalInsurance } from '../../detect/personal-data/identifiers/national-insurance.ts';
import { defineRule, PERSONAL_DATA_HARM } from '../kit.ts';

export const rule = defineRule({
  id: 'personal-data/national-insurance-number',
  meta: {
    summary: 'A National Insurance number',
    why: PERSONAL_DATA_HARM,
    policy: ['GDL-1.3', 'TIP-2'],
    mask: 'hidden',
  },
  messages: {
    number: { what: 'A National Insurance number.', instead: 'Remove it; nobody needs it in a post.' },
  },
  check(document, { report }) {
    for (const hit of detectNationalInsurance(document)) report('number', hit);
  },
});
