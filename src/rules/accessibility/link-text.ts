import { poorLinkTexts } from '../../detect/accessibility/link-text.ts';
import { defineRule } from '../kit.ts';

export const rule = defineRule({
  id: 'accessibility/link-text',
  meta: {
    summary: 'Links whose words do not tell where they lead',
    why: 'People who use a screen reader jump from link to link and hear only their words.',
    policy: ['GDL-2.10', 'GDL-2.6'],
  },
  messages: {
    vague: {
      what: 'The words of the link say nothing when they are read alone.',
      instead: 'Name what the link leads to, such as “Apply for a parking permit”.',
    },
    address: {
      what: 'The words of the link are a long address.',
      instead: 'Name what the link leads to; keep the address behind the words.',
    },
    words: {
      what: 'The post tells readers to click, not where the link leads.',
      instead: 'Name what the link leads to, such as “Apply online:”.',
      level: 'info',
    },
  },
  check(document, { report }) {
    for (const hit of poorLinkTexts(document)) report(hit.kind, hit);
  },
});
