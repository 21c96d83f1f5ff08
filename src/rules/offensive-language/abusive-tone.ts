import { detectTone } from '../../detect/offence/tone.ts';
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
      const said = hit.grave ? 'certain' : 'abusive';
      report(hit.voice === 'said' ? said : hit.voice, hit);
    }
  },
});
