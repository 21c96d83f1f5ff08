import { detectSocialSecurity } from '../../detect/personal-data/social-security.ts';
import { defineRule } from '../kit.ts';

export const rule = defineRule({
  id: 'personal-data/social-security-number',
  meta: {
    summary: 'An American Social Security number',
    why: 'Once posted it can be copied, searched and used to find, defraud or pester a person; it cannot be taken back.',
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
