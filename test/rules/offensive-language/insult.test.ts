import { rule } from '../../../src/rules/offensive-language/insult.ts';
import { testRule } from '../../kit/rule-tester.ts';

testRule(rule, {
  caught: [
    { post: 'Honestly, [[you are an idiot]].', message: 'aimed', confidence: 'high' },
    { post: '[[They’re a bunch of clowns]]!', message: 'aimed' },
    { post: '[[The minister is a liar]].', message: 'aimed' },
    { post: 'Go home, [[you muppet]].', message: 'aimed' },
    { post: 'He told us “[[you are pathetic]]”.', message: 'quoted', confidence: 'medium' },
  ],
  clean: [
    'You are not an idiot.',
    'What a stupid rule; this form is useless.',
    'The clowns perform at the circus, and rats were found.',
    'It is ugly weather, but you are welcome.',
    'They are sick with flu.',
  ],
});
