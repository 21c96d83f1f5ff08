import { rule } from '../../../src/rules/accessibility/all-caps.ts';
import { testRule } from '../../kit/rule-tester.ts';

testRule(rule, {
  caught: [
    { post: '[[NORTHERN SWIMMING POOL TIMETABLE]]', message: 'capitals', confidence: 'high' },
    { post: 'News: [[ROAD CLOSURE TT]] on Sunday', message: 'capitals', confidence: 'medium' },
    { post: '[[WINTER, SPRING, SUMMER AND AUTUMN]] dates are out.', message: 'capitals' },
  ],
  clean: [
    'NHS, DHSC and HMRC met.',
    'ROAD CLOSED',
    'Bring your P45, P60 AND ID.',
    'The sign says “ROAD CLOSED AHEAD TODAY”.',
    'SHUT UP, YOU ARE ALL WRONG!!!',
    { post: 'ROAD.\n\nCLOSURE.\n\nSUMMER.', format: 'markdown' },
  ],
});
