import { rule } from '../../../src/rules/personal-data/social-security-number.ts';
import { testRule } from '../../kit/rule-tester.ts';

testRule(rule, {
  caught: [
    { post: 'SSN [[521-44-9383]]', message: 'number', confidence: 'high' },
    { post: 'SSN [[521-44-9382]]', message: 'number', confidence: 'high', situation: { regions: ['US'] } },
    {
      post: 'See [[521-44-9382]] there',
      message: 'number',
      confidence: 'medium',
      situation: { regions: ['GB', 'US'] },
    },
    { post: 'See [[521449382]] there', message: 'number', confidence: 'low', situation: { regions: ['US'] } },
  ],
  clean: [
    'Part 521-44-9382',
    { post: 'SSN 000-44-9382, 666-44-9382, 900-44-9382', situation: { regions: ['US'] } },
    { post: 'SSN 521-00-9382 and 078-05-1120', situation: { regions: ['US'] } },
  ],
});
