import { EMPTY_REGISTERS } from '../../../src/core/registers.ts';
import { rule } from '../../../src/rules/endorsement/link.ts';
import { testRule } from '../../kit/rule-tester.ts';

const registers = {
  ...EMPTY_REGISTERS,
  'own-bodies': [{ value: 'manxcare.im' }],
  'approved-links': [
    { value: 'https://www.wildlife.example.org', approver: 'J. Kelly', review: '2027-01-31' },
    { value: 'charity.example.net', review: '2026-06-30' },
    { value: 'festival.example.net', expires: '2026-08-31' },
    { value: 'youtube.com/ourdepartment' },
  ],
};

testRule(rule, {
  caught: [
    { post: 'Read [[https://www.example.org/report]] and https://www.example.org/report again.', message: 'unlisted' },
    { post: 'See [the report]([[https://example.org/r]]).', message: 'unlisted', format: 'markdown' },
    { post: 'See [[https://www.gov.im/rates]].', message: 'unlisted', options: { partners: ['gov.uk'] } },
    { post: 'Read [[https://example.org/report]].', message: 'unapproved', situation: { registers } },
    { post: 'Watch [[https://youtube.com/somebody]].', message: 'unapproved', situation: { registers } },
    { post: 'Visit [[https://charity.example.net/give]].', message: 'overdue', situation: { registers } },
    { post: 'Come to [[https://festival.example.net]].', message: 'expired', situation: { registers } },
    { post: 'Book on [[https://bit.ly/3xyzab]].', message: 'shortener' },
    { post: 'Book on [[tinyurl.com/abc]].', message: 'shortener' },
    { post: 'Book on [[https://bit.ly/3xyzab]].', message: 'shortener', situation: { mode: 'individual' } },
    { post: 'Pay at [[https://gov-im.com/rates]].', message: 'look-alike' },
    { post: 'Pay at [[https://www.gov.im.pay-rates.com]].', message: 'look-alike' },
    { post: 'Pay at [[https://g0v.im/rates]].', message: 'look-alike' },
    { post: 'Pay at [[https://gov.im@example.org/rates]].', message: 'look-alike' },
    { post: 'Pay at [[https://gоv.im/rates]].', message: 'look-alike' },
    { post: 'Book at [[https://manxcarre.im]].', message: 'look-alike', situation: { registers } },
    { post: 'Pay at [[https://govim.com]].', message: 'look-alike' },
  ],
  clean: [
    'Respond at https://consult.gov.im/buses by Friday.',
    'See www.gov.uk and write to info@example.org.',
    {
      post: 'Watch https://www.youtube.com/ourdepartment/videos and https://wildlife.example.org/a, or see manxcare.im/x.',
      situation: { registers },
    },
    { post: '![A bus](bus.png) and [times](times.html)', format: 'markdown' },
    { post: 'A good read: https://example.org/book', situation: { mode: 'individual' } },
  ],
});
