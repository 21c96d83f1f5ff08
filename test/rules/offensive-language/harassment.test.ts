import { rule } from '../../../src/rules/offensive-language/harassment.ts';
import { testRule } from '../../kit/rule-tester.ts';

testRule(rule, {
  caught: [
    { post: '[[What exactly do you do all day]]?', message: 'goading' },
    { post: '[[Well done, genius]].', message: 'goading' },
    { post: 'He has [[never done a day’s work in his life]].', message: 'goading' },
    { post: '[[I pay your wages]], so jump to it.', message: 'goading' },
    { post: 'You stupid idiot, [[get a life]].', message: 'slight' },
    { post: 'Oh [[get a life]].', message: 'goading' },
    { post: '[[Shut up]]!', message: 'goading' },
    { post: '[[Are you blind]]?', message: 'goading' },
    { post: 'How [[stupid]] can people be?', message: 'goading' },
    { post: 'Are you [[thick]]?', message: 'goading' },
    { post: '[[Nobody cares]].', message: 'goading' },
    { post: '[[Shame on you]].', message: 'goading' },
    { post: 'The man shouted “[[shut up]]” at her.', message: 'quoted' },
    { post: 'Replies such as “[[get lost]]” are unacceptable.', message: 'countered' },
  ],
  clean: [
    'We pay your wages into the bank on the 25th.',
    'What does a ranger do all day? Stick to your knitting pattern and count twice.',
    'Another genius idea from year six: a bin that says thank you.',
    'Well done, everybody. Read it again before you send it.',
    'Our ambassador is a girl who never worked a day without a smile.',
    'My grandson has more sense than I do about phones.',
    'Slide it into the shade where the sun does not shine.',
    'Create once, publish everywhere (COPE) saves work.',
    'The pool is shut; take your towel home.',
    'Get a life jacket and get lost property back at the desk.',
    'Are you blind or partially sighted? Ask for large print.',
    'Go back to your account and cry for help if you need it.',
    'Wake up early for the ferry.',
    'What is wrong with the form? Tell us.',
    'You have no idea how grateful we are.',
  ],
});
