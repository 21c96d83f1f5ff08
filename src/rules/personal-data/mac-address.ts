import { detectMacAddresses } from '../../detect/personal-data/network/mac-address.ts';
import { defineRule, PERSONAL_DATA_HARM } from '../kit.ts';

export const rule = defineRule({
  id: 'personal-data/mac-address',
  meta: {
    summary: 'A hardware address',
    why: PERSONAL_DATA_HARM,
    policy: ['GDL-1.3', 'TIP-2'],
    mask: 'hidden',
  },
  messages: {
    address: {
      what: 'The hardware address of a device.',
      instead: 'Remove it; it follows a device, and whoever carries it, everywhere.',
    },
  },
  check(document, { report }) {
    for (const hit of detectMacAddresses(document)) report('address', hit);
  },
});
