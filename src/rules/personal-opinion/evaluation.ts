import { evaluations } from '../../detect/opinion/evaluation.ts';
import { defineRule } from '../kit.ts';

export const rule = defineRule({
  id: 'personal-opinion/evaluation',
  meta: {
    summary: 'Praise, blame and loaded wording about policy, decisions and people',
    why: 'Wording that judges turns information into a view, and readers take it as the view of Government.',
    policy: ['STD-1.DAM.2', 'STD-3.2', 'GDL-2.6'],
    ask: 'your line manager',
  },
  messages: {
    loaded: {
      what: 'The wording judges instead of informing.',
      instead: 'Use a neutral word, or give the fact or figure behind the judgement.',
    },
    attitude: {
      what: 'The wording shows what the writer feels about it.',
      instead: 'Leave the comment out and let the facts stand.',
    },
    tone: {
      what: 'The draft argues or comments rather than informs.',
      instead: 'Rewrite it as plain information with a source, or ask before posting.',
    },
  },
  check(document, { report, mode }) {
    if (mode !== 'official') return;
    for (const hit of evaluations(document)) report(hit.kind, hit);
  },
});
