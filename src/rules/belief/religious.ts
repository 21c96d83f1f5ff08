import { religiousBeliefs } from '../../detect/belief/religious.ts';
import { defineRule } from '../kit.ts';

export const rule = defineRule({
  id: 'belief/religious',
  meta: {
    summary: 'A religious belief stated, promoted or judged',
    why: 'An official account serves people of every faith and of none, so it holds no religious belief.',
    policy: ['STD-3.3', 'GDL-2.6'],
  },
  messages: {
    stated: {
      what: 'The draft states or promotes a religious belief.',
      instead: 'Leave the belief out; a greeting for a festival or the time of a service is fine.',
    },
    judged: {
      what: 'The draft takes a stance on faith or the faithful.',
      instead: 'Leave the comment out, or report the event without it.',
    },
  },
  check(document, { report, mode, lexicons }) {
    if (mode !== 'official') return;
    for (const hit of religiousBeliefs(document, lexicons)) report(hit.kind, hit);
  },
});
