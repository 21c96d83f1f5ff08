import { rule } from '../../../src/rules/personal-data/passport.ts';
import { testRule } from '../../kit/rule-tester.ts';

testRule(rule, {
  caught: [
    { post: 'Her pasport is [[107185703]].', message: 'passport', confidence: 'high' },
    { post: 'Passport [[CD7654321]], please', message: 'passport', confidence: 'high' },
    { post: 'Found: [[CD7654321]]', message: 'passport', confidence: 'medium' },
    { post: 'Number [[cd7654321]] in text', message: 'passport', confidence: 'low' },
    { post: 'My passport no. is [[P4789023X]].', message: 'passport', confidence: 'high' },
    { post: 'Passport no: [[441 902 773]]', message: 'passport' },
  ],
  clean: [
    'Passport fees rose; call 441 902 773 111.',
    'Update KB5061234 mends the printers. Invoice no. RT4419027 was paid.',
    'His password 107185703 is old.',
    'Passport fees rose by £100000 in 2025.',
    'Form AB1234 and case ABC123456.',
    'The order is 539174826.',
    'Passport 12345678.50 is a price',
  ],
});
