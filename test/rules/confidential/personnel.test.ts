import { rule } from '../../../src/rules/confidential/personnel.ts';
import { testRule } from '../../kit/rule-tester.ts';

testRule(rule, {
  caught: [
    { post: '[[Our receptionist has been suspended]].', message: 'discipline' },
    { post: '[[Dave in accounts has been sacked]].', message: 'discipline' },
    { post: '[[One of our nurses is on a final warning]].', message: 'discipline' },
    { post: '[[Her disciplinary hearing]] is on Monday.', message: 'discipline' },
    { post: '[[My boss is on gardening leave]].', message: 'discipline' },
    { post: '[[The head teacher was put on a performance]] plan.', message: 'discipline' },
    { post: '[[My line manager was escorted out]] today.', message: 'discipline' },
    { post: '[[A member of staff was dismissed]].', message: 'discipline' },
    { post: '[[My manager resigned after a row]].', message: 'discipline', situation: { mode: 'individual' } },
    { post: 'She [[raised a grievance]] last week.', message: 'grievance' },
    { post: 'A [[bullying complaint against my manager]] was upheld.', message: 'grievance' },
    { post: 'They [[took the department to an employment tribunal]].', message: 'grievance' },
    { post: '[[His grievance]].', message: 'grievance' },
    { post: '[[My colleague is off sick]] again.', message: 'health' },
    { post: '[[Half of our team are off sick]].', message: 'health' },
    { post: '[[He’s signed off]], poor thing.', message: 'health' },
    { post: '[[His sickness record]] is bad.', message: 'health' },
    { post: '[[Jane from HR is pregnant]].', message: 'health' },
    { post: 'Dave is [[off with stress]].', message: 'health' },
    { post: '[[Our director is on £120k]].', message: 'pay' },
    { post: '[[Sarah’s salary went]] up again.', message: 'pay' },
    { post: '[[The deputy head didn’t get the job]].', message: 'pay' },
  ],
  clean: [
    'Our grievance procedure is on the website.',
    'The case was dismissed by the court.',
    'If you are off sick, tell your manager.',
    'Bus services are suspended.',
    'The officer was injured in the line of duty.',
    'Statutory sick pay: what employees are entitled to.',
    'A petition of grievance was presented at Tynwald.',
    'The library is recruiting: the salary is £25,000.',
  ],
});
