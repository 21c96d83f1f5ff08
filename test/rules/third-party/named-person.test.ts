import { EMPTY_REGISTERS } from '../../../src/core/registers.ts';
import { rule } from '../../../src/rules/third-party/named-person.ts';
import { testRule } from '../../kit/rule-tester.ts';

const registers = {
  ...EMPTY_REGISTERS,
  'consents': [
    { value: 'Sarah Jones', expires: '2027-01-31' },
    { value: 'David Wilson', expires: '2025-01-31' },
  ],
  'public-office-holders': [{ value: 'Chief Minister' }, { value: 'Robert Taylor' }],
};

testRule(rule, {
  caught: [
    { post: 'Thanks to Ms [[Sarah Jones]] for the cakes.', message: 'private' },
    { post: '[[Sarah Jones]], MS, opened the fair.', message: 'role' },
    { post: 'Send it to [[Sarah Jones]], Hill Street, Douglas, IM1 1EF.', message: 'private' },
    { post: 'Thanks to [[Sarah Jones]] for her help at the market.', message: 'private' },
    { post: '[[Sarah Jones]] has won. Well done Sarah, and well done to the team.', message: 'private' },
    { post: 'thanks to [[sarah jones]] for the lovely cakes', message: 'private' },
    { post: 'HUGE THANKS TO [[DAVID WILSON]] FOR FIXING THE ROOF', message: 'private' },
    { post: 'A word with Mrs [[Brindleby]] about the bins.', message: 'private', confidence: 'high' },
    { post: 'Health Minister [[Claire Thompson]] opened the ward.', message: 'role' },
    { post: 'The Minister for Health and Social Care [[Claire Thompson]] opened the ward.', message: 'role' },
    { post: 'The Minister for Health thanked [[Claire Thompson]] for her work.', message: 'private' },
    { post: '[[Steven Moore]], MHK, opened the library.', message: 'role' },
    { post: 'A talk on [[Archibald Knox]] is held on Friday.', message: 'figure' },
    { post: 'A film about [[Florence Nightingale]] is shown tonight.', message: 'figure' },
    { post: 'Thanks to [[David Wilson]] for his help.', message: 'expired-consent', situation: { registers } },
    { post: '**Thanks** to [[Sarah Jones]] &amp; the team.', message: 'private', format: 'markdown' },
  ],
  clean: [
    'Fill in the PAYE form before Friday. The page is written in HTML and CSS.',
    'Roads in Douglas and Castletown are closed today.',
    'The library opens at nine tomorrow morning.',
    'Lovely photo by @sarahjones',
    'From Sunday, route 1 will leave Douglas at 7.05am.',
    'Storm Bert: amber warning for wind from 6pm tonight.',
    'The offices are closed until Monday. Nollick Ghennal as Blein Vie Noa!',
    'The van stands outside 12 Hillary Park, Douglas, every night.',
    'Meet at Mountain View Innovation Centre, Jurby Road, Ramsey, IM8 3UT',
    { post: 'Thanks to Sarah Jones for her help.', situation: { registers } },
    { post: 'Chief Minister Claire Thompson opened the library.', situation: { registers } },
    { post: 'Robert Taylor opened the library.', situation: { registers } },
  ],
});
