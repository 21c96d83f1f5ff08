import { detectThreats } from '../../detect/offence/threat.ts';
import { defineRule } from '../kit.ts';

export const rule = defineRule({
  id: 'offensive-language/threat',
  meta: {
    summary: 'Violence announced, called for or wished on somebody',
    why: 'A threat may be an offence in law, and frightens whoever reads it.',
    policy: ['STD-1.REL.4a', 'STD-2.3', 'SUM-11'],
  },
  messages: {
    threat: {
      what: 'Violence against somebody, announced or called for.',
      instead: 'Take it out; report a real danger to the police.',
    },
    wish: {
      what: 'A wish that somebody come to harm.',
      instead: 'Take it out; criticise the deed in plain words.',
      level: 'warning',
    },
    quoted: {
      what: 'A threat that the draft quotes or reports.',
      instead: 'Say that a threat was made, without its words.',
      level: 'warning',
    },
    countered: {
      what: 'A threat that the draft quotes in order to speak against it.',
      instead: 'Check that readers need the words themselves.',
      level: 'info',
    },
  },
  check(document, { report }) {
    for (const hit of detectThreats(document)) report(hit.voice === 'said' ? hit.kind : hit.voice, hit);
  },
});
