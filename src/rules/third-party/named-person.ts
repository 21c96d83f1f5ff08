import { peopleNamed } from '../../detect/names/named.ts';
import { holdsOffice } from '../../detect/names/office.ts';
import { defineRule, findEntry, isExpired } from '../kit.ts';

export const rule = defineRule({
  id: 'third-party/named-person',
  meta: {
    summary: 'A person is named',
    why: 'The policy asks not to discuss third parties without their knowledge or consent, and a post cannot be undone.',
    policy: ['GDL-2.19', 'TIP-5'],
    mask: 'initials',
    yieldsTo: ['third-party/named-with-detail'],
  },
  messages: {
    'private': {
      what: 'The draft names a person.',
      instead: 'Check that the person knows and agrees, record the consent, or leave the name out.',
    },
    'role': {
      what: 'The draft names a person beside a public role or a professional title.',
      instead: 'Check that the person is named in that role and that no private matter is told.',
      level: 'info',
    },
    'figure': {
      what: 'The draft names a person of history or a character of a story.',
      instead: 'Check that nobody living is meant.',
      level: 'info',
    },
    'expired-consent': {
      what: 'The draft names a person whose recorded consent has run out.',
      instead: 'Ask the person again and renew the entry in the register of consents.',
    },
  },
  check(document, { report, registers, asOf }) {
    for (const { hit, name, role, figure, mentions } of peopleNamed(document)) {
      const consent = findEntry(registers.consents, name);
      const { text } = document.prose;
      const isKnown = registers['public-office-holders'].some(
        (entry) =>
          !isExpired(entry, asOf) &&
          (findEntry([entry], name) !== undefined ||
            mentions.some(({ start, end }) => holdsOffice(text, start, end, entry.value))),
      );
      if (isKnown || (consent !== undefined && !isExpired(consent, asOf))) continue;
      report(consent !== undefined ? 'expired-consent' : figure ? 'figure' : role ? 'role' : 'private', hit);
    }
  },
});
