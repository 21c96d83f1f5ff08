import { pseudonyms } from '../../detect/identity/pseudonym.ts';
import { defineRule } from '../kit.ts';

export const rule = defineRule({
  id: 'identity/pseudonym',
  meta: {
    summary: 'A post under a false name or none',
    why: 'Staff answer for what they post, and a hidden name is found out in the end; so no pseudonyms.',
    policy: ['GDL-1.12', 'GDL-1.2', 'STD-1.REL.4c'],
  },
  messages: {
    hidden: {
      what: 'The draft says that its author hides their name.',
      instead: 'Post under your own name, or do not post it.',
    },
    posing: {
      what: 'The draft says that its author poses as somebody else.',
      instead: 'Post as yourself; a false identity may be a disciplinary matter.',
    },
    signature: {
      what: 'The draft is signed with a name that hides its author.',
      instead: 'Sign with your own name, or with that of the team.',
    },
  },
  check(document, { report }) {
    for (const hit of pseudonyms(document)) report(hit.kind, hit);
  },
});
