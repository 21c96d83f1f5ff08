import { styledLetters } from '../../detect/accessibility/fancy-unicode.ts';
import { defineRule } from '../kit.ts';

export const rule = defineRule({
  id: 'accessibility/fancy-unicode',
  meta: {
    summary: 'Letters that only look like letters',
    why: 'A screen reader spells out “mathematical bold capital A” for each sign, or says nothing; search does not find them.',
    policy: ['GDL-2.10', 'GDL-2.6'],
  },
  messages: {
    styled: {
      what: 'The text is made of signs that only look like letters.',
      instead: 'Write it in plain letters.',
    },
  },
  check(document, { report }) {
    for (const hit of styledLetters(document)) report('styled', hit);
  },
});
