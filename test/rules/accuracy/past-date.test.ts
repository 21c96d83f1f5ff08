import { rule } from '../../../src/rules/accuracy/past-date.ts';
import { testRule } from '../../kit/rule-tester.ts';

testRule(rule, {
  caught: [
    { post: 'Join us at the quay on [[3 March 2024]].', message: 'past', confidence: 'high' },
    { post: 'Apply by [[22 November 2026]].', message: 'past' },
    { post: 'The closing date is [[Friday 20 November]].', message: 'past', confidence: 'medium' },
    { post: 'The market takes place from 1 to [[5 October 2026]].', message: 'past' },
    { post: 'Save the date: [[1 November]].', message: 'past', confidence: 'low' },
    { post: 'The pool will open from 1 June 2026 to [[31 August 2026]].', message: 'past' },
    {
      post: '---\nscheduled: 2026-12-24T09:00\n---\n\nSign up by [[23 December 2026]].',
      format: 'markdown',
      message: 'past',
    },
  ],
  clean: [
    'Join us at the quay on 3 March 2027.',
    'Apply by 23 November 2026.',
    'The fair was held on 3 March 2024.',
    'Thank you to all who joined us on 1 November 2026.',
    'The act of 3 March 2024 is in force.',
    'The market takes place from 1 October 2026 to 5 January 2027.',
    'On 3 March 2024 he is alleged to have sold tickets that were not his.',
    'Join us on 4 December.',
    '- Updated on 1 May 2025: apply online.',
  ],
});
