import { EMPTY_REGISTERS } from '../../../src/core/registers.ts';
import { rule } from '../../../src/rules/personal-data/phone.ts';
import { testRule } from '../../kit/rule-tester.ts';

testRule(rule, {
  caught: [
    { post: 'It is Douglas [[671234]], evenings only', message: 'private', confidence: 'medium' },
    { post: 'Call Bob on [[07624 412345]].', message: 'private', confidence: 'high' },
    { post: 'Tel. [[+44 1624 612345]] or [[+33 1 42 68 53 00]]', message: 'private' },
    { post: 'Phone [[612345]] today', message: 'private', confidence: 'medium' },
    { post: 'Freephone [[0808 157 0192]]', message: 'published' },
    { post: 'Call Samaritans free on [[116 123]] at any time.', message: 'published' },
    { post: 'If you saw anything, call Police Headquarters on [[631212]] tonight.', message: 'published' },
    { post: 'Call [[01624 631299]] with any information.', message: 'published' },
    { post: 'Ring [[01624 661177]] to book a place.', message: 'published' },
    { post: 'The reception of the surgery answers on [[01624 612345]].', message: 'published' },
    { post: 'Ring the manager of the library on her mobile, [[07624 412345]].', message: 'private' },
    { post: 'The office is shut; ring Ann at home on [[01624 612345]].', message: 'private' },
    { post: 'The office is shut. Ring Ann on [[01624 612345]].', message: 'private' },
    { post: 'Ring [[0808 157 0192]] now', message: 'published', options: { dramaNumbers: true } },
    { post: 'Call [[(202) 555-0143]] now', message: 'private', situation: { regions: ['US'] } },
    { post: 'Her cell is [[(624) 555-0175]], or [[624-555-0175 x12]]', message: 'private', confidence: 'medium' },
    { post: 'You can call [[73 448 266]] after six.', message: 'private', confidence: 'medium' },
    { post: 'His new number is [[09-7625 411]].', message: 'private' },
    { post: '[[44 71 92 03]] office', message: 'private' },
    { post: 'Ring [[oh seven six two four, four one double two three five]]', message: 'private' },
    { post: 'Call [[01624 412345]] or [[412346]]', message: 'private' },
    { post: 'The hotline is [[888-373-7888]].', message: 'published' },
  ],
  clean: [
    'Douglas 271 234 copies',
    'His account number is 73448266, her membership number is 12345678.',
    'We made 150 000 home visits and planned 2024 2025 work.',
    'Count: one two three four five six seven eight nine.',
    'Call between 10-12-2026 and 11-12-2026, or call 999.',
    'We call 100 000 people a year and 12 345 678 homes get a letter.',
    'His account number is in the letter; reference 73 448 266.',
    'The score was 12-10, 11-9 and 15-13 at the office.',
    'Invoice 20240117 came to £1,250 in 2026.',
    'See https://example.im/07624412345 for more.',
    'Version 1.2.3.4 of 01/02/2026, 100000 people.',
    { post: 'Ring 0808 157 0192', options: { dramaNumbers: false } },
    {
      post: 'Ring 01624 685685',
      situation: { registers: { ...EMPTY_REGISTERS, 'published-contacts': [{ value: '+44 1624 685685' }] } },
    },
  ],
});
