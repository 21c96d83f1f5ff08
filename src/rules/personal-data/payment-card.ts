import { detectPaymentCards } from '../../detect/personal-data/money/payment-card.ts';
import { defineRule, PERSONAL_DATA_HARM } from '../kit.ts';

export const rule = defineRule({
  id: 'personal-data/payment-card',
  meta: {
    summary: 'A payment card number',
    why: PERSONAL_DATA_HARM,
    policy: ['GDL-1.3', 'TIP-2'],
    mask: 'last-four',
  },
  messages: {
    card: {
      what: 'A payment card number.',
      instead: 'Remove it, and tell whoever holds the card that it was nearly published.',
    },
  },
  check(document, { report }) {
    for (const hit of detectPaymentCards(document)) report('card', hit);
  },
});
