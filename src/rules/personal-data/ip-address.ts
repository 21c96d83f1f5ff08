import { detectIpAddresses, prepareIpAddresses } from '../../detect/personal-data/ip-address.ts';
import { defineRule } from '../kit.ts';

export const rule = defineRule({
  id: 'personal-data/ip-address',
  meta: {
    summary: 'An IP address',
    why: 'Once posted it can be copied, searched and used to find, defraud or pester a person; it cannot be taken back.',
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
