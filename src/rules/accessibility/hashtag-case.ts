import { hashtagsInOneCase } from '../../detect/accessibility/hashtag-case.ts';
import { defineRule } from '../kit.ts';

export const rule = defineRule({
  id: 'accessibility/hashtag-case',
  meta: {
    summary: 'A hashtag of several words in one case',
    why: 'With a capital for each word, people read it at a glance and screen readers say the words instead of a jumble.',
    policy: ['GDL-2.10', 'GDL-2.6'],
  },
  messages: {
    case: {
      what: 'The hashtag runs several words together in one case.',
      instead: 'Begin each word with a capital, as in #IsleOfMan.',
    },
  },
  check(document, { report }) {
    for (const hit of hashtagsInOneCase(document)) report('case', hit);
  },
});
