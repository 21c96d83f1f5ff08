import { rule } from '../../../src/rules/personal-opinion/first-person.ts';
import { testRule } from '../../kit/rule-tester.ts';

testRule(rule, {
  caught: [
    { post: '[[I think]] the ferry timetable is a mess.', message: 'view', confidence: 'high' },
    { post: 'It is, [[in my opinion]], the wrong road to close.', message: 'view' },
    { post: '[[I really don’t believe]] this will work.', message: 'view' },
    { post: '[[If you ask me]], the old pool was better.', message: 'view' },
    { post: '[[I’d rather]] have a late bus than a new logo.', message: 'view' },
    { post: '[[I hope the Bill fails]] at the last reading.', message: 'view' },
    { post: '[[I have no faith]] in the new board.', message: 'view' },
    { post: '[[I will never vote]] for a toll.', message: 'view' },
    { post: '[[I am disappointed]] by the vote.', message: 'feeling' },
    { post: 'This [[makes me so angry]].', message: 'feeling' },
    { post: '[[I love]] the new promenade!', message: 'feeling' },
    { post: '[[We believe]] the scheme is unfair.', message: 'plural', confidence: 'medium' },
    { post: '[[In our view]] the change came too late.', message: 'plural' },
    { post: '[[I]] visited Peel with my team on Friday.', message: 'presence', confidence: 'low' },
  ],
  clean: [
    'We think the lights will be back by 5pm. We believe that the leak is near the school.',
    'We are pleased to announce that the new library opens on Monday.',
    'We’re delighted that Ramsey pool reopens this week.',
    'Tell us what you think of the plans.',
    { post: 'I urge everyone near the harbour to stay indoors tonight.', options: { singular: false } },
    { post: 'I wish you all a safe journey home.', options: { singular: false } },
    'The Minister said: “I think this is the right step.”',
    'Do you think we feel free to park here?',
    'Part I of the form and section I.4 of the guide have changed.',
    { post: 'I think the ferry is late.', situation: { mode: 'individual' } },
    { post: 'I was at the market on Friday.', options: { singular: false } },
  ],
});
