import { internals } from '../../detect/confidential/internal.ts';
import { defineRule } from '../kit.ts';

export const rule = defineRule({
  id: 'confidential/internal',
  meta: {
    summary: 'Internal mail, references, systems, secrets and unpublished figures',
    why: 'What is learned at work stays at work; a post cannot be called back and may harm people or a decision.',
    policy: ['SUM-6', 'STD-2.5', 'STD-1.DAM.1', 'GDL-1.11'],
  },
  messages: {
    thread: {
      what: 'The draft holds internal correspondence.',
      instead: 'Remove it; write what the public needs to know in a new text.',
    },
    reference: {
      what: 'The draft holds the reference of an internal case.',
      instead: 'Remove it, unless readers are meant to quote it.',
    },
    system: {
      what: 'The draft gives away an internal system or how to get in.',
      instead: 'Remove it and tell Government Technology Services if it is out already.',
    },
    secret: {
      what: 'The draft tells something as a secret or as heard at work.',
      instead: 'Leave it out; ask the owner of the information what may be said.',
    },
    unpublished: {
      what: 'The draft gives out what has not been published.',
      instead: 'Wait for the publication, and link to it.',
    },
  },
  check(document, { report }) {
    for (const hit of internals(document)) report(hit.kind, hit);
  },
});
