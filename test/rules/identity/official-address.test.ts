import { EMPTY_REGISTERS } from '../../../src/core/registers.ts';
import { rule } from '../../../src/rules/identity/official-address.ts';
import { testRule } from '../../kit/rule-tester.ts';

const registers = { ...EMPTY_REGISTERS, 'own-bodies': [{ value: 'harbours.example.org' }] };

testRule(rule, {
  caught: [
    { post: 'Mail me at [[jane.corlett@gov.im]].', message: 'address', situation: { mode: 'individual' } },
    {
      post: 'Mail me at [[sam@harbours.example.org]].',
      message: 'address',
      situation: { mode: 'individual', registers },
    },
    { post: 'Find me at [[sam@nhs.net]]', message: 'address', situation: { mode: 'individual' } },
    { post: 'Selling my old bike, write to [[jane.corlett@gov.im]].', message: 'private-use' },
    { post: 'I signed up for Netflix with [[my work email]].', message: 'private-use' },
    { post: 'Email me on [[my government address]] for tickets.', message: 'private-use' },
    { post: 'RSVP for our wedding to [[sam@nhs.net]].', message: 'private-use' },
  ],
  clean: [
    'Write to library@gov.im for a new card.',
    'Do not use your work email for shopping.',
    'Questions? planning@gov.im',
    { post: 'Mail me at jane@example.org.', situation: { mode: 'individual' } },
  ],
});
