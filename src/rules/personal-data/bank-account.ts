import { detectBankAccounts } from '../../detect/personal-data/bank-account.ts';
import { defineRule } from '../kit.ts';

export const rule = defineRule({
  id: 'personal-data/bank-account',
  meta: {
    summary: 'A bank account',
    why: 'Once posted it can be copied, searched and used to find, defraud or pester a person; it cannot be taken back.',
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
