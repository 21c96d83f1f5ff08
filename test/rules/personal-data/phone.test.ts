import { EMPTY_REGISTERS } from '../../../src/core/registers.ts';
import { rule } from '../../../src/rules/personal-data/phone.ts';
import { testRule } from '../../kit/rule-tester.ts';

testRule(rule, {
  caught: [
    { post: 'Call Bob on [[07624 412345]].', message: 'private', confidence: 'high' },
    { post: 'Tel. [[+44 1624 612345]] or [[+33 1 42 68 53 00]]', message: 'private' },
    { post: 'Phone [[612345]] today', message: 'private', confidence: 'medium' },
    { post: 'Freephone [[0808 157 0192]]', message: 'published' },
    { post: 'Ring [[0808 157 0192]] now', message: 'published', options: { dramaNumbers: true } },
    { post: 'Call [[(202) 555-0143]] now', message: 'private', situation: { regions: ['US'] } },
  ],
  clean: [
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
