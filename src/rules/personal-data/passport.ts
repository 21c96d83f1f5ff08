import { detectPassports } from '../../detect/personal-data/identifiers/passport.ts';
import { defineRule, PERSONAL_DATA_HARM } from '../kit.ts';

export const rule = defineRule({
  id: 'personal-data/passport',
  meta: {
    summary: 'A passport number',
    why: PERSONAL_DATA_HARM,
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
