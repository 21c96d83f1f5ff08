import { detectPhones, preparePhones } from '../../detect/personal-data/contact/phone.ts';
import { defineRule, flag, PERSONAL_DATA_HARM, unexpired } from '../kit.ts';

export const rule = defineRule({
  id: 'personal-data/phone',
  meta: {
    summary: 'A private phone number',
    why: PERSONAL_DATA_HARM,
    policy: ['GDL-1.3', 'GDL-2.19', 'TIP-2'],
    mask: 'last-four',
  },
  messages: {
    private: { what: 'A phone number.', instead: 'Remove it, or register it if it is a published contact.' },
    published: {
      what: 'A freephone or service number, or that of an office.',
      instead: 'Check that it is meant to be published, and register it.',
      level: 'info',
    },
  },
  options: {
    dramaNumbers: flag(true, 'Report the numbers that Ofcom keeps for drama and fiction.'),
  },
  prepare: preparePhones,
  check(document, { report, options, regions, registers, asOf }) {
    const digits = (value: string) => value.replace(/\D/g, '').replace(/^(?:0044|44|0)/, '');
    const known = new Set(unexpired(registers['published-contacts'], asOf).map(({ value }) => digits(value)));
    for (const hit of detectPhones(document, regions)) {
      if (known.has(digits(document.prose.text.slice(hit.start, hit.end)))) continue;
      if (hit.drama && !options.dramaNumbers) continue;
      report(hit.published ? 'published' : 'private', hit);
    }
  },
});
