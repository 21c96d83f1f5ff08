import { capitalRuns } from '../../detect/accessibility/all-caps.ts';
import { defineRule } from '../kit.ts';

export const rule = defineRule({
  id: 'accessibility/all-caps',
  meta: {
    summary: 'Words in capitals',
    why: 'Words in capitals are slower to read, and some screen readers spell them out letter by letter.',
    policy: ['GDL-2.10', 'GDL-2.6'],
  },
  messages: {
    capitals: {
      what: 'Several words in a row are in capitals.',
      instead: 'Write them in small letters; use bold or a heading for weight.',
    },
  },
  check(document, { report }) {
    for (const hit of capitalRuns(document)) report('capitals', hit);
  },
});
