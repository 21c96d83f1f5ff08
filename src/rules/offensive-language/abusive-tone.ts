import { detectTone } from '../../detect/offence/tone.ts';
import { isOutweighed } from '../../detect/offence/outweighed.ts';
import { defineRule } from '../kit.ts';

export const rule = defineRule({
  id: 'offensive-language/abusive-tone',
  meta: {
    summary: 'An abusive tone that no other rule explains',
    why: 'Contempt is heard without a swear word, and what reads as a joke to one reader offends another.',
    policy: ['STD-1.REL.4b', 'SUM-4', 'GDL-2.6'],
  },
  messages: {
    certain: { what: 'Abusive wording.', instead: 'Take it out; say plainly what is wrong.' },
    abusive: {
      what: 'Wording that sounds abusive.',
      instead: 'Say the same in words that you would use in person.',
      level: 'warning',
    },
    slight: {
      what: 'Words that sound abusive beside harsher ones.',
      instead: 'Take the harsher words out first; then choose plain words here, too.',
      level: 'info',
    },
    quoted: {
      what: 'Abusive wording that the draft quotes or reports.',
      instead: 'Report what was said without its words.',
      level: 'warning',
    },
    countered: {
      what: 'Abusive wording that the draft quotes in order to speak against it.',
      instead: 'Check that readers need the words themselves.',
      level: 'info',
    },
  },
  check(document, { report }) {
    for (const hit of detectTone(document)) {
      const message = hit.voice !== 'said' ? hit.voice : hit.grave ? 'certain' : 'abusive';
      const isMild = message === 'abusive' || message === 'quoted';
      report(isMild && isOutweighed(document, hit) ? 'slight' : message, hit);
    }
  },
});
