import { unattributedQuotations } from '../../detect/copyright/long-quotation.ts';
import { count, defineRule } from '../kit.ts';

export const rule = defineRule({
  id: 'copyright/long-quotation',
  meta: {
    summary: 'A long quotation without author or source',
    why: 'A short extract with its source is fair; a long one without it takes somebody’s work.',
    policy: ['STD-1.REL.3', 'SUM-9'],
  },
  messages: {
    long: {
      what: 'The draft quotes {words} words without naming their author or source.',
      instead: 'Name the author and the source, and quote only what is needed.',
    },
  },
  options: {
    words: count(40, 'Longest quotation, in words, that may stand without author or source.', 5, 1000),
  },
  check(document, { report, options }) {
    for (const hit of unattributedQuotations(document)) {
      if (hit.words > options.words) report('long', hit, { words: hit.words });
    }
  },
});
