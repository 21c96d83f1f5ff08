import { detectEmails } from '../../detect/personal-data/contact/email.ts';
import { defineRule, PERSONAL_DATA_HARM, unexpired } from '../kit.ts';

export const rule = defineRule({
  id: 'personal-data/email',
  meta: {
    summary: 'A private e-mail address',
    why: PERSONAL_DATA_HARM,
    policy: ['GDL-1.3', 'GDL-2.19', 'TIP-2'],
    mask: 'email',
  },
  messages: {
    private: { what: 'A private e-mail address.', instead: 'Remove it, or give the mailbox of the team.' },
    published: {
      what: 'An e-mail address of a role or a team.',
      instead: 'Check that the team wants it published, and register it as a published contact.',
      level: 'info',
    },
  },
  check(document, { report, registers, asOf }) {
    const known = new Set(unexpired(registers['published-contacts'], asOf).map(({ value }) => value.toLowerCase()));
    for (const hit of detectEmails(document)) {
      const address = hit.address.toLowerCase();
      if (known.has(address)) continue;
      const isOwn = known.has(address.slice(address.lastIndexOf('@')));
      report(hit.published || isOwn ? 'published' : 'private', hit);
    }
  },
});
