import { detectGore } from '../../detect/offence/gore.ts';
import { defineRule } from '../kit.ts';

export const rule = defineRule({
  id: 'offensive-language/graphic-violence',
  meta: {
    summary: 'A wound or a dead body described in detail',
    why: 'Graphic detail distresses readers, above all those who were there.',
    policy: ['STD-1.REL.4a', 'GDL-2.15'],
  },
  messages: {
    graphic: {
      what: 'A wound or a dead body described in detail.',
      instead: 'Say that somebody was hurt or has died, and leave the detail out.',
    },
    quoted: {
      what: 'Graphic detail that the draft quotes or reports.',
      instead: 'Leave the detail out.',
      level: 'info',
    },
    countered: {
      what: 'Graphic detail that the draft quotes in order to speak against it.',
      instead: 'Leave the detail out.',
      level: 'info',
    },
  },
  check(document, { report }) {
    for (const hit of detectGore(document)) report(hit.voice === 'said' ? 'graphic' : hit.voice, hit);
  },
});
