import { rule } from '../../../src/rules/personal-data/nhs-number.ts';
import { testRule } from '../../kit/rule-tester.ts';

testRule(rule, {
  caught: [
    { post: 'NHS number [[485 777 3456]]', message: 'number', confidence: 'high' },
    { post: 'Patient [[4857773457]] was seen', message: 'number', confidence: 'high' },
    { post: 'Number [[485-777-3457]] again', message: 'number', confidence: 'medium' },
    { post: '[[4857773457]]', message: 'number', confidence: 'medium' },
    { post: 'Ref [[4857773457]] amid words', message: 'number', confidence: 'low' },
    { post: 'Her GHIC, [[UK 8082 6001 2345 6789 0123]], was handed in.', message: 'card', confidence: 'high' },
    { post: 'Found on the ferry: [[UK 80826001234567890123]]', message: 'card', confidence: 'medium' },
  ],
  clean: [
    'Apply for your EHIC or GHIC before you travel; it costs nothing.',
    'The parcel 80826001234567890123 has been sent.',
    'Ring the NHS shop about order 485 777 3456',
    'Cell: 943-476-5919',
    'NHS 111 1111111 and 1111111111',
    'Call 485 777 3457',
    'Total 4,857,773,456',
  ],
});
