import { rule } from '../../../src/rules/personal-data/payment-card.ts';
import { testRule } from '../../kit/rule-tester.ts';

testRule(rule, {
  caught: [
    { post: 'Card number: [[4929 1234 5678 9012]]', message: 'card', confidence: 'medium' },
    { post: 'It is [[5102 4415 0098 7731]], exp 04/27', message: 'card', confidence: 'medium' },
    { post: 'Taken from [[4012 8888 8888 1881]].', message: 'card', confidence: 'high' },
    { post: 'Card [[378282246310005]] or [[5555-5555-5555-4444]]', message: 'card' },
    { post: '[[135410014004955]]', message: 'card' },
  ],
  clean: [
    'Card number: 4929 1234 5678 901',
    'Ref A5555555555554444 is on file.',
    'The count was 135410014004955 in all.',
    'Order 4012 8888 8888 1882 is on its way.',
    'https://example.im/4012888888881881',
    'Number 0000 0000 0000 0000',
  ],
});
