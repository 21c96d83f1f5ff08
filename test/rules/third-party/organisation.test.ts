import { EMPTY_REGISTERS } from '../../../src/core/registers.ts';
import { rule } from '../../../src/rules/third-party/organisation.ts';
import { testRule } from '../../kit/rule-tester.ts';

const registers = {
  ...EMPTY_REGISTERS,
  'own-bodies': [{ value: 'Department of Infrastructure' }],
  'consents': [{ value: 'Tesco', expires: '2025-01-31' }],
};

testRule(rule, {
  caught: [
    { post: '[[Tesco]] has agreed to stock local produce. Tesco opens at nine.', message: 'named' },
    { post: 'Apply at the [[Department of Infrastructure]] for a badge.', message: 'named' },
    { post: '[[Shoprite]] has changed its opening times.', message: 'named' },
    { post: '[[Tesco]] has agreed to stock local produce.', message: 'expired-consent', situation: { registers } },
  ],
  clean: [
    'Send your CVs to the Media Team. BSL and a DBS check are free.',
    'HGVs and EVs keep left, and the HR Team is out.',
    "Write to St George's Court, Hill Street, Douglas, IM1 1EF.",
    'The library opens at nine tomorrow morning.',
    { post: 'Apply at the Department of Infrastructure for a badge.', situation: { registers } },
  ],
});
