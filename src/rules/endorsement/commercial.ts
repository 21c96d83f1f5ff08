import { commercials } from '../../detect/endorsement/commercial.ts';
import { defineRule } from '../kit.ts';

export const rule = defineRule({
  id: 'endorsement/commercial',
  meta: {
    summary: 'Recommendations of products and businesses, discounts, advertisements',
    why: 'Government deals with every business alike; praise, an offer or an advert reads as its endorsement.',
    policy: ['STD-3.5', 'GDL-2.13', 'GDL-1.13', 'SUM-2'],
    ask: 'your line manager',
  },
  messages: {
    recommendation: {
      what: 'The draft recommends a product or a business.',
      instead: 'Leave the praise out, or name every provider alike.',
    },
    discount: {
      what: 'The draft passes on an offer, a code or a prize.',
      instead: 'Leave the offer out; check with procurement whether a scheme for everybody may be named.',
    },
    advert: {
      what: 'The draft reads like an advertisement.',
      instead: 'Leave it out; private sales belong in your own time and on your own account.',
    },
  },
  check(document, { report }) {
    for (const hit of commercials(document)) report(hit.kind, hit);
  },
});
