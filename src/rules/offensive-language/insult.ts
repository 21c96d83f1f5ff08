import { detectInsults } from '../../detect/offence/insult.ts';
import { isOutweighed } from '../../detect/offence/outweighed.ts';
import { defineRule } from '../kit.ts';

export const rule = defineRule({
  id: 'offensive-language/insult',
  meta: {
    summary: 'An insult aimed at a person',
    why: 'A personal attack is misconduct under the policy, whoever it is aimed at and however it is meant.',
    policy: ['STD-1.REL.4b', 'STD-1.REL.1', 'STD-2.3', 'GDL-2.6'],
  },
  messages: {
    aimed: { what: 'An insult aimed at somebody.', instead: 'Take it out; answer the point and not the person.' },
    general: {
      what: 'A word of contempt for a person.',
      instead: 'Choose a word that describes and does not insult.',
    },
    unkind: {
      what: 'Unkind words for somebody.',
      instead: 'Take them out; answer the point and not the person.',
      level: 'warning',
    },
    charge: {
      what: 'A charge against somebody’s character.',
      instead: 'Say what was done and leave the judgement to the reader.',
      level: 'warning',
    },
    slight: {
      what: 'Unkind words beside harsher ones.',
      instead: 'Take the harsher words out first; then choose plain words here, too.',
      level: 'info',
    },
    quoted: {
      what: 'An insult that the draft quotes or reports.',
      instead: 'Report what was said without its words.',
      level: 'warning',
    },
    countered: {
      what: 'An insult that the draft quotes in order to speak against it.',
      instead: 'Check that readers need the words themselves.',
      level: 'info',
    },
  },
  check(document, { report }) {
    for (const hit of detectInsults(document)) {
      const { voice, aimed, charge, grave } = hit;
      const said = charge ? 'charge' : !grave ? 'unkind' : aimed ? 'aimed' : 'general';
      const message = voice === 'said' ? said : voice;
      const isMild = message === 'charge' || message === 'unkind' || message === 'quoted';
      report(isMild && isOutweighed(document, hit) ? 'slight' : message, hit);
    }
  },
});
