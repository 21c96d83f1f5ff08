import { detectSocialSecurity } from '../../detect/personal-data/identifiers/social-security.ts';
import { defineRule, PERSONAL_DATA_HARM } from '../kit.ts';

export const rule = defineRule({
  id: 'personal-data/social-security-number',
  meta: {
    summary: 'An American Social Security number',
    why: PERSONAL_DATA_HARM,
    policy: ['GDL-1.3', 'TIP-2'],
    mask: 'hidden',
  },
  messages: {
    number: { what: 'A Social Security number.', instead: 'Remove it; nobody needs it in a post.' },
  },
  check(document, { report, regions }) {
    for (const hit of detectSocialSecurity(document, regions)) report('number', hit);
  },
});
