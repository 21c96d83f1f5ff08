import { detectCapitals } from '../../detect/spelling/capitals.ts';
import { detectMisspellings } from '../../detect/spelling/misspellings.ts';
import { defineRule } from '../kit.ts';

export const rule = defineRule({
  id: 'spelling/capitalisation',
  meta: {
    summary: 'A known name without its capitals',
    why: 'A name that is written wrongly looks careless, most of all the name of one’s own Island.',
    policy: ['SUM-10', 'GDL-2.3'],
  },
  messages: {
    capitals: { what: '“{name}” is written with its own capitals.', instead: 'Write “{name}”.' },
  },
  options: {},
  check(document, { report, vocabulary, language }) {
    if (!language.startsWith('en')) return;
    const named = detectCapitals(document);
    for (const hit of named) report('capitals', hit, { name: hit.name });
    for (const hit of detectMisspellings(document, vocabulary)) {
      if (hit.cased === undefined || named.some(({ start, end }) => start < hit.end && hit.start < end)) continue;
      report('capitals', hit, { name: hit.cased });
    }
  },
});
