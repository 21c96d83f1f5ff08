import { likeShares } from '../../detect/endorsement/like-share.ts';
import { defineRule, findEntry, unexpired } from '../kit.ts';

export const rule = defineRule({
  id: 'endorsement/like-share',
  meta: {
    summary: 'Re-tweets, likes, follows and tags of people and businesses',
    why: 'Liking, following or passing on may be construed as formal endorsement by the department.',
    policy: ['STD-3.5', 'GDL-2.13', 'GDL-2.22', 'GDL-1.9', 'SUM-3'],
    ask: 'your line manager',
  },
  messages: {
    retweet: {
      what: 'The draft passes on a post of somebody else.',
      instead: 'Write the news in the department’s own words, or check that policy allows the re-tweet.',
    },
    like: {
      what: 'The draft likes or follows somebody, or asks readers to.',
      instead: 'Name the service and leave the like out, unless policy or the Chief Executive allows it.',
    },
    tag: {
      what: 'The draft tags a person or a business, or asks readers to.',
      instead: 'Leave the tag out, or check that its owner and the department agree.',
    },
  },
  check(document, { report, registers, asOf }) {
    const own = unexpired([...registers['role-accounts'], ...registers['own-bodies']], asOf);
    for (const hit of likeShares(document)) {
      const isOwn = hit.accounts.length > 0 && hit.accounts.every((account) => findEntry(own, account) !== undefined);
      if (!isOwn) report(hit.kind, hit);
    }
  },
});
