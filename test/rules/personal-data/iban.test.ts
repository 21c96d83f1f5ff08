import { rule } from '../../../src/rules/personal-data/iban.ts';
import { testRule } from '../../kit/rule-tester.ts';

testRule(rule, {
  caught: [
    { post: 'IBAN [[DE89370400440532013000]]', message: 'iban', confidence: 'high' },
    { post: 'iban [[gb29 nwbk 6016 1331 9268 19]] x', message: 'iban', confidence: 'high' },
    { post: 'Pay [[GB29-NWBK-6016-1331-9268-19]] now', message: 'iban' },
  ],
  clean: [
    'Gb29 nwbk 6016 1331 9268 19',
    'IBAN DE89370400440532013001',
    'DE89 3704 0044 0532 0130 00A',
    'The year AB12 was long gone, they say',
  ],
});
