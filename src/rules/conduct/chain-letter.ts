import { chainLetters } from '../../detect/conduct/chain-letter.ts';
import { defineRule } from '../kit.ts';

export const rule = defineRule({
  id: 'conduct/chain-letter',
  meta: {
    summary: 'Chain letters, junk mail and jokes to pass on',
    why: 'Unsolicited messages that ask to be passed on waste public resources and carry scams along.',
    policy: ['STD-1.UNA.8', 'TIP-6'],
  },
  messages: {
    chain: {
      what: 'The draft asks readers to pass it on, as a chain letter does.',
      instead: 'Leave the call out; say where the facts stand, and let readers decide.',
    },
    bulk: {
      what: 'The draft reads like junk mail.',
      instead: 'Remove the offer; report such a message to Government Technology Services.',
    },
    joke: {
      what: 'The draft passes on a joke.',
      instead: 'Leave the joke out; what seems light-hearted may offend others.',
      level: 'info',
    },
  },
  check(document, { report }) {
    for (const hit of chainLetters(document)) report(hit.kind, hit);
  },
});
