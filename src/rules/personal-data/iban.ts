import { detectIbans, prepareIbans } from '../../detect/personal-data/money/iban.ts';
import { defineRule, PERSONAL_DATA_HARM } from '../kit.ts';

export const rule = defineRule({
  id: 'personal-data/iban',
  meta: {
    summary: 'An international bank account number',
    why: PERSONAL_DATA_HARM,
    policy: ['GDL-1.3', 'TIP-2'],
    mask: 'last-four',
  },
  messages: {
    iban: {
      what: 'An international bank account number (IBAN).',
      instead: 'Remove it, or check that the account is meant to be paid into by the public.',
    },
  },
  prepare: prepareIbans,
  check(document, { report }) {
    for (const hit of detectIbans(document)) report('iban', hit);
  },
});
