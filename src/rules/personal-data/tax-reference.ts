import { detectTaxReferences } from '../../detect/personal-data/tax-reference.ts';
import { defineRule } from '../kit.ts';

export const rule = defineRule({
  id: 'personal-data/tax-reference',
  meta: {
    summary: 'A tax reference',
    why: 'Once posted it can be copied, searched and used to find, defraud or pester a person; it cannot be taken back.',
    policy: ['GDL-1.3', 'TIP-2'],
    mask: 'hidden',
  },
  messages: {
    reference: { what: 'A tax reference.', instead: 'Remove it; nobody needs it in a post.' },
  },
  check(document, { report, regions }) {
    for (const hit of detectTaxReferences(document, regions)) report('reference', hit);
  },
});
