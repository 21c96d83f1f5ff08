import { yearlessDays } from '../../detect/accuracy/figures.ts';
import { defineRule } from '../kit.ts';

export const rule = defineRule({
  id: 'accuracy/year-less-date',
  meta: {
    summary: 'A date without its year (off unless a pack turns it on)',
    why: 'A post is found again years later; without a year its readers take it for news.',
    policy: ['GDL-2.3', 'GDL-1.14'],
    ask: 'your communications team',
  },
  messages: {
    date: {
      what: 'The date names no year.',
      instead: 'Add the year.',
    },
  },
  check(document, { report }) {
    for (const hit of yearlessDays(document)) report('date', hit);
  },
});
