import { rule } from '../../../src/rules/accuracy/unsourced-figure.ts';
import { testRule } from '../../kit/rule-tester.ts';

testRule(rule, {
  caught: [
    { post: 'Recycling has grown by [[12%]] since spring.', message: 'figure', confidence: 'medium' },
    { post: '[[One in four]] drivers speeds on the mountain road.', message: 'figure' },
    { post: 'Waste has [[halved]], and [[more than 300 households]] take part.', message: 'figure' },
  ],
  clean: [
    'Recycling has grown by 12%, according to the waste survey.',
    'Recycling has grown by 12%. See https://example.im/waste',
    { post: 'Recycling has grown by [12%](https://example.im/waste).', format: 'markdown' },
    'Get 10% off your season ticket.',
    'The hall opens at 10.',
    { post: '> Recycling grew by 12%.', format: 'markdown' },
  ],
});
