import { rule } from '../../../src/rules/personal-opinion/disrepute.ts';
import { testRule } from '../../kit/rule-tester.ts';

testRule(rule, {
  caught: [
    { post: '[[This government is a joke]].', message: 'remark', confidence: 'high' },
    { post: 'Stuck here again because [[our useless managers]] forgot the rota.', message: 'remark' },
    { post: '[[The council couldn’t organise]] a bake sale.', message: 'remark' },
    { post: '[[The Department has let us down]] again.', message: 'remark' },
    { post: 'I [[work with idiots]].', message: 'remark' },
    {
      post: 'He said that [[the Treasury is incompetent]].',
      message: 'remark',
      confidence: 'low',
    },
    {
      post: '[[My colleagues are pathetic]].',
      message: 'remark',
      situation: { mode: 'individual' },
    },
    { post: '[[Half the managers here are only there for the]] parking space.', message: 'remark' },
    { post: '[[My supervisor takes all the credit]] and none of the calls.', message: 'remark' },
    { post: '[[Nobody in this office knows]] what the plan is.', message: 'remark' },
    { post: '[[The committee couldn’t spell]] its own name.', message: 'remark' },
    { post: '[[Our payroll team has messed up]] again.', message: 'remark' },
    { post: '[[The teachers at this school are lazy]].', message: 'remark' },
    { post: '[[The receptionists are rude]] again.', message: 'remark' },
    { post: '[[The council is wasting our]] rates on this.', message: 'remark' },
    { post: '[[Nobody at the surgery can be bothered]] to answer the phone.', message: 'remark' },
  ],
  clean: [
    'The teachers at this school are trained in first aid.',
    'Nobody at the hospital can visit without a mask.',
    'The board is throwing away the old tables; come and take one.',
    'Wardens in our parks are there to help.',
    'The council cannot find a buyer for the old pier and will advertise it again.',
    'The web team has moved to Circular Road. Our head of service is on leave.',
    'My manager takes part in the charity walk on Sunday.',
    'The Government is committed to new homes.',
    'The council is working on the broken lights.',
    'The Department is aware of a problem with the website.',
    'Councillors are meeting on Tuesday.',
  ],
});
