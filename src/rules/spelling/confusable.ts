import { detectConfused } from '../../detect/spelling/confused.ts';
import { defineRule } from '../kit.ts';

export const rule = defineRule({
  id: 'spelling/confusable',
  meta: {
    summary: 'A word that is taken for another',
    why: 'The dictionary knows the word, so no spelling check sees it, but every reader does.',
    policy: ['SUM-10', 'GDL-2.3'],
  },
  messages: {
    confused: { what: '“{word}” stands where “{meant}” is meant.', instead: 'Write “{meant}”.' },
  },
  options: {},
  check(document, { report, language }) {
    if (!language.startsWith('en')) return;
    for (const hit of detectConfused(document)) report('confused', hit, { word: hit.word, meant: hit.meant });
  },
});
