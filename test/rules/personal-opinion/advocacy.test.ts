import { rule } from '../../../src/rules/personal-opinion/advocacy.ts';
import { testRule } from '../../kit/rule-tester.ts';

testRule(rule, {
  caught: [
    { post: '[[The council must #fixtheroad]] before another winter.', message: 'obligation' },
    { post: '[[The Government must act]] on rents.', message: 'obligation', confidence: 'medium' },
    { post: '[[We must stop]] this waste of public money.', message: 'obligation' },
    { post: '[[Ministers should resign]] over this.', message: 'obligation' },
    { post: '[[We condemn]] the decision of the board.', message: 'appeal', confidence: 'high' },
    { post: '[[We call on]] Tynwald to reject the plan.', message: 'appeal' },
    { post: '[[Vote for change]] next week.', message: 'campaign' },
    { post: '[[It’s time to end]] zero-hours contracts.', message: 'campaign' },
    { post: '[[Shame on]] those who voted for it.', message: 'campaign' },
  ],
  clean: [
    'We support 4 file types, most browsers, and over 90 small firms.',
    'Ask your councillor about a grant for the hall.',
    'You must register by 30 June.',
    'Under the new rules landlords must give two months’ notice.',
    'Landlords must protect deposits within 30 days.',
    'Drivers must slow down near the works.',
    'Applicants should send two forms of identification.',
    'We urge residents to stay indoors while the warning is in force.',
    'The union said that the Government must act on pay.',
    'Polling stations are open until 8pm. Bring identification to vote.',
  ],
});
