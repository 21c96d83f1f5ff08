import { namedInCare } from '../../detect/names/private.ts';
import { defineRule, findEntry, isExpired } from '../kit.ts';

export const rule = defineRule({
  id: 'third-party/child-or-patient',
  meta: {
    summary: 'A child, a patient, a victim or a claimant is named',
    why: 'People in the care of a service, and children above all, must not be told to the public by name.',
    policy: ['GDL-2.19', 'GDL-1.3', 'TIP-5'],
    ask: 'your data protection officer',
    mask: 'initials',
  },
  messages: {
    named: {
      what: 'The draft names a child, a patient, a victim or a claimant.',
      instead: 'Leave the name out, or record the consent of the person or of the parents first.',
    },
  },
  check(document, { report, registers, asOf }) {
    for (const { hit, name } of namedInCare(document)) {
      const consent = findEntry(registers.consents, name);
      if (consent === undefined || isExpired(consent, asOf)) report('named', hit);
    }
  },
});
