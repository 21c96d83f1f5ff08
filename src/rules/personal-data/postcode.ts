import { detectLonePostcodes } from '../../detect/personal-data/contact/postal-address.ts';
import { defineRule, PERSONAL_DATA_HARM, unexpired } from '../kit.ts';

export const rule = defineRule({
  id: 'personal-data/postcode',
  meta: {
    summary: 'A full postcode',
    why: PERSONAL_DATA_HARM,
    policy: ['GDL-1.3', 'TIP-2'],
    mask: 'hidden',
  },
  messages: {
    postcode: {
      what: 'A full postcode.',
      instead: 'Shorten it to its first half, or register it if it is that of a venue.',
      level: 'info',
    },
  },
  check(document, { report, registers, asOf }) {
    const known = unexpired(registers['published-contacts'], asOf).map(({ value }) =>
      value.toUpperCase().replace(/\s/g, ''),
    );
    for (const hit of detectLonePostcodes(document)) {
      const value = document.prose.text.slice(hit.start, hit.end).replace(/\s/g, '');
      if (!known.some((entry) => entry.includes(value))) report('postcode', hit);
    }
  },
});
