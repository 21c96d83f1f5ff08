import { detectSexual } from '../../detect/offence/sexual.ts';
import { defineRule } from '../kit.ts';

export const rule = defineRule({
  id: 'offensive-language/sexual-content',
  meta: {
    summary: 'Vulgar or pornographic wording',
    why: 'Indecent material may not be posted from any account of a public body.',
    policy: ['STD-1.REL.4a', 'STD-2.3', 'GDL-2.15'],
  },
  messages: {
    explicit: { what: 'Sexually explicit wording.', instead: 'Leave it out, or use the plain clinical word.' },
    quoted: {
      what: 'Sexually explicit wording that the draft quotes or reports.',
      instead: 'Paraphrase it.',
      level: 'warning',
    },
    countered: {
      what: 'Sexual wording that the draft quotes in order to speak against it.',
      instead: 'Check that readers need the words themselves.',
      level: 'info',
    },
  },
  check(document, { report }) {
    for (const hit of detectSexual(document)) report(hit.voice === 'said' ? 'explicit' : hit.voice, hit);
  },
});
