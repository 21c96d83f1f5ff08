import { detectTaxReferences } from '../../detect/personal-data/identifiers/tax-reference.ts';
import { defineRule, PERSONAL_DATA_HARM } from '../kit.ts';

export const rule = defineRule({
  id: 'personal-data/tax-reference',
  meta: {
    summary: 'A tax reference',
    why: PERSONAL_DATA_HARM,
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
