import { detectRepeated } from '../../detect/spelling/repeated.ts';
import { defineRule } from '../kit.ts';

export const rule = defineRule({
  id: 'spelling/repeated-word',
  meta: {
    summary: 'A word that stands there twice',
    why: 'Readers trust a post less when it holds a slip.',
    policy: ['SUM-10', 'GDL-2.3'],
  },
  messages: {
    repeated: { what: '“{word}” stands there twice.', instead: 'Delete one of them.' },
  },
  options: {},
  check(document, { report }) {
    for (const hit of detectRepeated(document)) report('repeated', hit, { word: hit.word });
  },
});
