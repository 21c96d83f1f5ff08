import { EMPTY_REGISTERS } from '../../../src/core/registers.ts';
import { rule } from '../../../src/rules/personal-data/email.ts';
import { testRule } from '../../kit/rule-tester.ts';

testRule(rule, {
  caught: [
    { post: 'Write to [[bob underscore costain at example dot com]].', message: 'private' },
    { post: 'Write to [[jane.corlett@example.im]].', message: 'private', confidence: 'high' },
    { post: '[Jane](mailto:[[jane@example.im]])', message: 'private', format: 'markdown' },
    { post: 'Mail [[enquiries@example.im]] or [[press.office@example.im]]', message: 'published' },
    { post: 'Write to [[jane.corlett@gov.im]] or [[jcorlett@gov.im]]', message: 'private' },
    { post: 'Ask [[road.works@gov.im]] or [[dfe@gov.im]]', message: 'published' },
    { post: 'Ask [[dfe.wages@gov.im]] or [[planning.dhsc@gov.im]]', message: 'published' },
    { post: 'Ask [[voirrey.wood@gov.im]], [[aalish.kinrade@gov.im]] or [[juan.cain@gov.im]]', message: 'private' },
    { post: 'Mail [[Overseas.RegistrationUnit@example.gov.uk]]', message: 'published' },
    { post: 'Write to [[jane.corlett (at) example dot im]] by noon.', message: 'private' },
    { post: 'It is [[jane dot corlett at example dot im]], all in small letters.', message: 'private' },
    { post: 'Ask [[enquiries[at]example.im]] for a form.', message: 'published' },
    {
      post: 'Write to [[jane.corlett@parks.example.im]]',
      message: 'published',
      situation: { registers: { ...EMPTY_REGISTERS, 'published-contacts': [{ value: '@parks.example.im' }] } },
    },
    {
      post: 'Mail [[info@example.im]]',
      message: 'published',
      situation: {
        registers: { ...EMPTY_REGISTERS, 'published-contacts': [{ value: 'info@example.im', expires: '2025-12-31' }] },
      },
    },
  ],
  clean: [
    'Write an e-mail to us @ noon.',
    'The pattern is name@domain.',
    'Meet at the dot on the map.',
    'Join the dots at noon: the first dot marks the pier.',
    'https://user:Peel1854@example.im',
    {
      post: 'Mail info@example.im',
      situation: { registers: { ...EMPTY_REGISTERS, 'published-contacts': [{ value: 'INFO@example.im' }] } },
    },
  ],
});
