import { EMPTY_REGISTERS } from '../../../src/core/registers.ts';
import { rule } from '../../../src/rules/third-party/handle.ts';
import { testRule } from '../../kit/rule-tester.ts';

const registers = {
  ...EMPTY_REGISTERS,
  'role-accounts': [{ value: '@ourlibrary' }],
  'consents': [
    { value: '@harbourlight', expires: '2027-01-31' },
    { value: 'quayside', expires: '2025-01-31' },
  ],
};

testRule(rule, {
  caught: [
    { post: 'Lovely photo by [[@harbourlight]]. Thanks again @HarbourLight', message: 'mention' },
    { post: 'Ask [[@harbour@mastodon.social]] or [[@quay.bsky.social]].', message: 'mention' },
    { post: 'Congratulations [[@harbourlight]] on your wedding!', message: 'private-life' },
    { post: 'Good morning @quayside. Get well soon, [[@quayside]], see you off the ward.', message: 'private-life' },
    { post: 'Hello [[@quayside]], your GP record shows two missed appointments.', message: 'private-life' },
    { post: 'Photo by [[@quayside]]', message: 'expired-consent', situation: { registers } },
  ],
  clean: [
    'Write to library@example.im for a new card.',
    'Doors open @ 9',
    { post: 'News from @OurLibrary and @harbourlight', situation: { registers } },
  ],
});
