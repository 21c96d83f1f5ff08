import { rule } from '../../../src/rules/offensive-language/sexual-content.ts';
import { testRule } from '../../kit/rule-tester.ts';

testRule(rule, {
  caught: [
    { post: '[[Send nudes]].', message: 'explicit' },
    { post: '[[Nice tits]]!', message: 'explicit' },
    { post: 'He is a [[horny]] man.', message: 'explicit' },
    { post: 'I would [[bend you over my desk]].', message: 'explicit' },
    { post: 'She [[slept her way to]] the board.', message: 'explicit' },
    { post: 'He texted “[[send nudes]]” to her.', message: 'quoted' },
    { post: 'Asking for a “[[blowjob]]” is unacceptable.', message: 'countered' },
    { post: '[[Nice legs on the new receptionist]]!', message: 'explicit' },
  ],
  clean: [
    'Nice benches on the new promenade!',
    'Lovely legs on that table, says the auctioneer.',
    'The kitchen-cum-diner is to let. The shed serves as a library cum café.',
    'He looked in her handbag, and keep your phone in your pants pocket on stage.',
    'Advice on sexual health is free at the clinic.',
    'The defendant was convicted of possessing pornographic movies.',
    'Sex education begins in year six.',
    'Breast screening: book now.',
    'The hotel was naked of charm; the penis fish is a worm.',
  ],
});
