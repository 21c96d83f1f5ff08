import { rule } from '../../../src/rules/spelling/repeated-word.ts';
import { testRule } from '../../kit/rule-tester.ts';

testRule(rule, {
  caught: [
    { post: 'Bring [[the the]] form.', message: 'repeated', confidence: 'high', suggests: ['the'] },
    { post: 'Wait [[for\nfor]] the bus.', message: 'repeated', confidence: 'high', suggests: ['for'] },
    { post: '[[The the]] road is closed.', message: 'repeated', suggests: ['The'] },
    { post: 'We [[open open]] at nine.', message: 'repeated', confidence: 'medium', suggests: ['open'] },
    { post: 'It is [[a a]] day.', message: 'repeated' },
    {
      post: 'There is interest [[in in]] the plan, and news [[on on]] the road.',
      message: 'repeated',
      confidence: 'medium',
    },
  ],
  clean: [
    'The film he had had was very, very long.',
    'They sang no no no no.',
    'In Walla Walla and Bora Bora.',
    'It was on, on Monday. It is on on Friday. Log in in the morning; the lights were switched on on Tuesday.',
    'The phase we’re in in May.',
    'The end.\n\nend of the line',
    'A pre-trial trial and a trial trial-run.',
    '“The the” is a slip.',
    '1 1 2 2',
  ],
});
