import { detectBankAccounts } from '../../detect/personal-data/money/bank-account.ts';
import { defineRule, PERSONAL_DATA_HARM } from '../kit.ts';

export const rule = defineRule({
  id: 'personal-data/bank-account',
  meta: {
    summary: 'A bank account',
    why: PERSONAL_DATA_HARM,
    policy: ['GDL-1.3', 'TIP-2'],
    mask: 'hidden',
  },
  messages: {
    account: {
      what: 'A sort code or an account number.',
      instead: 'Remove it, or check that the account is meant to be paid into by the public.',
    },
  },
  check(document, { report }) {
    for (const hit of detectBankAccounts(document)) report('account', hit);
  },
});
