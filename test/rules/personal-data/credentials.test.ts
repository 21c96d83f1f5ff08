import { rule } from '../../../src/rules/personal-data/credentials.ts';
import { testRule } from '../../kit/rule-tester.ts';

testRule(rule, {
  caught: [
    { post: 'The wifi password in the hall is [[Gorse2031]]!', message: 'password' },
    { post: 'login: rota / [[gorse2031]]', message: 'password' },
    { post: 'login snoop pw [[biggreenhat]]', message: 'password', confidence: 'high' },
    { post: 'Wifi password: [[Laxey-Wheel-1854]].', message: 'password' },
    { post: 'The password for the portal is [[Tr0ub4dor]]', message: 'password' },
    { post: 'Her password was reset to "[[sunshine]]"', message: 'password' },
    { post: 'The password is [[biggreenhat]].', message: 'password' },
    { post: 'username: jane password: [[hunter2]]', message: 'password' },
    { post: "Log in as mwatterson with password '[[Calf-of-Man 7!]]'", message: 'password' },
    { post: 'He left his password [[0ystercatcher]] on the board.', message: 'password' },
    { post: 'Portal login: kim@example.im / [[Gorse_2031]]', message: 'password' },
    { post: 'The password’s [[biggreenhat]], do not tell.', message: 'password' },
    { post: 'Sign in as snoop, pass [[biggreenhat]]', message: 'password' },
  ],
  clean: [
    'Log in with your phone / tablet.',
    'The password in the example is secret.',
    'Sign in as resident / visitor.',
    'The password’s strength is shown below it.',
    'Use a password **manager** and two-step checks.',
    'Ask for a new password page* by post.',
    'The password 2FA screen and the pin 12-digit code field.',
    'Write to kim@example.im / Laxey1854 for the walk.',
    'The password is unguessable.',
    'The password is hidden from staff.',
    'Never share your password.',
    'A password is required to log in.',
    'Your PIN is secure. Passwords must be long.',
  ],
});
