import { detectNationalInsurance } from '../../detect/personal-data/national-insurance.ts';
import { defineRule } from '../kit.ts';

export const rule = defineRule({
  id: 'personal-data/national-insurance-number',
  meta: {
    summary: 'A National Insurance number',
    why: 'Once posted it can be copied, searched and used to find, defraud or pester a person; it cannot be taken back.',
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
