import { detectHandles } from '../../detect/names/handles.ts';
import { defineRule, findEntry, isExpired, unexpired } from '../kit.ts';

export const rule = defineRule({
  id: 'third-party/handle',
  meta: {
    summary: 'An account is mentioned',
    why: 'A mention tells the account’s owner and its followers, and ties them to the department’s words.',
    policy: ['GDL-2.19', 'GDL-2.20', 'TIP-5'],
  },
  messages: {
    'mention': {
      what: 'The draft mentions an account.',
      instead: 'Check that it is the right account and that its owner expects the mention.',
      level: 'info',
    },
    'private-life': {
      what: 'The draft mentions an account beside words on private life.',
      instead: 'Leave the mention out unless its owner has agreed to it.',
    },
    'expired-consent': {
      what: 'The draft mentions an account whose recorded consent has run out.',
      instead: 'Ask its owner again and renew the entry in the register of consents.',
    },
  },
  check(document, { report, registers, asOf }) {
    const own = unexpired([...registers['role-accounts'], ...registers['own-bodies']], asOf);
    for (const hit of detectHandles(document)) {
      const consent = findEntry(registers.consents, hit.handle);
      if (findEntry(own, hit.handle) !== undefined || (consent !== undefined && !isExpired(consent, asOf))) continue;
      report(consent !== undefined ? 'expired-consent' : hit.isPrivate ? 'private-life' : 'mention', hit);
    }
  },
});
