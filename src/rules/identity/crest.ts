import { borrowedIdentity } from '../../detect/identity/crest.ts';
import { defineRule } from '../kit.ts';

export const rule = defineRule({
  id: 'identity/crest',
  meta: {
    summary: 'Crest, office or department put behind a personal view',
    why: 'Neither the crest nor an office may lend weight to personal opinions; readers would take them as official.',
    policy: ['STD-2.1', 'STD-1.DAM.2', 'SUM-5'],
  },
  messages: {
    office: {
      what: 'The draft puts an office behind a view of its author’s own.',
      instead: 'Leave out the office, or leave out the view.',
    },
    body: {
      what: 'The draft gives out a personal view as that of a public body.',
      instead: 'State the body’s published position with its source, or leave the body out.',
    },
    crest: {
      what: 'The draft uses a crest, a logo or a uniform for private ends.',
      instead: 'Take it off; the crest stands for Government alone.',
    },
  },
  check(document, { report }) {
    for (const hit of borrowedIdentity(document)) report(hit.kind, hit);
  },
});
