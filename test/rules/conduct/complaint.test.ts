import { rule } from '../../../src/rules/conduct/complaint.ts';
import { testRule } from '../../kit/rule-tester.ts';

testRule(rule, {
  caught: [
    { post: '[[Sorry your bin was missed]] twice, we will sort it.', message: 'answer' },
    { post: '[[Sorry that you]] were kept waiting on the ward, Mrs Callow.', message: 'answer' },
    { post: '[[Your complaint is noted]].', message: 'answer' },
    { post: '@sally_k [[We have looked into your complaint]].', message: 'outcome' },
    { post: '[[Our records show you]] missed two appointments.', message: 'outcome' },
    { post: 'Dear Mrs Quayle, [[your claim was refused]].', message: 'outcome' },
    { post: '@ann [[your refund has been sent]].', message: 'outcome' },
    { post: '[[Your appeal was dismissed]], e-mail us for details.', message: 'outcome' },
    { post: 'We’re [[sorry you feel]] that way but the decision stands.', message: 'answer' },
    { post: '@tom [[We apologise for the way]] you were treated.', message: 'answer' },
    { post: '[[Thanks for your complaint]] about the noise.', message: 'answer' },
    { post: '[[We understand your frustration]], but rules are rules.', message: 'answer' },
    { post: 'We are [[sorry to hear you]] had a bad time.', message: 'answer' },
    { post: '[[Our apologies for the rudeness]] of the driver.', message: 'answer' },
    { post: '@sue_m [[we can see from your file]] that your payment was stopped.', message: 'outcome' },
    { post: 'Mr Black, [[according to your rent account, you]] missed March.', message: 'outcome' },
  ],
  clean: [
    'Check that your notes are complete before you file the claim.',
    'You can see your records in the app.',
    'Sorry your bus was late. Please fill in the feedback form.',
    'Sorry, your bank holiday collection is a day later.',
    'We’re sorry to hear about your visit. Please send us a direct message.',
    'We apologise for any inconvenience caused by the closure.',
    'If you are unhappy with our service, here is how to complain.',
    'Check whether your claim has been approved online.',
    'Sorry to hear that. Please e-mail complaints@example.im',
    'We are sorry for your loss.',
    { post: '@ann your refund has been sent.', situation: { mode: 'individual' } },
  ],
});
