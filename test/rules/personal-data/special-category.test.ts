import { rule } from '../../../src/rules/personal-data/special-category.ts';
import { testRule } from '../../kit/rule-tester.ts';

testRule(rule, {
  caught: [
    { post: 'Jane Corlett [[is six months pregnant]].', message: 'special' },
    { post: 'Juan Corlett [[is on the sex offenders register]].', message: 'special' },
    { post: 'Juan Corlett [[belongs to the union]].', message: 'special' },
    { post: 'Juan Corlett was [[taken to hospital]] on Monday.', message: 'special' },
    { post: 'Jane Corlett [[has Down’s syndrome]].', message: 'special' },
    { post: 'Jane Corlett is [[expecting twins]] in May.', message: 'special' },
    { post: 'Jane Corlett [[died of lung cancer]] last week.', message: 'special' },
    { post: 'Jane Corlett was [[caught shoplifting]] in Peel.', message: 'special' },
    { post: 'Jane Corlett, [[a practising Catholic]], spoke first.', message: 'special' },
    { post: 'Jane Corlett [[has breast cancer]] and is off work.', message: 'special' },
    { post: 'Jane Corlett [[was convicted]] in 2019.', message: 'special' },
    { post: 'Police [[arrested]] Jane Corlett.', message: 'special' },
    { post: 'Jane Corlett [[is a practising Catholic]].', message: 'special' },
    { post: 'Jane Corlett [[is gay]].', message: 'special' },
    { post: 'Jane Corlett [[is a member of the Unite union]].', message: 'special' },
    { post: 'Jane Corlett [[is an asylum seeker]].', message: 'special' },
    { post: 'Sarah Jones [[got a caution]] for theft.', message: 'special' },
    { post: 'Sarah Jones [[has only weeks to live]].', message: 'special' },
  ],
  clean: [
    'Between July and May Sally Cregeen charged four visitors for the tour.',
    'John Doe was convicted in 2019.',
    'Judge Sarah Jones, who sentenced the defendant, thanked the jury.',
    'Sarah Jones opposes the release of convicted felons and their friends.',
    'Press office: Juan Quayle MAN CONVICTED OF THEFT',
    'The boat that Voirrey Corlett hired was recovered from the harbour.',
    'A man was arrested in Douglas.',
    'Jane Corlett runs the diabetes clinic.',
    'Cancer is common.',
  ],
});
