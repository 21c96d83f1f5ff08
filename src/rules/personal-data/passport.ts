import { detectPassports } from '../../detect/personal-data/passport.ts';
import { defineRule } from '../kit.ts';

export const rule = defineRule({
  id: 'personal-data/passport',
  meta: {
    summary: 'A passport number',
    why: 'Once posted it can be copied, searched and used to find, defraud or pester a person; it cannot be taken back.',
    policy: ['GDL-1.3', 'TIP-2'],
    mask: 'hidden',
  },
  messages: {
    passport: { what: 'A passport number.', instead: 'Remove it; nobody needs it in a post.' },
  },
  check(document, { report }) {
    for (const hit of detectPassports(document)) report('passport', hit);
  },
});
