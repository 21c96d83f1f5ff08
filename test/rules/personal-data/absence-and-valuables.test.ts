import { rule } from '../../../src/rules/personal-data/absence-and-valuables.ts';
import { testRule } from '../../kit/rule-tester.ts';

testRule(rule, {
  caught: [
    {
      post: 'We go on holiday from 3 to 17 August, the house will be empty and [[Mum’s jewellery]] is in it.',
      message: 'away',
    },
    { post: 'We are in Spain for a fortnight, the house is empty, [[key’s under the gnome]].', message: 'key' },
    {
      post: 'Away for two weeks! [[A new telly and bikes]] in the garage, who will feed the cat?',
      message: 'away',
      confidence: 'high',
    },
    {
      post: 'Off we go. I am on holiday till the 20th. [[My laptop]] is at home.',
      message: 'away',
      confidence: 'medium',
    },
    { post: 'Nobody is home all week, and [[the quad bike]] is at 12 Derby Road.', message: 'away' },
    { post: 'My parents are abroad. [[Their jewellery and the cash]] are in the safe.', message: 'away' },
    { post: 'We’re flying out on Monday and [[our kayaks]] are on the drive.', message: 'away' },
  ],
  clean: [
    'Lost property: keys in the porch of the hall.',
    'Going on holiday? Lock the shed and keep your tools out of sight.',
    'If we are away, a neighbour keeps the bikes in the shed.',
    'We are away for two weeks.',
    'The new telly is in the living room.',
    'The library is closed until Monday. Laptops are at the desk.',
    'The team is away in Ramsey for the weekend. The new boats are in the harbour.',
    'The school hall is empty; the new computers come in June.',
  ],
});
