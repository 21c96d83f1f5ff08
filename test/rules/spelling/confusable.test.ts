import { rule } from '../../../src/rules/spelling/confusable.ts';
import { testRule } from '../../kit/rule-tester.ts';

testRule(rule, {
  caught: [
    { post: 'A [[pubic]] meeting.', message: 'confused', suggests: ['public'] },
    { post: '[[Untied]] Kingdom', message: 'confused', suggests: ['United'] },
    { post: 'Open [[form]] Monday to Friday, [[form]] 9am.', message: 'confused', suggests: ['from', 'from'] },
    { post: 'Speak to your line [[manger]].', message: 'confused', suggests: ['manager'] },
    { post: 'You could [[of]] been told.', message: 'confused', suggests: ['have'] },
    { post: 'If [[your]] unsure, call us.', message: 'confused', suggests: ["you're"] },
    { post: 'Expect [[sever]] delays and more [[then]] an hour.', message: 'confused', suggests: ['severe', 'than'] },
    { post: 'Police [[advice]] motorists to wait.', message: 'confused', suggests: ['advise'] },
    { post: 'Bring your driving [[license]].', message: 'confused', suggests: ['licence'] },
    { post: 'Send us a [[massage]].', message: 'confused', suggests: ['message'] },
    { post: 'Please [[bare]] with us.', message: 'confused', suggests: ['bear'] },
    { post: 'Check the [[whether]] forecast.', message: 'confused', suggests: ['weather'] },
  ],
  clean: [
    'Fill in the form and bring it from Monday.',
    'Of course you could, of course.',
    'The manger in the crib; your eligible costs; a different form.',
    'We affect change; their car is there; it’s a bear.',
    'It was then the best of the lot.',
    'He wrote “pubic meeting”.',
    { post: 'Die pubic meeting.', situation: { language: 'de' } },
  ],
});
