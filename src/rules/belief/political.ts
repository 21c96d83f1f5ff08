import { politicalBeliefs } from '../../detect/belief/political.ts';
import { defineRule } from '../kit.ts';

export const rule = defineRule({
  id: 'belief/political',
  meta: {
    summary: 'A stance on parties, leaders or disputed causes',
    why: 'An official account serves everybody, whatever they vote for, so it holds no political belief.',
    policy: ['STD-3.3', 'GDL-2.6'],
  },
  messages: {
    camp: {
      what: 'The draft takes a stance on a party, a leader or a political camp.',
      instead: 'Leave the politics out, or report a decision with its source and no comment.',
    },
    cause: {
      what: 'The draft takes a stance on a disputed cause.',
      instead: 'State the policy in force with its source and no comment.',
    },
  },
  check(document, { report, mode, lexicons }) {
    if (mode !== 'official') return;
    for (const hit of politicalBeliefs(document, lexicons)) report(hit.kind, hit);
  },
});
