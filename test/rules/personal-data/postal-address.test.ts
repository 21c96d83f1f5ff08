import { EMPTY_REGISTERS } from '../../../src/core/registers.ts';
import { rule } from '../../../src/rules/personal-data/postal-address.ts';
import { testRule } from '../../kit/rule-tester.ts';

testRule(rule, {
  caught: [
    { post: 'i live at [[14 hawthorn close ramsey]] and cant get out', message: 'home', confidence: 'high' },
    { post: 'The boy lives at [[23 Rue des Pres, St Saviour]].', message: 'home', confidence: 'high' },
    { post: 'Mrs Kneale lives at [[Rose Cottage, Glen Maye]].', message: 'home', confidence: 'high' },
    { post: 'He gave his address as [[5, Cronk y Berry Mooar]].', message: 'home' },
    { post: 'Write to Mr A. Quirk, [[Gorse House, Glen Maye, IM5 3BJ]]', message: 'home', confidence: 'high' },
    { post: 'It is [[Rose Cottage, Main Road, Sulby IM7 2HR]].', message: 'home', confidence: 'high' },
    { post: 'Mrs Kneale, of [[3 Close Chairn, Ramsey]], won.', message: 'home', confidence: 'medium' },
    { post: 'She lives at [[12 Derby Road, Peel IM5 1HP]].', message: 'home', confidence: 'high' },
    { post: 'Seen near [[4a Athol Street]] today', message: 'home', confidence: 'medium' },
    { post: 'The centre is at [[450 Main Street]]. Bring proof of address.', message: 'venue' },
    { post: 'The exhibition is at [[10 Victoria Street, Douglas]]', message: 'venue' },
    { post: 'Send it to Dr Juan Brew, [[Thie Cronk, Shore Road, Laxey]].', message: 'home' },
    { post: 'She lives at [[Cronk Veg, Station Road, Sulby]].', message: 'home' },
    { post: 'Parcel for [[Gorse Cottage, Main Road, Foxdale]]', message: 'home' },
    { post: 'Deliver to: Breesha Kew, [[The Old Stables, Ballasalla]]', message: 'home' },
    { post: 'A neighbour at number [[9 Cronk Drean, Peel]] rang.', message: 'home' },
    {
      post: 'Come to [[10 Victoria Street]]',
      message: 'home',
      situation: {
        registers: {
          ...EMPTY_REGISTERS,
          'published-contacts': [{ value: '10 Victoria Street', expires: '2025-12-31' }],
        },
      },
    },
    { post: 'Mail for [[7 Rose Dhoo, Gorse Park, Douglas IM2 9ZZ]] came back.', message: 'home' },
    { post: 'Mr J Brew, [[16 Rose Wharf, North Quay, Douglas]], wants a refund.', message: 'home' },
  ],
  clean: [
    'Send forms to Customs House, North Quay, Douglas.',
    'Entries by 31 May, Gorse Park.',
    'Roadworks on Main Road, Foxdale and Station Road, Sulby.',
    'We live at 5 minutes walk from the street.',
    'Rose Cottage, Glen Maye, is open to visitors.',
    'He was sentenced to 10 Months in jail.',
    'Markwell House, Market Street, Douglas, IM1 2RZ',
    'The ferry leaves at 12 Noon, Douglas.',
    'Closed from 3 May, Peel.',
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
