import { rule } from '../../../src/rules/personal-data/date-of-birth.ts';
import { testRule } from '../../kit/rule-tester.ts';

testRule(rule, {
  caught: [
    { post: 'Born [[4 May 1990]] in Peel', message: 'birth', confidence: 'high' },
    { post: 'DOB: [[22-nov-1972]]', message: 'birth' },
    { post: 'D.O.B [[3/4/81]], date of birth [[1990-05-04]]', message: 'birth' },
    { post: 'His birthday is on [[4th of May 1990]]; [[May 4, 1991]] was her birthday', message: 'birth' },
  ],
  clean: [
    'You can claim if you were born on or after 6 April 1951.',
    'Were you born before 24 October 1959?',
    'The hall opened on 4 May 1990.',
    'Born in 1990 and raised in Peel.',
    'The consultation closes on 22 November 2026.',
  ],
});
