import { rule } from '../../../src/rules/offensive-language/abusive-tone.ts';
import { testRule } from '../../kit/rule-tester.ts';

testRule(rule, {
  caught: [
    { post: 'What an [[idiotic]] answer, and such [[hypocrisy]].', message: ['certain', 'slight'] },
    { post: 'She called me an idiot. What a [[silly]] plan!', message: 'abusive' },
    { post: 'The plan is [[idiotic]] and so is the reply.', message: 'certain' },
    { post: 'Their [[stupidity]] is a mystery to the rest of us.', message: 'certain' },
    { post: 'What a [[pathetic]] reply!', message: 'abusive' },
    { post: 'What an [[idiotic]] plan, and what a [[pathetic]] reply.', message: ['certain', 'abusive'] },
    { post: 'More [[idiocy]] on the radio.', message: 'abusive' },
    { post: 'The chair called it “a [[stupid idiotic]] plan”.', message: 'quoted' },
    { post: 'The chair called it “[[idiocy]]”.', message: 'quoted' },
    { post: 'Words such as “[[stupidity]]” are hurtful.', message: 'countered' },
    { post: 'You look [[stupid]] in that report, and should feel [[stupid]].', message: ['certain', 'certain'] },
    { post: 'She wrote “yes”, which is [[idiotic]].', message: 'certain' },
    { post: 'The defendant’s plan was [[ludicrous]].', message: 'abusive', confidence: 'low' },
  ],
  clean: [
    'You are not stupid, and you are not alone.',
    'Racist abuse of players is reported to the police. Trolls live under the fairy bridge.',
    'El servicio móvil* es gratuito.',
    'I never said that the plan is stupid.',
    'The plan is expensive and we do not agree with it.',
    'Put your rubbish in the bin and your garbage out for collection.',
    'The blind man sat with a gay couple and a Muslim family.',
    'A clown from the circus performs in the park.',
    'You idiot.',
    'The new mode fools the counter; do not fool yourself that it is sound.',
    'Nobody wants to look stupid in front of an audience.',
    'Callers who feel foolish, or felt silly the last time, are welcome.',
    'The pump sucks up water, and a vacuum cleaner will suck in air.',
    'Cover scabs and bruises with a clean dressing.',
  ],
});
