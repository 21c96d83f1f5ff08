import { EMPTY_REGISTERS } from '../../../src/core/registers.ts';
import { rule } from '../../../src/rules/third-party/child-or-patient.ts';
import { testRule } from '../../kit/rule-tester.ts';

const registers = { ...EMPTY_REGISTERS, consents: [{ value: 'David Wilson' }] };

testRule(rule, {
  caught: [
    { post: 'Meet [[Ethan Moore]], 8, from Peel, who won.', message: 'named' },
    { post: 'Well done to [[Ethan Moore]] (11)!', message: 'named' },
    { post: 'We miss little [[Ethan]], as all the street does.', message: 'named' },
    { post: 'Omar Haddad spoke, and so did the refugee [[Sarah Jones]].', message: 'named' },
    { post: 'Our patient [[Margaret Jones]] is home again.', message: 'named' },
    { post: '[[David Wilson]], a pupil at the school, won the race.', message: 'named' },
    { post: 'The victim was named as [[David Wilson]].', message: 'named' },
    { post: '[[David Wilson]] was a claimant until March.', message: 'named' },
  ],
  clean: [
    'Goals: David Wilson (2), Ethan Moore (1).',
    'David Wilson, 45, drove the little train.',
    'Two patients were taken to hospital.',
    'Ask Margaret Jones, the patient safety officer.',
    'Margaret Jones thanked a patient.',
    { post: 'David Wilson, a pupil at the school, won the race.', situation: { registers } },
  ],
});
