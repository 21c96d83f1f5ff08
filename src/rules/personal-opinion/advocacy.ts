import { heldAdvocacy } from '../../detect/opinion/held.ts';
import { defineRule } from '../kit.ts';

export const rule = defineRule({
  id: 'personal-opinion/advocacy',
  meta: {
    summary: 'Pressing others to act, condemning, campaigning',
    why: 'An official account informs; it does not campaign or tell other bodies what they should decide.',
    policy: ['STD-1.DAM.2', 'STD-3.2', 'GDL-2.6'],
  },
  messages: {
    obligation: {
      what: 'The draft says what somebody should do.',
      instead: 'State what has been decided, or attribute the demand to whoever makes it.',
    },
    appeal: {
      what: 'The draft takes a side.',
      instead: 'Report the facts, or attribute the statement to a named body.',
    },
    campaign: {
      what: 'The draft reads like a campaign.',
      instead: 'Tell readers what happens and where to find out more.',
    },
  },
  check(document, { report }) {
    for (const hit of heldAdvocacy(document)) report(hit.kind, hit);
  },
});
