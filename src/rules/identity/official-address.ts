import { officialAddresses } from '../../detect/identity/official-address.ts';
import { defineRule, unexpired } from '../kit.ts';

export const rule = defineRule({
  id: 'identity/official-address',
  meta: {
    summary: 'An official e-mail address put to private use',
    why: 'An official address makes a private post look official, and draws private mail into public systems.',
    policy: ['GDL-1.4', 'SUM-5', 'GDL-2.20'],
  },
  messages: {
    'address': {
      what: 'The draft, a post of your own, holds an official e-mail address.',
      instead: 'Give a private address, or post it from an official account.',
    },
    'private-use': {
      what: 'The draft puts an official e-mail address to private use.',
      instead: 'Give a private address for private matters.',
    },
  },
  check(document, { report, mode, registers, asOf }) {
    const own = unexpired(registers['own-bodies'], asOf).filter(({ value }) => value.includes('.'));
    const domains = own.map(({ value }) => value.toLowerCase());
    for (const hit of officialAddresses(document, domains)) {
      if (hit.kind === 'private-use' || mode === 'individual') report(hit.kind, hit);
    }
  },
});
