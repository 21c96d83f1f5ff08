import { rule } from '../../../src/rules/identity/crest.ts';
import { testRule } from '../../kit/rule-tester.ts';

testRule(rule, {
  caught: [
    { post: '[[As a civil servant in Treasury, my own view is]] that the Budget is a joke.', message: 'office' },
    { post: '[[I work for the Isle of Man Government and this new tax is a disgrace]].', message: 'office' },
    { post: '[[Speaking as Head of Planning: this is a daft decision]].', message: 'office' },
    { post: '[[As a civil servant I think]] the plan is a mistake.', message: 'office' },
    { post: '[[Speaking as a nurse at Noble’s, I believe]] the ward should stay.', message: 'office' },
    { post: '[[As a teacher, I’m voting]] for Jones.', message: 'office', situation: { mode: 'individual' } },
    { post: '[[I’m a police officer and I say]] no.', message: 'office' },
    { post: '[[As someone who works in government I know]] better.', message: 'office' },
    { post: '[[I work for the DHSC so trust me]].', message: 'office' },
    { post: '[[The Department and I support]] the campaign.', message: 'body' },
    { post: '[[Everyone at the council thinks]] he should go.', message: 'body' },
    { post: '[[We at the Department think]] United are great.', message: 'body' },
    { post: '[[On behalf of the Treasury, in my opinion]] it is unfair.', message: 'body' },
    { post: '[[I’ve put the government crest on my campaign]] page.', message: 'crest' },
    { post: '[[Used our official letterhead for my letter]].', message: 'crest' },
    { post: '[[I wore my uniform to the protest]].', message: 'crest' },
    { post: '[[The department logo on my profile]] looks great.', message: 'crest', situation: { mode: 'individual' } },
    { post: '[[As a government lawyer I can tell you]] the bill is unlawful.', message: 'office' },
  ],
  clean: [
    'As a government lawyer you will advise on new laws.',
    'I work for the council and my office is in Peel.',
    'Speaking as Head of Planning: the plans are on show from Monday.',
    'As a council, we collect bins weekly.',
    'The new crest was unveiled today.',
    'Our officers work with the police.',
    'As a nurse at Noble’s, Ann looks after 20 patients.',
    'I work at the library and we open at nine.',
    'Do not use the crest on your leaflets.',
  ],
});
