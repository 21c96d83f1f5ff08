import { EMPTY_REGISTERS } from '../../../src/core/registers.ts';
import { rule } from '../../../src/rules/personal-data/postal-address.ts';
import { testRule } from '../../kit/rule-tester.ts';

testRule(rule, {
  caught: [
    { post: 'She lives at [[12 Derby Road, Peel IM5 1HP]].', message: 'home', confidence: 'high' },
    { post: 'Seen near [[4a Athol Street]] today', message: 'home', confidence: 'medium' },
    { post: 'The exhibition is at [[10 Victoria Street, Douglas]]', message: 'venue' },
  ],
  clean: [
    'Since the 1990s, the Court has sat here; in 2024, the Court moved.',
    'Juan Roe, 34, Derby Grove, was there.',
    'Roadworks begin on Derby Road on Monday.',
    'All 24 keys were found in 2026.',
    'Meet at 10 Downing.',
    {
      post: 'Come to 10 Victoria Street',
      situation: { registers: { ...EMPTY_REGISTERS, 'published-contacts': [{ value: '10 Victoria Street' }] } },
    },
  ],
});
