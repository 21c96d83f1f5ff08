import { rule } from '../../../src/rules/personal-data/national-insurance-number.ts';
import { testRule } from '../../kit/rule-tester.ts';

testRule(rule, {
  caught: [
    { post: 'NI number: [[QQ 12 34 56 C]]', message: 'number' },
    { post: 'National insurence no [[MA-87-65-43-A]]', message: 'number' },
    { post: 'NI number [[MA 12 34 56 C]]', message: 'number', confidence: 'high' },
    { post: 'It is [[AB123456C]].', message: 'number' },
    { post: 'nino [[ab 12 34 56 d]]', message: 'number' },
  ],
  clean: [
    'An NI number looks like QQ 12 34 56 C.',
    'Part GB123456A is in stock.',
    'Order QQ123456C, reference AB123456',
  ],
});
