import { detectArticles } from '../../detect/spelling/article.ts';
import { defineRule } from '../kit.ts';

export const rule = defineRule({
  id: 'spelling/article',
  meta: {
    summary: '“a” before a vowel, or “an” before a consonant',
    why: 'Readers trust a post less when it holds a slip.',
    policy: ['SUM-10', 'GDL-2.3'],
  },
  messages: {
    article: { what: '“{word} {next}” has the wrong article.', instead: 'Write “{right} {next}”.' },
  },
  options: {},
  check(document, { report, language }) {
    if (!language.startsWith('en')) return;
    for (const hit of detectArticles(document))
      report('article', hit, { word: hit.word, next: hit.next, right: hit.right });
  },
});
