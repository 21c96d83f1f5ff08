import { EMPTY_REGISTERS } from '../../../src/core/registers.ts';
import { rule } from '../../../src/rules/third-party/named-with-detail.ts';
import { testRule } from '../../kit/rule-tester.ts';

const registers = { ...EMPTY_REGISTERS, consents: [{ value: 'Sarah Jones' }] };

testRule(rule, {
  caught: [
    { post: '[[John Smith]] applied for a crisis loan.', message: 'detail' },
    { post: '[[Sarah Jones]] is staying at the women’s refuge.', message: 'detail' },
    { post: '[[Sarah Jones]] is away in Spain until the 20th.', message: 'detail' },
    { post: '[[John Smith]] has been excluded twice.', message: 'detail' },
    { post: '[[John Smith]] was sacked for stealing.', message: 'detail' },
    { post: '[[Sarah Jones]] walks the dog at the dam every morning.', message: 'detail' },
    { post: '[[John Smith]] was caught shoplifting in Peel.', message: 'detail' },
    { post: '[[Sarah Jones]] is expecting twins in May.', message: 'detail' },
    { post: '[[John Smith]] is behind with the rent.', message: 'detail' },
    { post: '[[John Smith]] owes £4,200 in rates.', message: 'detail' },
    { post: '[[John Smith]] was arrested on suspicion of theft.', message: 'detail' },
    { post: 'Get well soon to [[Sarah Jones]], who is recovering from surgery.', message: 'detail' },
    { post: 'Mr [[Brindleby]] lives at 12 Castle Street.', message: 'detail' },
    { post: 'Ring [[Sarah Jones]] on 01624 555 0123 for the key.', message: 'detail' },
    { post: '[[Sarah Jones]] and her husband run the shop.', message: 'detail' },
    { post: 'Thanks to [[David Wilson]], aged 87, for the cakes.', message: 'detail' },
    { post: '[[Sarah Jones]] is going through a bitter divorce.', message: 'detail' },
    { post: '[[Sarah Jones]] was placed on the child protection register.', message: 'detail' },
    { post: '[[John Smith]] was sent home from school for fighting.', message: 'detail' },
    { post: 'There is a care order for [[Sarah Jones]].', message: 'detail' },
    { post: '[[John Smith]] is on the council housing list.', message: 'detail' },
    { post: '[[John Smith]] lost custody of his two boys.', message: 'detail' },
    { post: '[[Sarah Jones]] has had thirty days of sickness absence.', message: 'detail' },
    { post: 'Well done to [[Sarah Jones]], Year 4, Laxey School.', message: 'detail' },
    { post: 'Well done [[Sarah Jones]] (Year 9) on the prize.', message: 'detail' },
    { post: '[[John Smith]] is having his benefits stopped.', message: 'detail' },
    { post: 'Collect [[Sarah Jones]] from Y5 at Laxey School.', message: 'detail' },
    { post: '[[Sarah Jones]], P3 at Laxey School, lost a coat.', message: 'detail' },
    { post: '[[Sarah Jones]] has been given a care order for her son.', message: 'detail' },
  ],
  clean: [
    'Sarah Jones said 300 families are on the housing list and 40 children are on the child protection register.',
    'John Smith ran the Year 9 trip.',
    'Sarah Jones leads the review of the housing list.',
    'Sarah Jones, Year 7 lead at Laxey School, opened the fair.',
    'John Smith explained what a care order is.',
    'Sarah Jones attends the board every month.',
    'John Smith failed to mention the new road.',
    'John Smith said that the council owes him an answer.',
    'A man was arrested on suspicion of theft.',
    'Thanks to Sarah Jones. A man was arrested on Tuesday.',
    'Ring Dr Claire Thompson on 01624 555 0123 to book.',
    { post: 'Sarah Jones is recovering from surgery.', situation: { registers } },
  ],
});
