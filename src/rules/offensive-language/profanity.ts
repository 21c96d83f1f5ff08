import { detectProfanities, prepareProfanities } from '../../detect/offence/profanity.ts';
import { isOutweighed } from '../../detect/offence/outweighed.ts';
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
    slight: {
      what: 'A mild swear word beside harsher ones.',
      instead: 'Take the harsher words out first; then choose plain words here, too.',
      level: 'info',
    },
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
      const message = hit.voice === 'said' ? hit.strength : hit.starred ? 'starred' : 'quoted';
      const isMild = message === 'mild' || message === 'quoted';
      report(isMild && isOutweighed(document, hit) ? 'slight' : message, hit);
    }
  },
});
