import { unsourcedFigures } from '../../detect/accuracy/figures.ts';
import { defineRule } from '../kit.ts';

export const rule = defineRule({
  id: 'accuracy/unsourced-figure',
  meta: {
    summary: 'A statistic without a source (off unless a pack turns it on)',
    why: 'Readers and reporters ask where a figure comes from; with its source the question is answered.',
    policy: ['GDL-2.3'],
    ask: 'whoever supplied the figure',
  },
  messages: {
    figure: {
      what: 'The draft states a figure and names no source.',
      instead: 'Name the source, or link to it.',
    },
  },
  check(document, { report }) {
    for (const hit of unsourcedFigures(document)) report('figure', hit);
  },
});
