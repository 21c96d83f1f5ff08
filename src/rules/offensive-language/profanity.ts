import { detectProfanities, prepareProfanities } from '../../detect/offence/profanity.ts';
import { defineRule } from '../kit.ts';

export const rule = defineRule({
  id: 'offensive-language/profanity',
  meta: {
    summary: 'A swear word, plain or disguised',
    why: 'Bad language from an official account offends readers and is remembered longer than the message.',
    policy: ['GDL-2.15', 'STD-1.REL.4b', 'STD-2.3'],
  },
  messages: {
    strong: { what: 'A swear word.', instead: 'Leave it out; say plainly what you mean.' },
    mild: { what: 'A mild swear word.', instead: 'Choose a neutral word.', level: 'warning' },
    quoted: {
      what: 'A swear word in a quotation.',
      instead: 'Paraphrase the quotation, or replace the word by dots.',
      level: 'warning',
    },
    starred: {
      what: 'A swear word in a quotation, with stars for its letters.',
      instead: 'Check that readers need the quotation.',
      level: 'info',
    },
  },
  prepare: prepareProfanities,
  check(document, { report }) {
    for (const hit of detectProfanities(document)) {
      report(hit.voice === 'said' ? hit.strength : hit.starred ? 'starred' : 'quoted', hit);
    }
  },
});
