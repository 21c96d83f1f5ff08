import { rule } from '../../../src/rules/election/pre-election-period.ts';
import { testRule } from '../../kit/rule-tester.ts';

const window = { from: '2026-08-10', to: '2026-09-24' };
const NEWS = 'The department is [[pleased to announce]] a new clinic in Ramsey.';
const plain = NEWS.replace(/\[\[|\]\]/g, '');

testRule(rule, {
  caught: [
    { post: 'The minister is [[delighted to announce]] 40 new homes.', message: 'announcement', confidence: 'high' },
    { post: 'There is [[extra funding]] for every school on the island.', message: 'announcement' },
    { post: 'We [[will invest]] £4 million in the harbour.', message: 'announcement' },
    { post: 'A [[flagship scheme]] for families starts soon.', message: 'announcement' },
    { post: 'The Treasury has [[unveiled a]] plan for small businesses.', message: 'announcement' },
    { post: '[[The Labour Party meets on Monday.]]', message: 'stance' },
    { post: '[[The Tories are a disgrace and we must vote them out.]]', message: 'stance' },
    { post: NEWS, message: 'announcement', options: window, situation: { asOf: '2026-08-10' } },
    { post: NEWS, message: 'announcement', options: window, situation: { asOf: '2026-09-24' } },
    { post: NEWS, message: 'announcement', options: { from: '2026-08-10' }, situation: { asOf: '2027-01-01' } },
    {
      post: `---\nscheduled: 2026-09-01T09:00\n---\n\n${NEWS}`,
      message: 'announcement',
      format: 'markdown',
      options: window,
      situation: { asOf: '2026-07-01' },
    },
  ],
  clean: [
    'Polling stations are open from 8am to 8pm.',
    'Road works go on as planned in Kirk Michael.',
    'Flu clinics open on Monday at Noble’s Hospital.',
    'The new bus timetable starts on Sunday.',
    'Nominations: the returning officer will announce the candidates for each school district.',
    { post: plain, options: window, situation: { asOf: '2026-08-09' } },
    { post: plain, options: window, situation: { asOf: '2026-09-25' } },
    {
      post: `---\nscheduled: 2026-09-25\n---\n\n${plain}`,
      format: 'markdown',
      options: window,
      situation: { asOf: '2026-09-01' },
    },
  ],
});
