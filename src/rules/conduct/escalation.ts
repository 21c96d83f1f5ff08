import { escalations } from '../../detect/conduct/escalation.ts';
import { defineRule } from '../kit.ts';

export const rule = defineRule({
  id: 'conduct/escalation',
  meta: {
    summary: 'Heated replies, shouting, repeated marks, sarcasm',
    why: 'A heated or mocking reply draws others in; a professional tone and the facts let a discussion cool down.',
    policy: ['GDL-2.18', 'GDL-2.5', 'GDL-2.10', 'GDL-1.6', 'STD-1.REL.2', 'SUM-4'],
  },
  messages: {
    heated: {
      what: 'The draft reads as a retort.',
      instead: 'State the facts politely, or take the conversation to a private channel.',
    },
    shouting: {
      what: 'The draft shouts in capitals.',
      instead: 'Write it in small letters.',
    },
    marks: {
      what: 'The draft repeats exclamation or question marks.',
      instead: 'Use one mark, or a full stop.',
    },
    sarcasm: {
      what: 'The draft sounds sarcastic or scornful.',
      instead: 'Say plainly what is meant; what seems light-hearted may offend others.',
    },
  },
  check(document, { report }) {
    for (const hit of escalations(document)) report(hit.kind, hit);
  },
});
