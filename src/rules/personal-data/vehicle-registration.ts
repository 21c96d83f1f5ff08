import { detectRegistrations } from '../../detect/personal-data/identifiers/vehicle-registration.ts';
import { defineRule, PERSONAL_DATA_HARM } from '../kit.ts';

export const rule = defineRule({
  id: 'personal-data/vehicle-registration',
  meta: {
    summary: 'A vehicle registration',
    why: PERSONAL_DATA_HARM,
    policy: ['GDL-1.3', 'TIP-2'],
    mask: 'hidden',
  },
  messages: {
    plate: { what: 'A vehicle registration.', instead: 'Remove it; describe the vehicle without its plate.' },
  },
  check(document, { report }) {
    for (const hit of detectRegistrations(document)) report('plate', hit);
  },
});
