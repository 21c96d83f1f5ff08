import { detectNhsNumbers } from '../../detect/personal-data/nhs-number.ts';
import { defineRule, PERSONAL_DATA_HARM } from '../kit.ts';

export const rule = defineRule({
  id: 'personal-data/nhs-number',
  meta: {
    summary: 'An NHS number',
    why: PERSONAL_DATA_HARM,
    policy: ['GDL-1.3', 'TIP-2'],
    mask: 'hidden',
  },
  messages: {
    number: { what: 'An NHS number.', instead: 'Remove it; nobody needs it in a post.' },
  },
  check(document, { report }) {
    for (const hit of detectNhsNumbers(document)) report('number', hit);
  },
});
