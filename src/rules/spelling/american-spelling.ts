import { detectMisspellings } from '../../detect/spelling/misspellings.ts';
import { defineRule, flag } from '../kit.ts';

const IZE = /iz(?:e|ed|es|er|ers|ing|ation|ations|ational|able)$/i;

export const rule = defineRule({
  id: 'spelling/american-spelling',
  meta: {
    summary: 'An American spelling in a British draft',
    why: 'A public body writes in one spelling throughout, and on the Island that is British English.',
    policy: ['SUM-10', 'GDL-2.8'],
  },
  messages: {
    american: { what: '“{word}” is the American spelling.', instead: 'Write “{british}”.' },
  },
  options: { oxford: flag(false, 'Let -ize stand, as Oxford spelling does.') },
  check(document, { report, vocabulary, language, options }) {
    if (language !== 'en-GB') return;
    for (const hit of detectMisspellings(document, vocabulary)) {
      if (hit.british === undefined || (options.oxford && IZE.test(hit.word))) continue;
      report('american', hit, { word: hit.word, british: hit.british });
    }
  },
});
