import { rule } from '../../../src/rules/personal-opinion/evaluation.ts';
import { testRule } from '../../kit/rule-tester.ts';

testRule(rule, {
  caught: [
    { post: 'It was a [[disgraceful]] decision that should never have been taken.', message: 'loaded' },
    { post: 'The charge is nothing more than a [[cynical]] gimmick.', message: 'loaded' },
    {
      post: '[[Shamefully]], the plan was waved through again, and it is far too late to change it.',
      message: 'attitude',
    },
    { post: '[[Why are they so afraid of telling us the plain fact?]]', message: 'tone' },
  ],
  clean: [
    'The library in Ramsey is open from 9am to 5pm.',
    'We’re delighted that Ramsey pool reopens this week.',
    'You must renew your licence by 31 March. Apply online or visit the Welcome Centre.',
    'Congratulations to the team at Noble’s Hospital, who won a national award last night!',
    'Road closed: Snaefell Mountain Road between Ramsey and the Bungalow from 6pm due to high winds.',
    'Several trees fell in Nobles Park overnight, near the Brave Hearts café.',
    'The review found that “the delays were a disgrace”.',
    'The Minister said the figures were disappointing and announced a review of 12 contracts.',
    { post: 'It was a disgraceful decision.', situation: { mode: 'individual' } },
  ],
});
