import { EMPTY_REGISTERS } from '../../../src/core/registers.ts';
import { rule } from '../../../src/rules/personal-data/postcode.ts';
import { testRule } from '../../kit/rule-tester.ts';

testRule(rule, {
  caught: [
    { post: 'Post code: [[im4 1hq]]', message: 'postcode', confidence: 'high' },
    { post: 'Homes in [[IM2 4NN]] and [[GY1 1AA]] had no water.', message: 'postcode', confidence: 'high' },
    { post: 'Sent to [[SW1A 1AA]]', message: 'postcode' },
    {
      post: 'Come to [[IM1 3PX]]',
      message: 'postcode',
      situation: {
        registers: { ...EMPTY_REGISTERS, 'published-contacts': [{ value: 'IM1 3PX', expires: '2025-12-31' }] },
      },
    },
  ],
  clean: [
    'The code is im4 1hq today',
    'Homes in IM2 had no water.',
    'Flight BA2 490 and part ZZ1 1ZZ',
    'https://example.im/IM24NN',
    {
      post: 'Come to IM1 3PX',
      situation: { registers: { ...EMPTY_REGISTERS, 'published-contacts': [{ value: 'IM1 3PX' }] } },
    },
  ],
});
