import { detectHealthCards } from '../../detect/personal-data/identifiers/health-card.ts';
import { detectNhsNumbers } from '../../detect/personal-data/identifiers/nhs-number.ts';
import { defineRule, PERSONAL_DATA_HARM } from '../kit.ts';

export const rule = defineRule({
  id: 'personal-data/nhs-number',
  meta: {
    summary: 'An NHS number, or that of a health insurance card',
    why: PERSONAL_DATA_HARM,
    policy: ['GDL-1.3', 'TIP-2'],
    mask: 'hidden',
  },
  messages: {
    number: { what: 'An NHS number.', instead: 'Remove it; nobody needs it in a post.' },
    card: { what: 'The number of a health insurance card.', instead: 'Remove it; nobody needs it in a post.' },
  },
  check(document, { report }) {
    for (const hit of detectHealthCards(document)) report('card', hit);
    for (const hit of detectNhsNumbers(document)) report('number', hit);
  },
});
