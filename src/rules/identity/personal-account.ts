import { mixedAccounts } from '../../detect/identity/personal-account.ts';
import { defineRule } from '../kit.ts';

export const rule = defineRule({
  id: 'identity/personal-account',
  meta: {
    summary: 'Work and private posting mixed',
    why: 'Work and personal posting are kept completely separate; a slip makes private matters look official.',
    policy: ['GDL-2.20', 'SUM-5', 'GDL-2.9'],
  },
  messages: {
    'link': {
      what: 'The draft ties a personal account to an official one.',
      instead: 'Name the official account alone, and keep the two apart.',
    },
    'wrong-account': {
      what: 'The draft speaks of a post on the wrong account.',
      instead: 'Correct or remove that post first; say only what readers need to know.',
    },
    'private-life': {
      what: 'The draft tells of its author’s private life on an official account.',
      instead: 'Post it on a personal account; be personable, not personal.',
    },
  },
  check(document, { report, mode }) {
    for (const hit of mixedAccounts(document)) {
      if (hit.kind === 'private-life' && mode === 'individual') continue;
      report(hit.kind, hit);
    }
  },
});
