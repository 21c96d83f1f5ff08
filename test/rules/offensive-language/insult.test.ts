import { rule } from '../../../src/rules/offensive-language/insult.ts';
import { testRule } from '../../kit/rule-tester.ts';

testRule(rule, {
  caught: [
    { post: 'Honestly, you are an [[idiot]].', message: 'aimed' },
    { post: 'They’re a bunch of [[clowns]]!', message: 'unkind' },
    { post: 'The minister is a [[liar]].', message: 'unkind' },
    { post: 'You are [[corrupt]].', message: 'unkind' },
    { post: 'The minister is [[corrupt]].', message: 'charge' },
    { post: 'Only [[hypocrites]] vote for that.', message: 'charge' },
    { post: '[[Idiot]]!', message: 'aimed' },
    { post: 'Go home, you [[pathetic stupid liar]]!', message: 'aimed' },
    { post: '[[Disgusting]].', message: 'charge' },
    { post: 'They do [[not have two brain cells]].', message: 'unkind' },
    { post: 'Go home, you [[muppet]].', message: 'unkind' },
    { post: 'You [[stupid fucking idiot]]!', message: 'aimed' },
    { post: 'Such [[pathetic]] people.', message: 'unkind' },
    { post: '@council you are [[useless]]', message: 'unkind' },
    { post: 'The [[morons]] painted it twice.', message: 'general' },
    { post: 'What a [[m0ron]].', message: 'aimed' },
    { post: 'He told us “you are [[pathetic]]”.', message: 'quoted' },
    { post: 'Calling staff “[[idiots]]” is unacceptable.', message: 'countered' },
  ],
  clean: [
    'I never said that staff are stupid.',
    'It is wrong to think that drivers are idiots.',
    'Are you a disaster survivor? Ghosts. Ghouls. Zombies.',
    'You are not an idiot.',
    'What a stupid rule; this form is useless.',
    'The clowns perform at the circus, and rats were found.',
    'It is ugly weather, but you are welcome.',
    'They are sick with flu. If you are sick, ring 111.',
    'Git is a tool; we push to the git repository.',
    'The Muppet Show is on; an idiot’s guide to tax.',
    'The dog was lazy and the pig is fat.',
  ],
});
