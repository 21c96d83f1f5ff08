import { rule } from '../../../src/rules/conduct/relevance.ts';
import { testRule } from '../../kit/rule-tester.ts';

testRule(rule, {
  caught: [
    { post: '[[Who’s watching Strictly]] tonight?', message: 'pastime' },
    { post: '[[What a goal]]!', message: 'pastime' },
    { post: 'Feeling good [[#FridayFeeling]]', message: 'pastime' },
    { post: '[[Happy Friday]] everyone!', message: 'pastime' },
    { post: '[[What’s your favourite biscuit]]?', message: 'pastime' },
    { post: '[[Wordle 1,234 4/6]]', message: 'pastime' },
    {
      post: '[[The library is open until noon.]] Come in.',
      message: 'off-topic',
      confidence: 'medium',
      options: { topics: ['road', 'bus'] },
    },
  ],
  clean: [
    'The library is open until noon.',
    { post: 'Roads will be gritted tonight. Take care.', options: { topics: ['road', 'bus'] } },
    { post: 'New layout #RoadChange', options: { topics: ['road', 'bus'] } },
    { post: 'Happy Friday everyone!', situation: { mode: 'individual' } },
  ],
});
