import { detectRegistrations } from '../../detect/personal-data/vehicle-registration.ts';
import { defineRule } from '../kit.ts';

export const rule = defineRule({
  id: 'personal-data/vehicle-registration',
  meta: {
    summary: 'A vehicle registration',
    why: 'Once posted it can be copied, searched and used to find, defraud or pester a person; it cannot be taken back.',
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
