import { rule } from '../../../src/rules/personal-data/driving-licence.ts';
import { testRule } from '../../kit/rule-tester.ts';

testRule(rule, {
  caught: [
    { post: 'Her driving lisence no is [[K10482215]].', message: 'licence' },
    { post: 'Manx driving licence no. [[K10482215]]', message: 'licence' },
    { post: '[[CORLE657054SM9IJ 35]]', message: 'licence', confidence: 'high' },
    { post: 'His driving licence number is [[H123456]].', message: 'licence', confidence: 'high' },
    { post: 'Driver’s license [[K932-778-3840]] was found', message: 'licence' },
    { post: '[[corle607054sm9ij]]', message: 'licence', confidence: 'high' },
  ],
  clean: [
    'CORLE613054SM9IJ',
    'CO9LE607054SM9IJ',
    'Driving licence expired 12-Mar-2024',
    'Driving licence fee 123456.00',
    'CORLE607054SM9IJ5X',
  ],
});
