import { rule } from '../../../src/rules/accessibility/emoji.ts';
import { testRule } from '../../kit/rule-tester.ts';

testRule(rule, {
  caught: [
    { post: 'The pool is open [[🎉🎉🎉]]', message: 'run', confidence: 'high' },
    { post: 'Well done [[👏🏽 👏🏽 👏🏽 👏🏽]] to all', message: 'run' },
    { post: 'We [[❤️]] our island', message: 'within' },
    { post: '[[✅]] Bins\n✅ Glass\n✅ Paper', message: 'bullet' },
    { post: 'The pool is open [[🎉🎉]]', options: { most: 1 }, message: 'run' },
  ],
  clean: [
    { post: 'The pool is open 🎉🎉🎉', options: { most: 3 } },
    { post: 'We ❤️ our island', options: { within: false } },
    { post: '✅ Bins\n✅ Glass', options: { bullets: false } },
    'The pool is open 🎉',
    'The pool is open 🎉🎉',
    'Good news 🎉 The pool is open.',
    '🚧 Road closed at noon.',
    'Open from noon ☀️, come along.',
    'No emoji here: 10 © 2026',
  ],
});
