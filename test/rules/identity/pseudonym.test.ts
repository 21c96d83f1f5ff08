import { rule } from '../../../src/rules/identity/pseudonym.ts';
import { testRule } from '../../kit/rule-tester.ts';

testRule(rule, {
  caught: [
    { post: '[[Posting this anonymously]].', message: 'hidden' },
    { post: '[[Not my real name]], of course.', message: 'hidden' },
    { post: '[[This is my burner account]].', message: 'hidden' },
    { post: 'I’m [[using a different name]] here.', message: 'hidden' },
    { post: '[[I can’t say who I am]].', message: 'hidden' },
    { post: '[[Set up an alt account]] to comment.', message: 'hidden' },
    { post: 'Commenting [[under a pseudonym]] here.', message: 'hidden' },
    { post: '[[Nobody knows it’s me]].', message: 'hidden' },
    { post: '[[I pretend to be a customer]] here.', message: 'posing' },
    { post: '[[I wrote fake reviews]] for us.', message: 'posing' },
    { post: 'Posted [[in my wife’s name]].', message: 'posing' },
    { post: '[[I posed as a resident]] at the hearing.', message: 'posing', situation: { mode: 'individual' } },
    { post: '[[Signed, a concerned employee]].', message: 'signature', confidence: 'medium' },
    { post: 'Do better. [[– A disgruntled civil servant]]', message: 'signature' },
    { post: '[[Asking for a friend]]: can one be sacked?', message: 'signature' },
    { post: 'The cuts start in May. [[Posted by a Treasury insider]].', message: 'signature' },
  ],
  clean: [
    'The old name works as an alias for the new one.',
    'He is accused of joining the call under a fake name.',
    'Posted by the web team.',
    'The survey is anonymous.',
    'You can report it anonymously to Crimestoppers.',
    'Scammers pretend to be from your bank.',
    'Please use your real name when you apply.',
    'The donor wishes to stay anonymous: a gift of £500 was donated.',
    'From a concerned parent to a head teacher: who does what.',
  ],
});
