import { detectIpAddresses, prepareIpAddresses } from '../../detect/personal-data/network/ip-address.ts';
import { defineRule, PERSONAL_DATA_HARM } from '../kit.ts';

export const rule = defineRule({
  id: 'personal-data/ip-address',
  meta: {
    summary: 'An IP address',
    why: PERSONAL_DATA_HARM,
    policy: ['GDL-1.3', 'TIP-2'],
    mask: 'hidden',
  },
  messages: {
    address: { what: 'An IP address.', instead: 'Remove it; it can lead to a person or to a machine.' },
    internal: {
      what: 'An IP address of a private network.',
      instead: 'Remove it; it tells how a network is laid out.',
      level: 'info',
    },
  },
  prepare: prepareIpAddresses,
  check(document, { report }) {
    for (const hit of detectIpAddresses(document)) report(hit.internal ? 'internal' : 'address', hit);
  },
});
