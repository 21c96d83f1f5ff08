import { detectAgreement } from '../../detect/spelling/agreement.ts';
import { defineRule } from '../kit.ts';

export const rule = defineRule({
  id: 'spelling/agreement',
  meta: {
    summary: 'A verb or noun that does not agree with the word before it',
    why: 'Readers trust a post less when it holds a slip.',
    policy: ['SUM-10', 'GDL-2.3'],
  },
  messages: {
    disagrees: { what: '“{written}” does not agree.', instead: 'Write “{right}”.' },
  },
  options: {},
  check(document, { report, language }) {
    if (!language.startsWith('en')) return;
    for (const hit of detectAgreement(document)) report('disagrees', hit, { written: hit.written, right: hit.right });
  },
});
