import { placeholders } from '../../detect/accuracy/placeholder.ts';
import { defineRule } from '../kit.ts';

export const rule = defineRule({
  id: 'accuracy/placeholder',
  meta: {
    summary: 'A gap that was meant to be filled',
    why: 'A gap tells readers nothing, and tells everybody that the post was not read before it went out.',
    policy: ['GDL-2.3', 'GDL-2.1'],
    ask: 'whoever wrote the draft',
  },
  messages: {
    gap: {
      what: 'The draft has a gap that was meant to be filled.',
      instead: 'Fill it in, or take it out.',
    },
    open: {
      what: 'The draft says that something is yet to be confirmed.',
      instead: 'Confirm it, or say when readers will know.',
      level: 'info',
    },
  },
  check(document, { report }) {
    for (const hit of placeholders(document)) report(hit.kind, hit);
  },
});
