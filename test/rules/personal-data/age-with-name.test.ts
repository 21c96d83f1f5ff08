import { rule } from '../../../src/rules/personal-data/age-with-name.ts';
import { testRule } from '../../kit/rule-tester.ts';

testRule(rule, {
  caught: [
    { post: 'James Kelly is [[nine]] and a half.', message: 'age' },
    { post: 'James Kelly, aged [[seventy-one]], won.', message: 'age' },
    { post: '[[Six]]-year-old James Kelly won.', message: 'age' },
    { post: 'James Kelly ([[34]]) was there.', message: 'age' },
    { post: 'James Kelly, aged [[34]], was there.', message: 'age' },
    { post: 'Our colleague James Kelly is [[50]] years old today.', message: 'age' },
  ],
  clean: [
    'James Kelly is two points ahead.',
    'James Kelly is one of us.',
    'James Kelly, 34 miles away, waved.',
    'A 34-year-old man was found.',
    'Children aged 5 to 11',
  ],
});
