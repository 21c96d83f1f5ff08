import { detectAbsenceAndValuables } from '../../detect/personal-data/statements/absence.ts';
import { defineRule } from '../kit.ts';

export const rule = defineRule({
  id: 'personal-data/absence-and-valuables',
  meta: {
    summary: 'Possessions are listed while people are away',
    why: 'The policy warns of sharing a list of possessions: with an absence it tells a burglar what to take and when.',
    policy: ['TIP-2'],
    ask: 'your line manager',
    mask: 'hidden',
  },
  messages: {
    away: {
      what: 'The draft tells what somebody owns, where it is, and that they are away.',
      instead: 'Leave out the absence until it is over, or leave out the possessions.',
    },
    key: {
      what: 'The draft tells that people are away, and where the key is.',
      instead: 'Leave out the key, move it, and tell of the absence once it is over.',
    },
  },
  check(document, { report }) {
    for (const hit of detectAbsenceAndValuables(document)) report(hit.isKey ? 'key' : 'away', hit);
  },
});
