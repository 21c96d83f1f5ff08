import { detectPostalAddresses } from '../../detect/personal-data/contact/postal-address.ts';
import { defineRule, PERSONAL_DATA_HARM, unexpired } from '../kit.ts';

export const rule = defineRule({
  id: 'personal-data/postal-address',
  meta: {
    summary: 'A postal address',
    why: PERSONAL_DATA_HARM,
    policy: ['GDL-1.3', 'TIP-2'],
    mask: 'hidden',
  },
  messages: {
    home: { what: 'A postal address.', instead: 'Remove it, or give the town or parish only.' },
    venue: {
      what: 'An address, it seems of a venue.',
      instead: 'Check that the public is meant to go there, and register it.',
      level: 'info',
    },
  },
  check(document, { report, registers, asOf }) {
    const known = unexpired(registers['published-contacts'], asOf).map(({ value }) => value.toLowerCase());
    for (const hit of detectPostalAddresses(document)) {
      const address = document.prose.text.slice(hit.start, hit.end).toLowerCase();
      if (!known.some((value) => address.includes(value) || value.includes(address)))
        report(hit.venue ? 'venue' : 'home', hit);
    }
  },
});
