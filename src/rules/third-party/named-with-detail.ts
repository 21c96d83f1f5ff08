import { namedWithFacts } from '../../detect/names/private.ts';
import { defineRule, findEntry, isExpired } from '../kit.ts';

export const rule = defineRule({
  id: 'third-party/named-with-detail',
  meta: {
    summary: 'A person is named beside a fact of private life',
    why: 'A name with a fact on health, crime, family, age or home can hurt the person and break data protection law.',
    policy: ['GDL-2.19', 'GDL-2.9', 'GDL-1.3', 'TIP-5'],
    ask: 'your data protection officer',
    mask: 'initials',
  },
  messages: {
    detail: {
      what: 'A person is named in one sentence with a fact of private life ({kind}).',
      instead: 'Leave out the name or the fact, unless the person has agreed to both.',
    },
  },
  check(document, { report, registers, asOf }) {
    for (const { hit, name, kind } of namedWithFacts(document)) {
      const consent = findEntry(registers.consents, name);
      if (consent === undefined || isExpired(consent, asOf)) report('detail', hit, { kind });
    }
  },
});
