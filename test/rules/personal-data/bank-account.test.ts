import { rule } from '../../../src/rules/personal-data/bank-account.ts';
import { testRule } from '../../kit/rule-tester.ts';

testRule(rule, {
  caught: [
    { post: 'S/C [[404784]] A/C [[70872490]]', message: 'account' },
    { post: 'Pay it into acc no [[12345678]] sort [[30 12 45]].', message: 'account' },
    { post: 'her acount number is [[83021947]]', message: 'account' },
    { post: 'Donations: Gorse Trust, [[20-26-74]], [[83021947]]', message: 'account' },
    { post: 'sort code: [[204117]] acc no [[70118842]]', message: 'account', confidence: 'high' },
    { post: 'Pay [[20-41-17]] [[7011 8842]]', message: 'account', confidence: ['medium', 'high'] },
    { post: 'Her account number is [[3847283911]]', message: 'account', confidence: 'medium' },
  ],
  clean: [
    'Please sort your waste: 20-01-01 is paper.',
    'Enter a sort code like 20-40-60.',
    'Open from 20-11-17 until further notice',
    'Our account @iomgov has 204117 followers',
    'Reference 70118842 and room 20-41-17',
    'The account of 1979 is 200 pages',
  ],
});
