import { organisationsNamed } from '../../detect/names/named.ts';
import { defineRule, findEntry, isExpired } from '../kit.ts';

export const rule = defineRule({
  id: 'third-party/organisation',
  meta: {
    summary: 'An organisation is named',
    why: 'A mention by an official account can read as an endorsement or as a criticism of the organisation.',
    policy: ['GDL-2.19', 'GDL-2.13', 'STD-3.5'],
  },
  messages: {
    'named': {
      what: 'The draft names an organisation.',
      instead: 'Check that it knows of the mention, or enter it in the register of own bodies and partners.',
    },
    'expired-consent': {
      what: 'The draft names an organisation whose recorded consent has run out.',
      instead: 'Ask the organisation again and renew the entry in the register of consents.',
    },
  },
  check(document, { report, registers, asOf }) {
    for (const { hit, name } of organisationsNamed(document)) {
      const bare = name.replace(/^the /i, '');
      const own = findEntry(registers['own-bodies'], bare) ?? findEntry(registers['own-bodies'], name);
      const consent = findEntry(registers.consents, name);
      if ([own, consent].some((entry) => entry !== undefined && !isExpired(entry, asOf))) continue;
      report(consent === undefined ? 'named' : 'expired-consent', hit);
    }
  },
});
