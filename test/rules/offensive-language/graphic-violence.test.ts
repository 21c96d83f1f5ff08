import { rule } from '../../../src/rules/offensive-language/graphic-violence.ts';
import { testRule } from '../../kit/rule-tester.ts';

testRule(rule, {
  caught: [
    { post: 'There was [[blood everywhere]].', message: 'graphic' },
    { post: 'His [[guts spilled]] out on the road.', message: 'graphic' },
    { post: 'A [[severed head]] was on the pitch.', message: 'graphic' },
    { post: 'His [[skull split open]] on the kerb.', message: 'graphic' },
    { post: 'Witnesses said there was [[blood everywhere]].', message: 'quoted' },
    { post: 'Posting “[[blood and guts]]” about the dead is unacceptable.', message: 'countered' },
  ],
  clean: [
    'A man died after a collision at Ballaugh.',
    'Give blood on Monday.',
    'The victim was stabbed in the leg, the court heard.',
    'The head of the body corporate was in attendance.',
    'Heads up: the budget was torn up and slashed.',
  ],
});
