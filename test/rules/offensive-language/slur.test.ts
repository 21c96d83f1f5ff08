import { rule } from '../../../src/rules/offensive-language/slur.ts';
import { testRule } from '../../kit/rule-tester.ts';

testRule(rule, {
  caught: [
    { post: 'Those [[pikeys]] are back.', message: 'slur' },
    { post: 'What a [[f@ggot]].', message: 'slur' },
    { post: 'You dirty [[gypsies]]!', message: 'slur' },
    { post: 'You [[r3tard]].', message: 'slur' },
    { post: 'She is just a [[dyke]].', message: 'slur' },
    { post: 'He called her a “[[paki]]”.', message: 'quoted' },
    { post: 'Calling somebody a “[[spastic]]” is unacceptable.', message: 'countered', confidence: 'medium' },
    { post: 'The court heard that he called the victim a [[paki]].', message: 'countered', confidence: 'low' },
  ],
  clean: [
    'Faggots and peas are on the menu on Wednesday.',
    'He is queer and she is a gypsy.',
    'Gay, Muslim, Jewish, Romany and disabled people are welcome.',
    'The Gypsy and Traveller site has a new gate.',
    'There is a chink of light. Offa’s Dyke path is open.',
    'Crackers and cheese; a packet of puff pastry.',
    'The savage storm felled trees; monkeys live at the zoo.',
    'The tinker made pans a century ago.',
  ],
});
