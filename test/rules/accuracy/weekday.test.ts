import { rule } from '../../../src/rules/accuracy/weekday.ts';
import { testRule } from '../../kit/rule-tester.ts';

testRule(rule, {
  caught: [
    { post: 'The clinic is on [[Tuesday 25 November 2026]].', message: 'mismatch', confidence: 'high' },
    { post: 'Doors open [[Mon, 4th of December 2026]].', message: 'mismatch' },
    { post: 'It ran on [[Friday, November 26, 2026]].', message: 'mismatch' },
    { post: 'Deadline: [[Sunday 30/11/2026]].', message: 'mismatch' },
    { post: 'Published [[Sun 2026-11-23]].', message: 'mismatch' },
    { post: 'Meet us on [[27 November 2026 (Thursday)]].', message: 'mismatch' },
    { post: 'From Friday 27 to [[Saturday 29 November 2026]].', message: 'mismatch' },
    { post: 'Join us on [[Thursday 2 December]].', message: 'mismatch', confidence: 'medium' },
    { post: 'Join us on [[Sunday 2 December]].', message: 'mismatch', confidence: 'medium' },
    {
      post: '---\nscheduled: 2027-03-01\n---\n\nCome along on [[Thursday 5 March]].',
      format: 'markdown',
      message: 'mismatch',
      confidence: 'medium',
    },
    { post: 'Join us on [[Tuesday 2 December]].', message: 'mismatch', confidence: 'low' },
    { post: 'Join us on [[Wednesday 1 November]].', message: 'mismatch', confidence: 'medium' },
    { post: 'Join us on [[Monday 1 November]].', message: 'mismatch', confidence: 'low' },
    { post: 'The hall is shut on [[30/02/2027]].', message: 'never' },
    { post: '[[Sunday 2 December]]: gritting tonight.', message: 'mismatch', confidence: 'medium' },
    { post: 'The hall is shut on [[30 February]].', message: 'never', confidence: 'high' },
    { post: 'Meet us on [[Monday 31 November]].', message: 'never' },
    { post: 'The hall is shut on [[29 February 2027]].', message: 'missing', confidence: 'high' },
  ],
  clean: [
    'The clinic is on Wednesday 25 November 2026.',
    'Join us on Wednesday 2 December.',
    'It was held on Monday 2 December.',
    'See https://example.im/monday/25-november-2026 for more.',
    'Tuesday 25 people came in November 2026.',
    'Open Monday to Friday, 25 November 2026 to 3 March 2027.',
    'Version 25.11.2026 of the form',
    'Version 31.11.2026 of the form',
    'Room 45 June Lane',
  ],
});
