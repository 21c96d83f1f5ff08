import { detectSlurs } from '../../detect/offence/slur.ts';
import { defineRule } from '../kit.ts';

export const rule = defineRule({
  id: 'offensive-language/slur',
  meta: {
    summary: 'A word of hatred for a group',
    why: 'A slur wounds everybody whom it names, and no channel of a public body may carry one.',
    policy: ['STD-1.REL.4b', 'STD-2.3', 'GDL-2.6'],
  },
  messages: {
    slur: {
      what: 'A slur: a word of hatred for a group.',
      instead: 'Take it out; name the group by the words that it uses itself.',
    },
    quoted: {
      what: 'A slur that the draft quotes or reports.',
      instead: 'Say that a slur was used, without the word.',
      level: 'warning',
    },
    countered: {
      what: 'A slur that the draft quotes in order to speak against it.',
      instead: 'Check that readers need the word itself.',
      level: 'info',
    },
  },
  check(document, { report }) {
    for (const hit of detectSlurs(document)) report(hit.voice === 'said' ? 'slur' : hit.voice, hit);
  },
});
