import { rule } from '../../../src/rules/personal-data/mac-address.ts';
import { testRule } from '../../kit/rule-tester.ts';

testRule(rule, {
  caught: [
    { post: 'MAC [[00-1a-2b-3c-4d-5e]]', message: 'address', confidence: 'high' },
    { post: '[[0012.3456.789a]]', message: 'address', confidence: 'high' },
    { post: '[[0012.3456.7890]]', message: 'address', confidence: 'low' },
  ],
  clean: ['00:00:00:00:00:00', '10:2F:33-AC-29-C3', '00:1A:2B:3C:4D', '00:1A:2B:3C:4D:5E:6F'],
});
