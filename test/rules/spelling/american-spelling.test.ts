import { rule } from '../../../src/rules/spelling/american-spelling.ts';
import { testRule } from '../../kit/rule-tester.ts';

testRule(rule, {
  caught: [
    { post: 'We [[organize]] by [[color]].', message: 'american', suggests: ['organise', 'colour'] },
    { post: 'The [[center]] was [[honored]].', message: 'american', suggests: ['centre', 'honoured'] },
  ],
  clean: [
    'We organise by colour at the centre.',
    { post: 'We organize it.', options: { oxford: true } },
    { post: 'We organize it by color.', situation: { language: 'en-US' } },
  ],
});
