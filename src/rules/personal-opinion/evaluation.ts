import { politicalBeliefs } from '../../detect/belief/political.ts';
import { religiousBeliefs } from '../../detect/belief/religious.ts';
import { evaluations } from '../../detect/opinion/evaluation.ts';
import { heldAdvocacy, heldViews } from '../../detect/opinion/held.ts';
import { defineRule, overlaps } from '../kit.ts';

export const rule = defineRule({
  id: 'personal-opinion/evaluation',
  meta: {
    summary: 'Praise, blame and loaded wording about policy, decisions and people',
    why: 'Wording that judges turns information into a view, and readers take it as the view of Government.',
    policy: ['STD-1.DAM.2', 'STD-3.2', 'GDL-2.6'],
    yieldsTo: ['offensive-language/insult', 'offensive-language/profanity', 'offensive-language/slur'],
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
  check(document, { report, mode, lexicons }) {
    if (mode !== 'official') return;
    const plainer = [
      ...politicalBeliefs(document, lexicons),
      ...religiousBeliefs(document, lexicons),
      ...[...heldViews(document), ...heldAdvocacy(document)].filter(({ confidence }) => confidence !== 'low'),
    ];
    for (const hit of evaluations(document)) {
      // A belief, a view or a demand in the same words says more plainly what is wrong.
      if (hit.kind === 'tone' && plainer.some((other) => overlaps(other, hit))) continue;
      report(hit.kind, hit);
    }
  },
});
