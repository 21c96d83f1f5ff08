import { rule } from '../../../src/rules/offensive-language/profanity.ts';
import { testRule } from '../../kit/rule-tester.ts';

testRule(rule, {
  caught: [
    { post: 'What a load of [[bull shit]].', message: 'strong' },
    { post: 'You idiot, [[sod]] the rules.', message: 'slight' },
    { post: 'Well, [[shit]], that broke.', message: 'strong', confidence: 'high' },
    { post: 'It broke ([[shit]]).', message: 'strong' },
    { post: '[[Shit]]: a history', message: 'strong' },
    { post: 'He called it "[[shit]]".', message: 'quoted' },
    { post: 'What the [[f**k]], [[sh1t]] and [[fu\u200Bck]]?', message: 'strong' },
    { post: 'The banner read “[[f**k]] off”.', message: 'starred', confidence: 'low' },
    { post: 'What an [[arse]] of a day.', message: 'mild' },
    { post: 'Shut the [[bloody]] gate, [[dammit]]', message: 'mild', confidence: 'medium' },
    { post: '> [[bollocks]]', message: 'quoted', format: 'markdown' },
  ],
  clean: [
    'Purpose Ltd won the CNT prize for urban design.',
    'Niger and Nigeria; Scunthorpe; Dick Cheney; Penistone; Essex; Cockermouth.',
    'A blue tit nests by the slag heap, and the wound is bleeding.',
    'Assess the class, pass the assignment, and analyse the shitake recipe.',
    'Gay, Muslim, Jewish and disabled people are welcome.',
    '**Important:** 5 * 3 * 2 in week 7175',
  ],
});
