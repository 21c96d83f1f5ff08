import { detectInsults } from '../../detect/offence/insult.ts';
import { defineRule } from '../kit.ts';

export const rule = defineRule({
  id: 'offensive-language/insult',
  meta: {
    summary: 'An insult aimed at a person',
    why: 'A personal attack is misconduct under the policy, whoever it is aimed at and however it is meant.',
    policy: ['STD-1.REL.4b', 'STD-1.REL.1', 'STD-2.3', 'GDL-2.6'],
    ask: 'your line manager',
  },
  messages: {
    aimed: { what: 'An insult aimed at somebody.', instead: 'Take it out; answer the point and not the person.' },
    quoted: {
      what: 'An insult that the draft quotes or reports.',
      instead: 'Report what was said without its words.',
      level: 'warning',
    },
  },
  check(document, { report }) {
    for (const hit of detectInsults(document)) report(hit.quoted ? 'quoted' : 'aimed', hit);
  },
});
