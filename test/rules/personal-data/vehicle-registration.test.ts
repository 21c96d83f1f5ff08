import { rule } from '../../../src/rules/personal-data/vehicle-registration.ts';
import { testRule } from '../../kit/rule-tester.ts';

testRule(rule, {
  caught: [
    { post: 'A van, reg [[MAN 123 B]], was left.', message: 'plate', confidence: 'high' },
    { post: 'A car with plates [[MN 1234]] or [[PMN 123 A]]', message: 'plate' },
    { post: 'Whose is [[MAN 417 C]]?', message: 'plate', confidence: 'medium' },
    { post: 'Seen: [[BD51 SMR]]', message: 'plate', confidence: 'medium' },
    { post: 'Does anyone know the driver of [[bd51-smr]]?', message: 'plate', confidence: 'high' },
    { post: '[[K7 PEL]]', message: 'plate', confidence: 'medium' },
    { post: '[[PEL 7K]]', message: 'plate', confidence: 'medium' },
  ],
  clean: [
    'Catalogue no. MAN 44 C is out of print.',
    'Route AB35 ABC and AB49 XYZ are bus codes.',
    'Full time: MAN 2-1 LIV.',
    'The A1 and the B52 are closed.',
    'Flight EZY 801 lands at 10.',
  ],
});
