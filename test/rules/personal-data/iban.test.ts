import { rule } from '../../../src/rules/personal-data/iban.ts';
import { testRule } from '../../kit/rule-tester.ts';

testRule(rule, {
  caught: [
    { post: 'IBAN [[DE89370400440532013001]]', message: 'iban', confidence: 'medium' },
    { post: 'IBAN [[DE89370400440532013000]]', message: 'iban', confidence: 'high' },
    { post: 'iban [[gb29 nwbk 6016 1331 9268 19]] x', message: 'iban', confidence: 'high' },
    { post: 'Pay [[GB29-NWBK-6016-1331-9268-19]] now', message: 'iban' },
  ],
  clean: [
    'The file DE89370400440532013001 is no account.',
    'Gb29 nwbk 6016 1331 9268 19',
    'DE89 3704 0044 0532 0130 00A',
    'The year AB12 was long gone, they say',
  ],
});
