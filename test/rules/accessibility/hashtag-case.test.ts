import { rule } from '../../../src/rules/accessibility/hashtag-case.ts';
import { testRule } from '../../kit/rule-tester.ts';

testRule(rule, {
  caught: [
    {
      post: 'Walk with us. [[#walkingfestival]]',
      message: 'case',
      confidence: 'high',
      suggests: ['#WalkingFestival'],
    },
    { post: '[[#savethedate]] for the fair', message: 'case', suggests: ['#SaveTheDate'] },
    { post: 'See #Roadworks and [[#closedroads]]', message: 'case' },
    { post: '[[#isleofman]] is ready', message: 'case', suggests: ['#IsleOfMan'] },
  ],
  clean: [
    '#WalkingFestival',
    '#peel #library',
    '#NHS #TT2026',
    '#qwxzvkp',
    'No hashtag here.',
    '#walking_festival',
    '#Fun',
  ],
});
